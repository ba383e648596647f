#pragma once

#include "support/small_school.h"
#include "support/test_school.h"

namespace kurator::tests {

// A small school that was put into a real base, with the desk over it; 20.11.2026 is today. The school is
// filled first, then the desk is opened.
class SmallDesk
{
public:
    office::Desk& open()
    {
        if (m_school.programme().profile.isEmpty()) {
            m_school.programme().profile = QStringLiteral("khakassia");
        }
        const auto& all = m_school.snapshot();
        school::Changes changes;
        const auto save = [&changes](const auto& values) {
            changes.saved.insert(changes.saved.end(), values.begin(), values.end());
        };
        save(all.organisations);
        save(all.partners);
        save(all.persons);
        save(all.staff);
        save(all.representations);
        save(all.programmes);
        save(all.entries);
        save(all.restrictedMarks);
        save(all.portfolios);
        save(all.interviews);
        save(all.consents);
        save(all.labourPapers);
        save(all.documents);
        save(all.pairs);
        save(all.ballots);
        save(all.programmePlans);
        save(all.schoolHolidays);
        REQUIRE(m_base.file().commit({QStringLiteral("step.demo-filled"), {}}, changes));
        m_base.openDesk();
        return m_base.desk();
    }

    [[nodiscard]] SmallSchool& school() { return m_school; }
    [[nodiscard]] office::Desk& desk() { return m_base.desk(); }
    // What the journal says of the newest step, and how many steps it holds.
    [[nodiscard]] QString lastStep()
    {
        const auto journal = m_base.file().journal(1).value();
        return journal.empty() ? QString() : journal.front().step.code;
    }
    [[nodiscard]] std::size_t steps() { return m_base.file().journal(100).value().size(); }

private:
    SmallSchool m_school;
    TestSchool m_base{QDate(2026, 11, 20)};
};

} // namespace kurator::tests
