#include "documents/text_faults.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

namespace {

Paper order(const QStringList& points, const QString& preamble = QStringLiteral("В целях развития"))
{
    Paper paper;
    Paragraph paragraph;
    paragraph.text = preamble;
    paper.blocks.emplace_back(paragraph);
    int number = 0;
    for (const QString& text : points) {
        paper.blocks.emplace_back(Point{QStringLiteral("%1.").arg(++number), 1, text});
    }
    return paper;
}

QStringList codesOf(const Paper& paper, bool isOrder = true)
{
    QStringList codes;
    for (const base::Finding& finding : textFaults(paper, QDate(2022, 3, 31), isOrder)) {
        codes << finding.code;
    }
    return codes;
}

} // namespace

// The defects are those found in real orders of schools.
TEST_CASE("An unclosed bracket or quote in a paper is found", "[documents]")
{
    CHECK(codesOf(order({}, QStringLiteral("на основании приказа (далее – приказ"))) ==
          QStringList{QStringLiteral("documents.bracket-open")});
    CHECK(codesOf(order({}, QStringLiteral("школа «Родник"))) ==
          QStringList{QStringLiteral("documents.bracket-open")});
    CHECK(
        codesOf(order({}, QStringLiteral("МБОУ «СОШ № 17 «Родник», цели: 1) учить; 2) помогать"))).isEmpty());
}

TEST_CASE("Words of speech instead of a position are found", "[documents]")
{
    const auto found = textFaults(order({QStringLiteral("Назначить соц. педагога Иванову А. С. куратором")}),
                                  std::nullopt, true);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == QStringLiteral("documents.abbreviation"));
    CHECK(found.front().arguments.value(QStringLiteral("full")) == QStringLiteral("социальный педагог"));
    CHECK(codesOf(order({QStringLiteral("Контроль возложить на ЗДУВР Петрову О. И.")})) ==
          QStringList{QStringLiteral("documents.abbreviation")});
    CHECK(codesOf(order({QStringLiteral("Социальному педагогу вести учёт")})).isEmpty());
}

TEST_CASE("A term that is over on the day of the order is found, in words and in figures", "[documents]")
{
    const QString passed = QStringLiteral("documents.term-passed");
    CHECK(codesOf(order({QStringLiteral("Куратору подготовить план в срок до 31 марта 2022 г.")})) ==
          QStringList{passed});
    CHECK(codesOf(order({QStringLiteral("Куратору подготовить план не позднее 30.03.2022.")})) ==
          QStringList{passed});
    CHECK(codesOf(order({QStringLiteral("Куратору подготовить план до 1 апреля 2022 г.")})).isEmpty());
    // A day that is told is not a term.
    CHECK(codesOf(order({QStringLiteral("Считать приказ от 01.03.2022 № 5 утратившим силу")})).isEmpty());
}

TEST_CASE("A task that says neither who nor when is found, in orders only", "[documents]")
{
    const Paper loose = order({QStringLiteral("Организовать обучение наставников.")});
    CHECK(codesOf(loose) ==
          QStringList{QStringLiteral("documents.no-responsible"), QStringLiteral("documents.no-term")});
    CHECK(codesOf(loose, false).isEmpty());
    CHECK(codesOf(order({QStringLiteral("Куратору Ивановой А. С. организовать обучение до 15 мая 2022 г.")}))
              .isEmpty());
    Paper nested = order({QStringLiteral("Куратору Ивановой А. С. в срок до 15.05.2022:")});
    nested.blocks.emplace_back(Point{QStringLiteral("1.1."), 2, QStringLiteral("Организовать обучение.")});
    CHECK(codesOf(nested).isEmpty());
    // What an order approves is not a task of the order.
    Paper act = order({QStringLiteral("Утвердить положение (приложение).")});
    act.blocks.emplace_back(AppendixMark{{QStringLiteral("Приложение")}});
    act.blocks.emplace_back(Point{QStringLiteral("1."), 1, QStringLiteral("Организовать работу.")});
    CHECK(codesOf(act).isEmpty());
}
