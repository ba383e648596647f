#include "exchange/html_reader.h"

#include "exchange/table_fixtures.h"

using namespace kurator::exchange;

namespace {

Workbook pageOf(QStringView page)
{
    const auto workbook = readHtml(page, {});
    REQUIRE(workbook);
    return *workbook;
}

} // namespace

TEST_CASE("An .xls that is a page of an electronic journal is read as its table", "[exchange]")
{
    const QByteArray page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=\"Content-Type\" "
        "content=\"text/html; charset=windows-1251\"><style>td > b { color: red }</style>"
        "<!--[if gte mso 9]><xml><x:Name>\xCB\xE8\xF1\xF2</x:Name></xml><![endif]--></head><body>"
        "<table "
        "border=1><thead><tr><th>\xB9</th><th><b>\xD4\xC8\xCE</b></th><th>\xCA\xEB\xE0\xF1\xF1</th></tr>"
        "</thead><tbody><tr class=\"a>b\"><td>1</td><td><font "
        "color=red><span>\xA8\xEB\xEA\xE8\xED\xE0</span> "
        "\xC0\xED\xED\xE0</font></td><td "
        "style=\"mso-number-format:'\\@'\">7&nbsp;\xC0</td></tr></tbody></table>";
    const Workbook workbook = readBytes(page, QStringLiteral("журнал.xls"));
    REQUIRE(workbook.sheets.size() == 1);
    CHECK(seen(workbook, 0, 0) == QStringLiteral("№"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("ФИО"));
    CHECK(seen(workbook, 1, 1) == QStringLiteral("Ёлкина Анна"));
    CHECK(seen(workbook, 1, 2) == QStringLiteral("7 А"));
    CHECK(workbook.sheets[0].rows.size() == 2);
    CHECK_FALSE(workbook.text);
}

TEST_CASE("A page in UTF-8 is read with its entities, numbers keep their zeros", "[exchange]")
{
    const Workbook workbook = readBytes(
        QStringLiteral(
            "\uFEFF<!DOCTYPE html>\n<TABLE><TR><TD>&laquo;Шк&shy;ола &#8470;&#x20;5&raquo; &amp;lt; "
            "&unknown; A&B</TD><TD>\n  0089131234567\n</TD></TR></TABLE>")
            .toUtf8());
    CHECK(seen(workbook, 0, 0) == QStringLiteral("«Шк\u00ADола № 5» &lt; &unknown; A&B"));
    CHECK(cellAt(workbook.sheets[0], 0, 1) == Cell::ofText(QStringLiteral("0089131234567")));
}

TEST_CASE("Cells over several rows and columns push the others aside", "[exchange]")
{
    const Workbook workbook = pageOf(u"<table><tr><td colspan=2>А</td><td rowspan='2'>Б<td>В"
                                     u"<tr><td>1<td>2<td>3<tr><td rowspan=0>4</table>");
    REQUIRE(workbook.sheets[0].rows.size() == 3);
    CHECK(seen(workbook, 0, 0) == QStringLiteral("А"));
    CHECK(cellAt(workbook.sheets[0], 0, 1) == Cell{});
    CHECK(seen(workbook, 0, 2) == QStringLiteral("Б"));
    CHECK(seen(workbook, 0, 3) == QStringLiteral("В"));
    CHECK(seen(workbook, 1, 1) == QStringLiteral("2"));
    CHECK(cellAt(workbook.sheets[0], 1, 2) == Cell{});
    CHECK(seen(workbook, 1, 3) == QStringLiteral("3"));
    CHECK(seen(workbook, 2, 0) == QStringLiteral("4"));
}

TEST_CASE("Line breaks and paragraphs of a cell are lines of its text", "[exchange]")
{
    const Workbook workbook = pageOf(u"<table><tr><td><p>мама</p>\n<p>8 913</p></td><td>а<br>б<br/>  в</td>"
                                     u"<td><ul><li>раз<li>два</ul></td></tr></table>");
    CHECK(seen(workbook, 0, 0) == QStringLiteral("мама\n8 913"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("а\nб\nв"));
    CHECK(seen(workbook, 0, 2) == QStringLiteral("раз\nдва"));
}

TEST_CASE("Several tables of a page are several sheets, one inside another too", "[exchange]")
{
    const Workbook workbook =
        pageOf(u"<h1>Журнал</h1><table><tr><td>меню<table><caption>5 А</caption><tr><td>Цой</td></tr></table>"
               u"ещё</td></tr></table><table><tr><td> </td></tr></table><table><td>конец</table>");
    REQUIRE(workbook.sheets.size() == 3);
    CHECK(workbook.sheets[0].name == QStringLiteral("1"));
    CHECK(seen(workbook, 0, 0, 0) == QStringLiteral("менюещё"));
    CHECK(workbook.sheets[1].name == QStringLiteral("5 А"));
    CHECK(seen(workbook, 0, 0, 1) == QStringLiteral("Цой"));
    CHECK(seen(workbook, 0, 0, 2) == QStringLiteral("конец"));
}

TEST_CASE("What a page would run is never part of a table", "[exchange]")
{
    const Workbook workbook =
        pageOf(u"<table><tr><td><script>if (a < b) document.write('</td>');</script>Цой<!-- <td>нет --></td>"
               u"<td onclick='x(\"</td>\")'>Ким</td></tr></table>");
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Цой"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("Ким"));
}

TEST_CASE("A page that breaks off or forgets to close is read as far as it goes", "[exchange]")
{
    for (const QStringView page :
         {u"<table><tr><td>Цой", u"<table><tr><td>Цой</td", u"<table><tr><td>Цой<!-- ",
          u"<table><tr><td>Цой<td title=\"", u"<table><tr><td>Цой<script>",
          u"<table><td>Цой</table></table></tr></td>"}) {
        INFO(page.toString().toStdString());
        CHECK(seen(pageOf(page), 0, 0) == QStringLiteral("Цой"));
    }
}

TEST_CASE("Pages made to tire the reader are refused or read at once", "[exchange]")
{
    const auto codeOf = [](const QString& page) {
        const auto workbook = readHtml(page, {});
        return workbook ? QStringLiteral("taken") : workbook.error().code;
    };
    const QString table = QStringLiteral("<table>");
    CHECK(codeOf(table.repeated(300'000)) == QStringLiteral("exchange.too-large"));
    CHECK(codeOf(table + QStringLiteral("<tr><td>a").repeated(200'001)) ==
          QStringLiteral("exchange.too-many-rows"));
    CHECK(codeOf(table + QStringLiteral("<td colspan=999>a").repeated(2)) ==
          QStringLiteral("exchange.too-many-columns"));
    CHECK(codeOf(table + QStringLiteral("<tr><td colspan=511><td>a").repeated(20'000)) ==
          QStringLiteral("exchange.too-large"));
    for (const QString& part :
         {QStringLiteral("<!--"), QStringLiteral("<a b=\"c"), QStringLiteral("<script>"),
          QStringLiteral("&amp"), QStringLiteral("<td a='"), QStringLiteral("</"), QStringLiteral("<tr>")}) {
        CHECK(codeOf(table + QStringLiteral("<td>Цой</td>") + part.repeated(300'000)) !=
              QStringLiteral("exchange.damaged"));
    }
}
