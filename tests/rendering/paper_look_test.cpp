#include "rendering/fonts.h"
#include "rendering/layout_checks.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

#include <algorithm>
#include <map>

using namespace kurator;
using namespace kurator::documents;
using namespace kurator::tests;
using kurator::rendering::layOut;
using kurator::rendering::PageLayout;
using kurator::rendering::PaperLayout;
using kurator::rendering::PlacedItem;
using kurator::rendering::SliceKind;

TEST_CASE("Where columns are numbered the next pages carry the numbers instead of the headings",
          "[rendering]")
{
    Table table = tableOf(40, tests::paragraphOf(30).text);
    table.headings = TableHeadings::Numbers;
    const Paper paper = paperOf({table});
    const PaperLayout layout = layOut(paper);
    REQUIRE(layout.pages.size() > 2);
    const auto saysOn = [&layout](std::size_t page, const QString& words) {
        return std::ranges::any_of(layout.pages.at(page).texts,
                                   [&](const auto& text) { return text.text->text() == words; });
    };
    CHECK(saysOn(0, QStringLiteral("Запрос")));
    CHECK(saysOn(0, QStringLiteral("2")));
    const double headings = itemsOf(layout.pages.front(), SliceKind::Headings).front().rect.height();
    for (std::size_t page = 1; page < layout.pages.size(); ++page) {
        CHECK_FALSE(saysOn(page, QStringLiteral("Запрос")));
        const auto numbers = itemsOf(layout.pages.at(page), SliceKind::Headings);
        REQUIRE(numbers.size() == 1);
        CHECK(numbers.front().rect.height() == Approx(headings / 2));
    }
    checkGeometry(layout, paper.style);
}

TEST_CASE("A sheet to sign that an order is known tells its number on each page", "[rendering]")
{
    Paper paper = tests::acquaintanceSheet(60);
    std::get<Table>(paper.blocks.front()).headings = TableHeadings::Numbers;
    const PaperLayout layout = layOut(paper);
    REQUIRE(layout.pages.size() == 3);
    for (const PageLayout& page : layout.pages) {
        const auto says = [&page](const QString& words) {
            return std::ranges::any_of(page.texts,
                                       [&](const auto& text) { return text.text->text().contains(words); });
        };
        CHECK(says(QStringLiteral("№ 57-ОД")));
        CHECK(says(QStringLiteral("Подпись")));
    }
}

TEST_CASE("A framed page has a double frame round its text and no number", "[rendering]")
{
    Paper paper = tests::diploma();
    paper.blocks.push_back(PageBreak{});
    paper.blocks.push_back(tests::paragraphOf(5));
    const PaperLayout layout = layOut(paper);
    REQUIRE(layout.pages.size() == 2);
    for (const PageLayout& page : layout.pages) {
        CHECK(page.rules.size() == 8);
        CHECK(itemsOf(page, SliceKind::PageNumber).empty());
        for (const rendering::Rule& rule : page.rules) {
            CHECK_FALSE(rendering::textArea(paper.style, page.orientation).contains(rule.center()));
        }
    }
}

TEST_CASE("The code of a paper stands at the bottom right of its first sheet and no text runs over it",
          "[rendering]")
{
    Paper paper = paperOf({tests::paragraphOf(1200)});
    paper.qrText = QStringLiteral("https://school5.example/57-ОД");
    const PaperLayout layout = layOut(paper);
    REQUIRE(layout.pages.size() > 2);
    QRectF code;
    for (const QRectF& part : layout.pages.front().filled) {
        code |= part;
    }
    CHECK(code.right() == Approx(200).margin(0.1));
    CHECK(code.bottom() == Approx(277).margin(0.1));
    CHECK(code.width() == Approx(25).margin(0.1));
    for (const PlacedItem& item : layout.pages.front().items) {
        CHECK(item.rect.bottom() < code.top());
    }
    CHECK(layout.pages.at(1).filled.empty());
    CHECK(layout.pages.at(1).items.at(layout.pages.at(1).items.size() - 2).rect.bottom() > code.top());
}

TEST_CASE("A long name on a line to sign on takes the room of its neighbours rather than a second line",
          "[rendering]")
{
    const QString name = QStringLiteral("А.\u00a0С.\u00a0Виноградова-Константинопольская");
    const PaperLayout layout = layOut(paperOf({SignatureLine{QStringLiteral("Наставник:"),
                                                             {{{}, QStringLiteral("(подпись)"), 1},
                                                              {name, QStringLiteral("(расшифровка)"), 1},
                                                              {{}, QStringLiteral("(дата)"), 1}}}}));
    const auto& texts = layout.pages.front().texts;
    const auto found =
        std::ranges::find_if(texts, [&](const auto& text) { return text.text->text() == name; });
    REQUIRE(found != texts.end());
    CHECK(found->lineCount == 1);
    checkGeometry(layout, {});
}

TEST_CASE("A place for the stamp never leaves the signature", "[rendering]")
{
    for (int rows = 20; rows < 45; ++rows) {
        const PaperLayout layout = layOut(paperOf({tableOf(rows, QStringLiteral("математика")),
                                                   directorSigns(), StampPlace{QStringLiteral("М.П.")}}));
        CHECK(itemsOf(layout.pages.back(), SliceKind::Signature).size() == 2);
    }
}

TEST_CASE("A position higher than a page goes over to the next one, no line of it lost", "[rendering]")
{
    const Paper paper = tests::longTexts();
    const PaperLayout layout = layOut(paper);
    checkGeometry(layout, paper.style);
    std::map<std::shared_ptr<const rendering::ShapedText>, int> drawn;
    for (const PageLayout& page : layout.pages) {
        for (const rendering::PlacedText& text : page.texts) {
            drawn[text.text] += text.lineCount;
        }
    }
    int high = 0;
    for (const auto& [text, lines] : drawn) {
        if (text->lineCount() > 10) {
            CHECK(lines == text->lineCount());
            ++high;
        }
    }
    CHECK(high == 5);
}

TEST_CASE("Date and number stand where the style has them", "[rendering]")
{
    const Requisites head{
        {}, QStringLiteral("ПРИКАЗ"), QStringLiteral("19 мая 2025 г."), QStringLiteral("№ 57-ОД"), {}};
    Paper paper = paperOf({head});
    CHECK(layOut(paper).pages.front().texts.size() == 3);
    for (const auto place : {DatePlace::Together, DatePlace::Centred}) {
        paper.style.datePlace = place;
        const PaperLayout layout = layOut(paper);
        REQUIRE(layout.pages.front().texts.size() == 2);
        CHECK(layout.pages.front().texts.back().text->text() == QStringLiteral("19 мая 2025 г. № 57-ОД"));
        checkGeometry(layout, paper.style);
    }
}

TEST_CASE("A font that is not installed is replaced by Liberation Serif and told", "[rendering]")
{
    PageStyle style;
    style.fontFamily = QStringLiteral("Шрифт, которого нет");
    CHECK(rendering::familyUsed(style) == QStringLiteral("Liberation Serif"));
    const auto told = rendering::missingFont(style);
    REQUIRE(told);
    CHECK(told->code == QStringLiteral("rendering.font-missing"));
    CHECK(told->arguments.value(QStringLiteral("family")) == style.fontFamily);
    CHECK(told->arguments.value(QStringLiteral("used")) == QStringLiteral("Liberation Serif"));
    style.fontFamily = QStringLiteral("Liberation Serif");
    CHECK_FALSE(rendering::missingFont(style));
}

TEST_CASE("Those who issue an order jointly stand level, each over its own date and number", "[rendering]")
{
    const Paper paper = tests::jointOrder();
    const PaperLayout layout = layOut(paper);
    checkGeometry(layout, paper.style);
    const auto placeOf = [&layout](const QString& words) {
        const auto& texts = layout.pages.front().texts;
        const auto found = std::ranges::find_if(
            texts, [&](const auto& text) { return text.text->text().startsWith(words); });
        REQUIRE(found != texts.end());
        return QRectF(found->at, QSizeF(found->text->width(), found->text->height()));
    };
    const QRectF school = placeOf(QStringLiteral("Администрация"));
    const QRectF works = placeOf(QStringLiteral("Общество"));
    CHECK(school.top() == Approx(works.top()));
    CHECK(school.right() < works.left());
    const QRectF kind = placeOf(QStringLiteral("ПРИКАЗ"));
    CHECK(kind.top() > placeOf(QStringLiteral("(МБОУ")).bottom());
    const QRectF first = placeOf(QStringLiteral("19 мая 2025 г. № 57-ОД"));
    const QRectF second = placeOf(QStringLiteral("20 мая 2025 г. № 104"));
    CHECK(first.top() == Approx(second.top()));
    CHECK(first.top() > kind.bottom());
    CHECK(first.center().x() == Approx(school.center().x()).margin(0.1));
    CHECK(second.center().x() == Approx(works.center().x()).margin(0.1));
    const QRectF director = placeOf(QStringLiteral("А. С. Иванова"));
    const QRectF partner = placeOf(QStringLiteral("Н. Л. Зима"));
    CHECK(director.top() == Approx(partner.top()));
    CHECK(director.right() < partner.left());
    CHECK(partner.top() > placeOf(QStringLiteral("Исполняющий")).bottom());
}

TEST_CASE("Rows that are filled by hand have room for it and headings stay as they are", "[rendering]")
{
    Table table = tableOf(3, QStringLiteral("математика"));
    const double heading =
        itemsOf(layOut(paperOf({table})).pages.front(), SliceKind::Headings).front().rect.height();
    table.rowHeight = 12;
    table.rows.push_back(Row{{{}, {tests::paragraphOf(40).text, Alignment::Left}}});
    const PaperLayout layout = layOut(paperOf({table}));
    checkGeometry(layout, PageStyle());
    const auto rows = itemsOf(layout.pages.front(), SliceKind::Row);
    REQUIRE(rows.size() == 4);
    CHECK(rows.front().rect.height() == Approx(12));
    CHECK(rows.back().rect.height() > 12);
    CHECK(itemsOf(layout.pages.front(), SliceKind::Headings).front().rect.height() == Approx(heading));
}
