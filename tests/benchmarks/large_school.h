#pragma once

#include "office/desk.h"

#include <QString>

#include <memory>

// A base that lives in memory alone: no journal, nothing to take back, no drafts, no scans.
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
    [[nodiscard]] kurator::base::Result<std::vector<kurator::school::JournalEntry>>
    history(const std::vector<QUuid>& subjects, int atMost) override;
    [[nodiscard]] kurator::base::Result<void> keepScan(const kurator::school::Step& step,
                                                       const kurator::people::Scan& scan,
                                                       const QByteArray& content) override;
    [[nodiscard]] kurator::base::Result<void>
    removeScan(const kurator::school::Step& step, kurator::base::Id<kurator::people::Scan> id) override;
    [[nodiscard]] kurator::base::Result<QByteArray>
    scanContent(kurator::base::Id<kurator::people::Scan> id) override;
    [[nodiscard]] kurator::base::Result<void> keepDraft(const QString& key,
                                                        const QByteArray& content) override;
    [[nodiscard]] kurator::base::Result<std::optional<QByteArray>> draft(const QString& key) override;

private:
    kurator::school::Snapshot m_snapshot;
};

// With their representatives and mentors 100,000 people.
constexpr int menteesOfLargeSchool = 40'900;

struct LargeSchool
{
    MemoryStore store;
    std::unique_ptr<kurator::office::Desk> desk;
};

// So many mentees, 25 mentors to 60 of them, each mentor in a pair that has met once.
[[nodiscard]] std::unique_ptr<LargeSchool> largeSchool(int mentees, const kurator::base::Clock& clock);
// The same school in a file.
void writeLargeSchool(const QString& path, int mentees, const kurator::base::Clock& clock);
