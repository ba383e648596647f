#include "programme/built_in_profiles.h"

#include "profile_parts.h"

#include <algorithm>

using namespace kurator::programme;
using namespace kurator::programme::tests;
using kurator::people::AgeRange;
using kurator::people::Category;

TEST_CASE("Every built-in profile can be read and carries its own code", "[programme]")
{
    const auto codes = builtInProfileCodes();
    REQUIRE(codes.size() >= 2);
    CHECK(codes.front() == QStringLiteral("federal"));
    for (const QString& code : codes) {
        CHECK(profileOf(code).id == code);
    }
    const auto unknown = builtInProfile(QStringLiteral("atlantis"));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == kurator::base::Error::Kind::Usage);
    CHECK(unknown.error().code == QStringLiteral("programme.no-profile"));
}

TEST_CASE("Khakassia has 58 items, 36 of the school, 10 shared and 12 of the region", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    CHECK(khakassia.items.size() == 58);
    CHECK(itemsOfSide(khakassia, ItemSide::School) == 36);
    CHECK(itemsOfSide(khakassia, ItemSide::Shared) == 10);
    CHECK(itemsOfSide(khakassia, ItemSide::Region) == 12);
    CHECK(itemsByStage(khakassia) == QMap<int, int>{{1, 8}, {2, 8}, {3, 8}, {4, 8}, {5, 7}, {6, 9}, {7, 10}});
    CHECK(khakassia.startOrder == StartOrder::Region);
    CHECK_FALSE(khakassia.trainingBeforePairs);
}

TEST_CASE("The second item 2.8 of Khakassia is 3.8 and keeps its printed number", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    const RoadmapItem& second = itemOfProfile(khakassia, "3.8");
    CHECK(second.sourceNumber == QStringLiteral("2.8"));
    CHECK(second.stage == 3);
    CHECK(second.checkpointName == QStringLiteral("КТ3"));
    for (const RoadmapItem& item : khakassia.items) {
        CHECK((item.number == QStringLiteral("3.8") || item.sourceNumber == item.number));
        CHECK(item.number.startsWith(QString::number(item.stage) + QLatin1Char('.')));
        CHECK_FALSE(item.duration.isEmpty());
        CHECK_FALSE(item.responsible.isEmpty());
        CHECK_FALSE(item.results.empty());
        CHECK_FALSE(item.proposed);
    }
}

TEST_CASE("Rules, sides and papers of Khakassia are those of the source", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    CHECK(itemOfProfile(khakassia, "2.7").ruleText == QStringLiteral("MONTHS(3,4)+QUARTERLY"));
    CHECK(itemOfProfile(khakassia, "6.7").rule.minCount == 3);
    CHECK(itemOfProfile(khakassia, "7.6").rule.minCount == 5);
    CHECK(itemOfProfile(khakassia, "7.8").side == ItemSide::Region);
    CHECK(itemOfProfile(khakassia, "7.9").ruleText == QStringLiteral("MONS(1..3,Y+1)"));
    CHECK(itemOfProfile(khakassia, "4.1").results.front() == ItemResult{QStringLiteral("D27"), {}, true});
    CHECK(itemOfProfile(khakassia, "5.6").dependsOn ==
          QStringList{QStringLiteral("4.1"), QStringLiteral("5.2"), QStringLiteral("5.3")});
    CHECK(itemOfProfile(khakassia, "6.9").duration == QStringLiteral("КТ – 15 декабря"));
    REQUIRE(khakassia.stages.size() == 7);
    CHECK(khakassia.stages[4].title == QStringLiteral("Формирование наставнических пар/групп"));
    CHECK(khakassia.columns == QStringList{QStringLiteral("Этап, мероприятия этапа"),
                                           QStringLiteral("Длительность этапа"),
                                           QStringLiteral("Ответственные"), QStringLiteral("Результат")});
}

TEST_CASE("Khakassia has the five federal forms and teachers pair without an age", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    REQUIRE(khakassia.forms.size() == 5);
    const Form& teachers = formOfProfile(khakassia, "teacher-teacher");
    CHECK(isBetweenEmployees(teachers));
    CHECK_FALSE(teachers.menteeAges.has_value());
    CHECK(teachers.roleModels.size() == 4);
    const Form& pupils = formOfProfile(khakassia, "pupil-pupil");
    CHECK(pupils.title == QStringLiteral("ученик – ученик"));
    CHECK(pupils.mentorSides == std::vector{Category::Pupil});
    CHECK(pupils.menteeAges == AgeRange{10, 19});
    CHECK_FALSE(pupils.mentorAges.has_value());
    CHECK(findForm(khakassia, QStringLiteral("teacher-pupil")) == nullptr);
}

TEST_CASE("Indicators carry official names and the plan from 2020 to 2024", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    REQUIRE(khakassia.indicators.size() == 6);
    CHECK(khakassia.indicators[0].title ==
          QStringLiteral(
              "Доля детей в возрасте от 10 до 19 лет от общего количества детей, проживающих в Республике "
              "Хакасия, вошедших в программы наставничества в роли наставляемого, %"));
    CHECK(khakassia.indicators[3].title ==
          QStringLiteral(
              "Доля предприятий (организаций) от общего количества предприятий, осуществляющих деятельность "
              "в Республике Хакасия, вошедших в программы наставничества, предоставив своих наставников, %"));
    CHECK(khakassia.indicators[0].plan ==
          QMap<int, double>{{2020, 10}, {2021, 20}, {2022, 35}, {2023, 50}, {2024, 70}});
    CHECK(khakassia.indicators[1].plan.value(2024) == 10);
    CHECK(khakassia.indicators[3].plan.value(2020) == 2);
    CHECK(khakassia.indicators[5].plan.value(2024) == 85);
    CHECK(khakassia.indicators[5].proposedYears == std::vector{2021, 2022, 2023});
    const Profile federal = profileOf(QStringLiteral("federal"));
    REQUIRE(federal.indicators.size() == 6);
    for (const ProfileIndicator& indicator : federal.indicators) {
        CHECK_FALSE(indicator.title.contains(QStringLiteral("Хакаси")));
    }
}

TEST_CASE("The preamble of a Khakassia paper can name the ministry's order", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    const auto order = std::ranges::find(khakassia.acts, QStringLiteral("100-302"), &LegalAct::number);
    REQUIRE(order != khakassia.acts.end());
    CHECK(order->date == QDate(2020, 4, 3));
    CHECK(order->regional);
    const Profile federal = profileOf(QStringLiteral("federal"));
    CHECK(std::ranges::none_of(federal.acts, &LegalAct::regional));
    CHECK(federal.acts.front().number == QStringLiteral("Р-145"));
}

TEST_CASE("The federal profile is four items of preparation, 34 of the list and the registry", "[programme]")
{
    const Profile federal = profileOf(QStringLiteral("federal"));
    CHECK(federal.items.size() == 39);
    CHECK(federal.startOrder == StartOrder::School);
    QStringList printed;
    int added = 0;
    for (const RoadmapItem& item : federal.items) {
        CHECK(item.proposed);
        CHECK(item.ruleText.startsWith(QStringLiteral("STAGE(%1)").arg(item.stage)));
        if (item.sourceNumber.isEmpty()) {
            ++added;
        } else {
            printed.append(item.sourceNumber);
            CHECK(item.sourceNumber.toInt() == printed.size());
        }
    }
    CHECK(printed.size() == 34);
    CHECK(added == 5);
    CHECK(itemOfProfile(federal, "4.2").results.front().document == QStringLiteral("D27"));
    CHECK(itemOfProfile(federal, "4.4").dependsOn.contains(QStringLiteral("4.2")));
    CHECK(itemsByStage(federal) == QMap<int, int>{{1, 8}, {2, 5}, {3, 3}, {4, 4}, {5, 4}, {6, 7}, {7, 8}});
}

TEST_CASE("The federal profile adds a teacher who mentors a pupil", "[programme]")
{
    const Profile federal = profileOf(QStringLiteral("federal"));
    REQUIRE(federal.forms.size() == 6);
    const Form& form = formOfProfile(federal, "teacher-pupil");
    CHECK(form.mentorSides == std::vector{Category::Teacher});
    CHECK(form.menteeSides == std::vector{Category::Pupil});
    CHECK_FALSE(isBetweenEmployees(form));
}
