#include "office/programme_plan.h"

#include "office/programme_settings.h"
#include "support/empty_year.h"
#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

TEST_CASE("Words, forms and planned values of the year are one step that can be undone", "[office]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    REQUIRE(forgetPlan(desk));
    const auto before = desk.snapshot();
    auto plan = office::yearPlan(desk);
    CHECK(plan.words == programme::ProgrammePlan());
    plan.words.goal = QStringLiteral("  Каждому новичку – старший товарищ ");
    plan.words.tasks = QStringLiteral("Найти наставников\n\n  Обучить их  \n");
    plan.forms.removeLast();
    plan.values.front().value = 33.3;
    REQUIRE(office::saveYearPlan(desk, plan));
    const auto saved = office::yearPlan(desk);
    CHECK(saved.words.goal == QStringLiteral("Каждому новичку – старший товарищ"));
    CHECK(saved.words.tasks == QStringLiteral("Найти наставников\nОбучить их"));
    CHECK(saved.forms == plan.forms);
    CHECK(office::programmeSettings(desk).forms == plan.forms);
    CHECK(saved.values.front().value == 33.3);
    CHECK(school->file().journal(1).value().front().step.code == QStringLiteral("step.plan-saved"));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
}

TEST_CASE("A plan that says nothing new is no step", "[office]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    REQUIRE(forgetPlan(desk));
    const auto steps = school->file().journal(50).value().size();
    auto plan = office::yearPlan(desk);
    plan.words.threats = QStringLiteral(" \n ");
    REQUIRE(office::saveYearPlan(desk, plan));
    CHECK(school->file().journal(50).value().size() == steps);
}

TEST_CASE("A plan without forms or beyond a hundred per cent is refused whole", "[office]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto before = desk.snapshot();
    auto plan = office::yearPlan(desk);
    plan.words.goal = QStringLiteral("Цель");
    const auto forms = plan.forms;
    plan.forms.clear();
    const auto none = office::saveYearPlan(desk, plan);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QStringLiteral("office.no-forms"));
    plan.forms = forms;
    plan.values.back().value = 101.0;
    const auto much = office::saveYearPlan(desk, plan);
    REQUIRE_FALSE(much);
    CHECK(much.error().code == QStringLiteral("office.plan-outside"));
    CHECK(desk.snapshot() == before);
}

TEST_CASE("A plan is ready part by part, the planned values only when all are there", "[office]")
{
    office::YearPlan plan;
    CHECK(office::filledParts(plan) == 0);
    plan.words.goal = QStringLiteral("Цель");
    plan.words.threats = QStringLiteral("Мало времени");
    plan.values = {{QStringLiteral("I1"), 2026, 70.0}, {QStringLiteral("I2"), 2026, {}}};
    CHECK(office::filledParts(plan) == 2);
    plan.values.back().value = 10.0;
    CHECK(office::filledParts(plan) == 3);
}

TEST_CASE("The profile offers its indicators as expected results in words", "[office]")
{
    auto school = TestSchool::demo(3, 10, QStringLiteral("federal"));
    const auto& desk = school->desk();
    auto values = office::yearPlan(desk).values;
    for (auto& stated : values) {
        stated.value.reset();
    }
    const auto byProfile = office::resultsByProfile(desk, values);
    REQUIRE_FALSE(byProfile.isEmpty());
    CHECK(byProfile.front() == QStringLiteral("Доля детей в возрасте от 10 до 19 лет, вошедших в программы "
                                              "наставничества в роли наставляемого: не менее 70 %"));
    values.front().value = 33.3;
    CHECK(office::resultsByProfile(desk, values).front().endsWith(QStringLiteral("не менее 33,3 %")));
    const auto tasks = office::tasksByProfile(desk);
    CHECK(tasks.size() == qsizetype(desk.profile().stages.size()));
    CHECK(tasks.front().at(0).isUpper());
}

TEST_CASE("For a year without a plan the profile offers the last one before it", "[office]")
{
    programme::ProfileIndicator indicator;
    indicator.plan = {{2020, 10}, {2024, 70}};
    indicator.proposedYears = {2024};
    CHECK_FALSE(office::offeredValue(indicator, 2019));
    CHECK(office::offeredValue(indicator, 2022)->value == 10);
    const auto later = office::offeredValue(indicator, 2026);
    REQUIRE(later);
    CHECK(later->year == 2024);
    CHECK(later->proposed);
}
