#include "profile_parts.h"

#include "people/interview.h"
#include "programme/roadmap_notices.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

Profile sixStages()
{
    return profileOf(QStringLiteral("karachay-cherkessia"));
}

} // namespace

// S003, «Этапы реализации целевой программы наставничества».
TEST_CASE("Karachay-Cherkessia goes through six stages in its own order", "[programme]")
{
    const Profile profile = sixStages();
    REQUIRE(profile.stages.size() == 6);
    CHECK(profile.stages[1].title == QStringLiteral("Отбор и обучение наставников"));
    CHECK(profile.stages[2].title == QStringLiteral("Формирование банка наставников"));
    CHECK(profile.stages[3].title == QStringLiteral("Формирование банка наставляемых"));
    std::vector<std::vector<int>> canonical;
    for (const ProfileStage& stage : profile.stages) {
        canonical.push_back(stage.canonical);
    }
    CHECK(canonical == std::vector<std::vector<int>>{{1}, {4}, {3}, {2}, {5, 6}, {7}});
}

TEST_CASE("Every point of the six stages is an item, and none has a term of the source", "[programme]")
{
    const Profile profile = sixStages();
    CHECK(profile.items.size() == 27);
    CHECK(itemsOfSide(profile, ItemSide::School) == 27);
    CHECK(itemsByStage(profile) == QMap<int, int>{{1, 4}, {2, 4}, {3, 5}, {4, 2}, {5, 4}, {6, 3}, {7, 5}});
    QMap<QChar, int> byOwnStage;
    for (const RoadmapItem& item : profile.items) {
        CAPTURE(item.number.toStdString());
        ++byOwnStage[item.number.at(0)];
        CHECK(item.proposed);
        CHECK(item.duration.isEmpty());
        CHECK(item.sourceNumber.isEmpty());
        CHECK(item.ruleText == QStringLiteral("STAGE(%1)").arg(item.stage));
        CHECK_FALSE(item.responsible.isEmpty());
        CHECK_FALSE(item.results.empty());
    }
    CHECK(byOwnStage.values() == QList<int>{4, 2, 5, 3, 8, 5});
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    CHECK(windowOfItem(profile, "2.1", year) == QStringLiteral("2026-11-01 .. 2026-11-16"));
    CHECK(windowOfItem(profile, "4.3", year) == QStringLiteral("2026-09-16 .. 2026-10-16"));
    CHECK(profile.startOrder == StartOrder::School);
}

// S003, stage 5, «оформление согласия»; contradiction 14.
TEST_CASE("Consents are printed at stage five of Karachay-Cherkessia and collected with the base",
          "[programme]")
{
    const RoadmapItem consents = itemOfProfile(sixStages(), "5.6");
    CHECK(consents.section == 5);
    CHECK(consents.stage == 2);
    CHECK(consents.results.front().document == QStringLiteral("D15"));
}

// S003, stage 2: eight criteria, which the interview sheet (D26) asks for in every region.
TEST_CASE("Mentors of Karachay-Cherkessia are selected by eight criteria", "[programme]")
{
    using kurator::people::MentorCriterion;
    const RoadmapItem selection = itemOfProfile(sixStages(), "2.1");
    CHECK(selection.results[0].text == QStringLiteral("таблица критериев отбора наставника"));
    CHECK(selection.results[1].document == QStringLiteral("D26"));
    CHECK(static_cast<int>(MentorCriterion::WishToTakePart) == 0);
    CHECK(static_cast<int>(MentorCriterion::Motivation) == 7);
}

// S003, stage 3: pupils, teachers, parents and guardians, members of councils.
TEST_CASE("The bank of mentors of Karachay-Cherkessia waits for four searches", "[programme]")
{
    const Profile profile = sixStages();
    CHECK(itemOfProfile(profile, "3.5").dependsOn == QStringList{QStringLiteral("3.1"), QStringLiteral("3.2"),
                                                                 QStringLiteral("3.3"),
                                                                 QStringLiteral("3.4")});
    CHECK(itemOfProfile(profile, "5.5").dependsOn ==
          QStringList{QStringLiteral("3.5"), QStringLiteral("4.3")});
}

// S003, «Региональный уровень»: the order stands without a date and a number.
TEST_CASE("Papers of Karachay-Cherkessia can name the ministry's order and the regulation", "[programme]")
{
    const Profile profile = sixStages();
    std::vector<LegalAct> regional;
    std::ranges::copy_if(profile.acts, std::back_inserter(regional), &LegalAct::regional);
    REQUIRE(regional.size() == 2);
    CHECK(regional[0].title == QStringLiteral("О внедрении целевой модели наставничества"));
    CHECK_FALSE(regional[0].date.has_value());
    CHECK(regional[0].number.isEmpty());
    CHECK(regional[1].kind == QStringLiteral("положение"));
    CHECK(regional[1].issuer.isEmpty());
    CHECK(profile.centres.empty());
}

TEST_CASE("Karachay-Cherkessia names no forms and figures, so the federal ones are offered", "[programme]")
{
    const Profile profile = sixStages();
    CHECK(profile.forms == profileOf(QStringLiteral("federal")).forms);
    REQUIRE(profile.indicators.size() == 6);
    CHECK(profile.indicators.front().proposedYears.size() == 5);
}

TEST_CASE("Requests after the selection and late consents are told in Karachay-Cherkessia", "[programme]")
{
    const Profile profile = sixStages();
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    QMap<QString, QString> told;
    for (const auto& one : notices(profile, programmeOf(profile.id, year), year)) {
        told[one.code] = one.arguments.value(QStringLiteral("items"));
    }
    CHECK(told.value(QStringLiteral("programme.contradiction-requests-after-selection")) ==
          QStringLiteral("2.1, 3.5, 4.3"));
    CHECK(told.value(QStringLiteral("programme.contradiction-consents-late")) ==
          QStringLiteral("5.6, 3.5, 4.3"));
}
