#include "storage/snapshot_tables.h"

#include "storage/mappers/tables.h"
#include "storage/scan_table.h"

#include <variant>

namespace kurator::storage {

namespace {

template <class T>
void readKind(Connection& connection, std::vector<T>& values)
{
    values = tableOf<T>().load(connection);
}

} // namespace

school::Snapshot readSnapshot(Connection& connection)
{
    school::Snapshot s;
    readKind(connection, s.organisations);
    readKind(connection, s.branches);
    readKind(connection, s.partners);
    readKind(connection, s.staff);
    readKind(connection, s.persons);
    readKind(connection, s.representations);
    readKind(connection, s.programmes);
    readKind(connection, s.entries);
    readKind(connection, s.restrictedMarks);
    readKind(connection, s.portfolios);
    readKind(connection, s.interviews);
    readKind(connection, s.consents);
    s.scans = readScans(connection);
    readKind(connection, s.labourPapers);
    readKind(connection, s.dataRequests);
    readKind(connection, s.pairs);
    readKind(connection, s.meetings);
    readKind(connection, s.ballots);
    readKind(connection, s.opinions);
    readKind(connection, s.trialSheets);
    readKind(connection, s.matchVariants);
    readKind(connection, s.matchFormulas);
    readKind(connection, s.documents);
    readKind(connection, s.ownTemplates);
    readKind(connection, s.ownActs);
    readKind(connection, s.paperRules);
    readKind(connection, s.roadmapMarks);
    readKind(connection, s.denominators);
    readKind(connection, s.planValues);
    readKind(connection, s.programmePlans);
    readKind(connection, s.events);
    readKind(connection, s.ownProfiles);
    readKind(connection, s.calendarDays);
    readKind(connection, s.schoolHolidays);
    readKind(connection, s.acceptedFindings);
    readKind(connection, s.savedViews);
    return s;
}

void writeChanges(Connection& connection, const school::Changes& changes)
{
    for (const school::Record& record : changes.removed) {
        std::visit([&]<class T>(const T& value) { tableOf<T>().remove(connection, value); }, record);
    }
    for (const school::Record& record : changes.saved) {
        std::visit([&]<class T>(const T& value) { tableOf<T>().save(connection, value); }, record);
    }
}

std::vector<QUuid> subjectsOf(const school::Changes& changes)
{
    std::vector<QUuid> subjects;
    subjects.reserve(changes.removed.size() + changes.saved.size());
    for (const auto* records : {&changes.removed, &changes.saved}) {
        for (const school::Record& record : *records) {
            std::visit([&](const auto& value) { subjects.push_back(value.id.uuid()); }, record);
        }
    }
    return subjects;
}

QStringList undoableTables(const Connection& connection)
{
    Statement rows = connection.prepare(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT IN ('meta', 'journal', 'journal_subject', 'draft', 'scan') ORDER BY name"));
    rows.run();
    QStringList names;
    while (rows.next()) {
        names.append(rows.value(0).toString());
    }
    return names;
}

} // namespace kurator::storage
