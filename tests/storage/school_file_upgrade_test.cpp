#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

#include <array>
#include <vector>

namespace kurator::storage {

namespace {

constexpr std::array secondScripts{
    "ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';",
    "CREATE TABLE club (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;",
};
constexpr std::array brokenScripts{
    "CREATE TABLE club (id TEXT PRIMARY KEY NOT NULL) STRICT;",
    "INSERT INTO no_such_table VALUES (1);",
};

std::vector<Migration> withSecond(std::span<const char* const> scripts)
{
    const auto known = schemaMigrations();
    std::vector<Migration> table(known.begin(), known.end());
    table.push_back({static_cast<int>(table.size()) + 1, 1, scripts});
    return table;
}

base::Result<std::unique_ptr<SchoolFile>> openWith(const QString& path, const std::vector<Migration>& table,
                                                   Access access = Access::ReadWrite)
{
    return SchoolFile::open(path, access, base::Clock(QDate(2026, 9, 3)), QStringLiteral("К"), table);
}

// Of the copy that an upgrade from this program's version leaves.
QString copyName(const QString& ending)
{
    return QStringLiteral("школа № 5-версия-%1").arg(newestVersion(schemaMigrations())) + ending;
}

void makeOldSchool(const QString& path)
{
    commitOrFail(*created(path), "test.sample", everythingFilled());
}

} // namespace

TEST_CASE("An older base is upgraded, and a copy of the old one lies beside it", "[storage]")
{
    const SchoolFolder place;
    makeOldSchool(place.path);
    const auto before = loaded(*opened(place.path));
    const auto table = withSecond(secondScripts);
    {
        const auto file = openWith(place.path, table);
        REQUIRE(file);
        CHECK((*file)->outcome() == OpenOutcome::Upgraded);
        CHECK(loaded(**file) == before);
        REQUIRE((*file)->copyBeforeUpgrade());
        CHECK((*file)->copyBeforeUpgrade()->endsWith(copyName(QStringLiteral(".kurator"))));
        CHECK(loaded(*opened(*(*file)->copyBeforeUpgrade())) == before);
        CHECK((*file)->journal(1).value().front().step.code == QStringLiteral("storage.upgraded"));
    }
    const auto again = openWith(place.path, table);
    REQUIRE(again);
    CHECK((*again)->outcome() == OpenOutcome::Current);
}

TEST_CASE("An upgraded base has the same tables as a new one", "[storage]")
{
    const SchoolFolder place;
    const auto table = withSecond(secondScripts);
    makeOldSchool(place.path);
    REQUIRE(openWith(place.path, table));
    const QString fresh = place.folder.filePath(QStringLiteral("новая.kurator"));
    REQUIRE(SchoolFile::create(fresh, base::Clock(), QStringLiteral("К"), table));
    CHECK(schemaOf(fresh) == schemaOf(place.path));
    CHECK(schemaOf(fresh).filter(QStringLiteral("club")).size() == 2);
    for (const auto* pragma : {"PRAGMA user_version", "PRAGMA application_id", "SELECT value FROM meta"}) {
        CHECK(FileOutside(fresh).run(QString::fromLatin1(pragma)) ==
              FileOutside(place.path).run(QString::fromLatin1(pragma)));
    }
}

TEST_CASE("What was done before an upgrade can be neither undone nor redone", "[storage]")
{
    const SchoolFolder place;
    makeOldSchool(place.path);
    {
        const auto file = opened(place.path);
        base::IdSource ids(1);
        commitOrFail(*file, "test.branch", emptySchool(ids));
        REQUIRE(file->undo());
    }
    const auto file = openWith(place.path, withSecond(secondScripts));
    REQUIRE(file);
    const auto undone = (*file)->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == QStringLiteral("storage.undo-barrier"));
    CHECK(undone.error().arguments.value(QStringLiteral("step")) == QStringLiteral("storage.upgraded"));
    CHECK((*file)->redo().error().code == QStringLiteral("storage.nothing-to-redo"));
}

TEST_CASE("An upgrade that fails leaves the base at its version, and opens with the old program", "[storage]")
{
    const SchoolFolder place;
    makeOldSchool(place.path);
    const auto before = loaded(*opened(place.path));
    const auto failed = openWith(place.path, withSecond(brokenScripts));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == QStringLiteral("storage.upgrade-failed"));
    CHECK(failed.error().arguments.value(QStringLiteral("copy")) == copyName(QStringLiteral(".kurator")));
    const auto file = opened(place.path);
    CHECK(file->outcome() == OpenOutcome::Current);
    CHECK(loaded(*file) == before);
    CHECK(file->journal(9).value().size() == 1);
}

TEST_CASE("Each copy before an upgrade gets a name of its own", "[storage]")
{
    const SchoolFolder place;
    makeOldSchool(place.path);
    REQUIRE_FALSE(openWith(place.path, withSecond(brokenScripts)));
    const auto file = openWith(place.path, withSecond(secondScripts));
    REQUIRE(file);
    CHECK((*file)->copyBeforeUpgrade()->endsWith(copyName(QStringLiteral("-2.kurator"))));
}

TEST_CASE("An older base that may only be read asks for an upgrade", "[storage]")
{
    const SchoolFolder place;
    makeOldSchool(place.path);
    const auto file = openWith(place.path, withSecond(secondScripts), Access::ReadOnly);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == QStringLiteral("storage.needs-upgrade"));
}

TEST_CASE("Migrations are numbered from one without a gap", "[storage]")
{
    int expected = 1;
    for (const Migration& migration : schemaMigrations()) {
        CHECK(migration.version == expected++);
    }
    CHECK(newestVersion(schemaMigrations()) == expected - 1);
}

TEST_CASE("A base of the first version keeps its people and opens with all that came later", "[storage]")
{
    const SchoolFolder place;
    const auto first = schemaMigrations().first(1);
    REQUIRE(SchoolFile::create(place.path, base::Clock(), QStringLiteral("К"), first));
    FileOutside(place.path)
        .run(QStringLiteral(
            "INSERT INTO person VALUES ('00000000-0000-4000-8000-000000000001', 'Ёлкин', 'Семён', 'Ильич', "
            "'елкин семен ильич', 'male', '2012-02-29', NULL, '', '', 0);"
            "INSERT INTO partner VALUES ('00000000-0000-4000-8000-000000000002', 'Завод', '12/а', NULL);"
            "INSERT INTO staff_member VALUES ('00000000-0000-4000-8000-000000000003', "
            "'00000000-0000-4000-8000-000000000001', 'curator', 'учитель')"));
    auto file = opened(place.path);
    CHECK(file->outcome() == OpenOutcome::Upgraded);
    const auto school = loaded(*file);
    CHECK(school.persons.front().name.surname == QStringLiteral("Ёлкин"));
    CHECK(school.partners.front().name == QStringLiteral("Завод"));
    CHECK(school.partners.front().email.isEmpty());
    CHECK(school.staff.front().className.isEmpty());
    file.reset();
    const QString fresh = place.folder.filePath(QStringLiteral("новая.kurator"));
    REQUIRE(SchoolFile::create(fresh, base::Clock(), QStringLiteral("К")));
    CHECK(schemaOf(fresh) == schemaOf(place.path));
}

} // namespace kurator::storage
