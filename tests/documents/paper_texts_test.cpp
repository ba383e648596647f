#include "documents/paper_edits.h"
#include "documents/paper_texts.h"
#include "language/typography.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using namespace kurator::documents;

namespace {

PaperText textThat(const Paper& paper, const QString& part)
{
    for (const PaperText& text : paperTexts(paper)) {
        if (text.text.contains(part)) {
            return text;
        }
    }
    FAIL("no such text: " << part.toStdString());
    return {};
}

QStringList pointsOf(const Paper& paper)
{
    QStringList points;
    for (const Block& block : paper.blocks) {
        if (const auto* point = std::get_if<Point>(&block)) {
            points << point->number + QLatin1Char(' ') + point->text.left(8);
        }
    }
    return points;
}

} // namespace

TEST_CASE("Every text of a paper written again as it is leaves an equal paper", "[documents]")
{
    for (const Paper& paper :
         {tests::orderOnPairs(3), tests::roadmap(2, 3), tests::consent(QStringLiteral("Сат Айлана")),
          tests::diploma(), tests::acquaintanceSheet(3)}) {
        const auto texts = paperTexts(paper);
        REQUIRE(texts.size() > 6);
        CHECK(std::ranges::is_sorted(texts, {}, &PaperText::location));
        for (const PaperText& text : texts) {
            INFO(text.text.toStdString());
            CHECK(withText(paper, text.location, text.text) == paper);
            const QString other = text.text + QStringLiteral(" ещё");
            const auto changed = paperTexts(withText(paper, text.location, other));
            REQUIRE(changed.size() == texts.size());
            const auto found = std::ranges::find(changed, text.location, &PaperText::location);
            REQUIRE(found != changed.end());
            CHECK(found->text == language::typeset(other.trimmed()));
        }
    }
}

TEST_CASE("Date and number of an order are the secretary's and are not reworded", "[documents]")
{
    const Paper paper = tests::orderOnPairs(1);
    const auto& head = std::get<Requisites>(paper.blocks.front());
    for (const PaperText& text : paperTexts(paper)) {
        if (text.location.block == 0) {
            CHECK(text.text != head.date);
            CHECK(text.text != head.number);
        }
    }
}

TEST_CASE("A reworded text is typeset as the rest of the paper", "[documents]")
{
    const Paper paper = tests::orderOnPairs(1);
    const auto last = textThat(paper, QStringLiteral("Контроль"));
    const Paper changed = withText(paper, last.location, QStringLiteral(" Контроль - за \"завучем\" "));
    CHECK(textThat(changed, QStringLiteral("завучем")).text ==
          language::typeset(QStringLiteral("Контроль - за \"завучем\"")));
}

TEST_CASE("A point taken away goes with what stands under it and the next ones move up", "[documents]")
{
    const Paper paper = tests::orderOnPairs(1);
    REQUIRE(pointsOf(paper) == QStringList{QStringLiteral("1. Закрепит"), QStringLiteral("2. Куратору"),
                                           QStringLiteral("2.1. ознакоми"), QStringLiteral("3. Контроль")});
    CHECK(pointsOf(withText(paper, textThat(paper, QStringLiteral("Куратору Оюн")).location, {})) ==
          QStringList{QStringLiteral("1. Закрепит"), QStringLiteral("2. Контроль")});
    CHECK(pointsOf(withText(paper, textThat(paper, QStringLiteral("Закрепить")).location, {})) ==
          QStringList{QStringLiteral("1. Куратору"), QStringLiteral("1.1. ознакоми"),
                      QStringLiteral("2. Контроль")});
}

TEST_CASE("A point added after another stands after what is under it", "[documents]")
{
    const Paper paper = tests::orderOnPairs(1);
    const auto added = [&](const char* after) {
        return pointsOf(withPointAfter(paper, textThat(paper, QString::fromUtf8(after)).location,
                                       QStringLiteral("Новый пункт.")));
    };
    CHECK(added("Куратору Оюн") == QStringList{QStringLiteral("1. Закрепит"), QStringLiteral("2. Куратору"),
                                               QStringLiteral("2.1. ознакоми"), QStringLiteral("3. Новый пу"),
                                               QStringLiteral("4. Контроль")});
    CHECK(added("ознакомить") == QStringList{QStringLiteral("1. Закрепит"), QStringLiteral("2. Куратору"),
                                             QStringLiteral("2.1. ознакоми"), QStringLiteral("2.2. Новый пу"),
                                             QStringLiteral("3. Контроль")});
    const auto title = textThat(paper, QStringLiteral("Наставнические пары"));
    CHECK(withPointAfter(paper, title.location, QStringLiteral("Новый")) == paper);
    CHECK(withText(paper, {1000, 0}, QStringLiteral("Новый")) == paper);
}

TEST_CASE("Edits are kept as a draft and made again in a paper prepared anew", "[documents]")
{
    const Paper fresh = tests::orderOnPairs(2);
    PaperEdits edits;
    Paper shown = fresh;
    const auto make = [&](const PaperEdit& edit) {
        edits.list.push_back(edit);
        shown = apply({{edit}}, {shown}).papers.front();
    };
    make(rewording(shown, textThat(shown, QStringLiteral("Закрепить")).location, {}));
    make(addedPoint(shown, textThat(shown, QStringLiteral("Контроль")).location,
                    QStringLiteral("Приказ разместить на сайте.")));
    make(rewording(shown, textThat(shown, QStringLiteral("пара-2")).location, QStringLiteral("Вторая")));
    const auto read = paperEditsFromJson(toJson(edits));
    REQUIRE(read);
    CHECK(*read == edits);
    const auto again = apply(*read, {fresh});
    CHECK(again.dropped.list.empty());
    CHECK(again.kept == edits);
    REQUIRE(again.papers.size() == 1);
    CHECK(again.papers.front() == shown);
    CHECK(pointsOf(shown).last() == QStringLiteral("3. Приказ р"));
}

TEST_CASE("An edit of a text that is another one now is dropped and told", "[documents]")
{
    const Paper before = tests::orderOnPairs(1);
    const auto control = textThat(before, QStringLiteral("Контроль"));
    const auto curator = textThat(before, QStringLiteral("Куратору Оюн"));
    const PaperEdits edits{{rewording(before, control.location, QStringLiteral("Контроль – за завучем.")),
                            rewording(before, curator.location, QStringLiteral("Куратору:"))}};
    const Paper now = withText(before, curator.location, QStringLiteral("Куратору Сат Айлане:"));
    const auto edited = apply(edits, {now});
    REQUIRE(edited.dropped.list.size() == 1);
    CHECK(edited.dropped.list.front().text == QStringLiteral("Куратору:"));
    CHECK(edited.kept.list.size() == 1);
    CHECK(textThat(edited.papers.front(), QStringLiteral("Айлане")).text ==
          QStringLiteral("Куратору Сат Айлане:"));
}

TEST_CASE("An edited cell stays with its own row when rows come before it", "[documents]")
{
    const auto table = [](const QStringList& names) {
        Paper paper;
        Table pairs{
            {{QStringLiteral("№"), 12, 1}, {QStringLiteral("Кто"), {}, 1}, {QStringLiteral("Цель"), {}, 1}},
            {}};
        for (qsizetype i = 0; i < names.size(); ++i) {
            pairs.rows.push_back(
                Row{{Cell{QString::number(i + 1)}, Cell{names.at(i)}, Cell{QStringLiteral("–")}}});
        }
        paper.blocks.push_back(pairs);
        return paper;
    };
    const Paper before = table({QStringLiteral("Петров"), QStringLiteral("Сат")});
    const TextLocation goalOfSat{0, 3 + 5};
    const PaperEdits edits{{rewording(before, goalOfSat, QStringLiteral("Олимпиада"))}};
    REQUIRE(edits.list.front().original == QStringLiteral("–"));
    const auto edited =
        apply(edits, {table({QStringLiteral("Петров"), QStringLiteral("Оюн"), QStringLiteral("Сат")})});
    CHECK(edited.dropped.list.empty());
    const auto& rows = std::get<Table>(edited.papers.front().blocks.front()).rows;
    CHECK(std::get<Row>(rows.at(1)).cells.at(2).text == QStringLiteral("–"));
    CHECK(std::get<Row>(rows.at(2)).cells.at(2).text == QStringLiteral("Олимпиада"));
}

TEST_CASE("A damaged draft of edits is told", "[documents]")
{
    PaperEdits edits{{PaperEdit{}}};
    auto json = toJson(edits);
    CHECK(paperEditsFromJson(json));
    json.append(QStringLiteral("нечто"));
    const auto read = paperEditsFromJson(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == QStringLiteral("documents.edits-damaged"));
}

TEST_CASE("Changed words are given back as they were written at first", "[documents]")
{
    const Paper paper = tests::orderOnPairs(2);
    const auto point = textThat(paper, QStringLiteral("Контроль"));
    PaperEdits edits;
    edits.list.push_back(rewording(paper, point.location, QStringLiteral("Контроль за мной.")));
    const auto once = apply(edits, {paper}).papers.front();
    edits.list.push_back(addedPoint(once, point.location, QStringLiteral("Ещё один пункт.")));
    edits.list.push_back(rewording(once, point.location, QStringLiteral("Контроль - за директором.")));
    const auto twice = apply(edits, {paper});
    REQUIRE(twice.dropped.list.size() <= 1);

    const auto shown = textThat(twice.papers.front(), QStringLiteral("директором"));
    const auto behind = editBehind(edits, shown);
    REQUIRE(behind);
    CHECK(*behind == 2);
    CHECK_FALSE(editBehind(edits, paperTexts(paper).front()));

    const auto rest = withoutEdit(edits, *behind);
    REQUIRE(rest.list.size() == 1);
    const auto back = apply(rest, {paper});
    CHECK(back.dropped.list.empty());
    CHECK(textThat(back.papers.front(), QStringLiteral("Контроль")).text == point.text);
    CHECK(textThat(back.papers.front(), QStringLiteral("Ещё один")).role == TextRole::Point);
    CHECK(withoutEdit(rest, 0).list.empty());
}
