#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

constexpr const char* victimFile = "KURATOR_TEST_VICTIM";
constexpr int peopleInAStep = 400;

int dieInstead(void*)
{
    std::_Exit(9);
}

// Another process of this test program that runs the named hidden test on the file.
void startVictim(QProcess& victim, const QString& test, const QString& path)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(victimFile), path);
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), {test});
    REQUIRE(victim.waitForStarted());
}

QString pathOfVictim()
{
    return qEnvironmentVariable(victimFile);
}

void waitForSteps(QProcess& victim, int steps)
{
    QElapsedTimer patience;
    patience.start();
    QByteArray said;
    while (said.count("stored\n") < steps && patience.elapsed() < 60'000) {
        victim.waitForReadyRead(1000);
        said += victim.readAllStandardOutput();
    }
    REQUIRE(said.count("stored\n") >= steps);
}

// Whole steps only: as many people as the log says, and nothing dangling.
void isWhole(SchoolFile& file)
{
    CHECK(file.integrity().value() == QStringLiteral("ok"));
    const auto snapshot = loaded(file);
    const auto steps = file.journal(100'000).value().size() - 1;
    CHECK(snapshot.persons.size() == steps * peopleInAStep);
    CHECK(snapshot.entries.size() == snapshot.persons.size());
}

} // namespace

TEST_CASE("Victim that stores step after step", "[.victim]")
{
    const auto file = opened(pathOfVictim());
    school::Changes school;
    const auto snapshot = loaded(*file);
    school.saved = {snapshot.organisations.front(), snapshot.programmes.front()};
    base::IdSource ids;
    for (int i = 0; i < 100'000; ++i) {
        commitOrFail(*file, "test.people", newcomers(ids, school, peopleInAStep));
        std::puts("stored");
        std::fflush(stdout);
    }
}

TEST_CASE("Victim that dies while a big step is half written", "[.victim]")
{
    const ConnectionSpy spy;
    const auto file = opened(pathOfVictim());
    school::Changes school;
    const auto snapshot = loaded(*file);
    school.saved = {snapshot.organisations.front(), snapshot.programmes.front()};
    base::IdSource ids;
    sqlite3_commit_hook(ConnectionSpy::handle(), dieInstead, nullptr);
    commitOrFail(*file, "test.people", newcomers(ids, school, 10'000));
}

TEST_CASE("A base whose program was killed while saving holds whole steps and opens", "[storage]")
{
    const SchoolFolder place;
    base::IdSource ids(4);
    commitOrFail(*created(place.path), "test.school", emptySchool(ids));
    for (int round = 0; round < 5; ++round) {
        INFO(round);
        QProcess victim;
        startVictim(victim, QStringLiteral("Victim that stores step after step"), place.path);
        waitForSteps(victim, 1 + round);
        CHECK(SchoolFile::open(place.path, Access::ReadOnly, base::Clock(), {}).error().code ==
              QStringLiteral("storage.locked"));
        victim.waitForFinished(7 * round); // so that each round dies at another moment
        victim.kill();
        REQUIRE(victim.waitForFinished());
        isWhole(*opened(place.path));
    }
}

TEST_CASE("A step that was half written when the program died is gone, and the ones before it stay",
          "[storage]")
{
    const SchoolFolder place;
    base::IdSource ids(4);
    const auto school = emptySchool(ids);
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.school", school);
        commitOrFail(*file, "test.people", newcomers(ids, school, peopleInAStep));
    }
    const auto sizeBefore = QFileInfo(place.path).size();
    QProcess victim;
    startVictim(victim, QStringLiteral("Victim that dies while a big step is half written"), place.path);
    REQUIRE(victim.waitForFinished(60'000));
    REQUIRE(victim.exitCode() == 9);
    REQUIRE(QFileInfo::exists(place.path + QStringLiteral("-journal")));
    REQUIRE(QFileInfo(place.path).size() > sizeBefore);

    SECTION("a new base under the name of a deleted one is not spoilt by what the old one left")
    {
        REQUIRE(QFile::remove(place.path));
        const auto fresh = created(place.path);
        CHECK(loaded(*fresh) == school::Snapshot{});
        CHECK(fresh->integrity().value() == QStringLiteral("ok"));
        return;
    }
    SECTION("reading alone cannot repair it and says so")
    {
        const auto file = SchoolFile::open(place.path, Access::ReadOnly, base::Clock(), {});
        REQUIRE_FALSE(file);
        CHECK(file.error().code == QStringLiteral("storage.unfinished-write"));
    }
    const auto file = opened(place.path);
    CHECK(file->outcome() == OpenOutcome::Current);
    isWhole(*file);
    CHECK(loaded(*file).persons.size() == peopleInAStep);
}

} // namespace kurator::storage
