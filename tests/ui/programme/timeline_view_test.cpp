#include "ui/programme/timeline_view.h"

#include "ui/programme/open_roadmap.h"

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

int shownRowOf(const OpenRoadmap& open, const char* number)
{
    return static_cast<const ListModelBase*>(open.view->model())
        ->shownRowOf(itemId(QString::fromUtf8(number)));
}

QStringList numbersBefore(const OpenRoadmap& open, const TimelineView& timeline, bool comesIn)
{
    QStringList numbers;
    for (const TimelineArrow& arrow : timeline.arrows()) {
        if (arrow.comesIn == comesIn) {
            numbers << open.view->model()->index(comesIn ? arrow.from : arrow.to, 0).data().toString();
        }
    }
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("The time line draws what stands before the chosen item and what it leads to", "[ui][programme]")
{
    OpenRoadmap open(5);
    const auto* timeline = open.page.findChild<TimelineView*>();
    open.chooseItem(QStringLiteral("5.6"));
    CHECK(numbersBefore(open, *timeline, true) ==
          QStringList{QStringLiteral("4.1"), QStringLiteral("5.2"), QStringLiteral("5.3")});
    CHECK(numbersBefore(open, *timeline, false).contains(QStringLiteral("6.1")));
    for (const TimelineArrow& arrow : timeline->arrows()) {
        const int shown = arrow.comesIn ? arrow.to : arrow.from;
        CHECK(shown == shownRowOf(open, "5.6"));
    }
    look(open.page, QStringLiteral("roadmap-arrows"));
    open.chooseItem(QStringLiteral("1.1"));
    CHECK(numbersBefore(open, *timeline, true).isEmpty());
}

TEST_CASE("The mouse shows the arrows of the item it is over, and leaves those of the chosen one",
          "[ui][programme]")
{
    OpenRoadmap open(5);
    auto* timeline = open.page.findChild<TimelineView*>();
    open.chooseItem(QStringLiteral("5.6"));
    const int hovered = shownRowOf(open, "5.7") >= 0 ? shownRowOf(open, "5.3") : -1;
    REQUIRE(timeline->barOf(hovered).isValid());
    const QPointF place = timeline->barOf(hovered).center();
    QMouseEvent move(QEvent::MouseMove, place, timeline->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(timeline, &move);
    CHECK(std::ranges::all_of(timeline->arrows(), [hovered](const TimelineArrow& arrow) {
        return arrow.from == hovered || arrow.to == hovered;
    }));
    CHECK_FALSE(timeline->arrows().empty());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(timeline, &leave);
    CHECK(numbersBefore(open, *timeline, true).contains(QStringLiteral("4.1")));
    const auto rows = lists::roadmapRows(open.school->desk());
    const auto row = std::ranges::find(rows, QStringLiteral("5.6"), &lists::RoadmapRow::number);
    CHECK(itemTip(*row).contains(QStringLiteral("После пунктов:\n✓ 4.1 ")));
    CHECK(itemTip(*row).contains(QStringLiteral("Ведёт к пунктам:\n")));
}
