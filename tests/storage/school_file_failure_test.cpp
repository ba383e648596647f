#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace kurator::storage {

namespace {

QString codeOf(const base::Result<void>& done)
{
    return done ? QString() : done.error().code;
}

#ifdef Q_OS_UNIX
// Lets no file grow past a size, as a quota does: writing then fails in the middle of a save.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
#endif

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("A file that went away while it was open refuses to store instead of losing the step", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(5);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const QString aside = place.path + QStringLiteral(".aside");
    REQUIRE(QFile::rename(place.path, aside));
    const auto many = newcomers(ids, school, 3);
    CHECK(codeOf(file->commit(stepCalled("test.import"), many)) == QStringLiteral("storage.gone"));
    CHECK(codeOf(file->keepDraft(QStringLiteral("x"), "y")) == QStringLiteral("storage.gone"));
    CHECK(file->undo().error().code == QStringLiteral("storage.gone"));
    REQUIRE(QFile::copy(aside, place.path));
    CHECK(codeOf(file->commit(stepCalled("test.import"), many)) == QStringLiteral("storage.gone"));
    REQUIRE(QFile::remove(place.path));
    REQUIRE(QFile::rename(aside, place.path));
    commitOrFail(*file, "test.import", many);
    CHECK(loaded(*file).persons.size() == 3);
}
#endif

TEST_CASE("A full disk refuses the step, keeps the base as it was, and the step can be repeated", "[storage]")
{
    const SchoolFolder place;
    const ConnectionSpy spy;
    const auto file = created(place.path);
    base::IdSource ids(5);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto before = loaded(*file);
    const auto many = newcomers(ids, school, 3000);

    fillDisk(ConnectionSpy::handle(), true);
    const auto refused = file->commit(stepCalled("test.import"), many);
    CHECK(codeOf(refused) == QStringLiteral("storage.disk-full"));
    CHECK(refused.error().arguments.value(QStringLiteral("file")) == QStringLiteral("школа № 5.kurator"));
    CHECK(loaded(*file) == before);
    CHECK(file->journal(10).value().size() == 1);

    fillDisk(ConnectionSpy::handle(), false);
    commitOrFail(*file, "test.import", many);
    CHECK(loaded(*file).persons.size() == 3000);
    CHECK(file->integrity().value() == QStringLiteral("ok"));
}

TEST_CASE("A full disk while a form is kept, or while a step is taken back, changes nothing", "[storage]")
{
    const SchoolFolder place;
    const ConnectionSpy spy;
    const auto file = created(place.path);
    base::IdSource ids(6);
    const auto school = emptySchool(ids);
    const auto people = newcomers(ids, school, 500);
    commitOrFail(*file, "test.school", school);
    commitOrFail(*file, "test.people", people);
    const auto full = loaded(*file);
    commitOrFail(*file, "test.removed", {people.saved, {}});
    dropFreePages(ConnectionSpy::handle());
    const auto emptied = loaded(*file);

    fillDisk(ConnectionSpy::handle(), true);
    CHECK(codeOf(file->keepDraft(QStringLiteral("form"), QByteArray(100'000, 'x'))) ==
          QStringLiteral("storage.disk-full"));
    const auto undone = file->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == QStringLiteral("storage.disk-full"));
    CHECK(loaded(*file) == emptied);

    fillDisk(ConnectionSpy::handle(), false);
    REQUIRE(file->undo());
    CHECK(loaded(*file) == full);
}

#ifdef Q_OS_UNIX
TEST_CASE("A save that breaks off in the middle is rolled back and can be repeated", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(8);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto before = loaded(*file);
    const qint64 sizeBefore = QFileInfo(place.path).size();
    const auto many = newcomers(ids, school, 5000);
    {
        const FileSizeLimit limit(1'000'000);
        CHECK(codeOf(file->commit(stepCalled("test.import"), many)) ==
              QStringLiteral("storage.write-failed"));
        CHECK(QFileInfo(place.path).size() == sizeBefore);
        CHECK(loaded(*file) == before);
    }
    CHECK(file->integrity().value() == QStringLiteral("ok"));
    commitOrFail(*file, "test.import", many);
    CHECK(loaded(*file).persons.size() == 5000);
}
#endif

TEST_CASE("A step that would leave an entry without its person is refused whole", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(9);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto people = newcomers(ids, school, 2);
    commitOrFail(*file, "test.people", people);
    const auto before = loaded(*file);

    const auto refused = file->commit(stepCalled("test.orphan"), {{people.saved.at(0)}, {}});
    CHECK(codeOf(refused) == QStringLiteral("storage.constraint"));
    CHECK(refused.error().arguments.value(QStringLiteral("detail")) == QStringLiteral("entry → person"));
    CHECK(loaded(*file) == before);
    CHECK(file->journal(9).value().size() == 2);
}

TEST_CASE("A day that is no day is refused together with the whole step", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    people::Person good;
    good.id = base::IdSource(1).next<people::Person>();
    auto bad = good;
    bad.id = base::IdSource(2).next<people::Person>();
    bad.birthDate = QDate(2026, 2, 30);
    CHECK(codeOf(file->commit(stepCalled("test.bad"), {{}, {good, bad}})) ==
          QStringLiteral("storage.constraint"));
    CHECK(loaded(*file) == school::Snapshot{});
}

} // namespace kurator::storage
