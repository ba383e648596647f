#include "documents/house_style.h"

#include "documents/template.h"
#include "support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <limits>

using namespace kurator;
using namespace kurator::documents;

namespace {

Paper inHouse(const QString& text, const HouseStyle& house)
{
    const auto form = parseTemplate(text, FieldDictionary(), QStringLiteral("d1"));
    REQUIRE(form);
    return fill(*form, {}, house).paper;
}

QStringList codesOf(const std::vector<base::Finding>& notes)
{
    QStringList codes;
    for (const base::Finding& note : notes) {
        codes << note.code + QLatin1Char(' ') + note.arguments.value(QStringLiteral("what"));
    }
    return codes;
}

HouseStyle ownStyle()
{
    HouseStyle style = houseStyle(LayoutStandard::Own);
    style.page.left = 25;
    style.page.right = 15;
    style.page.fontFamily = QStringLiteral("PT Serif");
    style.page.fontSize = 13;
    style.page.tableFontSize = 11;
    style.page.lineSpacing = 1;
    style.page.indent = 15;
    style.titleAlignment = Alignment::Left;
    style.page.titleWidth = 70;
    style.page.datePlace = DatePlace::Together;
    style.headings = TableHeadings::Numbers;
    style.bindShortWords = true;
    style.codes = true;
    return style;
}

} // namespace

TEST_CASE("Papers look as ГОСТ Р 7.0.97-2025 has it unless the school says otherwise", "[documents]")
{
    CHECK(HouseStyle().page == PageStyle());
    CHECK(houseStyle(LayoutStandard::Gost2025) == HouseStyle());
    CHECK(houseStyle(LayoutStandard::Gost2025).page.cornerWidth == 80);
    CHECK(houseStyle(LayoutStandard::Gost2016).page.cornerWidth == 75);
    CHECK(notesOn(HouseStyle()).empty());
    CHECK(checked(HouseStyle()));
}

TEST_CASE("A paper is written in the look of the school", "[documents]")
{
    const QString text = QStringLiteral("[дата] 19.05.2025 | № 5\n[заголовок] О парах\n\n"
                                        "Пары в школе.\n\n"
                                        "[таблица]\n| А |\n| 1 |\n[конец]\n");
    const Paper paper = inHouse(text, ownStyle());
    CHECK(paper.style == ownStyle().page);
    CHECK(paper.style.fontFamily == QStringLiteral("PT Serif"));
    CHECK(paper.style.datePlace == DatePlace::Together);
    CHECK(std::get<Title>(paper.blocks.at(1)).alignment == Alignment::Left);
    CHECK(std::get<Paragraph>(paper.blocks.at(2)).text == QStringLiteral("Пары в\u00a0школе."));
    CHECK(std::get<Table>(paper.blocks.at(3)).headings == TableHeadings::Numbers);

    const Paper usual = inHouse(text, {});
    CHECK(usual.style == PageStyle());
    CHECK(std::get<Title>(usual.blocks.at(1)).alignment == Alignment::Centre);
    CHECK(std::get<Paragraph>(usual.blocks.at(2)).text == QStringLiteral("Пары в школе."));
    CHECK(std::get<Table>(usual.blocks.at(3)).headings == TableHeadings::Repeat);
}

TEST_CASE("What a template says of its look goes over the look of the school", "[documents]")
{
    const Paper paper = inHouse(QStringLiteral("[стиль шрифт 12 поле 20 графы альбом]\n"
                                               "[заголовок центр] О парах\n"
                                               "[таблица]\n| А |\n| 1 |\n[конец]\n"),
                                ownStyle());
    CHECK(paper.style.fontSize == 12);
    CHECK(paper.style.left == 20);
    CHECK(paper.style.right == 15);
    CHECK(paper.style.orientation == Orientation::Landscape);
    CHECK(std::get<Title>(paper.blocks.at(0)).alignment == Alignment::Centre);
    CHECK(std::get<Table>(paper.blocks.at(1)).headings == TableHeadings::Repeat);
}

TEST_CASE("A look that no sheet can bear is refused with what can be", "[documents]")
{
    HouseStyle style;
    style.page.left = 80;
    const auto wide = checked(style);
    REQUIRE_FALSE(wide);
    CHECK(wide.error().code == QStringLiteral("documents.style-range"));
    CHECK(wide.error().arguments.value(QStringLiteral("what")) == QStringLiteral("style.left"));
    CHECK(wide.error().arguments.value(QStringLiteral("least")) == QStringLiteral("5"));
    CHECK(wide.error().arguments.value(QStringLiteral("most")) == QStringLiteral("60"));
    style.page.left = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(checked(style));
    HouseStyle nameless;
    nameless.page.fontFamily = QStringLiteral(" ");
    REQUIRE_FALSE(checked(nameless));
    CHECK(checked(nameless).error().code == QStringLiteral("documents.style-font"));
}

TEST_CASE("A look that leaves the standard is told, not refused", "[documents]")
{
    HouseStyle style;
    style.page.left = 19;
    style.page.fontSize = 16;
    style.page.lineSpacing = 0.9;
    CHECK(checked(style));
    CHECK(codesOf(notesOn(style)) == QStringList{QStringLiteral("documents.style-below style.left"),
                                                 QStringLiteral("documents.style-above style.font-size"),
                                                 QStringLiteral("documents.style-below style.line-spacing"),
                                                 QStringLiteral("documents.style-binding style.left")});
    const auto notes = notesOn(style);
    CHECK(notes.front().arguments.value(QStringLiteral("value")) == QStringLiteral("19"));
    CHECK(notes.front().arguments.value(QStringLiteral("least")) == QStringLiteral("20"));
    CHECK(notes.at(2).arguments.value(QStringLiteral("value")) == QStringLiteral("0,9"));
}

TEST_CASE("The look of the school is kept and read again", "[documents]")
{
    const auto back = houseStyleFromJson(toJson(ownStyle()));
    REQUIRE(back);
    CHECK(*back == ownStyle());
    QJsonObject object = QJsonDocument::fromJson(toJson(ownStyle())).object();
    object.insert(QStringLiteral("fontSize"), 900);
    const auto huge = houseStyleFromJson(QJsonDocument(object).toJson());
    REQUIRE_FALSE(huge);
    CHECK(huge.error().code == QStringLiteral("documents.style-damaged"));
    object.remove(QStringLiteral("fontSize"));
    CHECK_FALSE(houseStyleFromJson(QJsonDocument(object).toJson()));
    CHECK_FALSE(houseStyleFromJson({}));
}

TEST_CASE("A look that was kept before there were codes is read without them", "[documents]")
{
    QJsonObject object = QJsonDocument::fromJson(toJson(ownStyle())).object();
    object.insert(QStringLiteral("version"), 1);
    object.remove(QStringLiteral("codes"));
    const auto back = houseStyleFromJson(QJsonDocument(object).toJson());
    REQUIRE(back);
    HouseStyle expected = ownStyle();
    expected.codes = false;
    CHECK(*back == expected);
}
