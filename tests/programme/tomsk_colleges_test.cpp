#include "profile_parts.h"

#include "programme/roadmap_notices.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

const Anchors collegeYear = schoolYear(QDate(2026, 9, 1));

Profile tomskColleges()
{
    return profileOf(QStringLiteral("tomsk-colleges"));
}

QString windowOfCollegeItem(const char* number)
{
    return window(timing(itemOfProfile(tomskColleges(), number).rule, collegeYear));
}

std::vector<RoadmapItemView> collegeRoadmap(const std::vector<RoadmapMark>& marks = {})
{
    const Profile tomsk = tomskColleges();
    return roadmap(tomsk, programmeOf(tomsk.id, collegeYear), collegeYear, marks, {}, QDate(2026, 9, 20));
}

} // namespace

// S004, «Примерная «дорожная карта» по внедрению модели наставничества в профессиональной образовательной
// организации».
TEST_CASE("The colleges of Tomsk have ten items and seven that the program proposes", "[programme]")
{
    const Profile tomsk = tomskColleges();
    REQUIRE(tomsk.items.size() == 17);
    CHECK(itemsOfSide(tomsk, ItemSide::School) == 17);
    QStringList printed;
    QStringList added;
    for (const RoadmapItem& item : tomsk.items) {
        CHECK(item.number.startsWith(QString::number(item.stage) + QLatin1Char('.')));
        (item.sourceNumber.isEmpty() ? added : printed) << item.number;
        if (!item.sourceNumber.isEmpty()) {
            CHECK(item.sourceNumber.toInt() == printed.size());
        }
    }
    CHECK(printed.size() == 10);
    CHECK(added == QStringList{QStringLiteral("4.1"), QStringLiteral("5.1"), QStringLiteral("6.1"),
                               QStringLiteral("6.2"), QStringLiteral("6.3"), QStringLiteral("6.4"),
                               QStringLiteral("6.5")});
    CHECK(itemsByStage(tomsk) == QMap<int, int>{{1, 2}, {2, 4}, {3, 1}, {4, 1}, {5, 1}, {6, 5}, {7, 3}});
}

// S004, п. 8.2: a college appoints a педагог-навигатор where a school appoints a curator.
TEST_CASE("In a college of Tomsk the педагог-навигатор answers instead of a curator", "[programme]")
{
    const Profile tomsk = tomskColleges();
    for (const RoadmapItem& item : tomsk.items) {
        CHECK_FALSE(item.responsible.contains(QStringLiteral("куратор")));
        if (!item.sourceNumber.isEmpty()) {
            CHECK(item.responsible.contains(QStringLiteral("педагог-навигатор")));
        }
    }
    CHECK(itemOfProfile(tomsk, "3.1").sourceNumber == QStringLiteral("7"));
    CHECK(itemOfProfile(tomsk, "3.1").title.contains(QStringLiteral("навигатора")));
    CHECK(resultsOf(itemOfProfile(tomsk, "3.1")) == QStringLiteral("D24, D26"));
}

// The columns «Сроки» and «Ответственные» are empty here too; the windows are those of decision 32.
TEST_CASE("All terms of the colleges of Tomsk are proposed", "[programme]")
{
    for (const RoadmapItem& item : tomskColleges().items) {
        CHECK(item.proposed);
        CHECK(item.duration.isEmpty());
        CHECK_FALSE(item.results.empty());
    }
    CHECK(windowOfCollegeItem("1.1") == QStringLiteral("2026-09-01 .. 2026-10-01"));
    CHECK(windowOfCollegeItem("2.2") == QStringLiteral("2026-09-16 .. 2026-10-16"));
    CHECK(windowOfCollegeItem("2.3") == QStringLiteral("2026-09-16 .. 2026-11-01"));
    CHECK(windowOfCollegeItem("2.4") == windowOfCollegeItem("2.3")); // it follows the analysis
    CHECK(windowOfCollegeItem("4.1") == QStringLiteral("2026-11-01 .. 2026-11-16"));
    CHECK(windowOfCollegeItem("5.1") == QStringLiteral("2026-11-16 .. 2026-12-01"));
    CHECK(windowOfCollegeItem("6.4") == QStringLiteral("2026-12-01 .. 2027-04-30"));
    CHECK(windowOfCollegeItem("7.3") == QStringLiteral("2027-04-30 .. 2027-05-31"));
}

// S004, items 3 and 5: one survey and one analysis for mentees and mentors together.
TEST_CASE("The survey of a college is one item and counts in the bases of both sides", "[programme]")
{
    const Profile tomsk = tomskColleges();
    CHECK(itemOfProfile(tomsk, "2.1").alsoStages == std::vector{3});
    CHECK(itemOfProfile(tomsk, "2.3").alsoStages == std::vector{3});
    CHECK(resultsOf(itemOfProfile(tomsk, "2.3")) == QStringLiteral("D20!, D23!, D21!"));
    const auto before = stageProgress(collegeRoadmap());
    CHECK(before[1].items == 4);
    CHECK(before[2].items == 3);
    RoadmapMark survey;
    survey.programme = programmeOf(tomsk.id, collegeYear).id;
    survey.number = QStringLiteral("2.1");
    survey.state = MarkState::Done;
    survey.evidence = QStringLiteral("анкеты собраны");
    const auto after = stageProgress(collegeRoadmap({survey}));
    CHECK(after[1].done == 1);
    CHECK(after[2].done == 1);
    CHECK(after[3].done == 0);
}

// S004, п. 3.2 and 8.1: a college works by the same eight forms, its own operator stands first.
TEST_CASE("A college of Tomsk reports its own forms to the centre of professional competences", "[programme]")
{
    const Profile tomsk = tomskColleges();
    REQUIRE(tomsk.centres.size() == 3);
    CHECK(tomsk.centres.front().shortName == QStringLiteral("РЦРПК"));
    CHECK(tomsk.forms.size() == 8);
    for (const char* form : {"employer-student", "student-student", "teacher-student"}) {
        CHECK(centreOfForm(tomsk, QString::fromLatin1(form)) == QStringLiteral("РЦРПК"));
    }
    CHECK(formOfProfile(tomsk, "teacher-student").title == QStringLiteral("преподаватель – студент"));
    CHECK(std::ranges::count(tomsk.acts, true, &LegalAct::regional) == 1);
    CHECK(tomsk.indicators.front().proposedYears.size() == 5);
}

// S004: consents stand only in item 4, after the survey of item 3; item 6 follows 3–5; п. 8.3.
TEST_CASE("What the college list of Tomsk leaves unclear is told to the college", "[programme]")
{
    const Profile tomsk = tomskColleges();
    QMap<QString, QString> found;
    for (const auto& finding : notices(tomsk, programmeOf(tomsk.id, collegeYear), collegeYear)) {
        found[finding.code] = finding.arguments.value(QStringLiteral("items"));
    }
    CHECK(found.value(QStringLiteral("programme.contradiction-consents-after-survey")) ==
          QStringLiteral("2.1, 2.2"));
    CHECK(found.value(QStringLiteral("programme.contradiction-form-after-surveys")) ==
          QStringLiteral("2.4, 2.1, 2.2, 2.3"));
    CHECK(found.contains(QStringLiteral("programme.contradiction-report-annexes")));
    CHECK_FALSE(found.contains(QStringLiteral("programme.contradiction-same-number")));
}
