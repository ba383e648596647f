#include "ui/exchange/import_window.h"

#include "exchange/table_reader.h"
#include "lists/participant_list.h"
#include "ui/common/list_panel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>

#include <algorithm>

using namespace kurator;
using exchange::TableKind;
using tests::sheetOf;

namespace {

void goToRows(ImportWindow& window, TableKind kind, const exchange::Sheet& sheet)
{
    window.open(kind, window.xlsx(QStringLiteral("список.xlsx"), sheet));
    for (int step = 0; step < 3; ++step) {
        window.next();
    }
    REQUIRE(window.page() == 3);
}

ui::ListView* rowsIn(ImportWindow& window)
{
    return window.one<ui::ListView>(QStringLiteral("Строки списка"));
}

QStringList columnOf(const ui::ListView* view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        texts << view->model()->index(row, column).data().toString();
    }
    return texts;
}

void load(ImportWindow& window)
{
    window.next();
    window.next();
    REQUIRE(window.page() == 5);
}

QStringList namesOf(const office::Desk& desk, people::Side side)
{
    QStringList names;
    for (const auto& row : lists::participantRows(desk, side, true)) {
        names << row.name;
    }
    return names;
}

const QString added = QStringLiteral("новый");
const QString rejected = QStringLiteral("отклонена");

} // namespace

TEST_CASE("Repairs of values are seen beside the row before anything is loaded", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Дата рождения", "Телефон"},
                      {"Cемёнова  Мария Сергеевна", "5 мая 2012 г.", "79131234567.0"}}));
    CHECK(window.says(QStringLiteral("Будет исправлено")));
    CHECK(window.says(QStringLiteral("+7 913 123-45-67")));
    CHECK(window.says(QStringLiteral("таблица приняла телефон за число")));
    CHECK(window.says(QStringLiteral("05.05.2012")));
    CHECK(window.says(QStringLiteral("латинские буквы")));
    look(window.wizard(), QStringLiteral("import-4-repairs"));
}

TEST_CASE("Several people in one cell get a row each, one row or all at once", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Класс"},
                      {"Иванова Мария Сергеевна, Петров Пётр Ильич", "7 «А»"},
                      {"Оюн Айлана Олеговна", "7 «Б»"},
                      {"Ким Олег Юрьевич; Цой Анна Ивановна", "8 «А»"}}));
    auto* view = rowsIn(window);
    REQUIRE(columnOf(view, 2) == QStringList{rejected, added, rejected});
    look(window.wizard(), QStringLiteral("import-4-several"));

    SECTION("one row, and back again")
    {
        click(window.wizard(), QStringLiteral("Разделить на 2 строки"));
        window.waitForWork();
        CHECK(columnOf(view, 2) == QStringList{added, added, added, rejected});
        CHECK(columnOf(view, 0) == QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("3"),
                                               QStringLiteral("4")});
        look(window.wizard(), QStringLiteral("import-4-split"));
        view->choose({view->model()->index(0, 0).data(ui::RowIdRole).toUuid()});
        click(window.wizard(), QStringLiteral("Собрать обратно в одну строку"));
        window.waitForWork();
        CHECK(columnOf(view, 2) == QStringList{rejected, added, rejected});
    }
    SECTION("all of them, which then are loaded")
    {
        click(window.wizard(), QStringLiteral("Разделить все такие строки"));
        window.waitForWork();
        CHECK(std::ranges::count(columnOf(view, 2), added) == 5);
        load(window);
        CHECK(namesOf(window.desk(), people::Side::Mentee).size() == 5);
    }
}

TEST_CASE("Initials are shown the people of the base and the curator says who it is", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Дата рождения"}, {"Иванова Мария Сергеевна", QDate(2012, 5, 14)}}));
    load(window);
    goToRows(window, TableKind::Mentees, sheetOf({{"ФИО", "Класс"}, {"Иванова М. С.", "7 «А»"}}));
    auto* view = rowsIn(window);
    REQUIRE(columnOf(view, 2) == QStringList{rejected});
    CHECK(window.says(QStringLiteral("Это тот же человек?")));
    look(window.wizard(), QStringLiteral("import-4-initials"));
    click(window.wizard(), QStringLiteral("Иванова Мария Сергеевна, 14.05.2012"));
    window.waitForWork();
    CHECK(columnOf(view, 2) == QStringList{QStringLiteral("изменится")});
    click(window.wizard(), QStringLiteral("Решить заново, кто это"));
    window.waitForWork();
    CHECK(columnOf(view, 2) == QStringList{rejected});
    click(window.wizard(), QStringLiteral("Иванова Мария Сергеевна, 14.05.2012"));
    window.waitForWork();
    load(window);
    const auto rows = lists::participantRows(window.desk(), people::Side::Mentee, false);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().className == QStringLiteral("7 «А»"));
}

TEST_CASE("A namesake is the same person or somebody new, as the curator says", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Класс", "Дата рождения", "Запрос"},
                      {"Иванова Мария Сергеевна", "7 «А»", "14.05.2012", "подтянуть химию"}}));
    load(window);
    goToRows(window, TableKind::Mentees, sheetOf({{"ФИО", "Класс"}, {"Иванова Мария Сергеевна", "8 «Б»"}}));
    look(window.wizard(), QStringLiteral("import-4-namesake"));
    const auto labels = window.wizard().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        const QString text = label->text();
        return text.contains(QStringLiteral("В базе")) && text.contains(QStringLiteral("8 «Б»")) &&
               text.contains(QStringLiteral("7 «А»")) && text.contains(QStringLiteral("14.05.2012")) &&
               !text.contains(QStringLiteral("подтянуть химию"));
    }));
    click(window.wizard(), QStringLiteral("Другой человек, новый"));
    window.waitForWork();
    CHECK(columnOf(rowsIn(window), 2) == QStringList{added});
    load(window);
    CHECK(namesOf(window.desk(), people::Side::Mentee).size() == 2);
}

TEST_CASE("Ages instead of years are taken for years when the curator says so", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Класс", "Год рождения"},
                      {"Иванова Мария Сергеевна", "7 «А»", "14 лет"},
                      {"Ким Олег Юрьевич", "6 «А»", 13}}));
    CHECK(columnOf(rowsIn(window), 2) == QStringList{rejected, rejected});
    look(window.wizard(), QStringLiteral("import-4-ages"));
    click(window.wizard(), QStringLiteral("Взять год по возрасту, ±1"));
    window.waitForWork();
    CHECK(columnOf(rowsIn(window), 2) == QStringList{added, added});
    look(window.wizard(), QStringLiteral("import-4-ages-taken"));
    click(window.wizard(), QStringLiteral("Не брать год по возрасту"));
    window.waitForWork();
    CHECK(columnOf(rowsIn(window), 2) == QStringList{rejected, rejected});
}

TEST_CASE("Lists in a cell become tags unless the curator says no", "[ui][exchange]")
{
    const auto sheet = sheetOf({{"ФИО наставника", "Должность", "Компетенции"},
                                {"Орлова Анна Петровна", "учитель физики", "робототехника, C++"}});
    const bool wanted = GENERATE(true, false);
    ImportWindow window;
    window.open(TableKind::Mentors, window.xlsx(QStringLiteral("наставники.xlsx"), sheet));
    window.next();
    window.next();
    REQUIRE(window.page() == 2);
    auto* tick = window.wizard().findChild<QCheckBox*>();
    REQUIRE(tick);
    CHECK(tick->isChecked());
    look(window.wizard(), QStringLiteral("import-3-tags"));
    tick->setChecked(wanted);
    window.next();
    load(window);
    const auto& entries = window.desk().snapshot().entries;
    const auto orlova = std::ranges::find(entries, people::Side::Mentor, &people::Entry::side);
    REQUIRE(orlova != entries.end());
    CHECK(orlova->competences == QStringLiteral("робототехника, C++"));
    CHECK(orlova->competenceTags.size() == (wanted ? 2 : 0));
}

TEST_CASE("Ready pairs and dates of consents come in from workbooks through the wizard", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(
        window, TableKind::Mentees,
        sheetOf({{"ФИО", "Дата рождения", "Класс"}, {"Оюн Айлана Олеговна", QDate(2012, 3, 4), "7 «Б»"}}));
    load(window);
    goToRows(window, TableKind::Mentors,
             sheetOf({{"ФИО наставника", "Дата рождения", "Должность"},
                      {"Орлова Анна Петровна", QDate(1985, 1, 20), "учитель физики"}}));
    load(window);
    goToRows(window, TableKind::Consents,
             sheetOf({{"ФИО", "Вид согласия", "Дата подписания", "Подписал"},
                      {"Оюн Айлана Олеговна", "обработка", QDate(2026, 9, 10), "представитель"},
                      {"Орлова А. П.", "обработка", "10.09.26", "сам"}}));
    CHECK(columnOf(rowsIn(window), 2) == QStringList{added, rejected});
    rowsIn(window)->selectRow(1);
    click(window.wizard(), QStringLiteral("Орлова Анна Петровна, учитель физики, 20.01.1985"));
    window.waitForWork();
    CHECK(columnOf(rowsIn(window), 2) == QStringList{added, added});
    load(window);
    CHECK(window.desk().snapshot().consents.size() == 2);
    goToRows(window, TableKind::Mentors,
             sheetOf({{"ФИО наставника", "Дата рождения", "Класс"},
                      {"Югай Виктор Львович", QDate(2009, 3, 1), "11 «А»"}}));
    load(window);
    goToRows(window, TableKind::Pairs,
             sheetOf({{"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала"},
                      {"Югай Виктор Львович", "Оюн Айлана Олеговна", "ученик – ученик", "23.11.2026"},
                      {"Никто Анна Петровна", "Оюн Айлана Олеговна", "ученик – ученик", "23.11.2026"}}));
    CHECK(columnOf(rowsIn(window), 2) == QStringList{added, rejected});
    load(window);
    REQUIRE(window.desk().snapshot().pairs.size() == 1);
    CHECK(window.desk().snapshot().pairs.front().period.start == QDate(2026, 11, 23));
}

TEST_CASE("Rejected rows of a split row are saved with the number of the row in the file", "[ui][exchange]")
{
    ImportWindow window;
    goToRows(window, TableKind::Mentees,
             sheetOf({{"ФИО", "Дата рождения"},
                      {"Иванова Мария Сергеевна, Петров П. И.", {}},
                      {"Оюн Айлана Олеговна", QDate(2012, 3, 4)}}));
    click(window.wizard(), QStringLiteral("Разделить на 2 строки"));
    window.waitForWork();
    window.next();
    window.choices().save = window.school().fileIn(QStringLiteral("отклонённые.xlsx"));
    click(window.wizard(), QStringLiteral("Сохранить отклонённые строки…"));
    const auto saved = exchange::readTable(window.choices().save);
    REQUIRE(saved);
    const auto& rows = saved->sheets.front().rows;
    REQUIRE(rows.size() == 2);
    CHECK(exchange::shown(rows[1][0]) == QStringLiteral("Петров П. И."));
    CHECK(exchange::shown(rows[1][2]) == QStringLiteral("2"));
    CHECK(exchange::shown(rows[1][3]).contains(QStringLiteral("инициалы")));
}
