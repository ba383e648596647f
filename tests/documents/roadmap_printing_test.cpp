#include "documents/roadmap_printing.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

TEST_CASE("How the roadmap is printed comes back from its JSON", "[documents]")
{
    const RoadmapPrinting printing{ColumnSet::Municipal,
                                   {{ApprovalKind::Adopted,
                                     QStringLiteral("Педагогическим советом"),
                                     {},
                                     QStringLiteral("1"),
                                     QDate(2026, 8, 28)},
                                    {ApprovalKind::AgreedByPerson,
                                     QStringLiteral("Начальник отдела"),
                                     QStringLiteral("Т. Е. Ким"),
                                     {},
                                     {}},
                                    {ApprovalKind::ApprovedByDirector, {}, {}, {}, {}}}};
    CHECK(roadmapPrintingFromJson(toJson(printing)) == printing);
    CHECK(roadmapPrintingFromJson(toJson(RoadmapPrinting())) == RoadmapPrinting());
    CHECK(roadmapPrintingFromJson({}) == RoadmapPrinting());
}

TEST_CASE("Headings of an own profile are known by their number and by the sign of number", "[documents]")
{
    for (const ColumnSet set : {ColumnSet::Khakassia, ColumnSet::List, ColumnSet::Municipal}) {
        CHECK(columnSetOf(headingsOf(set)) == set);
        CHECK(columnSetFrom(columnSetCode(set)) == set);
    }
    CHECK(columnSetOf({QStringLiteral("№"), QStringLiteral("Что делаем"), QStringLiteral("Когда"),
                       QStringLiteral("Кто")}) == ColumnSet::List);
    CHECK(columnSetOf({}) == ColumnSet::Khakassia);
    CHECK_FALSE(columnSetFrom(QStringLiteral("wide")));
}

TEST_CASE("A roadmap of Khakassia is agreed and approved, the others are approved", "[documents]")
{
    CHECK(usualApprovals(ColumnSet::Khakassia).size() == 2);
    CHECK(usualApprovals(ColumnSet::List).size() == 1);
    CHECK(usualApprovals(ColumnSet::Municipal).front().kind == ApprovalKind::ApprovedByDirector);
}
