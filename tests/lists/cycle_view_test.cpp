#include "lists/cycle_view.h"

#include "lists/desk_over.h"
#include "messages/message.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::StageCard;
using tests::DeskOver;
using tests::SmallSchool;

TEST_CASE("The strip has seven stages with short names of their own", "[lists]")
{
    const auto school = TestSchool::demo(4);
    const auto cards = lists::stageCards(school->desk());
    REQUIRE(cards.size() == 7);
    int items = 0;
    for (const StageCard& card : cards) {
        CHECK(messages::knows(card.shortTitle));
        CHECK_FALSE(card.title.isEmpty());
        CHECK(card.progress.stage == card.stage);
        CHECK(card.overdue == card.progress.overdue);
        items += card.progress.items + card.progress.regionalItems;
    }
    CHECK(items == 58);
    CHECK(messages::text(cards.front().shortTitle) == QStringLiteral("Подготовка условий"));
}

TEST_CASE("Stages behind the demo school are done, and what follows waits or lies ahead", "[lists]")
{
    const auto school = TestSchool::demo(3);
    const auto cards = lists::stageCards(school->desk());
    CHECK(cards[0].look == StageCard::Look::Done);
    CHECK(cards[1].look == StageCard::Look::Done);
    CHECK(cards[6].look != StageCard::Look::Done);
    CHECK(cards[6].look != StageCard::Look::InWork);
}

TEST_CASE("Before the registry is approved the pairs wait for it", "[lists]")
{
    SmallSchool school;
    school.snapshot().documents.clear();
    DeskOver over(school, QDate(2026, 9, 5));
    const auto cards = lists::stageCards(over.desk());
    CHECK(cards[4].look == StageCard::Look::Waiting);
    CHECK(cards[4].waitsFor == QStringLiteral("T41"));
    CHECK(cards[0].look != StageCard::Look::Overdue);
}

TEST_CASE("A year that nobody marks turns late", "[lists]")
{
    SmallSchool school;
    school.snapshot().documents.clear();
    DeskOver over(school, QDate(2027, 3, 1));
    const auto cards = lists::stageCards(over.desk());
    CHECK(cards[0].look == StageCard::Look::Overdue);
    CHECK(cards[0].overdue > 0);
    CHECK(cards[0].start == QDate(2026, 9, 1));
}

TEST_CASE("Next dates begin today, come in order and leave out what is done or regional", "[lists]")
{
    const auto school = TestSchool::demo(3);
    const auto dates = lists::nextDates(school->desk(), 100);
    CHECK(dates.size() > 3);
    CHECK(std::ranges::is_sorted(dates, {}, &lists::NextDate::date));
    for (const auto& next : dates) {
        const auto roadmap = school->desk().roadmap();
        const auto item = std::ranges::find(roadmap, next.number, &programme::RoadmapItemView::number);
        INFO(next.number.toStdString());
        CHECK(next.date >= school->desk().today());
        CHECK(item->state != programme::ItemState::Done);
        CHECK(item->side != programme::ItemSide::Region);
    }
    const auto few = lists::nextDates(school->desk(), 3);
    REQUIRE(few.size() == 3);
    CHECK(std::equal(few.begin(), few.end(), dates.begin()));
    CHECK(lists::nextDates(school->desk(), 0).empty());
}

TEST_CASE("Coverage says share and plan in tenths and stays without a share where the total is missing",
          "[lists]")
{
    SmallSchool school;
    school.pair(school.pupilMentor(QStringLiteral("Белов Иван Петрович")),
                school.mentee(QStringLiteral("Орлова Анна Олеговна")));
    std::erase_if(school.snapshot().denominators,
                  [](const programme::Denominator& one) { return one.indicator == QStringLiteral("I2"); });
    DeskOver over(school);
    const auto lines = lists::coverage(over.desk());
    REQUIRE(lines.size() >= 4);
    CHECK(lines[0].code == QStringLiteral("I1"));
    CHECK(lines[0].numerator == 1);
    CHECK(lines[0].denominator == 300);
    CHECK(lines[0].shareTenths == 3);
    CHECK(lines[0].planTenths == 10);
    CHECK(messages::text(lines[0].shortTitle) == QStringLiteral("Наставляемые 10–19 лет"));
    CHECK_FALSE(lines[1].shareTenths);
}

TEST_CASE("The head tells order, profile and day", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    const auto head = lists::cycleHead(over.desk());
    CHECK(head.orderNumber == QStringLiteral("57-ОД"));
    CHECK(head.orderDate == QDate(2026, 9, 1));
    CHECK(head.profileTitle.contains(QStringLiteral("Хакаси")));
    CHECK(head.today == QDate(2026, 11, 20));
    CHECK(head.period.end == QDate(2027, 5, 31));
}
