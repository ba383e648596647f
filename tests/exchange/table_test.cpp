#include "exchange/table.h"

#include "support/text.h"

using namespace kurator::exchange;

TEST_CASE("A cell is shown as a person sees it in the spreadsheet", "[exchange]")
{
    CHECK(shown({}) == QString());
    CHECK(shown(Cell::ofNumber(5)) == QStringLiteral("5"));
    CHECK(shown(Cell::ofNumber(-0.0)) == QStringLiteral("0"));
    CHECK(shown(Cell::ofNumber(4.25)) == QStringLiteral("4,25"));
    CHECK(shown(Cell::ofNumber(0.1 + 0.2)) == QStringLiteral("0,3"));
    CHECK(shown(Cell::ofDate(QDate(2026, 9, 5))) == QStringLiteral("05.09.2026"));
    CHECK(shown(Cell::ofBoolean(true)) == QStringLiteral("ИСТИНА"));
    CHECK(shown(Cell::ofError(QStringLiteral("#N/A"))) == QStringLiteral("#N/A"));
}

TEST_CASE("A phone that the spreadsheet keeps as a number stays a phone", "[exchange]")
{
    CHECK(shown(Cell::ofNumber(7.9131234567e10)) == QStringLiteral("79131234567"));
    CHECK(shown(Cell::ofNumber(89131234567.0)) == QStringLiteral("89131234567"));
}

TEST_CASE("A cell without letters is an empty cell, inside the table or beyond it", "[exchange]")
{
    CHECK(Cell::ofText({}) == Cell{});
    Sheet sheet;
    sheet.rows = {{Cell::ofNumber(1)}};
    CHECK(cellAt(sheet, 0, 0) == Cell::ofNumber(1));
    CHECK(cellAt(sheet, 0, 9) == Cell{});
    CHECK(cellAt(sheet, 9, 0) == Cell{});
}
