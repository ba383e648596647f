#include "ui/programme/roadmap_filters.h"

#include "ui/common/list_panel.h"
#include "ui/programme/open_roadmap.h"

#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

// Ticks a choice of a drop-down by the keyboard.
void tickByKeys(OpenRoadmap& open, const QString& field, const QString& choice)
{
    auto* button = named<QPushButton>(open.page, field);
    QMenu* menu = button->menu();
    REQUIRE(menu);
    menu->popup(QPoint(0, 0));
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(
        actions, [&choice](const QAction* action) { return action->text().startsWith(choice); });
    REQUIRE(found != actions.end());
    menu->setActiveAction(*found);
    press(menu, Qt::Key_Return);
    menu->hide();
}

} // namespace

TEST_CASE("The roadmap is narrowed by side and state beside the stage, and remembers it", "[ui][programme]")
{
    OpenRoadmap open(4);
    const auto rows = lists::roadmapRows(open.school->desk());
    const auto numbersOf = [&rows](const lists::RoadmapFilter& filter) {
        QStringList numbers;
        for (const lists::RoadmapRow& row : rows) {
            if (filter.passes(row)) {
                numbers << row.number;
            }
        }
        return numbers;
    };
    tickByKeys(open, QStringLiteral("Сторона"), QStringLiteral("регион"));
    CHECK(open.numbers() == numbersOf({0, {QStringLiteral("region")}, {}}));
    QTest::mouseClick(named<QAbstractButton>(open.page, QStringLiteral("Этап 4. Отбор и обучение")),
                      Qt::LeftButton);
    const auto ofRegion = numbersOf({4, {QStringLiteral("region")}, {}});
    REQUIRE(ofRegion.size() > 1);
    CHECK(open.numbers() == ofRegion);
    look(open.page, QStringLiteral("roadmap-filters"));

    RoadmapPage again(open.school->workspace());
    showAt(again, 1084, 676);
    CHECK(again.findChild<ListView*>()->model()->rowCount() == ofRegion.size());

    click(open.page, QStringLiteral("Сбросить"));
    CHECK(open.numbers() == numbersOf({4, {}, {}}));
    tickByKeys(open, QStringLiteral("Состояние"), QStringLiteral("выполнено"));
    CHECK(open.numbers() == numbersOf({4, {}, {QStringLiteral("done")}}));
}

TEST_CASE("What is overdue is one press away and agrees with the state chosen", "[ui][programme]")
{
    OpenRoadmap open(4);
    makeLate(open, QStringLiteral("4.2"));
    auto* overdue = named<QPushButton>(open.page, QStringLiteral("Просроченные пункты"));
    CHECK(overdue->text().contains(QRegularExpression(QStringLiteral("\\d"))));
    QTest::mouseClick(overdue, Qt::LeftButton);
    CHECK(open.numbers().contains(QStringLiteral("4.2")));
    CHECK(named<QPushButton>(open.page, QStringLiteral("Состояние: просрочено")));
    QTest::mouseClick(overdue, Qt::LeftButton);
    CHECK(open.numbers().size() > 50);
    tickByKeys(open, QStringLiteral("Состояние"), QStringLiteral("просрочено"));
    CHECK(overdue->isChecked());
}

TEST_CASE("A button elsewhere brings its item even when the roadmap was narrowed", "[ui][programme]")
{
    OpenRoadmap open(4);
    tickByKeys(open, QStringLiteral("Сторона"), QStringLiteral("регион"));
    CHECK_FALSE(open.numbers().contains(QStringLiteral("4.1")));
    open.chooseItem(QStringLiteral("4.1"));
    CHECK(open.numbers().size() > 50);
}
