#include "lists/stage_view.h"

#include "lists/desk_over.h"
#include "office/findings.h"
#include "office/mark_item.h"
#include "office/register_paper.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::StageView;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

StageView stageOf(const office::Desk& desk, int stage)
{
    return lists::stageView(desk, stage, {}, {});
}

const lists::PaperToMake* toMake(const StageView& view, const char* kind)
{
    const auto found = std::ranges::find(view.toMake, QString::fromLatin1(kind), &lists::PaperToMake::kind);
    return found == view.toMake.end() ? nullptr : &*found;
}

QStringList kindsMade(const StageView& view)
{
    QStringList kinds;
    for (const auto& paper : view.made) {
        kinds << paper.kind;
    }
    return kinds;
}

void issue(office::Desk& desk, const char* kind, const QDate& date)
{
    office::PaperRequest paper;
    paper.kind = QString::fromLatin1(kind);
    paper.number = QStringLiteral("7-") + paper.kind;
    paper.date = date;
    REQUIRE(office::registerElsewhere(desk, paper));
}

void mark(office::Desk& desk, const char* number, programme::MarkState state)
{
    auto mark = office::markOf(desk, QString::fromLatin1(number));
    mark.state = state;
    mark.evidence = QStringLiteral("справка");
    REQUIRE(office::markItem(desk, mark));
}

} // namespace

TEST_CASE("A stage tells its official title and task, its items and how far it is", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    const auto view = stageOf(over.desk(), 3);
    CHECK(view.card == lists::stageCards(over.desk()).at(2));
    REQUIRE(view.places.size() == 1);
    CHECK(view.places.front().title == QStringLiteral("Формирование базы наставников"));
    CHECK(view.places.front().task == QStringLiteral("найти потенциальных наставников"));
    CHECK_FALSE(view.ownOrder);
    CHECK(view.profileTitle == QStringLiteral("Республика Хакасия"));
    QStringList numbers;
    for (const auto& row : view.items) {
        numbers << row.number;
    }
    CHECK(numbers == lists::itemsOfStage(over.desk(), 3));
}

TEST_CASE("Where the profile counts its stages otherwise, a stage says under which of them it stands",
          "[lists]")
{
    const auto school = TestSchool::demo(2, 10, QStringLiteral("karachay-cherkessia"));
    const auto selection = stageOf(school->desk(), 4);
    CHECK(selection.ownOrder);
    CHECK(selection.profileStages == 6);
    REQUIRE(selection.places.size() == 1);
    CHECK(selection.places.front().number == 2);
    for (const int stage : {5, 6}) {
        const auto work = stageOf(school->desk(), stage);
        CHECK(work.ownOrder);
        REQUIRE(work.places.size() == 1);
        CHECK(work.places.front().number == 5);
    }
    CHECK_FALSE(stageOf(school->desk(), 1).ownOrder);
}

TEST_CASE("A stage names the papers to make, the items that ask for them, and which the program writes",
          "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    auto view = stageOf(over.desk(), 1);
    const auto* roadmap = toMake(view, "D06");
    REQUIRE(roadmap);
    CHECK(roadmap->canMake);
    CHECK(roadmap->required);
    CHECK(roadmap->items == QStringList{QStringLiteral("1.1")});
    CHECK(roadmap->overdue);
    REQUIRE(roadmap->dueOn);
    const auto* curator = toMake(view, "D02");
    REQUIRE(curator);
    CHECK(curator->canMake);
    CHECK(kindsMade(view).isEmpty());

    issue(over.desk(), "D02", QDate(2026, 9, 10));
    view = stageOf(over.desk(), 1);
    CHECK_FALSE(toMake(view, "D02"));
    CHECK(kindsMade(view) == QStringList{QStringLiteral("D02")});
    CHECK(toMake(view, "D03"));

    // What the curator called done, or not needed, asks for nothing.
    mark(over.desk(), "1.2", programme::MarkState::Done);
    mark(over.desk(), "1.5", programme::MarkState::NotNeeded);
    view = stageOf(over.desk(), 1);
    CHECK_FALSE(toMake(view, "D03"));
    CHECK_FALSE(toMake(view, "D10"));
    CHECK(toMake(view, "D06"));
}

TEST_CASE("Papers that have to be stand before those that may be", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    for (int stage = 1; stage <= 7; ++stage) {
        const auto view = stageOf(over.desk(), stage);
        INFO(stage);
        CHECK(std::ranges::is_partitioned(view.toMake, &lists::PaperToMake::required));
    }
    const auto pairs = stageOf(over.desk(), 2);
    const auto* consents = toMake(pairs, "D15");
    REQUIRE(consents);
    CHECK(consents->onePerPerson);
}

TEST_CASE("A paper that several stages ask for stands in the one where it counts", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    issue(over.desk(), "D41", QDate(2026, 11, 16));
    CHECK(kindsMade(stageOf(over.desk(), 1)) == QStringList{QStringLiteral("D41")});
    for (int stage = 2; stage <= 7; ++stage) {
        INFO(stage);
        CHECK_FALSE(kindsMade(stageOf(over.desk(), stage)).contains(QStringLiteral("D41")));
    }
    CHECK(kindsMade(stageOf(over.desk(), 4)) == QStringList{QStringLiteral("D27")});
    CHECK(kindsMade(stageOf(over.desk(), 5)) == QStringList{QStringLiteral("D32")});
}

TEST_CASE("A paper that was chosen to prove an item stands among the papers of its stage", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    issue(over.desk(), "D54", QDate(2026, 11, 16));
    CHECK(kindsMade(stageOf(over.desk(), 3)).isEmpty());
    auto proved = office::markOf(over.desk(), QStringLiteral("3.2"));
    proved.state = programme::MarkState::Done;
    proved.evidence = QStringLiteral("справки");
    const auto& papers = over.desk().snapshot().documents;
    proved.papers = {std::ranges::find(papers, QStringLiteral("D54"), &documents::Document::kind)->id};
    REQUIRE(office::markItem(over.desk(), proved));
    CHECK(kindsMade(stageOf(over.desk(), 3)) == QStringList{QStringLiteral("D54")});
}

TEST_CASE("A stage shows what presses in it and the drafts of its papers", "[lists]")
{
    const auto school = TestSchool::demo(4);
    const auto agenda = lists::agenda(school->desk(), office::findings(school->desk()));
    office::PaperDraft order;
    order.request.kind = QStringLiteral("D32");
    office::PaperDraft consents;
    consents.request.kind = QStringLiteral("D15");
    consents.request.entries = {school->desk().snapshot().entries.front().id};
    std::size_t shown = 0;
    for (int stage = 1; stage <= 7; ++stage) {
        const auto view = lists::stageView(school->desk(), stage, agenda, {order, consents});
        CHECK(std::ranges::all_of(view.now, [&](const auto& item) { return item.stage == stage; }));
        shown += view.now.size();
        INFO(stage);
        CHECK(std::ranges::count(view.begun, QStringLiteral("D32"), &lists::PaperBegun::kind) ==
              (stage == 5 ? 1 : 0));
    }
    const auto withDraft = lists::stageView(school->desk(), 5, agenda, {order});
    CHECK_FALSE(toMake(withDraft, "D32"));
    const auto withoutDraft = stageOf(school->desk(), 5);
    CHECK(toMake(withoutDraft, "D32"));
    const auto ofAll = std::ranges::count_if(agenda, [](const auto& item) { return item.stage > 0; });
    CHECK(shown == static_cast<std::size_t>(ofAll));
    CHECK(shown > 0);
    const auto mentees = lists::stageView(school->desk(), 2, agenda, {order, consents});
    REQUIRE(mentees.begun.size() == 1);
    CHECK(mentees.begun.front().entries.size() == 1);
}

TEST_CASE("A stage says what the next one waits for, until that is done", "[lists]")
{
    SmallSchool school;
    school.snapshot().documents.clear();
    DeskOver over(school);
    auto view = stageOf(over.desk(), 4);
    REQUIRE(view.nextStage);
    CHECK(view.nextStage->stage == 5);
    REQUIRE_FALSE(view.nextWaits.empty());
    CHECK(view.nextWaits.front().number == QStringLiteral("4.1"));
    CHECK(view.nextWaits.front().holdsUp.contains(QStringLiteral("5.1")));
    issue(over.desk(), "D27", QDate(2026, 11, 19));
    view = stageOf(over.desk(), 4);
    CHECK(view.nextWaits.empty());
    CHECK(view.nextStage);
    CHECK_FALSE(stageOf(over.desk(), 7).nextStage);
}

TEST_CASE("Events of a stage stand by day, and what is still to come is planned", "[lists]")
{
    SmallSchool school;
    const auto happens = [&school](const char* title, std::optional<QDate> date, const char* item) {
        programme::Event event;
        event.id = school.ids().next<programme::Event>();
        event.programme = school.programme().id;
        event.title = QString::fromUtf8(title);
        event.date = date;
        event.items = {QString::fromLatin1(item)};
        school.snapshot().events.push_back(event);
    };
    happens("Классный час", QDate(2026, 12, 3), "2.2");
    happens("Педсовет", QDate(2026, 9, 30), "2.1");
    happens("Встреча с родителями", std::nullopt, "2.2");
    happens("Ярмарка", QDate(2026, 10, 1), "3.1");
    DeskOver over(school);
    const auto view = stageOf(over.desk(), 2);
    REQUIRE(view.events.size() == 3);
    CHECK(view.events[0].title == QStringLiteral("Педсовет"));
    CHECK_FALSE(view.events[0].planned);
    CHECK(view.events[1].title == QStringLiteral("Классный час"));
    CHECK(view.events[1].planned);
    CHECK(view.events[2].title == QStringLiteral("Встреча с родителями"));
    CHECK(view.events[2].planned);
}

TEST_CASE("A moved date stays visible beside the rule", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    const auto before = stageOf(over.desk(), 1).card;
    CHECK(before.end == before.ruleEnd);
    auto moved = office::markOf(over.desk(), QStringLiteral("1.8"));
    moved.movedEnd = before.end->addDays(10);
    REQUIRE(office::markItem(over.desk(), moved));
    const auto after = stageOf(over.desk(), 1).card;
    CHECK(after.ruleEnd == before.ruleEnd);
    CHECK(after.end == before.end->addDays(10));
    CHECK(after.start == after.ruleStart);
}
