#include "ui/school/calendar_editor.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct OpenCalendar
{
    OpenCalendar() : school(TestWorkspace::demo(1)), editor(school->workspace())
    {
        QObject::connect(&school->workspace(), &Workspace::changed, &editor, &CalendarEditor::showCalendar);
        editor.showCalendar();
        showAt(editor, 1000, 620);
    }

    [[nodiscard]] QListWidget& list() const { return *editor.findChild<QListWidget*>(); }
    void add(const QString& day, const QString& name) const
    {
        type(named<QLineEdit>(editor, QStringLiteral("День")), day);
        auto* remark = named<QLineEdit>(editor, QStringLiteral("Примечание"));
        type(remark, name);
        press(remark, Qt::Key_Return);
    }

    std::unique_ptr<TestWorkspace> school;
    CalendarEditor editor;
};

} // namespace

TEST_CASE("A day off is added to the calendar and taken out again, by keyboard", "[ui][school]")
{
    OpenCalendar open;
    look(open.editor, QStringLiteral("calendar-none"));
    open.add(QStringLiteral("23.11.2026"), QStringLiteral("перенос"));
    CHECK_FALSE(open.school->desk().workingCalendar().isWorkingDay(QDate(2026, 11, 23)));
    REQUIRE(open.list().count() == 1);
    CHECK(open.list().item(0)->text() == QStringLiteral("23.11.2026 · выходной день · перенос"));
    look(open.editor, QStringLiteral("calendar"));
    open.list().setFocus();
    open.list().setCurrentRow(0);
    press(&open.list(), Qt::Key_Delete);
    CHECK(open.list().count() == 0);
    CHECK(open.school->desk().workingCalendar().isWorkingDay(QDate(2026, 11, 23)));
    open.school->workspace().undo();
    CHECK(open.list().count() == 1);
}

TEST_CASE("A day that is none is refused beside its field", "[ui][school]")
{
    OpenCalendar open;
    open.add(QStringLiteral("31.02.2026"), {});
    CHECK(open.school->desk().snapshot().calendarDays.empty());
    CHECK(waitFor([&] {
        return std::ranges::any_of(open.editor.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Такого дня нет"));
        });
    }));
}

TEST_CASE("A year of the calendar is taken from a file", "[ui][school]")
{
    OpenCalendar open;
    TestChoices choices;
    choices.open = open.school->fileIn(QStringLiteral("календарь.csv"));
    QFile file(choices.open);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("09.01.2026;выходной;перенос\n28.11.2026;рабочий;\n") > 0);
    file.close();
    click(open.editor, QStringLiteral("Взять из файла…"));
    CHECK(open.school->desk().snapshot().calendarDays.size() == 2);
    open.editor.findChild<QComboBox*>()->setCurrentText(QStringLiteral("2026"));
    CHECK(open.list().count() == 2);
}
