#include "storage/school_sample.h"
#include "support/text.h"

namespace kurator::storage {

namespace {

struct School
{
    SchoolFolder place;
    base::IdSource ids{7};
    std::unique_ptr<SchoolFile> file = created(place.path);
    people::Person person;
    people::Person other;

    School()
    {
        const auto school = emptySchool(ids);
        commitOrFail(*file, "test.school", school);
        const auto people = newcomers(ids, school, 2);
        commitOrFail(*file, "test.people", people);
        const auto snapshot = loaded(*file);
        person = snapshot.persons.front();
        other = snapshot.persons.back();
    }

    void rename(people::Person& who, const char* code)
    {
        who.phone += QLatin1Char('1');
        commitOrFail(*file, code, {{}, {who}});
    }

    std::vector<std::string> stepsAbout(const people::Person& who) const
    {
        std::vector<std::string> codes;
        const auto history = file->history({who.id.uuid()}, 10);
        REQUIRE(history.has_value());
        for (const auto& entry : *history) {
            codes.push_back(entry.step.code.toStdString());
        }
        return codes;
    }
};

people::Scan scanOf(base::IdSource& ids, qint64 size)
{
    return {ids.next<people::Scan>(),          ids.next<people::Consent>(), QStringLiteral("согласие.pdf"),
            QStringLiteral("application/pdf"), QDate(2026, 9, 12),          size};
}

} // namespace

TEST_CASE("The history of a person names the steps that touched the person and no others", "[storage]")
{
    School school;
    school.rename(school.person, "test.mine");
    school.rename(school.other, "test.other");
    CHECK(school.stepsAbout(school.person) == std::vector<std::string>{"test.mine", "test.people"});
    CHECK(school.file->history({}, 10)->empty());
    CHECK(school.file->history({school.person.id.uuid(), school.other.id.uuid()}, 2)->size() == 2);
}

TEST_CASE("The history of a person tells what was taken back", "[storage]")
{
    School school;
    school.rename(school.person, "test.mine");
    REQUIRE(school.file->undo().has_value());
    CHECK(school.stepsAbout(school.person) ==
          std::vector<std::string>{"storage.undone", "test.mine", "test.people"});
    CHECK(school.file->history({school.person.id.uuid()}, 2)->back().undone);
}

TEST_CASE("A scan is kept with its picture and is there after the file was closed", "[storage]")
{
    School school;
    const QByteArray picture(1000, 'x');
    const auto scan = scanOf(school.ids, picture.size());
    REQUIRE(school.file->keepScan(stepCalled("test.scan"), scan, picture).has_value());
    school.file.reset();
    school.file = opened(school.place.path);
    CHECK(loaded(*school.file).scans == std::vector{scan});
    CHECK(school.file->scanContent(scan.id).value_or(QByteArray()) == picture);
}

TEST_CASE("Undo leaves a scan in its place", "[storage]")
{
    School school;
    school.rename(school.person, "test.mine");
    const auto scan = scanOf(school.ids, 1);
    REQUIRE(school.file->keepScan(stepCalled("test.scan"), scan, "x").has_value());
    const auto undone = school.file->undo();
    REQUIRE(undone.has_value());
    CHECK(undone->code == QLatin1String("test.mine"));
    CHECK(loaded(*school.file).scans.size() == 1);
}

TEST_CASE("A scan that is too large is refused with the limit", "[storage]")
{
    School school;
    const QByteArray picture(people::largestScan + 1, 'x');
    const auto refused =
        school.file->keepScan(stepCalled("test.scan"), scanOf(school.ids, picture.size()), picture);
    REQUIRE(!refused.has_value());
    CHECK(refused.error().code == QLatin1String("storage.scan-too-large"));
    CHECK(loaded(*school.file).scans.empty());
}

TEST_CASE("A scan that was removed is gone", "[storage]")
{
    School school;
    const auto scan = scanOf(school.ids, 1);
    REQUIRE(school.file->keepScan(stepCalled("test.scan"), scan, "x").has_value());
    REQUIRE(school.file->removeScan(stepCalled("test.unscan"), scan.id).has_value());
    CHECK(loaded(*school.file).scans.empty());
    CHECK(school.file->scanContent(scan.id).error().code == QLatin1String("storage.no-scan"));
}

} // namespace kurator::storage
