#include "office/new_year.h"

#include "office/programme_plan.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using kurator::tests::SmallDesk;

namespace {

const people::Entry* entryIn(const office::Desk& desk, base::Id<programme::Programme> year,
                             base::Id<people::Person> person, people::Side side)
{
    const auto& all = desk.snapshot().entries;
    const auto found = std::ranges::find_if(all, [&](const people::Entry& entry) {
        return entry.programme == year && entry.person == person && entry.side == side;
    });
    return found == all.end() ? nullptr : &*found;
}

const office::NewYearPerson& rowOf(const std::vector<office::NewYearPerson>& rows,
                                   base::Id<people::Entry> entry)
{
    const auto found = std::ranges::find(rows, entry, &office::NewYearPerson::entry);
    REQUIRE(found != rows.end());
    return *found;
}

QStringList codesOf(const std::vector<office::FieldFault>& faults)
{
    QStringList codes;
    for (const auto& fault : faults) {
        codes << fault.code;
    }
    return codes;
}

} // namespace

TEST_CASE("The new year takes over who stays, one class up, and what the school wants", "[office]")
{
    SmallDesk test;
    const auto child = test.school().mentee(QStringLiteral("Котов Иван Петрович"));
    test.school().entry(child).className = QStringLiteral("7 «Б»");
    test.school().entry(child).joinedOn = QDate(2026, 9, 10);
    test.school().entry(child).request = QStringLiteral("алгебра");
    const auto teacher = test.school().teacher(people::Side::Mentor, QStringLiteral("Орлова Нина Ивановна"));
    test.school().entry(teacher).status = people::MentorStatus::Trained;
    test.school().entry(teacher).experienceYears = 12;
    test.school().pair(teacher, child);
    auto& desk = test.open();
    auto plan = office::yearPlan(desk);
    plan.words.goal = QStringLiteral("Никто не один");
    plan.values.front().value = 40;
    REQUIRE(office::saveYearPlan(desk, plan));
    const auto before = desk.snapshot();
    const auto childId = desk.lookup().entry(child)->person;
    const auto teacherId = desk.lookup().entry(teacher)->person;

    auto wish = office::offeredNewYear(desk, office::usualStartAfter(desk.programme()));
    CHECK(wish.start == QDate(2027, 9, 1));
    wish.ordered = true;
    wish.orderNumber = QStringLiteral(" 61-ОД ");
    const auto year = office::startNewYear(desk, wish);
    REQUIRE(year);
    CHECK(desk.programme().id == year->programme.id);
    CHECK(desk.programme().period == base::Period{QDate(2027, 9, 1), QDate(2028, 5, 31)});
    CHECK(desk.programme().t0 == QDate(2027, 9, 1));
    CHECK(desk.programme().t0Number == QStringLiteral("61-ОД"));
    CHECK(office::yearPlan(desk).words.goal == QStringLiteral("Никто не один"));
    CHECK(office::yearPlan(desk).values.front().value == 40);

    const auto* mentee = entryIn(desk, year->programme.id, childId, people::Side::Mentee);
    REQUIRE(mentee);
    CHECK(mentee->className == QStringLiteral("8 «Б»"));
    CHECK(mentee->request == QStringLiteral("алгебра"));
    CHECK(mentee->namedMentor == QStringLiteral("Орлова Нина Ивановна"));
    CHECK(mentee->joinedOn == QDate(2027, 9, 1));
    const auto* mentor = entryIn(desk, year->programme.id, teacherId, people::Side::Mentor);
    REQUIRE(mentor);
    CHECK(mentor->status == people::MentorStatus::Candidate);
    CHECK(mentor->experienceYears == 13);
    REQUIRE(desk.snapshot().portfolios.size() == 1);
    CHECK(desk.snapshot().portfolios.front().courses == QStringLiteral("Обучение наставников, 2026/2027"));
    CHECK(desk.snapshot().pairs == before.pairs);
    CHECK(desk.snapshot().consents == before.consents);
    CHECK(desk.lookup().entry(child)->className == QStringLiteral("7 «Б»"));

    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
}

TEST_CASE("Whom the new year offers follows from pairs, results and classes", "[office]")
{
    SmallDesk test;
    auto& school = test.school();
    const auto paired = school.mentee(QStringLiteral("Котов Иван Петрович"));
    const auto open = school.mentee(QStringLiteral("Лосева Анна Олеговна"));
    const auto passed = school.mentee(QStringLiteral("Мухин Олег Олегович"));
    const auto ninth = school.mentee(QStringLiteral("Носов Пётр Ильич"));
    const auto withdrawn = school.mentee(QStringLiteral("Окунев Лев Ильич"));
    const auto mentor = school.pupilMentor(QStringLiteral("Рыбин Глеб Ильич"));
    const auto eleventh = school.pupilMentor(QStringLiteral("Сомова Яна Ильинична"));
    const auto excluded = school.teacher(people::Side::Mentor, QStringLiteral("Щукина Ольга Ивановна"));
    school.pair(mentor, paired);
    school.entry(passed).completionMark = QStringLiteral("пройдена");
    school.entry(ninth).className = QStringLiteral("9 «А»");
    school.entry(passed).className = QStringLiteral("11 «А»");
    school.entry(eleventh).className = QStringLiteral("11");
    school.entry(excluded).status = people::MentorStatus::Excluded;
    school.consentOf(withdrawn).withdrawnOn = QDate(2026, 11, 1);
    auto& desk = test.open();

    using enum office::NewYearStanding;
    const auto people = office::newYearPeople(desk, QDate(2027, 9, 1), true);
    CHECK(rowOf(people.mentees, paired).standing == PairGoesOn);
    CHECK(rowOf(people.mentees, paired).offered);
    CHECK(rowOf(people.mentees, open).standing == ResultsOpen);
    CHECK(rowOf(people.mentees, open).offered);
    CHECK(rowOf(people.mentees, passed).standing == Passed);
    CHECK_FALSE(rowOf(people.mentees, passed).offered);
    CHECK(rowOf(people.mentees, ninth).leaving);
    CHECK(rowOf(people.mentees, ninth).nextClass == QStringLiteral("10 «А»"));
    CHECK_FALSE(rowOf(people.mentees, ninth).offered);
    CHECK(rowOf(people.mentees, withdrawn).standing == Withdrawn);
    CHECK_FALSE(rowOf(people.mentees, withdrawn).offered);
    CHECK(rowOf(people.mentors, mentor).offered);
    CHECK(rowOf(people.mentors, eleventh).leaving);
    CHECK(rowOf(people.mentors, eleventh).nextClass.isEmpty());
    CHECK_FALSE(rowOf(people.mentors, eleventh).offered);
    CHECK(rowOf(people.mentors, excluded).standing == Away);
    CHECK_FALSE(rowOf(people.mentors, excluded).offered);
    CHECK(people.mayMentor.size() == people.mentees.size());

    auto wish = office::offeredNewYear(desk, QDate(2027, 9, 1));
    wish.mentees.push_back(withdrawn);
    wish.mentors.push_back(eleventh);
    wish.newMentors = {passed};
    const auto eleventhId = desk.lookup().entry(eleventh)->person;
    const auto passedId = desk.lookup().entry(passed)->person;
    const auto year = office::startNewYear(desk, wish);
    REQUIRE(year);
    CHECK(year->mentees == 2);
    CHECK(year->mentors == 2);
    CHECK(year->pairs == 1);
    const auto* graduate = entryIn(desk, year->programme.id, eleventhId, people::Side::Mentor);
    REQUIRE(graduate);
    CHECK(graduate->category == people::Category::Graduate);
    const auto* willing = entryIn(desk, year->programme.id, passedId, people::Side::Mentor);
    REQUIRE(willing);
    CHECK(willing->completionMark.isEmpty());
    CHECK(willing->category == people::Category::Graduate);
    CHECK(willing->status == people::MentorStatus::Candidate);
}

TEST_CASE("Pupils come into the next class when a school year begins in between, or as the curator says",
          "[office]")
{
    CHECK(office::nextClass(QStringLiteral("7-Б")) == QStringLiteral("8-Б"));
    CHECK(office::nextClass(QStringLiteral("11 «А»")).isEmpty());
    CHECK(office::nextClass(QStringLiteral("ИС-21")) == QStringLiteral("ИС-21"));
    SmallDesk test;
    const auto child = test.school().mentee(QStringLiteral("Котов Иван Петрович"));
    test.school().entry(child).className = QStringLiteral("7 «Б»");
    auto& desk = test.open();
    office::NewYearWish wish;
    wish.start = QDate(2027, 9, 1);
    CHECK(office::classesGoUp(desk, wish));
    wish.start = QDate(2027, 1, 11);
    CHECK_FALSE(office::classesGoUp(desk, wish));
    wish.start = QDate(2027, 9, 1);
    wish.classesUp = false;
    wish.mentees = {child};
    const auto childId = desk.lookup().entry(child)->person;
    const auto year = office::startNewYear(desk, wish);
    REQUIRE(year);
    CHECK(year->classesUp == 0);
    CHECK(entryIn(desk, year->programme.id, childId, people::Side::Mentee)->className ==
          QStringLiteral("7 «Б»"));
}

TEST_CASE("A consent holds in the new year only by a term of its own that reaches it", "[office]")
{
    SmallDesk test;
    auto& school = test.school();
    const auto blank = school.mentee(QStringLiteral("Котов Иван Петрович"));
    const auto longer = school.mentee(QStringLiteral("Лосева Анна Олеговна"));
    const auto shorter = school.mentee(QStringLiteral("Мухин Олег Олегович"));
    school.consentOf(longer).validUntil = QDate(2029, 8, 31);
    school.consentOf(shorter).validUntil = QDate(2027, 8, 31);
    school.mark(blank, people::RestrictedKind::AtRisk);
    school.mark(longer, people::RestrictedKind::AtRisk);
    auto& desk = test.open();
    const auto people = office::newYearPeople(desk, QDate(2027, 9, 1), true);
    CHECK_FALSE(rowOf(people.mentees, blank).processing);
    CHECK(rowOf(people.mentees, longer).processing);
    CHECK_FALSE(rowOf(people.mentees, shorter).processing);
    const auto marks = desk.snapshot().restrictedMarks.size();
    const auto year = office::startNewYear(desk, office::offeredNewYear(desk, QDate(2027, 9, 1)));
    REQUIRE(year);
    CHECK(year->persons == 3);
    CHECK(year->processing == 1);
    CHECK(year->participation == 0);
    CHECK(year->marksLeft == 1);
    CHECK(desk.snapshot().restrictedMarks.size() == marks + 1);
}

TEST_CASE("A new year begins after the last one began, and says where they overlap", "[office]")
{
    SmallDesk test;
    auto& desk = test.open();
    office::NewYearWish wish;
    CHECK(codesOf(office::newYearFaults(desk, wish)) ==
          QStringList{QStringLiteral("office.new-year-no-start")});
    wish.start = QDate(2026, 9, 1);
    CHECK(codesOf(office::newYearFaults(desk, wish)) ==
          QStringList{QStringLiteral("office.new-year-not-after")});
    CHECK_FALSE(office::startNewYear(desk, wish));
    wish.start = QDate(2027, 11, 21);
    CHECK(codesOf(office::newYearFaults(desk, wish)) == QStringList{QStringLiteral("office.start-too-late")});
    wish.start = QDate(2026, 12, 1);
    CHECK(office::newYearFaults(desk, wish).empty());
    CHECK(
        codesOf(office::newYearWarnings(desk, wish)) ==
        QStringList{QStringLiteral("office.new-year-overlaps"), QStringLiteral("office.new-year-same-year")});
    wish.start = QDate(2027, 9, 1);
    CHECK(office::newYearWarnings(desk, wish).empty());
}

TEST_CASE("The school's own order needs its number, a year without an order waits for it", "[office]")
{
    auto school = TestSchool::demo(3, 10, QStringLiteral("federal"));
    auto& desk = school->desk();
    auto wish = office::offeredNewYear(desk, desk.programme().period.end.addDays(1));
    wish.ordered = true;
    CHECK(codesOf(office::newYearFaults(desk, wish)) ==
          QStringList{QStringLiteral("office.start-no-number")});
    wish.ordered = false;
    const auto last = desk.programme().id;
    REQUIRE(office::startNewYear(desk, wish));
    CHECK_FALSE(desk.programme().t0.isValid());
    CHECK_FALSE(desk.anchors().t0.isValid());
    REQUIRE(desk.choose(last));
    const auto again = office::startNewYear(desk, wish);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("office.new-year-not-last"));
}
