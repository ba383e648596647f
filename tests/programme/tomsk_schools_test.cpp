#include "profile_parts.h"

#include "programme/roadmap_notices.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

Profile tomskSchools()
{
    return profileOf(QStringLiteral("tomsk-schools"));
}

QString windowOfSchoolItem(const char* number)
{
    const Profile profile = tomskSchools();
    return window(timing(itemOfProfile(profile, number).rule, schoolYear(QDate(2026, 9, 1))));
}

} // namespace

// S004, «Примерная форма «дорожной карты» внедрения целевой модели наставничества в образовательной
// организации».
TEST_CASE("The schools of Tomsk have 34 items, numbered as printed and all their own", "[programme]")
{
    const Profile tomsk = tomskSchools();
    REQUIRE(tomsk.items.size() == 34);
    CHECK(itemsOfSide(tomsk, ItemSide::School) == 34);
    CHECK(itemsByStage(tomsk) == QMap<int, int>{{1, 4}, {2, 5}, {3, 3}, {4, 3}, {5, 4}, {6, 7}, {7, 8}});
    for (size_t i = 0; i < tomsk.items.size(); ++i) {
        CHECK(tomsk.items[i].number == QString::number(i + 1));
        CHECK(tomsk.items[i].sourceNumber == tomsk.items[i].number);
    }
    CHECK(tomsk.columns == QStringList{QStringLiteral("№"), QStringLiteral("Мероприятие"),
                                       QStringLiteral("Сроки"), QStringLiteral("Ответственные")});
}

// The columns «Сроки» and «Ответственные» of the form are empty; the windows are those of decision 32.
TEST_CASE("All terms of the schools of Tomsk are proposed and follow the school year", "[programme]")
{
    const Profile tomsk = tomskSchools();
    CHECK(tomsk.startOrder == StartOrder::School);
    for (const RoadmapItem& item : tomsk.items) {
        CHECK(item.proposed);
        CHECK(item.duration.isEmpty());
        CHECK(item.checkpointName.isEmpty());
        CHECK(item.ruleText.startsWith(QStringLiteral("STAGE(%1)").arg(item.stage)));
        CHECK_FALSE(item.responsible.isEmpty());
        CHECK_FALSE(item.results.empty());
    }
    CHECK(windowOfSchoolItem("1") == QStringLiteral("2026-09-01 .. 2026-10-01"));
    CHECK(windowOfSchoolItem("7") == QStringLiteral("2026-09-16 .. 2026-10-16"));
    CHECK(windowOfSchoolItem("11") == QStringLiteral("2026-09-16 .. 2026-11-01"));
    CHECK(windowOfSchoolItem("13") == QStringLiteral("2026-11-01 .. 2026-11-16"));
    CHECK(windowOfSchoolItem("19") == QStringLiteral("2026-11-16 .. 2026-12-01"));
    CHECK(windowOfSchoolItem("23") == QStringLiteral("2026-12-01 .. 2027-04-30"));
    CHECK(windowOfSchoolItem("34") == QStringLiteral("2027-04-30 .. 2027-05-31"));
    CHECK(itemOfProfile(tomsk, "23").rule.repeat == Repeat::EveryFourteenDays);
}

TEST_CASE("Items of the schools of Tomsk leave the papers that belong to them", "[programme]")
{
    const Profile tomsk = tomskSchools();
    CHECK(resultsOf(itemOfProfile(tomsk, "1")) == QStringLiteral("D14!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "2")) == QStringLiteral("протокол собрания"));
    CHECK(resultsOf(itemOfProfile(tomsk, "6")) == QStringLiteral("D19, D15"));
    CHECK(resultsOf(itemOfProfile(tomsk, "7")) == QStringLiteral("D20!, D21!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "11")) == QStringLiteral("D23!, D21!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "13")) == QStringLiteral("D26, D27!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "19")) == QStringLiteral("D32!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "29")) == QStringLiteral("D47!, D48, D49, D51!"));
    CHECK(resultsOf(itemOfProfile(tomsk, "30")) == QStringLiteral("D41!, D42!"));
    CHECK(itemOfProfile(tomsk, "9").responsible ==
          QStringList{QStringLiteral("педагог-психолог"), QStringLiteral("куратор")});
    CHECK(itemOfProfile(tomsk, "19").responsible ==
          QStringList{QStringLiteral("директор"), QStringLiteral("куратор")});
    CHECK(itemOfProfile(tomsk, "20").dependsOn == QStringList{QStringLiteral("19")});
    CHECK(itemOfProfile(tomsk, "15").dependsOn == QStringList{QStringLiteral("13"), QStringLiteral("14")});
}

// S004, п. 3.2, forms and those who organise and monitor them; п. 2 makes two of them the regional centre.
TEST_CASE("Eight forms of Tomsk are led by three operators", "[programme]")
{
    const Profile tomsk = tomskSchools();
    REQUIRE(tomsk.centres.size() == 3);
    QMap<QString, QStringList> formsOfCentre;
    for (const Form& form : tomsk.forms) {
        formsOfCentre[centreOfForm(tomsk, form.code)] << form.title;
    }
    CHECK(formsOfCentre.value(QStringLiteral("РЦРО")) ==
          QStringList{QStringLiteral("ученик – ученик"), QStringLiteral("студент – ученик"),
                      QStringLiteral("работодатель – ученик"), QStringLiteral("педагог – ученик")});
    CHECK(formsOfCentre.value(QStringLiteral("ТОИПКРО")) == QStringList{QStringLiteral("учитель – учитель")});
    CHECK(formsOfCentre.value(QStringLiteral("РЦРПК")) ==
          QStringList{QStringLiteral("работодатель – студент"), QStringLiteral("студент – студент"),
                      QStringLiteral("преподаватель – студент")});
    CHECK(formsOfCentre.size() == 3);
    CHECK(
        tomsk.centres[0].name ==
        QStringLiteral("Региональный наставнический центр – ОГБУ «Региональный центр развития образования»"));
    CHECK_FALSE(formOfProfile(tomsk, "student-student").menteeAges.has_value());
}

// S004, the head of the распоряжение.
TEST_CASE("The preamble of a Tomsk paper can name the joint directive of two departments", "[programme]")
{
    const Profile tomsk = tomskSchools();
    const auto directive = std::ranges::find(tomsk.acts, true, &LegalAct::regional);
    REQUIRE(directive != tomsk.acts.end());
    CHECK(directive->kind == QStringLiteral("распоряжение"));
    CHECK(directive->number == QStringLiteral("420-р / 261"));
    CHECK(directive->date == QDate(2020, 5, 27));
    CHECK(directive->title.startsWith(QStringLiteral("О внедрении и реализации в Томской области методологии "
                                                     "(целевой модели) наставничества обучающихся")));
}

// S004, п. 4 speaks of indicators of three regional projects and gives no figure.
TEST_CASE("Tomsk names no planned figure, so every year of the plan is proposed", "[programme]")
{
    const Profile tomsk = tomskSchools();
    REQUIRE(tomsk.indicators.size() == 6);
    for (const ProfileIndicator& indicator : tomsk.indicators) {
        CHECK(indicator.proposedYears == std::vector{2020, 2021, 2022, 2023, 2024});
        CHECK(indicator.plan.size() == 5);
    }
    CHECK(tomsk.indicators[0].plan.value(2024) == 70);
}

// S004, item 8 after 5–7, items 30 and 31 after 29, п. 7.4 against 8.3 and 6.4.
TEST_CASE("What the directive of Tomsk leaves unclear is told to the school", "[programme]")
{
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    const Profile tomsk = tomskSchools();
    QMap<QString, QString> found;
    for (const auto& finding : notices(tomsk, programmeOf(tomsk.id, year), year)) {
        found[finding.code] = finding.arguments.value(QStringLiteral("items"));
    }
    CHECK(found.value(QStringLiteral("programme.contradiction-form-after-surveys")) ==
          QStringLiteral("8, 5, 6, 7"));
    CHECK(found.value(QStringLiteral("programme.contradiction-report-after-award")) ==
          QStringLiteral("29, 30, 31"));
    CHECK(found.contains(QStringLiteral("programme.contradiction-report-annexes")));
    CHECK_FALSE(found.contains(QStringLiteral("programme.contradiction-same-number")));
    CHECK_FALSE(found.contains(QStringLiteral("programme.contradiction-no-room")));
}
