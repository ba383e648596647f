#include "ui/people/week_grid.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;
using people::PartOfDay;
using Slots = std::vector<people::TimeSlot>;

TEST_CASE("The week is marked by arrows and the space bar", "[ui][people]")
{
    WeekGrid grid(QStringLiteral("Неделя"));
    showAt(grid, 700, 220);
    grid.setFocus();
    QSignalSpy edited(&grid, &WeekGrid::edited);
    press(&grid, Qt::Key_Space);
    press(&grid, Qt::Key_Right);
    press(&grid, Qt::Key_Down);
    press(&grid, Qt::Key_Space);
    CHECK(grid.markedSlots() == Slots{{1, PartOfDay::Morning}, {2, PartOfDay::Midday}});
    press(&grid, Qt::Key_Space);
    CHECK(grid.markedSlots() == Slots{{1, PartOfDay::Morning}});
    CHECK(edited.count() == 3);
    look(grid, QStringLiteral("week"));
}

TEST_CASE("The mouse marks a cell with a click and several in one draw", "[ui][people]")
{
    WeekGrid grid(QStringLiteral("Неделя"));
    showAt(grid, 700, 220);
    const auto at = [&grid](int row, int column) {
        return grid.visualItemRect(grid.item(row, column)).center();
    };
    QTest::mousePress(grid.viewport(), Qt::LeftButton, Qt::NoModifier, at(2, 1));
    for (const int column : {2, 3}) {
        QMouseEvent moved(QEvent::MouseMove, at(2, column), grid.viewport()->mapToGlobal(at(2, column)),
                          Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &moved);
    }
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, Qt::NoModifier, at(2, 3));
    CHECK(grid.markedSlots() ==
          Slots{{2, PartOfDay::Afternoon}, {3, PartOfDay::Afternoon}, {4, PartOfDay::Afternoon}});
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::NoModifier, at(2, 2));
    CHECK(grid.markedSlots() == Slots{{2, PartOfDay::Afternoon}, {4, PartOfDay::Afternoon}});
}

TEST_CASE("Every cell of the week is named for those who hear it", "[ui][people]")
{
    WeekGrid grid(QStringLiteral("Неделя"));
    grid.setSlots({{1, PartOfDay::Evening}});
    const QString marked = grid.item(3, 0)->data(Qt::AccessibleTextRole).toString();
    CHECK(marked.contains(QStringLiteral("понедельник"), Qt::CaseInsensitive));
    CHECK(marked.contains(QStringLiteral("вечер"), Qt::CaseInsensitive));
    CHECK(marked.contains(QStringLiteral("удобно"), Qt::CaseInsensitive));
    CHECK_FALSE(grid.item(3, 1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("удобно")));
    CHECK(grid.markedSlots() == Slots{{1, PartOfDay::Evening}});
}
