#include "lists/roadmap_proofs.h"

#include "base/text.h"
#include "lists/roadmap_list.h"
#include "office/mark_item.h"
#include "office/roadmap_table.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

lists::RoadmapRow provedLine(const office::Desk& desk, const QString& number)
{
    const auto rows = lists::roadmapRows(desk);
    const auto found = std::ranges::find(rows, number, &lists::RoadmapRow::number);
    REQUIRE(found != rows.end());
    return *found;
}

void addEventOf(office::Desk& desk, const QString& title, const std::optional<QDate>& day,
                const QString& item)
{
    programme::Event event;
    event.id = desk.ids().next<programme::Event>();
    event.programme = desk.programme().id;
    event.title = title;
    event.date = day;
    event.items = {item};
    school::Changes changes;
    changes.saved.emplace_back(event);
    REQUIRE(desk.commit({QStringLiteral("step.item-moved"), {}}, changes));
}

} // namespace

TEST_CASE("Papers chosen as evidence stand in the roadmap and in its table", "[lists]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto papers = lists::papersToChoose(desk);
    REQUIRE(papers.size() >= 2);
    CHECK(std::ranges::is_sorted(papers, std::ranges::greater(), &lists::RoadmapPaper::date));
    auto mark = office::markOf(desk, QStringLiteral("6.7"));
    mark.evidence = QStringLiteral("три отчёта");
    mark.papers = {papers[0].id, papers[1].id, papers[0].id,
                   base::Id<documents::Document>(QUuid::createUuid())};
    REQUIRE(office::markItem(desk, mark));
    CHECK(office::markOf(desk, QStringLiteral("6.7")).papers.size() == 2);
    const auto row = provedLine(desk, QStringLiteral("6.7"));
    REQUIRE(row.chosenPapers.size() == 2);
    CHECK(row.chosenPapers.front().date <= row.chosenPapers.back().date);
    CHECK(row.key.contains(base::foldedKey(papers[0].number)));

    const auto sheet = office::roadmapTable(desk);
    const auto line = std::ranges::find_if(
        sheet.rows, [](const auto& cells) { return cells[1].text == QStringLiteral("6.7"); });
    REQUIRE(line != sheet.rows.end());
    const QString evidence = line->back().text;
    CHECK(evidence.startsWith(QStringLiteral("три отчёта; ")));
    CHECK(evidence.contains(QStringLiteral("№ ") + papers[0].number));
    CHECK(evidence.contains(QStringLiteral("№ ") + papers[1].number));

    const auto journal = desk.store().journal(1);
    REQUIRE(journal);
    CHECK(journal->front().step.code == QStringLiteral("step.item-evidence"));
    REQUIRE(desk.undo());
    CHECK(provedLine(desk, QStringLiteral("6.7")).chosenPapers.empty());
}

TEST_CASE("Events that serve an item are told and counted when they have happened", "[lists]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const QString number = QStringLiteral("6.7");
    const auto before = provedLine(desk, number);
    CHECK(before.minCount == 3);
    addEventOf(desk, QStringLiteral("Будущая заметка"), std::nullopt, number);
    addEventOf(desk, QStringLiteral("Заметка на сайте"), desk.today(), number);
    addEventOf(desk, QStringLiteral("Сюжет"), desk.today().addDays(-3), number);
    addEventOf(desk, QStringLiteral("Чужое"), desk.today().addDays(-3), QStringLiteral("6.6"));
    const auto row = provedLine(desk, number);
    REQUIRE(row.events.size() == before.events.size() + 3);
    CHECK(row.counted == before.counted + 2);
    CHECK(row.events.back().title == QStringLiteral("Будущая заметка"));
    CHECK_FALSE(row.events.back().happened);
}
