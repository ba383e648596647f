#include "lists/agenda.h"

#include "lists/desk_over.h"
#include "messages/message.h"
#include "office/findings.h"
#include "school/lookup.h"
#include "support/small_school.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using base::Severity;
using lists::Doing;
using lists::Place;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

std::vector<lists::AgendaItem> agendaOf(const office::Desk& desk)
{
    return lists::agenda(desk, office::findings(desk));
}

const lists::AgendaItem* lineOf(const std::vector<lists::AgendaItem>& agenda, const char* group)
{
    const auto found = std::ranges::find(agenda, QString::fromLatin1(group), &lists::AgendaItem::code);
    return found == agenda.end() ? nullptr : &*found;
}

QString titleOf(const lists::AgendaItem& item)
{
    return messages::text(item.title, item.arguments);
}

void takeConsents(SmallSchool& school, base::Id<people::Entry> entry)
{
    const auto person = school.personOf(entry).id;
    std::erase_if(school.snapshot().consents,
                  [&](const people::Consent& consent) { return consent.person == person; });
}

} // namespace

TEST_CASE("Mentees without a consent stand in one line that prints for all of them", "[lists]")
{
    SmallSchool school;
    const auto anna = school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    const auto ivan = school.mentee(QStringLiteral("Белов Иван Петрович"));
    takeConsents(school, anna);
    takeConsents(school, ivan);
    DeskOver over(school);
    const auto agenda = agendaOf(over.desk());
    const auto* line = lineOf(agenda, "consent-missing");
    REQUIRE(line);
    CHECK(line->severity == Severity::Warning);
    CHECK(line->count == 2);
    CHECK(line->place == Place::Consents);
    CHECK(line->doing == Doing::PrintConsents);
    CHECK(line->paperKind == QStringLiteral("D15"));
    CHECK(std::ranges::is_permutation(line->subjects, std::vector{anna.uuid(), ivan.uuid()}));
    CHECK_FALSE(line->only);
    CHECK(titleOf(*line) == QStringLiteral("У 2 наставляемых нет согласия законного представителя"));
    CHECK(messages::text(line->button, line->arguments) == QStringLiteral("Напечатать 2 согласия"));
    CHECK(messages::text(line->ground, line->arguments).contains(QStringLiteral("152-ФЗ")));
}

TEST_CASE("One person is named and not counted", "[lists]")
{
    SmallSchool school;
    takeConsents(school, school.mentee(QStringLiteral("Орлова Анна Олеговна")));
    DeskOver over(school);
    const auto agenda = agendaOf(over.desk());
    const auto* line = lineOf(agenda, "consent-missing");
    REQUIRE(line);
    REQUIRE(line->only);
    CHECK(line->only->code == QStringLiteral("consent.missing"));
    CHECK(titleOf(*line) == QStringLiteral("Орлова Анна Олеговна: нет согласия"));
    CHECK(messages::text(line->button, line->arguments) == QStringLiteral("Напечатать согласие"));
}

TEST_CASE("A mentor without a consent stands apart from mentees", "[lists]")
{
    SmallSchool school;
    takeConsents(school, school.mentee(QStringLiteral("Орлова Анна Олеговна")));
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Кац Лев Маркович"));
    takeConsents(school, mentor);
    DeskOver over(school);
    const auto agenda = agendaOf(over.desk());
    CHECK(std::ranges::count(agenda, QStringLiteral("consent-missing"), &lists::AgendaItem::code) == 2);
    CHECK(std::ranges::any_of(agenda, [&](const lists::AgendaItem& item) {
        return item.code == QStringLiteral("consent-missing") && item.subjects == std::vector{mentor.uuid()};
    }));
}

TEST_CASE("A pair that works without a consent comes before all warnings", "[lists]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    school.pair(school.pupilMentor(QStringLiteral("Белов Иван Петрович")), mentee);
    school.snapshot().staff.clear();
    takeConsents(school, mentee);
    DeskOver over(school);
    const auto agenda = agendaOf(over.desk());
    const auto* line = lineOf(agenda, "consent-in-pair");
    REQUIRE(line);
    CHECK(line->severity == Severity::Error);
    CHECK(std::ranges::is_sorted(agenda, std::ranges::greater(), &lists::AgendaItem::severity));
    CHECK(line < lineOf(agenda, "no-curator"));
}

TEST_CASE("A registry that is late is a line of its own with its order", "[lists]")
{
    SmallSchool school;
    school.snapshot().documents.clear();
    DeskOver over(school, QDate(2027, 3, 1));
    const auto agenda = agendaOf(over.desk());
    const auto* line = lineOf(agenda, "registry-overdue");
    REQUIRE(line);
    CHECK(line->paperKind == QStringLiteral("D27"));
    CHECK(titleOf(*line).startsWith(QStringLiteral("Реестр наставников не утверждён, срок был ")));
    CHECK(line->severity == Severity::Error);
    const auto* overdue = lineOf(agenda, "overdue");
    REQUIRE(overdue);
    CHECK(overdue->count > 1);
    CHECK_FALSE(overdue->items.contains(line->items.front()));
}

TEST_CASE("A pair is told by surnames with initials", "[lists]")
{
    SmallSchool school;
    school.pair(school.pupilMentor(QStringLiteral("Белов Иван Петрович")),
                school.mentee(QStringLiteral("Орлова Анна Олеговна")));
    school.withoutMeetings();
    DeskOver over(school);
    const auto agenda = agendaOf(over.desk());
    const auto* line = lineOf(agenda, "no-meeting");
    REQUIRE(line);
    CHECK(line->doing == Doing::WriteMeetings);
    CHECK(titleOf(*line).simplified() ==
          QStringLiteral("Белов И. П. – Орлова А. О.: нет встреч больше 14 дней"));
}

TEST_CASE("Mentees without a mentor are told once the registry is approved", "[lists]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    SECTION("approved")
    {
        DeskOver over(school);
        const auto agenda = agendaOf(over.desk());
        const auto* line = lineOf(agenda, "unpaired");
        REQUIRE(line);
        CHECK(line->doing == Doing::Match);
        CHECK(line->subjects == std::vector{mentee.uuid()});
        CHECK(lists::counters(over.desk(), agenda).of(Place::Matching).warnings == 1);
    }
    SECTION("not yet")
    {
        school.snapshot().documents.clear();
        DeskOver over(school);
        CHECK_FALSE(lineOf(agendaOf(over.desk()), "unpaired"));
    }
}

TEST_CASE("A new school is asked for its lists first", "[lists]")
{
    SmallSchool school;
    SECTION("nobody yet")
    {
        DeskOver over(school);
        const auto agenda = agendaOf(over.desk());
        const auto* mentees = lineOf(agenda, "no-mentees");
        const auto* mentors = lineOf(agenda, "no-mentors");
        REQUIRE(mentees);
        REQUIRE(mentors);
        CHECK(mentees->doing == Doing::ImportList);
        CHECK(mentees->place == Place::Mentees);
        CHECK(mentors->place == Place::Mentors);
        CHECK(mentees < mentors);
    }
    SECTION("mentees are there")
    {
        school.mentee(QStringLiteral("Орлова Анна Олеговна"));
        DeskOver over(school);
        const auto agenda = agendaOf(over.desk());
        CHECK_FALSE(lineOf(agenda, "no-mentees"));
        CHECK(lineOf(agenda, "no-mentors"));
    }
}

TEST_CASE("A school in order has nothing but remarks on the model", "[lists]")
{
    SmallSchool school;
    school.pair(school.pupilMentor(QStringLiteral("Белов Иван Петрович")),
                school.mentee(QStringLiteral("Орлова Анна Олеговна")));
    school.paper(QStringLiteral("D01"), QStringLiteral("57-ОД"), QDate(2026, 9, 1));
    DeskOver over(school, QDate(2026, 10, 30));
    for (const auto& line : agendaOf(over.desk())) {
        INFO(titleOf(line).toStdString());
        CHECK((line.place == Place::Roadmap || line.severity == Severity::Notice));
    }
}

TEST_CASE("Counters count each person once and the people of each side", "[lists]")
{
    SmallSchool school;
    const auto anna = school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    school.mentee(QStringLiteral("Белов Иван Петрович"));
    school.pupilMentor(QStringLiteral("Гусев Олег Ильич"));
    takeConsents(school, anna);
    school.personOf(anna).sex.reset();
    school.personOf(anna).birthDate.reset();
    DeskOver over(school);
    const auto counters = lists::counters(over.desk(), agendaOf(over.desk()));
    CHECK(counters.of(Place::Mentees).total == 2);
    CHECK(counters.of(Place::Mentors).total == 1);
    CHECK(counters.of(Place::Mentees).warnings == 1);
    CHECK(counters.of(Place::Consents).warnings == 1);
    CHECK(counters.of(Place::Consents).errors == 0);
    CHECK(counters.of(Place::Cycle).warnings >= 3);
}

TEST_CASE("Every line of the demo school is said whole and short and leads somewhere", "[lists]")
{
    for (int stage = 1; stage <= 7; ++stage) {
        const auto school = TestSchool::demo(stage);
        const school::Lookup lookup(school->desk().snapshot());
        for (const auto& line : agendaOf(school->desk())) {
            const QString title = titleOf(line);
            INFO("stage " << stage << ": " << title.toStdString());
            CHECK(line.count > 0);
            for (const QString& code : {line.title, line.button, line.ground}) {
                const QString said = messages::text(code, line.arguments);
                CHECK_FALSE(said.contains(QLatin1Char('{')));
                CHECK_FALSE(said.startsWith(QStringLiteral("agenda.")));
            }
            CHECK((line.only || title.size() <= 70));
            CHECK(messages::text(line.button, line.arguments).size() <= 24);
            for (const QUuid& id : line.subjects) {
                const bool known =
                    lookup.entry(base::Id<people::Entry>(id)) ||
                    lookup.person(base::Id<people::Person>(id)) || lookup.pair(base::Id<pairs::Pair>(id)) ||
                    lookup.document(base::Id<documents::Document>(id)) ||
                    std::ranges::count(school->desk().snapshot().events, base::Id<programme::Event>(id),
                                       &programme::Event::id) > 0;
                CHECK(known);
            }
        }
    }
}
