#include "ui/exchange/import_window.h"

#include "exchange/table_reader.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace kurator;
using exchange::TableKind;
using tests::sheetOf;

namespace {

const exchange::Sheet mixedList = sheetOf({
    {"ФИО", "Дата рождения", "Класс", "Законный представитель"},
    {"Иванова Мария Сергеевна", "14.05.2012", "7А", "мать Иванова Ольга Петровна, 89131234567"},
    {"Орлов Пётр Олегович", "01.02.2010", "9А", {}},
    {"Цой А. В.", "01.02.2011", "8А", {}},
    {"Зуева Анна Ивановна", "01.02.2013", "6Б", {}},
});

void goToRows(ImportWindow& window, TableKind kind, const QString& path)
{
    window.open(kind, path);
    for (int step = 0; step < 3; ++step) {
        window.next();
    }
    REQUIRE(window.page() == 3);
}

ui::ListView* rowsOf(ImportWindow& window)
{
    return window.one<ui::ListView>(QStringLiteral("Строки списка"));
}

QStringList verdictsOf(const ui::ListView* view)
{
    QStringList verdicts;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        verdicts << view->model()->index(row, 2).data().toString();
    }
    return verdicts;
}

void load(ImportWindow& window, TableKind kind, const QString& path)
{
    goToRows(window, kind, path);
    window.next();
    window.next();
    REQUIRE(window.page() == 5);
}

exchange::Sheet longList(int rows)
{
    exchange::Sheet sheet = sheetOf({{"ФИО", "Дата рождения", "Класс"}});
    for (int i = 0; i < rows; ++i) {
        QString number;
        for (int left = i; left > 0; left /= 26) {
            number += QChar(static_cast<char16_t>(u'а' + left % 26));
        }
        sheet.rows.push_back({exchange::Cell::ofText(QStringLiteral("Иванов%1 Пётр Олегович").arg(number)),
                              exchange::Cell::ofText(QStringLiteral("14.05.2012")),
                              exchange::Cell::ofText(QStringLiteral("7А"))});
    }
    return sheet;
}

} // namespace

TEST_CASE("Every row says what becomes of it, with what it was and will be", "[ui][exchange]")
{
    ImportWindow window;
    load(window, TableKind::Mentees, window.xlsx(QStringLiteral("первый.xlsx"), mixedList));
    exchange::Sheet changed = mixedList;
    changed.rows[1][2] = exchange::Cell::ofText(QStringLiteral("8А"));
    changed.rows.push_back(sheetOf({{"Ким Вера Олеговна", "03.03.2012", "7Б", {}}}).rows.front());
    goToRows(window, TableKind::Mentees, window.xlsx(QStringLiteral("второй.xlsx"), changed));
    auto* view = rowsOf(window);
    const QAbstractItemModelTester tester(view->model());
    CHECK(verdictsOf(view) == QStringList{QStringLiteral("изменится"), QStringLiteral("без изменений"),
                                          QStringLiteral("отклонена"), QStringLiteral("без изменений"),
                                          QStringLiteral("новый")});
    CHECK(window.says(QStringLiteral("Что изменится")));
    CHECK(window.says(QStringLiteral("8")));
    look(window.wizard(), QStringLiteral("import-4-changes"));
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Down);
    CHECK(window.says(QStringLiteral("Цой А. В.")));
    CHECK_FALSE(window.says(QStringLiteral("Что изменится")));
    look(window.wizard(), QStringLiteral("import-4-rejected"));

    auto* tabs = window.one<QTabBar>(QStringLiteral("Какие строки показаны"));
    tabs->setFocus();
    press(tabs, Qt::Key_Right);
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("Новые 1"));
    CHECK(verdictsOf(view) == QStringList{QStringLiteral("новый")});
}

TEST_CASE("The space bar leaves rows out, and lets them in again", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees, window.xlsx(QStringLiteral("список.xlsx"), mixedList));
    auto* view = rowsOf(window);
    view->setFocus();
    press(view, Qt::Key_Space);
    CHECK(verdictsOf(view).front() == QStringLiteral("пропущена"));
    press(view, Qt::Key_Space);
    CHECK(verdictsOf(view).front() == QStringLiteral("новый"));
    press(view, Qt::Key_A, Qt::ControlModifier);
    click(window.wizard(), QStringLiteral("Пропустить"));
    CHECK(verdictsOf(view).count(QStringLiteral("пропущена")) == 4);
    click(window.wizard(), QStringLiteral("Всё-таки загрузить"));
    CHECK(verdictsOf(view).count(QStringLiteral("пропущена")) == 0);

    REQUIRE(view->hasFocus());
    view->selectRow(1);
    press(view, Qt::Key_Space);
    window.next();
    REQUIRE(window.page() == 4);
    CHECK(window.says(QStringLiteral("Пропущено вами:")));
    CHECK(window.nextButton()->text() == QStringLiteral("&Загрузить 2 строки"));
    window.back();
    CHECK(verdictsOf(view)[1] == QStringLiteral("пропущена"));

    press(&window.wizard(), Qt::Key_Escape);
    window.open();
    click(window.wizard(), QStringLiteral("Продолжить"));
    window.waitForWork();
    REQUIRE(window.page() == 3);
    CHECK(verdictsOf(rowsOf(window))[1] == QStringLiteral("пропущена"));
    look(window.wizard(), QStringLiteral("import-4-skipped"));
}

TEST_CASE("Rows in which something was left out can be looked at alone", "[ui][exchange]")
{
    ImportWindow window; // decision 9: no restricted category without the consent for it
    exchange::Sheet list = mixedList;
    list.rows[0].push_back(exchange::Cell::ofText(QStringLiteral("Категория")));
    list.rows[1].push_back(exchange::Cell::ofText(QStringLiteral("ОВЗ")));
    goToRows(window, TableKind::Mentees, window.xlsx(QStringLiteral("список.xlsx"), list));
    auto* tabs = window.one<QTabBar>(QStringLiteral("Какие строки показаны"));
    tabs->setFocus();
    for (int right = 0; right < tabs->count(); ++right) {
        press(tabs, Qt::Key_Right);
    }
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("С замечаниями 1"));
    CHECK(rowsOf(window)->model()->rowCount() == 1);
    look(window.wizard(), QStringLiteral("import-4-remarks"));
    window.next();
    CHECK(window.says(QStringLiteral("В 1 строке")));
    look(window.wizard(), QStringLiteral("import-5-remarks"));
}

TEST_CASE("The rejected rows are saved to be corrected and loaded again", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees, window.xlsx(QStringLiteral("список.xlsx"), mixedList));
    window.next();
    window.choices().save = window.school().fileIn(QStringLiteral("нет такой папки/не загружено.xlsx"));
    click(window.wizard(), QStringLiteral("Сохранить отклонённые строки…"));
    CHECK(window.says(QStringLiteral("папки")));
    window.choices().save = window.school().fileIn(QStringLiteral("не загружено.xlsx"));
    click(window.wizard(), QStringLiteral("Сохранить отклонённые строки…"));
    CHECK(window.says(QStringLiteral("Сохранено: не загружено.xlsx")));
    look(window.wizard(), QStringLiteral("import-5-saved"));
    const auto saved = exchange::readTable(window.choices().save);
    REQUIRE(saved);
    REQUIRE(saved->sheets.front().rows.size() == 2);
    CHECK(exchange::shown(saved->sheets.front().rows[1][0]) == QStringLiteral("Цой А. В."));
}

TEST_CASE("A ready pair against the model comes in only with a written reason", "[ui][exchange]")
{
    ImportWindow window; // decision 15: a parent and an own child
    load(window, TableKind::Mentees, window.xlsx(QStringLiteral("дети.xlsx"), mixedList));
    load(window, TableKind::Mentors,
         window.xlsx(QStringLiteral("взрослые.xlsx"),
                     sheetOf({{"ФИО наставника", "Дата рождения", "Место работы", "Категория"},
                              {"Иванова Ольга Петровна", "01.02.1980", "ООО «Прибор»", "работодатель"}})));
    goToRows(window, TableKind::Pairs,
             window.xlsx(
                 QStringLiteral("пары.xlsx"),
                 sheetOf({{"ФИО наставника", "ФИО наставляемого", "Форма наставничества"},
                          {"Иванова Ольга Петровна", "Иванова Мария Сергеевна", "работодатель – ученик"}})));
    CHECK(verdictsOf(rowsOf(window)) == QStringList{QStringLiteral("отклонена")});
    look(window.wizard(), QStringLiteral("import-4-pairs"));
    type(window.one<QPlainTextEdit>(QStringLiteral("Обоснование для пар, которых модель не допускает")),
         QStringLiteral("решение педсовета от 12.10.2026"));
    click(window.wizard(), QStringLiteral("Проверить с обоснованием"));
    window.waitForWork();
    CHECK(verdictsOf(rowsOf(window)) == QStringList{QStringLiteral("новый")});
    window.next();
    window.next();
    REQUIRE(window.desk().snapshot().pairs.size() == 1);
    const auto& overrides = window.desk().snapshot().pairs.front().overrides;
    REQUIRE_FALSE(overrides.empty());
    CHECK(overrides.front().reason == QStringLiteral("решение педсовета от 12.10.2026"));
}

TEST_CASE("Checking a long list can be stopped and begun again", "[ui][exchange]")
{
    ImportWindow window;
    window.open(TableKind::Mentees, window.xlsx(QStringLiteral("длинный.xlsx"), longList(10'000)));
    window.next();
    window.next();
    QTest::mouseClick(window.nextButton(), Qt::LeftButton);
    REQUIRE(window.wizard().longWork().isRunning());
    press(&window.wizard().longWork(), Qt::Key_Escape);
    window.waitForWork();
    CHECK(window.page() == 3);
    CHECK(window.says(QStringLiteral("остановлена")));
    CHECK_FALSE(window.nextButton()->isEnabled());
    look(window.wizard(), QStringLiteral("import-4-stopped"));
    click(window.wizard(), QStringLiteral("Проверить ещё раз"));
    window.waitForWork();
    CHECK(rowsOf(window)->model()->rowCount() == 10'000);
    CHECK(window.nextButton()->isEnabled());

    auto* view = rowsOf(window);
    view->setFocus();
    press(view, Qt::Key_A, Qt::ControlModifier);
    press(view, Qt::Key_Space);
    CHECK(view->chosenIds().size() == 10'000);
    CHECK(verdictsOf(view).count(QStringLiteral("пропущена")) == 10'000);
}
