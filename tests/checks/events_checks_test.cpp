#include "checks/found.h"

#include <algorithm>

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

// Item 6.7: three publications from 20.10.2026 to 20.12.2026.
struct AskedEvents
{
    SmallSchool school;
    checks::RoadmapFact item = publications();

    static checks::RoadmapFact publications()
    {
        checks::RoadmapFact item;
        item.number = QStringLiteral("6.7");
        item.stage = 6;
        item.title = QStringLiteral("Публикации");
        item.start = QDate(2026, 10, 20);
        item.end = QDate(2026, 12, 20);
        item.minCount = 3;
        return item;
    }

    void happens(const QDate& day)
    {
        programme::Event event;
        event.id = school.ids().next<programme::Event>();
        event.programme = school.programme().id;
        event.kind = programme::EventKind::Publication;
        event.title = QStringLiteral("Первые встречи");
        event.date = day;
        event.address = QStringLiteral("https://school5.example/1");
        event.items = {item.number};
        school.snapshot().events.push_back(event);
    }

    [[nodiscard]] Found on(const QDate& today)
    {
        auto facts = tests::factsOf(school, today);
        item.counted = static_cast<int>(
            std::ranges::count_if(school.snapshot().events,
                                  [&today](const programme::Event& event) { return event.date <= today; }));
        facts.roadmap = {item};
        return Found(school, facts);
    }
};

} // namespace

TEST_CASE("Too few publications are told a month before the item ends", "[checks]")
{
    AskedEvents asked; // S001 6.7
    asked.happens(QDate(2026, 11, 1));
    asked.happens(QDate(2026, 11, 19));
    CHECK(asked.on(QDate(2026, 11, 19)).codes().isEmpty());
    CHECK(asked.on(QDate(2026, 11, 20)).codes() == QStringList{QStringLiteral("roadmap.too-few-events")});
    CHECK(asked.on(QDate(2026, 11, 20)).argument("roadmap.too-few-events", "have") == QStringLiteral("2"));
    asked.item.start = QDate(2026, 11, 21); // an item that has not begun yet asks for nothing
    CHECK(asked.on(QDate(2026, 11, 20)).codes().isEmpty());
    asked.item.start = QDate(2026, 10, 20);
    asked.happens(QDate(2026, 11, 25)); // still to come on the 20th
    CHECK(asked.on(QDate(2026, 11, 20)).has("roadmap.too-few-events"));
    CHECK_FALSE(asked.on(QDate(2026, 11, 25)).has("roadmap.too-few-events"));
}

TEST_CASE("Two months without a single event of an item are noticed", "[checks]")
{
    AskedEvents asked;
    asked.item.end = QDate(2027, 5, 31);
    CHECK_FALSE(asked.on(QDate(2026, 12, 18)).has("roadmap.no-events"));
    CHECK(asked.on(QDate(2026, 12, 19)).one("roadmap.no-events").severity == base::Severity::Notice);
    asked.happens(QDate(2026, 12, 1));
    CHECK_FALSE(asked.on(QDate(2026, 12, 19)).has("roadmap.no-events"));
}

TEST_CASE("A quarter that went by without anything is noticed", "[checks]")
{
    AskedEvents asked; // S001 2.7
    asked.item.minCount = 0;
    CHECK_FALSE(asked.on(QDate(2026, 11, 20)).has("roadmap.window-empty"));
    asked.item.missedWindow = {QDate(2026, 7, 1), QDate(2026, 9, 30)};
    CHECK(asked.on(QDate(2026, 11, 20)).argument("roadmap.window-empty", "end") ==
          QStringLiteral("30.09.2026"));
}

TEST_CASE("Items that are done or the region's ask for no events", "[checks]")
{
    AskedEvents asked; // decision 24
    asked.item.ours = false;
    CHECK(asked.on(QDate(2026, 12, 1)).codes().isEmpty());
    asked.item.ours = true;
    asked.item.done = true;
    CHECK(asked.on(QDate(2026, 12, 1)).codes().isEmpty());
}

TEST_CASE("A publication without the address of its page is noticed", "[checks]")
{
    AskedEvents asked;
    asked.happens(QDate(2026, 11, 10));
    asked.school.snapshot().events.front().address.clear();
    CHECK(asked.on(QDate(2026, 11, 15)).codes() ==
          QStringList{QStringLiteral("roadmap.publication-no-address")});
    asked.school.snapshot().events.front().kind = programme::EventKind::Contest;
    CHECK(asked.on(QDate(2026, 11, 15)).codes().isEmpty());
}
