#include "ui/exchange/import_window.h"

#include <QComboBox>

using namespace kurator;
using exchange::TableKind;
using tests::sheetOf;

namespace {

void load(ImportWindow& window, TableKind kind, const exchange::Sheet& list)
{
    window.open(kind, window.xlsx(QStringLiteral("список.xlsx"), list));
    for (int step = 0; step < 5; ++step) {
        window.next();
    }
    REQUIRE(window.page() == 5);
}

} // namespace

TEST_CASE("A table of ballots is recognised, shown row by row, and comes in as one step", "[ui][exchange]")
{
    ImportWindow window;
    load(window, TableKind::Mentees,
         sheetOf({{"ФИО", "Дата рождения", "Класс"},
                  {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
                  {"Зуева Анна Ивановна", "01.02.2013", "6Б"}}));
    load(window, TableKind::Mentors,
         sheetOf({{"ФИО наставника", "Должность"},
                  {"Смирнова Анна Ильинична", "учитель"},
                  {"Черных Павел Ильич", "учитель"}}));
    window.open();
    window.choose(window.xlsx(QStringLiteral("бланки.xlsx"),
                              sheetOf({{"ФИО", "Первый выбор", "Второй выбор"},
                                       {"Иванова Мария Сергеевна", "Черных П. И.", "Смирнова А. И."},
                                       {"Зуева Анна Ивановна", "Никто Н. К.", {}}})));
    CHECK(window.one<QComboBox>(QStringLiteral("Что в списке"))->currentText() ==
          QStringLiteral("Бланки выбора после групповой встречи"));
    window.next();
    window.next();
    window.next();
    REQUIRE(window.page() == 3);
    look(window.wizard(), QStringLiteral("import-ballots-rows"));
    window.next();
    CHECK(window.says(QStringLiteral("1 бланк")));
    CHECK(window.desk().snapshot().ballots.empty());
    window.next();
    REQUIRE(window.page() == 5);
    REQUIRE(window.desk().snapshot().ballots.size() == 1);
    CHECK(window.desk().snapshot().ballots.front().choices.size() == 2);
    window.school().workspace().undo();
    CHECK(window.desk().snapshot().ballots.empty());
}
