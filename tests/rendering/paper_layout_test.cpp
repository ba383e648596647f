#include "rendering/paper_layout.h"

#include "rendering/fonts.h"
#include "rendering/layout_checks.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QMap>

using namespace kurator;
using namespace kurator::documents;
using namespace kurator::tests;
using kurator::rendering::layOut;
using kurator::rendering::PageLayout;
using kurator::rendering::PaperLayout;
using kurator::rendering::PlacedItem;
using kurator::rendering::SliceKind;

namespace {

int linesOn(const PageLayout& page, std::size_t block)
{
    int lines = 0;
    for (const PlacedItem& item : page.items) {
        lines += item.kind == SliceKind::Line && item.block == block ? 1 : 0;
    }
    return lines;
}

} // namespace

TEST_CASE("The margins of an order leave 30 mm for the binding", "[rendering]")
{
    const QRectF upright = rendering::textArea({}, Orientation::Portrait);
    CHECK(upright == QRectF(30, 20, 170, 257));
    const QRectF turned = rendering::textArea({}, Orientation::Landscape);
    CHECK(turned == QRectF(20, 30, 257, 170));
}

TEST_CASE("Every part of a paper stays inside the margins", "[rendering]")
{
    const Paper order = tests::orderOnPairs(60);
    checkGeometry(layOut(order), order.style);
    const Paper plan = tests::roadmap(7, 9);
    checkGeometry(layOut(plan), plan.style);
    const Paper consent = tests::consent(QStringLiteral("Оюн Чодураа"));
    checkGeometry(layOut(consent), consent.style);
}

TEST_CASE("A signature never stands on a page without text", "[rendering]")
{
    bool moved = false;
    for (int words = 300; words < 620; words += 7) {
        CAPTURE(words);
        const PaperLayout layout = layOut(paperOf({tests::paragraphOf(words), directorSigns()}));
        const PageLayout& last = layout.pages.back();
        REQUIRE(itemsOf(last, SliceKind::Signature).size() == 1);
        CHECK(linesOn(last, 0) >= 2);
        moved = moved || layout.pages.size() == 2;
    }
    CHECK(moved);
}

TEST_CASE("A signature takes two one-line points with it", "[rendering]")
{
    for (int points = 25; points < 45; ++points) {
        std::vector<Block> blocks(static_cast<std::size_t>(points),
                                  Point{QStringLiteral("1."), 1, QStringLiteral("Провести встречу.")});
        blocks.push_back(directorSigns());
        const PaperLayout layout = layOut(paperOf(std::move(blocks)));
        CHECK(itemsOf(layout.pages.back(), SliceKind::Line).size() >= 2);
    }
}

TEST_CASE("A signature under a table keeps with its last row", "[rendering]")
{
    for (int rows = 20; rows < 45; ++rows) {
        CAPTURE(rows);
        const PaperLayout layout =
            layOut(paperOf({tableOf(rows, QStringLiteral("математика")), directorSigns()}));
        CHECK_FALSE(itemsOf(layout.pages.back(), SliceKind::Row).empty());
    }
}

TEST_CASE("A paragraph leaves at least two lines on either side of a page's end", "[rendering]")
{
    for (int lines = 20; lines < 45; ++lines) {
        CAPTURE(lines);
        std::vector<Block> blocks(static_cast<std::size_t>(lines),
                                  Point{QStringLiteral("1."), 1, QStringLiteral("Встреча.")});
        blocks.push_back(tests::paragraphOf(60));
        const std::size_t block = blocks.size() - 1;
        const PaperLayout layout = layOut(paperOf(std::move(blocks)));
        for (const PageLayout& page : layout.pages) {
            CHECK(linesOn(page, block) != 1);
        }
    }
}

TEST_CASE("A row of a table stands whole on one page under repeated headings", "[rendering]")
{
    const PaperLayout layout = layOut(paperOf({tableOf(40, tests::paragraphOf(30).text)}));
    REQUIRE(layout.pages.size() > 2);
    std::size_t rows = 0;
    for (const PageLayout& page : layout.pages) {
        CHECK(itemsOf(page, SliceKind::Headings).size() == 1);
        rows += itemsOf(page, SliceKind::Row).size();
    }
    CHECK(rows == 40);
}

TEST_CASE("A row higher than a page is continued and framed on both pages", "[rendering]")
{
    const Paper paper = paperOf({tableOf(1, tests::paragraphOf(1500).text)});
    const PaperLayout layout = layOut(paper);
    REQUIRE(layout.pages.size() > 1);
    checkGeometry(layout, paper.style);
    for (const PageLayout& page : layout.pages) {
        CHECK(itemsOf(page, SliceKind::Headings).size() == 1);
        const double bottom = page.items.back().kind == SliceKind::PageNumber
                                  ? page.items.at(page.items.size() - 2).rect.bottom()
                                  : page.items.back().rect.bottom();
        bool closed = false;
        for (const rendering::Rule& rule : page.rules) {
            closed = closed || (qFuzzyCompare(rule.y1(), bottom) && qFuzzyCompare(rule.y2(), bottom));
        }
        CHECK(closed);
    }
}

TEST_CASE("The name of a stage is never the last row of a page", "[rendering]")
{
    for (int items = 3; items < 12; ++items) {
        const PaperLayout layout = layOut(tests::roadmap(7, items));
        for (const PageLayout& page : layout.pages) {
            SliceKind last = SliceKind::Row;
            for (const PlacedItem& item : page.items) {
                last = item.kind == SliceKind::PageNumber ? last : item.kind;
            }
            CHECK(last == SliceKind::Row);
        }
    }
}

TEST_CASE("A landscape appendix turns its own sheets only", "[rendering]")
{
    const PaperLayout layout =
        layOut(paperOf({tests::paragraphOf(20), PageBreak{Orientation::Landscape}, tableOf(60, QString()),
                        PageBreak{Orientation::Portrait}, tests::paragraphOf(20)}));
    REQUIRE(layout.pages.size() >= 4);
    CHECK(layout.pages.front().orientation == Orientation::Portrait);
    for (std::size_t i = 1; i + 1 < layout.pages.size(); ++i) {
        CHECK(layout.pages.at(i).orientation == Orientation::Landscape);
    }
    CHECK(layout.pages.back().orientation == Orientation::Portrait);
}

TEST_CASE("Page breaks at the ends and in a row make no empty sheet", "[rendering]")
{
    const PageBreak next{Orientation::Portrait};
    const PaperLayout layout =
        layOut(paperOf({next, tests::paragraphOf(5), next, next, tests::paragraphOf(5), next}));
    CHECK(layout.pages.size() == 2);
    CHECK(layOut(Paper{}).pages.size() == 1);
}

TEST_CASE("The number stands at least 10 mm from the edge, in the middle of the text", "[rendering]")
{
    const PaperLayout layout = layOut(tests::roadmap(7, 6));
    CHECK(itemsOf(layout.pages.front(), SliceKind::PageNumber).empty());
    REQUIRE(layout.pages.size() > 1);
    const auto numbers = itemsOf(layout.pages.at(1), SliceKind::PageNumber);
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.front().rect.top() >= 10);
    CHECK(numbers.front().rect.bottom() <= 30);
    CHECK(numbers.front().rect.center().x() == Approx(148.5));
}

TEST_CASE("A long word in a narrow column is broken, not printed over its neighbour", "[rendering]")
{
    Table table{{{QStringLiteral("Показатель"), 20, 1}, {QStringLiteral("Значение"), std::nullopt, 1}}, {}};
    table.rows.push_back(
        Row{{{QStringLiteral("профессионально-ориентированноесамоопределение"), Alignment::Left},
             {QStringLiteral("1"), Alignment::Left}}});
    const PaperLayout layout = layOut(paperOf({table}));
    for (const rendering::PlacedText& text : layout.pages.front().texts) {
        if (text.at.x() < 50) {
            CHECK(text.at.x() + text.text->widestLine() <= 50);
        }
    }
    CHECK(itemsOf(layout.pages.front(), SliceKind::Row).front().rect.height() > 12);
}

TEST_CASE("Columns that ask for more than the sheet are narrowed to it", "[rendering]")
{
    Table table{{{QStringLiteral("А"), 150, 1}, {QStringLiteral("Б"), 150, 1}, {QStringLiteral("В"), {}, 1}},
                {Row{{{QStringLiteral("1"), Alignment::Left}}}}};
    const Paper paper = paperOf({table});
    checkGeometry(layOut(paper), paper.style);
}

TEST_CASE("A long name of a school is broken into lines of about one length", "[rendering]")
{
    const QString name = QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение "
                                        "«Средняя общеобразовательная школа № 5»");
    const PaperLayout layout = layOut(paperOf({Requisites{{name}, {}, {}, {}, {}}}));
    const auto& texts = layout.pages.front().texts;
    REQUIRE(texts.size() == 2);
    CHECK(texts.front().text->widestLine() < 140);
    CHECK(texts.front().at.x() > 30);
}

TEST_CASE("A missing font falls to a serif with the same widths", "[rendering]")
{
    PageStyle style;
    style.fontFamily = QStringLiteral("Нет такого шрифта");
    PageStyle liberation;
    liberation.fontFamily = QStringLiteral("Liberation Serif");
    CHECK(rendering::familyUsed(style) == rendering::familyUsed(liberation));
}

TEST_CASE("Corner blocks of one row begin level, and none runs into another", "[rendering]")
{
    const auto block = [](const char* heading, QStringList lines) {
        return ApprovalBlock{QString::fromUtf8(heading), std::move(lines), {}, {}};
    };
    const QStringList shortLines{QStringLiteral("Советом")};
    const QStringList longLines{QStringLiteral("Заместитель министра – начальник отдела по делам молодёжи, "
                                               "воспитания и дополнительного образования"),
                                QStringLiteral("Вторая строка")};
    const Paper paper = paperOf({ApprovalCorners{{block("Л1", shortLines), block("Л2", longLines)},
                                                 {block("П1", longLines), block("П2", shortLines)}}});
    const PaperLayout layout = layOut(paper);
    QMap<QString, QPointF> places;
    double foot = 0; // of the first row
    for (const auto& text : layout.pages.front().texts) {
        const QString words = text.text->text();
        places.insert(words, text.at);
        if (words == longLines.last() && text.at.x() > 60) {
            foot = text.at.y() + text.text->height();
        }
    }
    CHECK(places[QStringLiteral("Л1")].y() == Approx(places[QStringLiteral("П1")].y()));
    CHECK(places[QStringLiteral("Л2")].y() == Approx(places[QStringLiteral("П2")].y()));
    REQUIRE(foot > 0);
    CHECK(places[QStringLiteral("П2")].y() > foot);
}
