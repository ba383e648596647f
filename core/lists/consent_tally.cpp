#include "lists/consent_tally.h"

#include <QSet>

#include <algorithm>

namespace kurator::lists {

bool lacks(const ConsentRow& row, people::ConsentPurpose purpose)
{
    const auto state = row.state(purpose);
    return state != people::ConsentState::Signed && state != people::ConsentState::Expiring;
}

bool lacksLabourPapers(const ConsentRow& row)
{
    return row.needsLabourPaper && row.labour != LabourState::Complete && row.labour != LabourState::Exempt;
}

bool lacksPapers(const ConsentRow& row)
{
    return !row.missing.empty() || !row.warnings.empty() || lacksLabourPapers(row);
}

bool runsOut(const ConsentRow& row)
{
    return std::ranges::find(row.states, people::ConsentState::Expiring) != row.states.end();
}

ConsentTally tallyOf(const std::vector<ConsentRow>& rows)
{
    ConsentTally tally;
    for (const ConsentRow& row : rows) {
        ++tally.people;
        tally.lacking += lacksPapers(row) ? 1 : 0;
        tally.runningOut += runsOut(row) ? 1 : 0;
        if (!lacks(row, people::ConsentPurpose::Processing)) {
            ++tally.complete;
        } else if (row.state(people::ConsentPurpose::Processing) == people::ConsentState::Incomplete) {
            ++tally.incomplete;
        } else {
            ++tally.none;
        }
    }
    return tally;
}

std::vector<QUuid> rowsMeant(const office::Desk& desk, const std::vector<ConsentRow>& rows,
                             const std::vector<QUuid>& subjects)
{
    QSet<QUuid> persons(subjects.begin(), subjects.end());
    const QSet<QUuid> asked = persons;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (asked.contains(entry.id.uuid())) {
            persons.insert(entry.person.uuid());
        }
    }
    std::vector<QUuid> meant;
    for (const ConsentRow& row : rows) {
        if (persons.contains(row.person.uuid())) {
            meant.push_back(row.entry.uuid());
        }
    }
    return meant;
}

} // namespace kurator::lists
