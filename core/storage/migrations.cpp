#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/migrations/m0001_first.h"
#include "storage/migrations/m0002_people_and_consents.h"
#include "storage/migrations/m0003_cycle.h"
#include "storage/migrations/m0004_papers.h"
#include "storage/migrations/m0005_matching.h"

#include <algorithm>
#include <array>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

constexpr std::array migrationTable{
    Migration{1, 1, m0001::scripts},
    Migration{2, 2, m0002::scripts},
    Migration{3, 3, m0003::scripts},
    Migration{4, 4, m0004::scripts},
    Migration{5, 5, m0005::scripts},
};

constexpr bool withoutGap()
{
    int expected = 1;
    return std::ranges::all_of(migrationTable, [&expected](const Migration& migration) {
        return migration.version == expected++ && migration.oldestReader <= migration.version &&
               migration.oldestReader > 0 && !migration.scripts.empty();
    });
}
static_assert(withoutGap(), "migrations are numbered 1, 2, 3 and so on");

// A table can be rebuilt only while references are not enforced; they are checked before the commit instead.
class ReferencesOff
{
public:
    explicit ReferencesOff(Connection& connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~ReferencesOff()
    {
        sqlite3_exec(m_connection.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    ReferencesOff(const ReferencesOff&) = delete;
    ReferencesOff& operator=(const ReferencesOff&) = delete;

private:
    Connection& m_connection;
};

void writeVersion(Connection& connection, const Migration& migration)
{
    connection.execute(
        QStringLiteral("PRAGMA user_version = %1").arg(migration.version).toUtf8().constData());
    connection
        .prepare(QStringLiteral("INSERT INTO meta (key, value) VALUES ('min_reader', ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .run({QString::number(migration.oldestReader)});
}

} // namespace

std::span<const Migration> schemaMigrations()
{
    return migrationTable;
}

int newestVersion(std::span<const Migration> migrations)
{
    return migrations.back().version;
}

void runMigration(Connection& connection, const Migration& migration, const std::function<void()>& also)
{
    const ReferencesOff referencesOff(connection);
    Transaction transaction(connection);
    for (const char* script : migration.scripts) {
        connection.execute(script);
    }
    writeVersion(connection, migration);
    also();
    const QString dangling = connection.value(QStringLiteral("PRAGMA foreign_key_check")).toString();
    if (!dangling.isEmpty()) {
        throw SqlFailure(SQLITE_CONSTRAINT_FOREIGNKEY, dangling);
    }
    transaction.commit();
}

} // namespace kurator::storage
