#include "office/save_event.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using programme::Event;
using programme::EventKind;
using tests::SmallDesk;

namespace {

Event publicationOf(const QString& title, const QDate& day)
{
    Event event;
    event.kind = EventKind::Publication;
    event.title = title;
    event.date = day;
    event.items = {QStringLiteral("7.6"), QStringLiteral("6.7"), QStringLiteral("7.6")};
    return event;
}

QStringList faultyFields(const office::Desk& desk, const Event& event)
{
    QStringList fields;
    for (const auto& fault : office::eventFaults(desk, event)) {
        fields << fault.field;
    }
    return fields;
}

} // namespace

TEST_CASE("An event is written down tidily, changed, removed and taken back", "[office]")
{
    SmallDesk small;
    const auto entry = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto person = small.school().personOf(entry).id;
    auto& desk = small.open();
    Event told = publicationOf(QStringLiteral("  Заметка  о парах "), QDate(2026, 11, 10));
    told.address = QStringLiteral("school12.example.org/news");
    told.people = {person, person};
    const auto id = office::saveEvent(desk, told);
    REQUIRE(id);
    CHECK(small.lastStep() == QStringLiteral("step.event-added"));
    REQUIRE(desk.snapshot().events.size() == 1);
    Event stored = desk.snapshot().events.front();
    CHECK(stored.title == QStringLiteral("Заметка о парах"));
    CHECK(stored.address == QStringLiteral("https://school12.example.org/news"));
    CHECK(stored.items == QStringList{QStringLiteral("6.7"), QStringLiteral("7.6")});
    CHECK(stored.people == std::vector{person});
    CHECK(stored.programme == desk.programme().id);

    const auto steps = small.steps();
    REQUIRE(office::saveEvent(desk, stored));
    CHECK(small.steps() == steps);
    stored.date.reset();
    REQUIRE(office::saveEvent(desk, stored));
    CHECK(small.lastStep() == QStringLiteral("step.event-changed"));
    REQUIRE(office::removeEvents(desk, {*id}));
    CHECK(desk.snapshot().events.empty());
    CHECK(office::saveEvent(desk, stored).error().code == QStringLiteral("event.unknown"));
    CHECK(office::removeEvents(desk, {*id}).error().code == QStringLiteral("event.unknown"));
    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().events.front().date == QDate(2026, 11, 10));
    CHECK(desk.snapshot().events.front().people == std::vector{person});
}

TEST_CASE("Several events go and come back as one step", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    const auto first = office::saveEvent(desk, publicationOf(QStringLiteral("Раз"), QDate(2026, 11, 1)));
    const auto second = office::saveEvent(desk, publicationOf(QStringLiteral("Два"), QDate(2026, 11, 2)));
    REQUIRE(office::removeEvents(desk, {*first, *second}));
    CHECK(desk.snapshot().events.empty());
    CHECK(small.lastStep() == QStringLiteral("step.events-removed"));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().events.size() == 2);
}

TEST_CASE("What is wrong with an event is said beside its field", "[office]")
{
    SmallDesk small;
    const auto entry = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto person = small.school().personOf(entry).id;
    auto& desk = small.open();
    Event wrong = publicationOf(QStringLiteral(" "), QDate(2062, 11, 10));
    wrong.attendance = -1;
    wrong.address = QStringLiteral("на сайте школы");
    wrong.people = {desk.ids().next<people::Person>()};
    wrong.papers = {desk.ids().next<documents::Document>()};
    wrong.items << QStringLiteral("9.9");
    CHECK(faultyFields(desk, wrong) == QStringList{QStringLiteral("title"), QStringLiteral("date"),
                                                   QStringLiteral("attendance"), QStringLiteral("address"),
                                                   QStringLiteral("people"), QStringLiteral("papers"),
                                                   QStringLiteral("items")});
    CHECK(office::saveEvent(desk, wrong).error().code == QStringLiteral("event.no-title"));
    CHECK(desk.snapshot().events.empty());

    Event fewer = publicationOf(QStringLiteral("Собрание"), QDate(2026, 11, 10));
    fewer.attendance = 0;
    CHECK(faultyFields(desk, fewer).isEmpty());
    fewer.people = {person};
    CHECK(office::eventFaults(desk, fewer).front().code == QStringLiteral("event.attendance-fewer"));
    fewer.attendance = 1;
    CHECK(faultyFields(desk, fewer).isEmpty());
}

TEST_CASE("Preparation before the year and the summer after it belong to the programme", "[office]")
{
    SmallDesk small;
    auto& desk = small.open(); // from 01.09.2026 to 31.05.2027
    const auto isFine = [&](const QDate& day) {
        return faultyFields(desk, publicationOf(QStringLiteral("Совещание"), day)).isEmpty();
    };
    CHECK(isFine(QDate(2026, 6, 1)));
    CHECK_FALSE(isFine(QDate(2026, 5, 31)));
    CHECK(isFine(QDate(2027, 8, 31)));
    CHECK_FALSE(isFine(QDate(2027, 9, 1)));
}

TEST_CASE("An address of a page is told from other words", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    const auto isFine = [&](const char* address) {
        Event event = publicationOf(QStringLiteral("Заметка"), QDate(2026, 11, 10));
        event.address = QString::fromUtf8(address);
        return faultyFields(desk, event).isEmpty();
    };
    CHECK(isFine(""));
    CHECK(isFine("https://vk.com/wall-1_2"));
    CHECK(isFine("школа12.рф/новости"));
    CHECK_FALSE(isFine("газета"));
    CHECK_FALSE(isFine("file:///home/news.html"));
    CHECK_FALSE(isFine("https://школа новости.рф"));
}
