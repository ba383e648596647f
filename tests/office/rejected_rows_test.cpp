#include "office/rejected_rows.h"

#include "exchange/table_reader.h"
#include "messages/message.h"
#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace kurator;
using exchange::TableKind;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

QStringList textsOf(const std::vector<exchange::Cell>& cells)
{
    QStringList texts;
    for (const auto& cell : cells) {
        texts << exchange::shown(cell);
    }
    return texts;
}

QString said(const exchange::RowRemark& remark)
{
    return messages::text(remark.code, remark.arguments);
}

} // namespace

TEST_CASE("Rejected rows are saved as they were, with the reason, and load once they are corrected",
          "[office]")
{
    const exchange::Sheet sheet = sheetOf({
        {"База школы"},
        {"ФИО", "Дата рождения", "Класс", "Примечание"},
        {"Иванова Мария Сергеевна", "14.05.2012", "7А", {}},
        {"Цой А. В.", QDate(2012, 3, 4), "8А", "=1+1"},
        {"Зуев Иван Иванович", "01.02.2030", "6Б", {}},
    });
    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentees, sheet);
    REQUIRE(outcome.rejected.size() == 2);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("не загружено.xlsx"));
    REQUIRE(exchange::writeWorkbook(path, {office::rejectedSheet(sheet, outcome.headingRow, outcome, said)},
                                    QDate(2026, 11, 21)));
    auto read = exchange::readTable(path);
    REQUIRE(read);
    auto& rows = read->sheets.front().rows;
    REQUIRE(rows.size() == 3);
    CHECK(textsOf(rows[0]) == QStringList{QStringLiteral("ФИО"), QStringLiteral("Дата рождения"),
                                          QStringLiteral("Класс"), QStringLiteral("Примечание"),
                                          QStringLiteral("Строка"), QStringLiteral("Почему не загружено")});
    CHECK(rows[1][0] == exchange::Cell::ofText(QStringLiteral("Цой А. В.")));
    CHECK(rows[1][1] == exchange::Cell::ofDate(QDate(2012, 3, 4)));
    CHECK(rows[1][3] == exchange::Cell::ofText(QStringLiteral("=1+1")));
    CHECK(exchange::shown(rows[1][4]) == QStringLiteral("4"));
    CHECK(exchange::shown(rows[1][5]) == said(outcome.rejected[0]));

    rows[1][0] = exchange::Cell::ofText(QStringLiteral("Цой Анна Викторовна"));
    const auto again = school.take(TableKind::Mentees, read->sheets.front());
    CHECK(again.created == 1);
    CHECK(again.rejected.size() == 1);
    const auto once = office::rejectedSheet(read->sheets.front(), again.headingRow, again, said);
    CHECK(once.columns.size() == 6);
    REQUIRE(once.rows.size() == 1);
    CHECK(exchange::shown(once.rows[0][4]) == QStringLiteral("3"));
}
