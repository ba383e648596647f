#include "storage/snapshot_tables.h"

#include "storage/mappers/tables.h"

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
    readKind(connection, s.consents);
    readKind(connection, s.labourPapers);
    readKind(connection, s.pairs);
    readKind(connection, s.meetings);
    readKind(connection, s.documents);
    readKind(connection, s.roadmapMarks);
    readKind(connection, s.denominators);
    readKind(connection, s.planValues);
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

QStringList undoableTables(const Connection& connection)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                       "AND name NOT IN ('meta', 'journal', 'draft', 'scan') ORDER BY name"));
    rows.run();
    QStringList names;
    while (rows.next()) {
        names.append(rows.value(0).toString());
    }
    return names;
}

} // namespace kurator::storage
