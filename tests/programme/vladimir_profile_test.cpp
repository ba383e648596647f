#include "profile_parts.h"

#include "programme/roadmap.h"
#include "programme/roadmap_notices.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

Profile municipality()
{
    return profileOf(QStringLiteral("vladimir-municipal"));
}

Anchors anchorsOfMunicipality(const QDate& order)
{
    return anchorsFrom(municipality(), programmeOf(QStringLiteral("vladimir-municipal"), schoolYear(order)),
                       {});
}

// № 710-О, which approves the roadmap.
const QDate orderOfRoadmap(2022, 12, 27);

} // namespace

TEST_CASE("The municipal roadmap has 16 numbered rows, without 2.2, and one without a number", "[programme]")
{
    const Profile profile = municipality();
    QStringList printed;
    for (const RoadmapItem& item : profile.items) {
        if (!item.sourceNumber.isEmpty()) {
            CHECK(item.sourceNumber == item.number);
            printed.append(item.sourceNumber);
        }
    }
    CHECK(printed.join(QLatin1Char(' ')) ==
          QStringLiteral("1 1.1 1.2 1.3 1.4 2 2.1 2.3 2.4 2.5 2.6 3 3.1 3.2 3.3 3.4"));
    CHECK(profile.items.size() == 17);
    CHECK(itemsOfSide(profile, ItemSide::School) == 5);
    CHECK(itemsOfSide(profile, ItemSide::Shared) == 8);
    CHECK(itemsOfSide(profile, ItemSide::Region) == 4);
    CHECK(itemsByStage(profile) == QMap<int, int>{{1, 3}, {2, 1}, {3, 1}, {4, 2}, {6, 1}, {7, 9}});
    CHECK(std::ranges::count(profile.items, true, &RoadmapItem::proposed) == 1);
    CHECK(itemOfProfile(profile, "2.1.1").proposed);
}

// S002, column «Сроки»; the year in which the roadmap was approved is 2022.
TEST_CASE("Counted from the order of 27 December 2022 the terms are those of the municipal table",
          "[programme]")
{
    const Profile profile = municipality();
    const Anchors year = anchorsOfMunicipality(orderOfRoadmap);
    const QMap<QString, QString> expected{
        {QStringLiteral("1"), QStringLiteral("2022-07-01 .. 2022-08-31")},
        {QStringLiteral("1.1"), QStringLiteral("2022-08-01 .. 2022-08-31")},
        {QStringLiteral("1.2"), QStringLiteral("2022-12-01 .. 2022-12-31")},
        {QStringLiteral("1.3"), QStringLiteral("2023-03-01 .. 2023-06-30")},
        {QStringLiteral("1.4"), QStringLiteral("2023-01-01 .. 2023-12-31")},
        {QStringLiteral("2"), QStringLiteral("2022-12-01 .. 2024-11-30")},
        {QStringLiteral("2.1"), QStringLiteral("2023-08-01 .. 2023-09-30")},
        {QStringLiteral("2.3"), QStringLiteral("2022-01-01 .. 2024-12-31")},
        {QStringLiteral("2.4"), QStringLiteral("2023-05-01 .. 2023-05-31")},
        {QStringLiteral("2.5"), QStringLiteral("2022-12-01 .. 2024-12-31")},
        {QStringLiteral("2.6"), QStringLiteral("2023-08-01 .. 2023-08-31")},
        {QStringLiteral("3"), QStringLiteral("2023-06-01 .. 2023-06-30")},
        {QStringLiteral("3.1"), QStringLiteral("2023-06-01 .. 2023-06-30")},
        {QStringLiteral("3.2"), QStringLiteral("2023-08-01 .. 2023-08-31")},
        {QStringLiteral("3.3"), QStringLiteral("2023-08-01 .. 2023-08-31")},
        {QStringLiteral("3.4"), QStringLiteral("2023-09-01 .. 2023-09-30")},
    };
    for (auto item = expected.cbegin(); item != expected.cend(); ++item) {
        CAPTURE(item.key().toStdString());
        CHECK(windowOfItem(profile, item.key().toLatin1().constData(), year) == item.value());
    }
    CHECK(timing(itemOfProfile(profile, "1.3").rule, year).windows.size() == 4);
}

TEST_CASE("A later school year takes the same months of its own years", "[programme]")
{
    const Profile profile = municipality();
    const Anchors year = anchorsOfMunicipality(QDate(2026, 9, 1));
    CHECK(windowOfItem(profile, "1.2", year) == QStringLiteral("2026-12-01 .. 2026-12-31"));
    CHECK(windowOfItem(profile, "2.4", year) == QStringLiteral("2027-05-01 .. 2027-05-31"));
    CHECK(windowOfItem(profile, "3", year) == QStringLiteral("2027-06-01 .. 2027-06-30"));
    CHECK(windowOfItem(profile, "3.2", year) == QStringLiteral("2027-08-01 .. 2027-08-31"));
    for (const RoadmapItem& item : profile.items) {
        CAPTURE(item.number.toStdString());
        CHECK_FALSE(timing(item.rule, year).outsideProgramme);
    }
}

// S002, rows 1.2, 2.1, 2.6, 3.1 and 3.2.
TEST_CASE("Bases, two monitorings and the closing of the year leave the papers of the municipal table",
          "[programme]")
{
    const Profile profile = municipality();
    const auto required = [&](const char* number) {
        QStringList papers;
        for (const ItemResult& result : itemOfProfile(profile, number).results) {
            if (result.required) {
                papers.append(result.document);
            }
        }
        return papers.join(QLatin1Char(' '));
    };
    CHECK(required("1.2") == QStringLiteral("D01 D02 D04 D06 D08"));
    CHECK(required("2.1") == QStringLiteral("D20 D23"));
    CHECK(required("2.6") == QStringLiteral("D40 D41"));
    CHECK(required("3.1") == QStringLiteral("D40 D41"));
    CHECK(required("3") == QStringLiteral("D46"));
    CHECK(required("3.2") == QStringLiteral("D44 D42 D45"));
    CHECK(itemOfProfile(profile, "3.4").results.front().text ==
          QStringLiteral("итоги внесены в муниципальную базу наставников и наставляемых"));
    CHECK(itemOfProfile(profile, "2.6").responsible ==
          QStringList{QStringLiteral("МКУ «ЦОПМОСО»"), QStringLiteral("руководитель ОО")});
    CHECK(itemOfProfile(profile, "2.4").responsible.isEmpty());
    CHECK(itemOfProfile(profile, "2.5").responsible.isEmpty());
}

TEST_CASE("The municipal roadmap is printed under its own three headings", "[programme]")
{
    const Profile profile = municipality();
    REQUIRE(profile.stages.size() == 3);
    CHECK(profile.stages[0].title == QStringLiteral("Подготовка условий для запуска ЦМН"));
    for (const RoadmapItem& item : profile.items) {
        CAPTURE(item.number.toStdString());
        CHECK(item.number.startsWith(QString::number(item.section)));
        const auto& canonical = profile.stages.at(static_cast<size_t>(item.section - 1)).canonical;
        CHECK(std::ranges::count(canonical, item.stage) == 1);
    }
    CHECK(profile.columns.size() == 6);
}

// S002, row 2.1, «Модели форм наставничества», and rows 1 and 1.1 for the orders.
TEST_CASE("The municipality has four forms, two orders and three to report to", "[programme]")
{
    const Profile profile = municipality();
    QStringList forms;
    for (const Form& form : profile.forms) {
        forms.append(form.code);
    }
    CHECK(forms.join(QLatin1Char(' ')) ==
          QStringLiteral("pupil-pupil teacher-teacher teacher-pupil employer-pupil"));
    QStringList orders;
    for (const LegalAct& act : profile.acts) {
        if (act.regional) {
            orders.append(act.number + QLatin1Char(' ') + iso(act.date));
        }
    }
    CHECK(orders == QStringList{QStringLiteral("662-О 2021-12-21"), QStringLiteral("710-О 2022-12-27")});
    REQUIRE(profile.centres.size() == 3);
    CHECK(profile.centres[2].name == QStringLiteral("ГАОУ ВО ВИРО"));
    CHECK(profile.startOrder == StartOrder::Region);
}

TEST_CASE("Indicators of a municipality without its own are federal, every year of the plan is proposed",
          "[programme]")
{
    const Profile profile = municipality();
    REQUIRE(profile.indicators.size() == 6);
    for (const ProfileIndicator& indicator : profile.indicators) {
        CHECK(indicator.plan.size() == 5);
        CHECK(indicator.proposedYears.size() == 5);
    }
}

TEST_CASE("What the municipal table contradicts itself in is told, not mended", "[programme]")
{
    const Profile profile = municipality();
    const Anchors year = anchorsOfMunicipality(orderOfRoadmap);
    QMap<QString, QString> told;
    for (const auto& one : notices(profile, programmeOf(profile.id, year), year)) {
        told[one.code.mid(int(qstrlen("programme.contradiction-")))] =
            one.arguments.value(QStringLiteral("items"));
    }
    CHECK(told.value(QStringLiteral("orders-off-term")) == QStringLiteral("1, 1.1"));
    CHECK(told.value(QStringLiteral("missing-number")) == QStringLiteral("2.1, 2.3"));
    CHECK(told.value(QStringLiteral("result-only")) == QStringLiteral("2.1.1"));
    CHECK(told.value(QStringLiteral("span-of-years")) == QStringLiteral("2.3, 2.5, 2.6, 3, 3.2"));
    CHECK(told.value(QStringLiteral("closing-before-bases")) == QStringLiteral("3, 3.1, 2.1"));
    CHECK(told.value(QStringLiteral("not-repeated")) == QStringLiteral("3.1, 3.3, 3.4"));
    CHECK(told.value(QStringLiteral("no-responsible")) == QStringLiteral("2.4, 2.5"));
}
