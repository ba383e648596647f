#include "lists/finding_list.h"

#include "checks/acceptance.h"

#include <QHash>

#include <algorithm>

namespace kurator::lists {

namespace {

using EntryIds = std::vector<base::Id<people::Entry>>;

// Whom an id stands for in what a finding says.
class NamedBySubject
{
public:
    explicit NamedBySubject(const office::Desk& desk) : m_lookup(desk.lookup())
    {
        for (const people::Entry& entry : desk.snapshot().entries) {
            m_entries[entry.person.uuid()].push_back(entry.id);
            if (entry.partner) {
                m_entries[entry.partner->uuid()].push_back(entry.id);
            }
        }
        for (const pairs::Pair& pair : desk.snapshot().pairs) {
            for (const pairs::Member& member : pair.members) {
                m_mentors[member.mentee.uuid()].push_back(pair.mentor);
            }
        }
    }

    [[nodiscard]] bool isUnknownPerson(const QUuid& id) const
    {
        return m_lookup.person(base::Id<people::Person>(id)) && !m_entries.contains(id);
    }

    // Mentors too where the finding speaks of them.
    [[nodiscard]] EntryIds entries(const QString& code, const QUuid& id) const
    {
        if (m_lookup.entry(base::Id<people::Entry>(id))) {
            return {base::Id<people::Entry>(id)};
        }
        if (const auto* pair = m_lookup.pair(base::Id<pairs::Pair>(id))) {
            EntryIds all{pair->mentor};
            for (const pairs::Member& member : pair->members) {
                all.push_back(member.mentee);
            }
            return all;
        }
        EntryIds all = m_entries.value(id);
        if (code == QLatin1String("pairs.second-mentor")) {
            for (const auto& mentee : m_entries.value(id)) {
                const auto mentors = m_mentors.value(mentee.uuid());
                all.insert(all.end(), mentors.begin(), mentors.end());
            }
        }
        return all;
    }

private:
    const school::Lookup& m_lookup;
    QHash<QUuid, EntryIds> m_entries; // by person and by partner
    QHash<QUuid, EntryIds> m_mentors; // by the mentee's entry
};

template <class Row, class CodeOf, class SubjectOf>
NamedRows<Row> findingsToName(const office::Desk& desk, std::vector<Row> rows, CodeOf codeOf,
                              SubjectOf subjectOf)
{
    const NamedBySubject named(desk);
    std::erase_if(rows, [&](const Row& row) { return named.isUnknownPerson(subjectOf(row)); });
    return rowsThatMayBeNamed(office::NamingGate(desk), rows,
                              [&](const Row& row) { return named.entries(codeOf(row), subjectOf(row)); });
}

} // namespace

std::vector<FindingRow> findingRows(const std::vector<base::Finding>& findings)
{
    std::vector<FindingRow> rows;
    rows.reserve(findings.size());
    for (const base::Finding& finding : findings) {
        const QString said = finding.code + checks::subjectKey(finding) + checks::factsOf(finding);
        rows.push_back({QUuid::createUuidV5(QUuid(), said), finding});
    }
    return rows;
}

std::vector<AcceptedRow> acceptedRows(const office::Desk& desk)
{
    std::vector<AcceptedRow> rows;
    for (office::Acceptance& one : office::acceptedFindings(desk)) {
        rows.push_back({one.accepted.id.uuid(), std::move(one)});
    }
    return rows;
}

NamedRows<FindingRow> rowsToName(const office::Desk& desk, const std::vector<FindingRow>& rows)
{
    return findingsToName(
        desk, rows, [](const FindingRow& row) { return row.finding.code; },
        [](const FindingRow& row) { return row.finding.subject.id; });
}

NamedRows<AcceptedRow> rowsToName(const office::Desk& desk, const std::vector<AcceptedRow>& rows)
{
    return findingsToName(
        desk, rows, [](const AcceptedRow& row) { return row.acceptance.accepted.code; },
        [](const AcceptedRow& row) { return QUuid::fromString(row.acceptance.accepted.subject); });
}

} // namespace kurator::lists
