#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

TEST_CASE("A local act of a school that issues directives is approved by a directive", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    documents::PaperRules rules;
    rules.id = desk.ids().next<documents::PaperRules>();
    rules.directives = true;
    school::Changes changes;
    changes.saved.emplace_back(rules);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    office::PaperRequest request;
    request.kind = QStringLiteral("D04");
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const QString text = readable(prepared->papers.front());
    CHECK(text.contains(QStringLiteral("УТВЕРЖДЕНО: распоряжением МБОУ «СОШ № 12»")));
    CHECK_FALSE(text.contains(QStringLiteral("приказом директора")));
}
