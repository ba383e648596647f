#include "documents/roadmap_paper.h"
#include "documents/template.h"

#include "support/golden.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

TEST_CASE("An item is printed once, under the heading that its profile names", "[documents]")
{
    RoadmapPaperInput input;
    input.profile.stages = {{QStringLiteral("Практики"), {}, {2, 7}},
                            {QStringLiteral("Завершение"), {}, {7}}};
    programme::RoadmapItemView contest;
    contest.number = QStringLiteral("2.3");
    contest.title = QStringLiteral("Конкурс");
    contest.stage = 7;
    contest.section = 1;
    programme::RoadmapItemView base;
    base.number = QStringLiteral("2.1");
    base.title = QStringLiteral("База");
    base.stage = 2;
    input.items = {contest, base};
    const QString name = roadmapTemplateName(input.columns);
    const auto form = parseTemplate(builtInTemplate(name).value(), roadmapPaperDictionary(), name);
    REQUIRE(form);
    const QString text = plainText(fill(*form, roadmapPaperFields(input)).paper);
    CHECK(text.count(QStringLiteral("Конкурс")) == 1);
    CHECK(text.indexOf(QStringLiteral("Конкурс")) < text.indexOf(QStringLiteral("Завершение")));
    CHECK(text.count(QStringLiteral("База")) == 1);
}
