#include "programme/roadmap.h"

#include "years.h"

#include <algorithm>

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

const QDate springOrder(2020, 4, 3);

// A school of Khakassia in 2020 with what is registered and marked in it.
struct KhakassiaSchool
{
    Profile profile = profileOf(QStringLiteral("khakassia"));
    Programme programme = programmeOf(QStringLiteral("khakassia"), calendarYear(springOrder));
    std::vector<RegisteredPaper> papers;
    std::vector<RoadmapMark> marks;

    KhakassiaSchool& registered(const char* kind, const QDate& date)
    {
        papers.push_back({QString::fromLatin1(kind), QStringLiteral("1-ОД"), date});
        return *this;
    }

    RoadmapMark& mark(const char* number, MarkState state, const QString& evidence = {})
    {
        RoadmapMark mark;
        mark.programme = programme.id;
        mark.number = QString::fromLatin1(number);
        mark.state = state;
        mark.evidence = evidence;
        marks.push_back(mark);
        return marks.back();
    }

    [[nodiscard]] std::vector<RoadmapItemView> on(const QDate& today) const
    {
        return roadmap(profile, programme, anchorsFrom(profile, programme, papers), marks, papers, today);
    }

    [[nodiscard]] RoadmapItemView item(const char* number, const QDate& today) const
    {
        const auto items = on(today);
        const auto found = std::ranges::find(items, QString::fromLatin1(number), &RoadmapItemView::number);
        REQUIRE(found != items.end());
        return *found;
    }

    [[nodiscard]] QString state(const char* number, const QDate& today) const
    {
        return itemStateCode(item(number, today).state);
    }
};

} // namespace

TEST_CASE("The roadmap of Khakassia lists all items in the source's order", "[programme]")
{
    const auto items = KhakassiaSchool().on(springOrder);
    REQUIRE(items.size() == 58);
    CHECK(items.front().number == QStringLiteral("1.1"));
    CHECK(items.back().number == QStringLiteral("7.10"));
    CHECK(iso(items.front().start) == QStringLiteral("2020-04-03"));
    CHECK(items.front().state == ItemState::Underway);
}

TEST_CASE("An item is planned before its window, under way inside and overdue after it", "[programme]")
{
    const KhakassiaSchool school;
    CHECK(school.state("1.3", QDate(2020, 4, 2)) == QStringLiteral("planned"));
    CHECK(school.state("1.3", QDate(2020, 6, 3)) == QStringLiteral("underway"));
    CHECK(school.state("1.3", QDate(2020, 6, 4)) == QStringLiteral("overdue"));
}

TEST_CASE("An item whose time has come waits for the item it depends on", "[programme]")
{
    KhakassiaSchool school;
    CHECK(school.state("1.2", springOrder) == QStringLiteral("waiting"));
    CHECK(school.state("2.3", springOrder) == QStringLiteral("planned"));
    school.mark("1.1", MarkState::Done, QStringLiteral("приказ № 12-ОД"));
    CHECK(school.state("1.2", springOrder) == QStringLiteral("underway"));
}

TEST_CASE("Pairs wait for the registry of mentors, whose date opens stages 5 and 6", "[programme]")
{
    KhakassiaSchool school;
    const RoadmapItemView before = school.item("5.6", QDate(2020, 8, 20));
    CHECK(before.state == ItemState::Waiting);
    CHECK(before.waitsFor == QStringLiteral("T41"));
    CHECK(iso(before.start) == QStringLiteral("-"));
    CHECK(iso(before.expectedBy) == QStringLiteral("2020-09-03"));

    school.registered("D27", QDate(2020, 8, 20));
    const RoadmapItemView after = school.item("5.1", QDate(2020, 8, 20));
    CHECK(after.state == ItemState::Underway);
    CHECK(after.waitsFor.isEmpty());
    CHECK(iso(after.end) == QStringLiteral("2020-09-20"));
    CHECK(school.state("4.1", QDate(2020, 8, 20)) == QStringLiteral("done"));
    CHECK(school.item("4.1", QDate(2020, 8, 20)).papers.size() == 1);
}

TEST_CASE("The first registry order counts, later ones only change it", "[programme]")
{
    KhakassiaSchool school;
    school.registered("D27", QDate(2020, 9, 1)).registered("D27", QDate(2020, 8, 10));
    CHECK(iso(school.item("5.1", springOrder).start) == QStringLiteral("2020-08-10"));
}

TEST_CASE("The school's own order sets T0 only where the profile says so", "[programme]")
{
    KhakassiaSchool school;
    school.registered("D01", QDate(2020, 5, 12));
    CHECK(anchorsFrom(school.profile, school.programme, school.papers).t0 == springOrder);
    const Profile federal = profileOf(QStringLiteral("federal"));
    CHECK(anchorsFrom(federal, school.programme, school.papers).t0 == QDate(2020, 5, 12));
    CHECK(anchorsFrom(federal, school.programme, {}).t0 == springOrder);
}

TEST_CASE("An item is done when all its required papers are registered", "[programme]")
{
    KhakassiaSchool school;
    school.registered("D01", QDate(2020, 5, 12)).registered("D04", QDate(2020, 5, 12));
    CHECK(school.state("1.1", QDate(2020, 5, 20)) == QStringLiteral("underway"));
    school.registered("D06", QDate(2020, 5, 15));
    const RoadmapItemView item = school.item("1.1", QDate(2020, 5, 20));
    CHECK(item.state == ItemState::Done);
    CHECK(iso(item.doneOn) == QStringLiteral("2020-05-15"));
    CHECK(item.papers.size() == 3);
}

TEST_CASE("One monitoring paper closes one checkpoint, the nearest", "[programme]")
{
    KhakassiaSchool school;
    school.registered("D41", QDate(2020, 9, 4));
    const QDate today(2020, 9, 5);
    CHECK(school.state("1.8", today) == QStringLiteral("overdue"));
    CHECK(school.state("4.8", today) == QStringLiteral("done"));
    school.registered("D41", QDate(2020, 8, 5)).registered("D41", QDate(2020, 8, 6));
    CHECK(school.state("2.8", today) == QStringLiteral("done"));
    CHECK(school.state("3.8", today) == QStringLiteral("done"));
    school.registered("D41", QDate(2020, 9, 5));
    CHECK(school.state("5.7", today) != QStringLiteral("done")); // its day is still a month away
}

TEST_CASE("The curator's word counts with evidence and is kept", "[programme]")
{
    KhakassiaSchool school;
    const QDate today(2020, 5, 1);
    school.mark("1.3", MarkState::Done);
    CHECK(school.state("1.3", today) == QStringLiteral("underway")); // no evidence given
    school.mark("1.4", MarkState::NotNeeded, QStringLiteral("партнёров нет"));
    CHECK(school.state("1.4", today) == QStringLiteral("not-needed"));
    CHECK(school.item("1.4", today).evidence == QStringLiteral("партнёров нет"));
    school.mark("2.3", MarkState::Underway);
    CHECK(school.state("2.3", today) == QStringLiteral("underway")); // ahead of its window
    school.marks.back().programme = {};
    CHECK(school.state("2.3", today) == QStringLiteral("planned")); // a mark of another programme
}

TEST_CASE("Moved dates stand beside the dates of the rule", "[programme]")
{
    KhakassiaSchool school;
    school.mark("1.3", MarkState::None).movedEnd = QDate(2020, 7, 1);
    const RoadmapItemView item = school.item("1.3", QDate(2020, 6, 10));
    CHECK(iso(item.end) == QStringLiteral("2020-07-01"));
    CHECK(iso(item.ruleEnd) == QStringLiteral("2020-06-03"));
    CHECK(item.state == ItemState::Underway);
    school.mark("5.1", MarkState::None).movedStart = QDate(2020, 9, 10);
    CHECK(school.item("5.1", QDate(2020, 6, 10)).waitsFor.isEmpty());
}

TEST_CASE("A deadline on a Saturday moves to Monday only where the school wants it", "[programme]")
{
    KhakassiaSchool school;
    CHECK(iso(school.item("5.7", springOrder).end) == QStringLiteral("2020-10-03"));
    school.programme.moveToWorkingDay = true;
    const RoadmapItemView moved = school.item("5.7", springOrder);
    CHECK(iso(moved.start) == QStringLiteral("2020-10-05"));
    CHECK(iso(moved.end) == QStringLiteral("2020-10-05"));
    CHECK(iso(moved.ruleEnd) == QStringLiteral("2020-10-03"));
}

TEST_CASE("Publications by result begin when the results are there", "[programme]")
{
    KhakassiaSchool school;
    CHECK(school.item("7.6", QDate(2020, 12, 20)).waitsFor == QStringLiteral("result"));
    school.mark("7.2", MarkState::Done, QStringLiteral("отчёт")).doneOn = QDate(2020, 12, 18);
    school.mark("7.4", MarkState::Done, QStringLiteral("праздник")).doneOn = QDate(2020, 12, 22);
    const RoadmapItemView item = school.item("7.6", QDate(2020, 12, 25));
    CHECK(item.waitsFor.isEmpty());
    CHECK(iso(item.start) == QStringLiteral("2020-12-22"));
    CHECK(item.state == ItemState::Underway);
    CHECK(item.minCount == 5);
}

TEST_CASE("What the region did not do is never the school's delay", "[programme]")
{
    const KhakassiaSchool school;
    CHECK(school.state("1.7", QDate(2020, 7, 1)) == QStringLiteral("waiting"));
    CHECK(school.state("1.8", QDate(2020, 7, 1)) == QStringLiteral("overdue"));
}

TEST_CASE("The share of a stage counts items of the school and shared ones", "[programme]")
{
    KhakassiaSchool school;
    school.mark("1.3", MarkState::Done, QStringLiteral("приложение к приказу"));
    school.mark("1.4", MarkState::NotNeeded, QStringLiteral("партнёров нет"));
    school.mark("1.7", MarkState::Done, QStringLiteral("сайт центра"));
    const auto progress = stageProgress(school.on(QDate(2020, 6, 10)));
    REQUIRE(progress.size() == 7);
    const StageProgress& first = progress.front();
    CHECK(first.items == 6); // 8 less the regional one and the one not needed
    CHECK(first.done == 1);
    CHECK(first.overdue == 4); // 1.1, 1.2, 1.5, 1.6
    CHECK(first.regionalItems == 1);
    CHECK(first.regionalDone == 1);
    CHECK(*first.share() == Approx(1.0 / 6));
    int items = 0;
    for (const StageProgress& stage : progress) {
        items += stage.items;
    }
    CHECK(items == 45);
    CHECK_FALSE(StageProgress().share().has_value());
}

TEST_CASE("An item waits for the paper it counts from and tells when that paper is due", "[programme]")
{
    KhakassiaSchool school;
    auto& meeting = *std::ranges::find(school.profile.items, QStringLiteral("6.1"), &RoadmapItem::number);
    meeting.rule = *parseTimingRule(u"AFTER(D32,14d)");
    school.registered("D27", QDate(2020, 8, 20));
    const RoadmapItemView before = school.item("6.1", QDate(2020, 9, 1));
    CHECK(before.waitsFor == QStringLiteral("D32"));
    CHECK(before.state == ItemState::Waiting);
    CHECK(iso(before.expectedBy) == QStringLiteral("2020-09-20")); // 5.6 leaves the order on pairs
    school.registered("D32", QDate(2020, 9, 15)).registered("D32", QDate(2020, 9, 10));
    const RoadmapItemView after = school.item("6.1", QDate(2020, 9, 11));
    CHECK(after.waitsFor.isEmpty());
    CHECK(iso(after.start) == QStringLiteral("2020-09-10"));
    CHECK(iso(after.end) == QStringLiteral("2020-09-24"));
}

TEST_CASE("On a day before the order nothing is late yet", "[programme]")
{
    const KhakassiaSchool school;
    for (const RoadmapItemView& item : school.on(QDate(2019, 2, 28))) {
        CAPTURE(item.number.toStdString());
        CHECK((item.state == ItemState::Planned || item.state == ItemState::Waiting));
    }
}
