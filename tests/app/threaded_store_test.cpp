#include "app/school_files.h"
#include "app/threaded_store.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QTimer>

#include <atomic>

using namespace kurator;

namespace {

const base::Clock november(QDate(2026, 11, 21));

QString codeOf(const base::Error& error)
{
    return error.code;
}

std::unique_ptr<app::ThreadedStore> startedIn(const QString& path)
{
    auto store = app::ThreadedStore::start(
        [&] { return storage::SchoolFile::create(path, november, QStringLiteral("тест")); });
    REQUIRE(store);
    return std::move(*store);
}

void fill(const QString& path)
{
    const auto store = startedIn(path);
    office::DemoWish wish;
    wish.mentees = 5;
    REQUIRE(office::fillDemoSchool(*store, november, wish));
}

} // namespace

TEST_CASE("A base in a thread of its own answers like any other", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    fill(path);
    auto opened = app::ThreadedStore::start([&] {
        return storage::SchoolFile::open(path, storage::Access::ReadWrite, november, QStringLiteral("тест"));
    });
    REQUIRE(opened);
    app::ThreadedStore& store = **opened;
    const auto snapshot = store.load();
    REQUIRE(snapshot);
    CHECK(snapshot->organisations.size() == 1);
    CHECK_FALSE(store.journal(10)->empty());
    REQUIRE(store.keepDraft(QStringLiteral("wizard/import"), "половина"));
    CHECK(**store.draft(QStringLiteral("wizard/import")) == QByteArray("половина"));
    CHECK(*store.integrity() == QStringLiteral("ok"));
    CHECK(store.isWritable());
    CHECK_FALSE(store.isBusy());
}

TEST_CASE("A base that cannot be opened is refused before its thread is left behind", "[app]")
{
    const QTemporaryDir folder;
    const auto refused = app::ThreadedStore::start([&] {
        return storage::SchoolFile::open(folder.filePath(QStringLiteral("нет.kurator")),
                                         storage::Access::ReadWrite, november, QStringLiteral("тест"));
    });
    REQUIRE_FALSE(refused);
    CHECK(codeOf(refused.error()) == QStringLiteral("storage.missing"));
}

TEST_CASE("While a slow disk is waited for, timers go on and a call from them comes after", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    QSemaphore disk;
    int ticks = 0;
    QStringList order;
    std::unique_ptr<app::ThreadedStore> store;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (++ticks == 3) {
            disk.release();
        }
    });
    timer.start(10);
    // Making the file waits for the disk: the thread stands, this one does not.
    auto made = app::ThreadedStore::start([&] {
        disk.acquire();
        return storage::SchoolFile::create(path, november, QStringLiteral("тест"));
    });
    REQUIRE(made);
    CHECK(ticks >= 3);
}

TEST_CASE("A call made while another one waits comes after it and both answer", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    const auto store = startedIn(path);
    bool nested = false;
    // Thousands of people keep the first call waiting longer than a blink.
    QTimer::singleShot(0, [&] {
        nested = store->isBusy();
        REQUIRE(store->keepDraft(QStringLiteral("wizard/x"), "внутри"));
    });
    office::DemoWish wish;
    wish.mentees = 3000;
    REQUIRE(office::fillDemoSchool(*store, november, wish));
    QCoreApplication::processEvents();
    CHECK(**store->draft(QStringLiteral("wizard/x")) == QByteArray("внутри"));
    CHECK(nested);
    CHECK(store->load()->entries.size() > 3000);
}

TEST_CASE("Destroying an idle base frees its file at once", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    auto store = startedIn(path);
    app::FilesOnDisk files(november);
    const auto locked = files.open(path);
    REQUIRE_FALSE(locked);
    CHECK(codeOf(locked.error()) == QStringLiteral("storage.locked"));
    store.reset();
    CHECK(files.open(path));
}

TEST_CASE("Files are made, opened, copied and restored, a damaged copy is not", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    const QString copy = folder.filePath(QStringLiteral("копия.kurator"));
    const QString restored = folder.filePath(QStringLiteral("снова.kurator"));
    fill(path);
    app::FilesOnDisk files(november);
    CHECK(codeOf(files.create(path).error()) == QStringLiteral("storage.exists"));
    auto open = files.open(path);
    REQUIRE(open);
    CHECK(open->path == path);
    CHECK_FALSE(open->whyReadOnly);
    REQUIRE(files.copy(*open->store, copy));
    CHECK(codeOf(files.copy(*open->store, copy).error()) == QStringLiteral("storage.exists"));
    const auto school = open->store->load();
    open->store.reset();
    REQUIRE(files.restore(copy, restored));
    CHECK(*files.open(restored)->store->load() == *school);

    QFile damaged(copy);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.resize(damaged.size() / 2));
    damaged.close();
    const QString never = folder.filePath(QStringLiteral("никогда.kurator"));
    CHECK(codeOf(files.restore(copy, never).error()) == QStringLiteral("storage.damaged"));
    CHECK_FALSE(QFile::exists(never));
}
