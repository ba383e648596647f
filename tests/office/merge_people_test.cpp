#include "office/merge_people.h"

#include "messages/message.h"
#include "office/save_event.h"
#include "office/tell_apart.h"
#include "school/lookup.h"
#include "school/told_apart.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using kurator::tests::SmallDesk;
using office::MergeField;
using office::MergeSide;

namespace {

// One pupil who was entered twice, with a class, a request and a phone in one card and others in the other.
struct Twice
{
    Twice()
    {
        auto& school = desk.school();
        keptEntry = school.mentee(QStringLiteral("Семёнова Мария Сергеевна"));
        droppedEntry = school.mentee(QStringLiteral("Семенова М. С."));
        keep = school.personOf(keptEntry).id;
        drop = school.personOf(droppedEntry).id;
        school.personOf(droppedEntry).phone = QStringLiteral("+7 913 000-00-00");
        school.entry(keptEntry).className = QStringLiteral("7 «А»");
        school.entry(droppedEntry).className = QStringLiteral("7 «Б»");
        school.entry(droppedEntry).request = QStringLiteral("алгебра");
        school.entry(keptEntry).interestTags = {QStringLiteral("шахматы")};
        school.entry(droppedEntry).interestTags = {QStringLiteral("шахматы"), QStringLiteral("хор")};
    }

    const people::Person& person()
    {
        const auto& persons = desk.desk().snapshot().persons;
        return *std::ranges::find(persons, keep, &people::Person::id);
    }
    const people::Entry& entry()
    {
        const auto& entries = desk.desk().snapshot().entries;
        return *std::ranges::find(entries, keptEntry, &people::Entry::id);
    }

    SmallDesk desk;
    base::Id<people::Entry> keptEntry;
    base::Id<people::Entry> droppedEntry;
    base::Id<people::Person> keep;
    base::Id<people::Person> drop;
};

const office::MergeQuestion* questionOf(const office::MergePreview& preview, MergeField field)
{
    const auto found = std::ranges::find(preview.questions, field, &office::MergeQuestion::field);
    return found == preview.questions.end() ? nullptr : &*found;
}

template <class T>
qsizetype countOf(const std::vector<T>& values, base::Id<people::Person> person)
{
    return std::ranges::count(values, person, &T::person);
}

} // namespace

TEST_CASE("Two cards of one person show what differs, and what is told is proposed", "[office]")
{
    Twice twice;
    const auto preview = office::previewMerge(twice.desk.open(), twice.keep, twice.drop);
    REQUIRE(preview);
    const auto* name = questionOf(*preview, MergeField::Name);
    REQUIRE(name);
    CHECK(name->kept == QStringLiteral("Семёнова Мария Сергеевна"));
    CHECK(name->dropped == QStringLiteral("Семенова М. С."));
    CHECK(name->proposed == MergeSide::Kept);
    CHECK(questionOf(*preview, MergeField::Phone)->proposed == MergeSide::Dropped);
    CHECK(questionOf(*preview, MergeField::Request)->proposed == MergeSide::Dropped);
    CHECK(questionOf(*preview, MergeField::ClassName)->proposed == MergeSide::Kept);
    CHECK(questionOf(*preview, MergeField::ClassName)->side == people::Side::Mentee);
    CHECK(questionOf(*preview, MergeField::Birth) == nullptr);
    CHECK(preview->person.phone == QStringLiteral("+7 913 000-00-00"));
    CHECK(twice.desk.desk().snapshot().persons.size() == twice.desk.school().snapshot().persons.size());
}

TEST_CASE("The fuller name and the full date are proposed whichever card they stand in", "[office]")
{
    Twice twice;
    twice.desk.school().personOf(twice.droppedEntry).birthDate.reset();
    twice.desk.school().personOf(twice.droppedEntry).birthYear = 2012;
    const auto preview = office::previewMerge(twice.desk.open(), twice.drop, twice.keep);
    REQUIRE(preview);
    CHECK(questionOf(*preview, MergeField::Name)->proposed == MergeSide::Dropped);
    CHECK(questionOf(*preview, MergeField::Birth)->proposed == MergeSide::Dropped);
    CHECK(preview->person.birthDate == QDate(2012, 3, 14));
    CHECK_FALSE(preview->person.birthYear);
}

TEST_CASE("Two cards become one in one step that can be undone", "[office]")
{
    Twice twice;
    auto& desk = twice.desk.open();
    const school::Snapshot before = desk.snapshot();
    const auto steps = twice.desk.steps();
    office::MergeChoices choices;
    choices.insert(
        questionOf(*office::previewMerge(desk, twice.keep, twice.drop), MergeField::ClassName)->key,
        MergeSide::Dropped);
    REQUIRE(office::mergePeople(desk, twice.keep, twice.drop, choices));
    CHECK(twice.desk.steps() == steps + 1);
    CHECK(twice.desk.lastStep() == QStringLiteral("step.people-merged"));
    CHECK(desk.snapshot().persons.size() == before.persons.size() - 1);
    CHECK(desk.snapshot().entries.size() == before.entries.size() - 1);
    CHECK(language::fullName(twice.person().name) == QStringLiteral("Семёнова Мария Сергеевна"));
    CHECK(twice.entry().className == QStringLiteral("7 «Б»"));
    CHECK(twice.entry().request == QStringLiteral("алгебра"));
    CHECK(twice.entry().interestTags == QStringList{QStringLiteral("шахматы"), QStringLiteral("хор")});
    CHECK(countOf(desk.snapshot().consents, twice.drop) == 0);

    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
    REQUIRE(desk.redo());
    CHECK(desk.snapshot().persons.size() == before.persons.size() - 1);
}

TEST_CASE("Everything that belongs to the other card is handed over", "[office]")
{
    Twice twice;
    auto& school = twice.desk.school();
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Орлова Анна Петровна"));
    const auto pair = school.pair(mentor, twice.droppedEntry, QStringLiteral("teacher-pupil"));
    school.mark(twice.droppedEntry, people::RestrictedKind::Gifted);
    school.consentOf(twice.droppedEntry).signedOn = QDate(2026, 10, 1);
    const auto dropId = twice.drop;
    auto& desk = twice.desk.open();
    const auto parents = school::Lookup(desk.snapshot()).representativesOf(twice.keep).size() +
                         school::Lookup(desk.snapshot()).representativesOf(dropId).size();
    const auto preview = office::previewMerge(desk, twice.keep, twice.drop);
    REQUIRE(preview);
    QStringList codes;
    for (const auto& line : preview->handedOver) {
        codes << line.code;
        CHECK_FALSE(messages::text(line.code, line.arguments).isEmpty());
    }
    CHECK(codes == QStringList{QStringLiteral("people.merge-moved-consents"),
                               QStringLiteral("people.merge-moved-family"),
                               QStringLiteral("people.merge-moved-pairs")});
    REQUIRE(office::mergePeople(desk, twice.keep, twice.drop));
    const school::Lookup lookup(desk.snapshot());
    CHECK(lookup.pair(pair)->members.front().mentee == twice.keptEntry);
    CHECK(lookup.representativesOf(twice.keep).size() == parents);
    REQUIRE(desk.snapshot().restrictedMarks.size() == 1);
    CHECK(desk.snapshot().restrictedMarks.front().entry == twice.keptEntry);
    // Two consents to processing of different days, and one to taking part that was entered in both cards.
    CHECK(countOf(desk.snapshot().consents, twice.keep) == 3);
}

TEST_CASE("Of two cards of a mentor the portfolio, the interview and the labour papers become one each",
          "[office]")
{
    SmallDesk small;
    auto& school = small.school();
    const auto kept = school.teacher(people::Side::Mentor, QStringLiteral("Белов Иван Ильич"));
    const auto dropped = school.teacher(people::Side::Mentor, QStringLiteral("Белов И. И."));
    const auto keep = school.personOf(kept).id;
    const auto drop = school.personOf(dropped).id;
    auto& all = school.snapshot();
    people::Portfolio portfolio;
    portfolio.id = school.ids().next<people::Portfolio>();
    portfolio.person = keep;
    portfolio.education = QStringLiteral("ХГУ");
    all.portfolios.push_back(portfolio);
    portfolio.id = school.ids().next<people::Portfolio>();
    portfolio.person = drop;
    portfolio.education.clear();
    portfolio.awards = QStringLiteral("Учитель года");
    all.portfolios.push_back(portfolio);
    people::Interview interview;
    interview.id = school.ids().next<people::Interview>();
    interview.entry = dropped;
    interview.heldOn = QDate(2026, 10, 20);
    all.interviews.push_back(interview);
    std::erase_if(all.labourPapers, [](const people::LabourPaper&) { return true; });
    people::LabourPaper paper;
    paper.id = school.ids().next<people::LabourPaper>();
    paper.person = drop;
    paper.programme = school.programme().id;
    paper.consentOn = QDate(2026, 9, 12);
    all.labourPapers.push_back(paper);
    auto& desk = small.open();
    REQUIRE(office::mergePeople(desk, keep, drop));
    const auto& now = desk.snapshot();
    REQUIRE(countOf(now.portfolios, keep) == 1);
    CHECK(countOf(now.portfolios, drop) == 0);
    const auto one = std::ranges::find(now.portfolios, keep, &people::Portfolio::person);
    CHECK(one->education == QStringLiteral("ХГУ"));
    CHECK(one->awards == QStringLiteral("Учитель года"));
    REQUIRE(now.interviews.size() == 1);
    CHECK(now.interviews.front().entry == kept);
    CHECK(countOf(now.labourPapers, keep) == 1);
    REQUIRE(desk.undo());
    CHECK(countOf(desk.snapshot().portfolios, drop) == 1);
    CHECK(desk.snapshot().interviews.front().entry == dropped);
}

TEST_CASE("A pupil who is a mentor in the other card keeps both places", "[office]")
{
    SmallDesk desk;
    const auto mentee = desk.school().mentee(QStringLiteral("Оюн Айлана Олеговна"));
    const auto mentor = desk.school().pupilMentor(QStringLiteral("Оюн Айлана Олеговна"), QDate(2012, 3, 14));
    const auto keep = desk.school().personOf(mentee).id;
    const auto drop = desk.school().personOf(mentor).id;
    REQUIRE(office::mergePeople(desk.open(), keep, drop));
    CHECK(countOf(desk.desk().snapshot().entries, keep) == 2);
}

TEST_CASE("The law stands in the way of making one person of two", "[office]")
{
    SmallDesk desk;
    auto& school = desk.school();
    const auto mentee = school.mentee(QStringLiteral("Оюн Айлана Олеговна"));
    const auto mentor = school.pupilMentor(QStringLiteral("Оюн Айлана Олеговна"), QDate(2012, 3, 14));
    const auto pair = school.pair(mentor, mentee);
    const auto keep = school.personOf(mentee).id;
    const auto drop = school.personOf(mentor).id;
    const auto codeOf = [&] { return office::previewMerge(desk.desk(), keep, drop).error().code; };

    SECTION("a registered order names them as mentor and mentee")
    {
        desk.open();
        CHECK(codeOf() == QStringLiteral("people.merge-own-order"));
        CHECK(office::mergePeople(desk.desk(), keep, drop).error().arguments[QStringLiteral("number")] ==
              QStringLiteral("98-ОД"));
    }
    SECTION("they are proposed to each other")
    {
        school.pairOf(pair).order.reset();
        school.pairOf(pair).state = pairs::PairState::Proposed;
        desk.open();
        CHECK(codeOf() == QStringLiteral("people.merge-own-pair"));
    }
    SECTION("one speaks for the other")
    {
        school.represents(school.personOf(mentor), school.personOf(mentee));
        desk.open();
        CHECK(codeOf() == QStringLiteral("people.merge-family"));
    }
    SECTION("a registered order counts them as two of one group")
    {
        const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Орлова Анна Петровна"));
        const auto other = school.mentee(QStringLiteral("Оюн Айлана Олеговна"));
        const auto group = school.pair(teacher, mentee, QStringLiteral("teacher-pupil"));
        school.pairOf(group).members.push_back(pairs::Member{other, {}, {}, {}});
        const auto second = school.personOf(other).id;
        desk.open();
        CHECK(office::previewMerge(desk.desk(), keep, second).error().code ==
              QStringLiteral("people.merge-one-group"));
    }
}

TEST_CASE("Whoever was at an event under either card was there once", "[office]")
{
    Twice twice;
    auto& desk = twice.desk.open();
    programme::Event both;
    both.title = QStringLiteral("Круглый стол");
    both.people = {twice.drop, twice.keep};
    REQUIRE(office::saveEvent(desk, both));
    programme::Event other = both;
    other.title = QStringLiteral("Праздник");
    other.people = {twice.drop};
    REQUIRE(office::saveEvent(desk, other));
    const auto before = desk.snapshot();

    const auto preview = office::previewMerge(desk, twice.keep, twice.drop, {});
    REQUIRE(preview);
    CHECK(std::ranges::any_of(preview->handedOver, [](const office::MergeLine& line) {
        return line.code == QStringLiteral("people.merge-moved-events") &&
               line.arguments.value(QStringLiteral("n")) == QStringLiteral("2");
    }));
    REQUIRE(office::mergePeople(desk, twice.keep, twice.drop, {}));
    for (const programme::Event& event : desk.snapshot().events) {
        CHECK(event.people == std::vector{twice.keep});
    }
    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
}

TEST_CASE("A group that no order names holds the person once", "[office]")
{
    Twice twice;
    auto& school = twice.desk.school();
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Орлова Анна Петровна"));
    const auto group = school.pair(mentor, twice.keptEntry, QStringLiteral("teacher-pupil"));
    school.pairOf(group).order.reset();
    school.pairOf(group).state = pairs::PairState::Proposed;
    school.pairOf(group).members.push_back(pairs::Member{twice.droppedEntry, {}, {}, {}});
    REQUIRE(office::mergePeople(twice.desk.open(), twice.keep, twice.drop));
    CHECK(school::Lookup(twice.desk.desk().snapshot()).pair(group)->members.size() == 1);
}

TEST_CASE("What was told apart holds for the person who stays", "[office]")
{
    Twice twice;
    const auto third = twice.desk.school().mentee(QStringLiteral("Семенова Мария Сергеевна"));
    const auto other = twice.desk.school().personOf(third).id;
    auto& desk = twice.desk.open();
    REQUIRE(office::tellApart(desk, twice.drop, other));
    REQUIRE(office::tellApart(desk, twice.drop, twice.keep));
    REQUIRE(office::mergePeople(desk, twice.keep, twice.drop));
    CHECK(desk.snapshot().savedViews.size() == 1);
    CHECK(school::ToldApart(desk.snapshot()).contains(other, twice.keep));
}

TEST_CASE("Different birthdays, a withdrawn consent and a second mentor are warned of", "[office]")
{
    Twice twice;
    auto& school = twice.desk.school();
    school.personOf(twice.droppedEntry).birthDate = QDate(2012, 3, 15);
    school.consentOf(twice.droppedEntry).withdrawnOn = QDate(2026, 11, 1);
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Орлова Анна Петровна"));
    const auto second = school.teacher(people::Side::Mentor, QStringLiteral("Ким Олег Юрьевич"));
    school.pair(mentor, twice.keptEntry, QStringLiteral("teacher-pupil"));
    school.pair(second, twice.droppedEntry, QStringLiteral("teacher-pupil"));
    const auto preview = office::previewMerge(twice.desk.open(), twice.keep, twice.drop);
    REQUIRE(preview);
    QStringList codes;
    for (const auto& warning : preview->warnings) {
        codes << warning.code;
    }
    CHECK(codes == QStringList{QStringLiteral("people.merge-warning-birth"),
                               QStringLiteral("people.merge-warning-withdrawn"),
                               QStringLiteral("people.merge-warning-pairs")});
    CHECK(office::personToKeep(twice.desk.desk(), twice.drop, twice.keep) == twice.drop);
}
