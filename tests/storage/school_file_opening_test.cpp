#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kurator::storage {

namespace {

base::Error refusalOfOpening(const QString& path, Access access = Access::ReadWrite)
{
    const auto file = SchoolFile::open(path, access, base::Clock(QDate(2026, 9, 1)), QStringLiteral("К"));
    REQUIRE_FALSE(file);
    return file.error();
}

// The file is refused with this code and stays as it was.
void refusesUntouched(const QString& path, const char* code)
{
    const QByteArray before = bytesOf(path);
    const auto refusal = refusalOfOpening(path);
    CHECK(refusal.code == QString::fromLatin1(code));
    CHECK(refusal.arguments.value(QStringLiteral("file")) == QStringLiteral("школа № 5.kurator"));
    CHECK(bytesOf(path) == before);
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files).size() == 1);
}

void makeSchool(const QString& path)
{
    commitOrFail(*created(path), "test.sample", everythingFilled());
}

#ifdef Q_OS_UNIX
// Rights bind root only when it acts as somebody else.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot) {
            REQUIRE(seteuid(65534) == 0);
        }
    }
    ~AsNobody()
    {
        if (m_wasRoot) {
            (void)!seteuid(0);
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_wasRoot;
};

constexpr QFile::Permissions readableByAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions enterableByAll =
    readableByAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

void answersButStoresNothing(const QString& path)
{
    const auto file = opened(path);
    CHECK_FALSE(file->isWritable());
    CHECK(loaded(*file).persons.size() == 2);
    const auto stored = file->commit(stepCalled("test.more"), everythingFilled());
    REQUIRE_FALSE(stored);
    CHECK(stored.error().code == QStringLiteral("storage.read-only"));
    CHECK(file->keepDraft(QStringLiteral("k"), QByteArray("x")).error().code ==
          QStringLiteral("storage.read-only"));
    CHECK(file->undo().error().code == QStringLiteral("storage.read-only"));
}
#endif

} // namespace

TEST_CASE("A base of this version opens as current and can be written", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    const auto file = opened(place.path);
    CHECK(file->outcome() == OpenOutcome::Current);
    CHECK(file->isWritable());
    CHECK_FALSE(file->copyBeforeUpgrade());
}

TEST_CASE("A new base never takes the place of a file", "[storage]")
{
    const SchoolFolder place;
    writeBytes(place.path, "письмо");
    const auto file = SchoolFile::create(place.path, base::Clock(), QStringLiteral("К"));
    REQUIRE_FALSE(file);
    CHECK(file.error().code == QStringLiteral("storage.exists"));
    CHECK(bytesOf(place.path) == QByteArray("письмо"));
}

TEST_CASE("A new base in a folder that is not there is refused with the folder's name", "[storage]")
{
    const SchoolFolder place;
    const auto file = SchoolFile::create(place.folder.filePath(QStringLiteral("нет/школа.kurator")),
                                         base::Clock(), QStringLiteral("К"));
    REQUIRE_FALSE(file);
    CHECK(file.error().code == QStringLiteral("storage.no-folder"));
    CHECK(file.error().arguments.value(QStringLiteral("folder")).endsWith(QStringLiteral("нет")));
}

TEST_CASE("A file that is not there is missing, and a folder is not a file", "[storage]")
{
    const SchoolFolder place;
    CHECK(refusalOfOpening(place.path).code == QStringLiteral("storage.missing"));
    CHECK(refusalOfOpening(place.folder.path()).code == QStringLiteral("storage.not-a-file"));
}

TEST_CASE("An empty file is refused as empty", "[storage]")
{
    const SchoolFolder place;
    writeBytes(place.path, {});
    refusesUntouched(place.path, "storage.empty");
}

TEST_CASE("Random bytes are not a school", "[storage]")
{
    const SchoolFolder place;
    QRandomGenerator random(11);
    for (const int size : {1, 50, 511, 512, 4096, 70000}) {
        INFO(size);
        QByteArray bytes(size, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        writeBytes(place.path, bytes);
        refusesUntouched(place.path, "storage.not-ours");
    }
}

TEST_CASE("A base of another program is not a school", "[storage]")
{
    const SchoolFolder place;
    SECTION("with a journal")
    {
        FileOutside(place.path).run(QStringLiteral("CREATE TABLE person (id)"));
    }
    SECTION("with a write-ahead log")
    {
        FileOutside(place.path).run(QStringLiteral("PRAGMA journal_mode = WAL; CREATE TABLE person (id)"));
    }
    refusesUntouched(place.path, "storage.not-ours");
}

TEST_CASE("A file cut short is damaged", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    const QByteArray whole = bytesOf(place.path);
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype{4096}, qsizetype{700}}) {
        INFO(size);
        writeBytes(place.path, whole.first(size));
        refusesUntouched(place.path, "storage.damaged");
    }
}

TEST_CASE("A file with spoilt pages is damaged", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    QByteArray bytes = bytesOf(place.path);
    for (qsizetype page = 1; page < bytes.size() / 4096; ++page) {
        for (qsizetype i = 0; i < 16; ++i) {
            bytes[page * 4096 + i] = '\x5a';
        }
    }
    writeBytes(place.path, bytes);
    refusesUntouched(place.path, "storage.damaged");
}

TEST_CASE("A school without its tables or without a version is damaged", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    SECTION("no version")
    {
        FileOutside(place.path).run(QStringLiteral("PRAGMA user_version = 0"));
    }
    SECTION("no table of its own")
    {
        FileOutside(place.path).run(QStringLiteral("DROP TABLE meta"));
    }
    refusesUntouched(place.path, "storage.damaged");
}

TEST_CASE("A base of a newer program that lets us read opens for reading only", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    FileOutside(place.path)
        .run(QStringLiteral("ALTER TABLE person ADD COLUMN nickname TEXT; PRAGMA user_version = 9"));
    const QByteArray before = bytesOf(place.path);
    {
        const auto file = opened(place.path);
        CHECK(file->outcome() == OpenOutcome::NewerCompatible);
        CHECK(loaded(*file).persons.size() == 2);
        const auto stored = file->commit(stepCalled("test.more"), everythingFilled());
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == QStringLiteral("storage.newer-read-only"));
    }
    CHECK(bytesOf(place.path) == before);
}

TEST_CASE("A base of a newer program that we cannot understand is refused", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    FileOutside(place.path)
        .run(QStringLiteral("PRAGMA user_version = 9; UPDATE meta SET value = '9' WHERE key = 'min_reader'"));
    refusesUntouched(place.path, "storage.newer-incompatible");
}

TEST_CASE("A word that only a newer program knows is named", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    FileOutside(place.path)
        .run(QStringLiteral("PRAGMA ignore_check_constraints = ON; UPDATE meeting SET kind = 'online'"));
    const auto snapshot = opened(place.path)->load();
    REQUIRE_FALSE(snapshot);
    CHECK(snapshot.error().code == QStringLiteral("storage.unknown-value"));
    CHECK(snapshot.error().arguments.value(QStringLiteral("value")) == QStringLiteral("online"));
}

TEST_CASE("A base that is open cannot be opened a second time", "[storage]")
{
    const SchoolFolder place;
    auto file = created(place.path);
    CHECK(refusalOfOpening(place.path).code == QStringLiteral("storage.locked"));
    CHECK(refusalOfOpening(place.path, Access::ReadOnly).code == QStringLiteral("storage.locked"));
    commitOrFail(*file, "test.sample", everythingFilled());
    CHECK(refusalOfOpening(place.path).code == QStringLiteral("storage.locked"));
    file.reset();
    CHECK(opened(place.path)->isWritable());
}

TEST_CASE("A base opened for reading answers and stores nothing", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    const auto file = opened(place.path, Access::ReadOnly);
    CHECK(loaded(*file).persons.size() == 2);
    CHECK(file->journal(5).value().size() == 1);
    CHECK(file->commit(stepCalled("test.more"), everythingFilled()).error().code ==
          QStringLiteral("storage.read-only"));
}

#ifdef Q_OS_UNIX
TEST_CASE("A base that may not be written opens for reading", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    SECTION("the file is read-only")
    {
        QFile::setPermissions(place.folder.path(), enterableByAll | QFile::WriteOwner | QFile::WriteOther);
        QFile::setPermissions(place.path, readableByAll);
        const AsNobody nobody;
        answersButStoresNothing(place.path);
    }
    SECTION("the folder is read-only")
    {
        QFile::setPermissions(place.path, readableByAll | QFile::WriteOwner | QFile::WriteOther);
        QFile::setPermissions(place.folder.path(), enterableByAll);
        const AsNobody nobody;
        answersButStoresNothing(place.path);
    }
    QFile::setPermissions(place.folder.path(), enterableByAll | QFile::WriteOwner);
}

TEST_CASE("A base that may not be read, and a folder that takes no file, are named", "[storage]")
{
    const SchoolFolder place;
    makeSchool(place.path);
    QFile::setPermissions(place.folder.path(), enterableByAll);
    QFile::setPermissions(place.path, QFile::Permissions());
    {
        const AsNobody nobody;
        CHECK(refusalOfOpening(place.path).code == QStringLiteral("storage.unreadable"));
        const auto file = SchoolFile::create(place.folder.filePath(QStringLiteral("новая.kurator")),
                                             base::Clock(), QStringLiteral("К"));
        REQUIRE_FALSE(file);
        CHECK(file.error().code == QStringLiteral("storage.cannot-create"));
    }
    QFile::setPermissions(place.folder.path(), enterableByAll | QFile::WriteOwner);
}
#endif

} // namespace kurator::storage
