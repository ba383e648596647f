#include "checks/duplicates.h"
#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

TEST_CASE("Without a sex no paper can decline the name, unless its forms are confirmed", "[checks]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Ооржак Чодураа Мергеновна"));
    school.personOf(mentee).sex.reset();
    CHECK(Found(school).argument("people.no-sex", "name") == QStringLiteral("Ооржак Чодураа Мергеновна"));
    school.personOf(mentee).indeclinable = true;
    CHECK_FALSE(Found(school).has("people.no-sex"));
}

TEST_CASE("A name whose forms vary is to be confirmed by its bearer", "[checks]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Кравец Пётр Ильич")); // a fleeting vowel
    CHECK(Found(school).has("people.name-uncertain"));
    std::array<QString, 6> forms;
    forms.fill(QStringLiteral("Кравец Пётр Ильич"));
    school.personOf(mentee).confirmedForms = forms;
    CHECK_FALSE(Found(school).has("people.name-uncertain"));
}

TEST_CASE("A pupil's birth date is asked for, a teacher's is not", "[checks]")
{
    SmallSchool school;
    const auto pupil = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Смирнова Анна Ильинична"));
    school.personOf(pupil).birthDate.reset();
    school.personOf(teacher).birthDate.reset();
    CHECK(Found(school).count("people.no-birth-date") == 1);
    school.personOf(pupil).birthYear = 2012;
    CHECK_FALSE(Found(school).has("people.no-birth-date"));
    CHECK(Found(school).argument("people.birth-year-only", "year") == QStringLiteral("2012"));
}

TEST_CASE("A mentee outside the ages of the form is a warning", "[checks]")
{
    SmallSchool school; // S001: 10–19
    const auto mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"), QDate(2016, 11, 20));
    CHECK_FALSE(Found(school).has("people.mentee-age"));
    school.personOf(mentee).birthDate = QDate(2016, 11, 21);
    const auto told = Found(school).one("people.mentee-age");
    CHECK(told.severity == base::Severity::Warning);
    CHECK(told.arguments.value(QStringLiteral("age")) == QStringLiteral("9"));
    CHECK(told.arguments.value(QStringLiteral("from")) == QStringLiteral("10"));
    school.personOf(mentee).birthDate.reset();
    school.personOf(mentee).birthYear = 2016; // nine or ten
    CHECK_FALSE(Found(school).has("people.mentee-age"));
}

TEST_CASE("A form without ages takes a mentee of any age", "[checks]")
{
    SmallSchool school;
    const auto novice = school.teacher(people::Side::Mentee, QStringLiteral("Козлов Дмитрий Андреевич"));
    CHECK_FALSE(Found(school).has("people.mentee-age"));
    school.entry(novice).forms = {QStringLiteral("pupil-pupil")};
    CHECK(Found(school).has("people.mentee-age"));
}

TEST_CASE("An age that was allowed with a reason is not told again", "[checks]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"), QDate(2017, 2, 1));
    const auto pair = school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")), mentee);
    CHECK(Found(school).has("people.mentee-age"));
    school.pairOf(pair).overrides = {{QStringLiteral("match.mentee-age"), QStringLiteral("брат занимается")}};
    CHECK_FALSE(Found(school).has("people.mentee-age"));
}

TEST_CASE("A mentor under fifteen is allowed and noticed", "[checks]")
{
    SmallSchool school; // decision 16
    school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"), QDate(2011, 11, 21));
    CHECK(Found(school).one("people.mentor-under-15").severity == base::Severity::Notice);
}

TEST_CASE("A capacity that was not told is noticed", "[checks]")
{
    SmallSchool school; // decision 19
    const auto mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    CHECK_FALSE(Found(school).has("people.no-capacity"));
    school.entry(mentor).capacity.reset();
    CHECK(Found(school).one("people.no-capacity").severity == base::Severity::Notice);
}

TEST_CASE("Two spellings of one name are suspected to be one person", "[checks]")
{
    SmallSchool school;
    const auto first = school.mentee(QStringLiteral("Ёлкина Анна Петровна"));
    const auto second = school.mentee(QStringLiteral("Елкина  Анна Петровна"));
    CHECK(Found(school).argument("people.duplicate", "n") == QStringLiteral("2"));
    school.personOf(second).birthDate = QDate(2013, 1, 1);
    CHECK_FALSE(Found(school).has("people.duplicate"));
    school.personOf(first).birthDate.reset();
    CHECK(Found(school).has("people.duplicate"));
    school.personOf(first).birthYear = 2012;
    CHECK_FALSE(Found(school).has("people.duplicate"));
    school.personOf(first).birthYear = 2013;
    CHECK(Found(school).has("people.duplicate"));
}

TEST_CASE("Namesakes with different birth dates are left apart from the ones suspected", "[checks]")
{
    std::vector<people::Person> persons(3);
    for (auto& person : persons) {
        person.name = {QStringLiteral("Иванова"), QStringLiteral("Мария"), QString()};
        person.birthDate = QDate(2012, 1, 1);
    }
    persons[1].birthDate = QDate(2011, 1, 1);
    const auto suspects = checks::duplicateSuspects(persons);
    REQUIRE(suspects.size() == 1);
    CHECK(suspects[0] == std::vector<const people::Person*>{&persons[0], &persons[2]});
}
