#include "ui/school/holiday_editor.h"

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

struct OpenHolidayList
{
    OpenHolidayList() : school(TestWorkspace::demo(1)), editor(school->workspace())
    {
        QObject::connect(&school->workspace(), &Workspace::changed, &editor, &HolidayEditor::showHolidays);
        editor.showHolidays();
        showAt(editor, 1000, 520);
    }

    [[nodiscard]] QListWidget& list() const { return *editor.findChild<QListWidget*>(); }
    void add(const QString& first, const QString& last, const QString& name) const
    {
        type(named<QLineEdit>(editor, QStringLiteral("Первый день каникул")), first);
        type(named<QLineEdit>(editor, QStringLiteral("Последний день каникул")), last);
        auto* title = named<QLineEdit>(editor, QStringLiteral("Название каникул"));
        type(title, name);
        press(title, Qt::Key_Return);
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        return waitFor([&] {
            return std::ranges::any_of(editor.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        });
    }

    std::unique_ptr<TestWorkspace> school;
    HolidayEditor editor;
};

} // namespace

TEST_CASE("Holidays are written down and taken out again, by keyboard", "[ui][school]")
{
    OpenHolidayList open;
    look(open.editor, QStringLiteral("holidays-none"));
    open.add(QStringLiteral("26.10.2026"), QStringLiteral("03.11.2026"), QStringLiteral("осенние"));
    REQUIRE(open.list().count() == 1);
    CHECK(open.list().item(0)->text() == QStringLiteral("26.10.2026–03.11.2026 · осенние"));
    CHECK(open.school->desk().snapshot().schoolHolidays.size() == 1);
    open.add(QStringLiteral("31.12.2026"), QStringLiteral("10.01.2027"), QStringLiteral("зимние"));
    CHECK(open.list().count() == 2);
    look(open.editor, QStringLiteral("holidays"));
    open.list().setFocus();
    open.list().setCurrentRow(0);
    press(&open.list(), Qt::Key_Delete);
    CHECK(open.list().count() == 1);
    open.school->workspace().undo();
    CHECK(open.list().count() == 2);
}

TEST_CASE("Holidays that end before they begin are refused beside the field", "[ui][school]")
{
    OpenHolidayList open;
    open.add(QStringLiteral("03.11.2026"), QStringLiteral("26.10.2026"), QStringLiteral("осенние"));
    CHECK(open.school->desk().snapshot().schoolHolidays.empty());
    CHECK(open.says(QStringLiteral("раньше")));
    look(open.editor, QStringLiteral("holidays-fault"));
    CHECK(named<QLineEdit>(open.editor, QStringLiteral("Название каникул"))->text() ==
          QStringLiteral("осенние"));
}

TEST_CASE("Holidays typed and not added are there when the page opens again", "[ui][school]")
{
    OpenHolidayList open;
    type(named<QLineEdit>(open.editor, QStringLiteral("Название каникул")), QStringLiteral("зимние"));
    REQUIRE(isKept(*open.school, QStringLiteral("form/school-holidays")));
    HolidayEditor again(open.school->workspace());
    again.showHolidays();
    showAt(again, 1000, 520);
    CHECK(named<QLineEdit>(again, QStringLiteral("Название каникул"))->text() == QStringLiteral("зимние"));
}

TEST_CASE("Holidays are taken from a file", "[ui][school]")
{
    OpenHolidayList open;
    TestChoices choices;
    choices.open = open.school->fileIn(QStringLiteral("каникулы.csv"));
    QFile file(choices.open);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("26.10.2026;03.11.2026;осенние\n31.12.2026;10.01.2027;зимние\n") > 0);
    file.close();
    click(open.editor, QStringLiteral("Взять каникулы из файла…"));
    CHECK(open.school->desk().snapshot().schoolHolidays.size() == 2);
    open.editor.findChild<QComboBox*>()->setCurrentText(QStringLiteral("2026/2027"));
    CHECK(open.list().count() == 2);
}
