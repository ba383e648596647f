#pragma once

#include "office/desk.h"

#include <memory>

// A base that lives in memory alone: no journal, nothing to take back, no drafts.
class MemoryStore final : public kurator::school::Store
{
public:
    [[nodiscard]] kurator::base::Result<kurator::school::Snapshot> load() override { return m_snapshot; }
    [[nodiscard]] kurator::base::Result<void> commit(const kurator::school::Step& step,
                                                     const kurator::school::Changes& changes) override;
    [[nodiscard]] kurator::base::Result<kurator::school::Step> undo() override;
    [[nodiscard]] kurator::base::Result<kurator::school::Step> redo() override;
    [[nodiscard]] kurator::base::Result<std::vector<kurator::school::JournalEntry>>
    journal(int atMost) override;
    [[nodiscard]] kurator::base::Result<void> keepDraft(const QString& key,
                                                        const QByteArray& content) override;
    [[nodiscard]] kurator::base::Result<std::optional<QByteArray>> draft(const QString& key) override;

private:
    kurator::school::Snapshot m_snapshot;
};

struct LargeSchool
{
    MemoryStore store;
    std::unique_ptr<kurator::office::Desk> desk;
};

// So many mentees, 25 mentors to 60 of them, each mentor in a pair that has met once.
[[nodiscard]] std::unique_ptr<LargeSchool> largeSchool(int mentees, const kurator::base::Clock& clock);
