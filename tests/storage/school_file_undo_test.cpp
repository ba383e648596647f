#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

namespace kurator::storage {

namespace {

const QString nothingToUndo = QStringLiteral("storage.nothing-to-undo");
const QString nothingToRedo = QStringLiteral("storage.nothing-to-redo");

QString codeOfUndo(SchoolFile& file)
{
    const auto done = file.undo();
    return done ? done->code : done.error().code;
}

QString codeOfRedo(SchoolFile& file)
{
    const auto done = file.redo();
    return done ? done->code : done.error().code;
}

QStringList logOf(SchoolFile& file)
{
    QStringList codes;
    const auto journal = file.journal(100);
    for (const auto& entry : *journal) {
        codes.prepend(entry.undone ? QLatin1Char('-') + entry.step.code : entry.step.code);
    }
    return codes;
}

school::Changes renamed(const school::Snapshot& snapshot, const QString& surname)
{
    auto person = snapshot.persons.front();
    person.name.surname = surname;
    return {{}, {person}};
}

} // namespace

TEST_CASE("Steps are taken back one by one to the empty base and brought back to the full one", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    std::vector<school::Snapshot> states{loaded(*file)};
    commitOrFail(*file, "test.sample", everythingFilled());
    states.push_back(loaded(*file));
    commitOrFail(*file, "test.renamed", renamed(states.back(), QStringLiteral("Сосновский")));
    states.push_back(loaded(*file));
    const auto& full = states.back();
    commitOrFail(*file, "test.removed",
                 {{full.meetings.front(), full.trialSheets.front(), full.pairs.front(),
                   full.dataRequests.front(), full.consents.front()},
                  {}});
    states.push_back(loaded(*file));

    const QStringList codes{QStringLiteral("test.sample"), QStringLiteral("test.renamed"),
                            QStringLiteral("test.removed")};
    for (std::size_t i = 3; i > 0; --i) {
        CHECK(codeOfUndo(*file) == codes.at(static_cast<qsizetype>(i) - 1));
        CHECK(loaded(*file) == states.at(i - 1));
    }
    CHECK(codeOfUndo(*file) == nothingToUndo);
    for (std::size_t i = 1; i <= 3; ++i) {
        CHECK(codeOfRedo(*file) == codes.at(static_cast<qsizetype>(i) - 1));
        CHECK(loaded(*file) == states.at(i));
    }
    CHECK(codeOfRedo(*file) == nothingToRedo);
    CHECK(file->integrity().value() == QStringLiteral("ok"));
}

TEST_CASE("Undo and redo work after the file was closed and opened", "[storage]")
{
    const SchoolFolder place;
    school::Snapshot full;
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", everythingFilled());
        full = loaded(*file);
    }
    {
        const auto file = opened(place.path);
        CHECK(file->undo().value() == stepCalled("test.sample"));
        CHECK(loaded(*file) == school::Snapshot{});
    }
    const auto file = opened(place.path);
    CHECK(file->redo().value() == stepCalled("test.sample"));
    CHECK(loaded(*file) == full);
}

TEST_CASE("A new step makes the steps taken back gone for redo, but not for the log", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    commitOrFail(*file, "test.sample", everythingFilled());
    commitOrFail(*file, "test.first", renamed(loaded(*file), QStringLiteral("Первый")));
    REQUIRE(file->undo());
    commitOrFail(*file, "test.second", renamed(loaded(*file), QStringLiteral("Второй")));
    CHECK(codeOfRedo(*file) == nothingToRedo);
    CHECK(logOf(*file) == QStringList{QStringLiteral("test.sample"), QStringLiteral("-test.first"),
                                      QStringLiteral("storage.undone"), QStringLiteral("test.second")});
    CHECK(codeOfUndo(*file) == QStringLiteral("test.second"));
    CHECK(codeOfUndo(*file) == QStringLiteral("test.sample"));
}

TEST_CASE("The log says who did what and when, also of undo and redo", "[storage]")
{
    const SchoolFolder place;
    commitOrFail(*created(place.path), "test.sample", everythingFilled());
    const auto file = opened(place.path);
    REQUIRE(file->undo());
    REQUIRE(file->redo());
    const auto log = file->journal(10).value();
    REQUIRE(log.size() == 3);
    CHECK(log.at(2).step == stepCalled("test.sample"));
    CHECK(log.at(2).who == QStringLiteral("Куратор К. К."));
    CHECK(log.at(2).at == QDateTime(QDate(2026, 9, 1), QTime(12, 0)));
    CHECK_FALSE(log.at(2).undone);
    CHECK(log.at(1).who == QStringLiteral("Замещающий З. З."));
    CHECK(log.at(1).step.code == QStringLiteral("storage.undone"));
    CHECK(log.at(1).step.arguments.value(QStringLiteral("step")) == QStringLiteral("test.sample"));
    CHECK(log.at(1).step.arguments.value(QStringLiteral("name")) == QStringLiteral("Ёлкин Семён Ильич"));
    CHECK(log.at(0).step.code == QStringLiteral("storage.redone"));
    CHECK(file->journal(1).value().size() == 1);
}

TEST_CASE("A registered paper cannot be undone, nor anything before it", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    commitOrFail(*file, "test.sample", everythingFilled());
    auto barrier = stepCalled("test.registered");
    barrier.barrier = true;
    REQUIRE(file->commit(barrier, renamed(loaded(*file), QStringLiteral("Приказов"))));
    const auto registered = loaded(*file);
    commitOrFail(*file, "test.after", renamed(registered, QStringLiteral("Послов")));

    CHECK(codeOfUndo(*file) == QStringLiteral("test.after"));
    const auto refused = file->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("storage.undo-barrier"));
    CHECK(refused.error().arguments.value(QStringLiteral("step")) == QStringLiteral("test.registered"));
    CHECK(loaded(*file) == registered);
    CHECK(codeOfRedo(*file) == QStringLiteral("test.after"));
}

TEST_CASE("Behind a barrier no personal data wait in the log for an undo that cannot come", "[storage]")
{
    const SchoolFolder place;
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", everythingFilled());
        auto barrier = stepCalled("test.destroyed");
        barrier.barrier = true;
        REQUIRE(file->commit(barrier, {}));
    }
    CHECK(FileOutside(place.path).run(QStringLiteral("SELECT count(changeset) FROM journal")) ==
          QStringList{QStringLiteral("0")});
}

TEST_CASE("What changed no data is in the log, and undo passes it by", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    commitOrFail(*file, "test.sample", everythingFilled());
    commitOrFail(*file, "test.exported", {});
    CHECK(logOf(*file).last() == QStringLiteral("test.exported"));
    CHECK(codeOfUndo(*file) == QStringLiteral("test.sample"));
}

TEST_CASE("A half-filled form stays when a step is taken back", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    commitOrFail(*file, "test.sample", everythingFilled());
    REQUIRE(file->keepDraft(QStringLiteral("form"), QByteArray("x")));
    REQUIRE(file->undo());
    CHECK(file->draft(QStringLiteral("form")).value() == QByteArray("x"));
}

TEST_CASE("A base changed past the program is not undone over the change", "[storage]")
{
    const SchoolFolder place;
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", everythingFilled());
        commitOrFail(*file, "test.renamed", renamed(loaded(*file), QStringLiteral("Сосновский")));
    }
    FileOutside(place.path).run(QStringLiteral("UPDATE person SET surname = 'Чужой'"));
    const auto file = opened(place.path);
    const auto before = loaded(*file);
    const auto refused = file->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("storage.undo-conflict"));
    CHECK(refused.error().arguments.value(QStringLiteral("step")) == QStringLiteral("test.renamed"));
    CHECK(loaded(*file) == before);
}

TEST_CASE("Events cannot be wiped out of the log, even past the program", "[storage]")
{
    const SchoolFolder place;
    commitOrFail(*created(place.path), "test.sample", everythingFilled());
    const FileOutside outside(place.path);
    CHECK_FALSE(outside.allows(QStringLiteral("DELETE FROM journal")));
    CHECK_FALSE(outside.allows(QStringLiteral("UPDATE journal SET who = 'никто'")));
    CHECK(outside.allows(QStringLiteral("UPDATE journal SET changeset = NULL")));
}

} // namespace kurator::storage
