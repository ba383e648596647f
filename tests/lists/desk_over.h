#pragma once

#include "office/desk.h"
#include "support/small_school.h"

#include <catch2/catch.hpp>

namespace kurator::tests {

// A desk over a small school in memory, by the profile of Khakassia. Keeps what is committed, forgets no
// step.
class DeskOver
{
public:
    explicit DeskOver(SmallSchool& school, const QDate& today = QDate(2026, 11, 20)) : m_clock(today)
    {
        school.programme().profile = QStringLiteral("khakassia");
        m_store.snapshot = school.snapshot();
        auto desk = office::Desk::open(m_store, m_clock, base::IdSource(5));
        REQUIRE(desk);
        m_desk = std::move(*desk);
    }

    office::Desk& desk() { return *m_desk; }

private:
    struct MemoryStore : school::Store
    {
        school::Snapshot snapshot;

        base::Result<school::Snapshot> load() override { return snapshot; }
        base::Result<void> commit(const school::Step& /*step*/, const school::Changes& changes) override
        {
            school::apply(snapshot, changes);
            return {};
        }
        base::Result<school::Step> undo() override { return base::refuseInput("storage.nothing-to-undo"); }
        base::Result<school::Step> redo() override { return base::refuseInput("storage.nothing-to-redo"); }
        base::Result<std::vector<school::JournalEntry>> journal(int /*atMost*/) override
        {
            return std::vector<school::JournalEntry>();
        }
        base::Result<std::vector<school::JournalEntry>> history(const std::vector<QUuid>& /*subjects*/,
                                                                int /*atMost*/) override
        {
            return std::vector<school::JournalEntry>();
        }
        base::Result<void> keepScan(const school::Step& /*step*/, const people::Scan& /*scan*/,
                                    const QByteArray& /*content*/) override
        {
            return {};
        }
        base::Result<void> removeScan(const school::Step& /*step*/, base::Id<people::Scan> /*id*/) override
        {
            return {};
        }
        base::Result<QByteArray> scanContent(base::Id<people::Scan> /*id*/) override
        {
            return base::refuseInput("storage.no-scan");
        }
        base::Result<void> keepDraft(const QString& /*key*/, const QByteArray& /*content*/) override
        {
            return {};
        }
        base::Result<std::optional<QByteArray>> draft(const QString& /*key*/) override
        {
            return std::optional<QByteArray>();
        }
    };

    MemoryStore m_store;
    base::Clock m_clock;
    std::unique_ptr<office::Desk> m_desk;
};

} // namespace kurator::tests
