#include "profile_parts.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;
using kurator::people::AgeRange;
using kurator::people::Category;

namespace {

Profile khabarovskKrai()
{
    return profileOf(QStringLiteral("khabarovsk"));
}

} // namespace

// S000, «Приоритетные формы наставничества»: eight lines, four of them with a second form in brackets.
TEST_CASE("Khabarovsk names eight priority forms, twelve with those for students", "[programme]")
{
    const Profile krai = khabarovskKrai();
    QStringList titles;
    for (const Form& form : krai.forms) {
        titles.append(form.title);
    }
    CHECK(titles == QStringList{
                        QStringLiteral("учитель – учитель (педагог – педагог)"),
                        QStringLiteral("ученик – ученик"),
                        QStringLiteral("студент – студент"),
                        QStringLiteral("учитель – ученик (сопровождение одарённых, способных, "
                                       "высокомотивированных детей)"),
                        QStringLiteral("педагог – студент (сопровождение одарённых, способных, "
                                       "высокомотивированных детей)"),
                        QStringLiteral("учитель – ученик с ОВЗ"),
                        QStringLiteral("учитель – обучающийся «группы риска»"),
                        QStringLiteral("студент – ученик"),
                        QStringLiteral("работодатель – ученик"),
                        QStringLiteral("работодатель – студент"),
                        QStringLiteral("социальный партнёр – ученик"),
                        QStringLiteral("социальный партнёр – студент"),
                    });
}

TEST_CASE("A social partner and a teacher of gifted, disabled and at-risk pupils can mentor in Khabarovsk",
          "[programme]")
{
    const Profile krai = khabarovskKrai();
    CHECK(formOfProfile(krai, "partner-pupil").mentorSides == std::vector{Category::Partner});
    CHECK(formOfProfile(krai, "partner-student").menteeSides == std::vector{Category::Student});
    for (const char* code : {"teacher-pupil-gifted", "teacher-pupil-disability", "teacher-pupil-at-risk"}) {
        CAPTURE(code);
        const Form& form = formOfProfile(krai, code);
        CHECK(form.mentorSides == std::vector{Category::Teacher});
        CHECK(form.menteeSides.front() == Category::Pupil);
        CHECK(form.menteeAges == AgeRange{10, 19});
        CHECK_FALSE(isBetweenEmployees(form));
    }
    CHECK(isBetweenEmployees(formOfProfile(krai, "teacher-teacher")));
    CHECK_FALSE(formOfProfile(krai, "student-student").menteeAges.has_value());
    CHECK(formOfProfile(krai, "partner-pupil").roleModels.isEmpty());
}

// S000, «Показатели внедрения целевой модели наставничества в Хабаровском крае».
TEST_CASE("Eleven indicators of Khabarovsk stand in the order of its table with who asks for them",
          "[programme]")
{
    const Profile krai = khabarovskKrai();
    QStringList codes;
    QMap<QString, int> bySource;
    for (const ProfileIndicator& indicator : krai.indicators) {
        codes.append(indicator.code);
        ++bySource[indicator.source];
    }
    CHECK(codes.join(QLatin1Char(' ')) == QStringLiteral("I10 I9 I11 I7 I12 I8 I3 I2 I4 I5 I6"));
    CHECK(bySource == QMap<QString, int>{
                          {QStringLiteral("ФП «Современная школа» НП «Образование»"), 2},
                          {QStringLiteral("ФП «Успех каждого ребенка» НП «Образование»"), 2},
                          {QStringLiteral("ФП «Молодые профессионалы» НП «Образование»"), 2},
                          {QStringLiteral("ФП «Учитель будущего» НП «Образование»"), 1},
                          {QStringLiteral("Целевая модель наставничества (распоряжение Минпросвещения РФ от "
                                          "25.12.2019 № Р-145)"),
                           4},
                      });
    CHECK(indicatorOfProfile(krai, "I9").title ==
          QStringLiteral(
              "Доля обучающихся ОО, вовлечённых в различные формы сопровождения и наставничества, %"));
    CHECK(indicatorOfProfile(krai, "I3").title ==
          QStringLiteral("Доля учителей в возрасте до 35 лет, вовлечённых в различные формы поддержки и "
                         "сопровождения в первые три года работы, %"));
}

TEST_CASE("The plan of Khabarovsk is told for 2020 and 2024, the years between are only proposed",
          "[programme]")
{
    const Profile krai = khabarovskKrai();
    const QMap<QString, std::pair<double, double>> told{
        {QStringLiteral("I9"), {10, 70}}, {QStringLiteral("I7"), {10, 70}}, {QStringLiteral("I8"), {10, 70}},
        {QStringLiteral("I3"), {10, 70}}, {QStringLiteral("I2"), {2, 10}},  {QStringLiteral("I4"), {2, 30}},
        {QStringLiteral("I5"), {50, 85}}, {QStringLiteral("I6"), {50, 85}},
    };
    for (auto one = told.cbegin(); one != told.cend(); ++one) {
        CAPTURE(one.key().toStdString());
        const ProfileIndicator& indicator = indicatorOfProfile(krai, one.key().toLatin1().constData());
        CHECK(indicator.plan.value(2020) == one->first);
        CHECK(indicator.plan.value(2024) == one->second);
        CHECK(indicator.plan.size() == 2 + static_cast<int>(indicator.proposedYears.size()));
        CHECK_FALSE(indicator.yesOrNo);
        CHECK_FALSE(indicator.denominator.isEmpty());
    }
    CHECK(indicatorOfProfile(krai, "I9").proposedYears.empty());
}

TEST_CASE("Whether a methodology is written is done or not in 2020 and never a share", "[programme]")
{
    const Profile krai = khabarovskKrai();
    for (const char* code : {"I10", "I11", "I12"}) {
        CAPTURE(code);
        const ProfileIndicator& indicator = indicatorOfProfile(krai, code);
        CHECK(indicator.yesOrNo);
        CHECK(indicator.plan == QMap<int, double>{{2020, 1}});
        CHECK(indicator.title.startsWith(QStringLiteral("Разработана методология")));
    }
}

// S000 has no roadmap: its checkpoints of 2020 are a picture.
TEST_CASE("The roadmap of Khabarovsk is a proposal from beginning to end", "[programme]")
{
    const Profile krai = khabarovskKrai();
    CHECK(krai.startOrder == StartOrder::School);
    CHECK(krai.stages.size() == 7);
    CHECK(itemsByStage(krai) == QMap<int, int>{{1, 8}, {2, 5}, {3, 3}, {4, 4}, {5, 4}, {6, 7}, {7, 8}});
    CHECK(itemsOfSide(krai, ItemSide::Shared) == 2);
    CHECK(itemsOfSide(krai, ItemSide::Region) == 0);
    for (const RoadmapItem& item : krai.items) {
        CAPTURE(item.number.toStdString());
        CHECK(item.proposed);
        CHECK(item.sourceNumber.isEmpty());
        CHECK(item.duration.isEmpty());
    }
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    CHECK(windowOfItem(krai, "1.1", year) == QStringLiteral("2026-09-01 .. 2026-10-01"));
    CHECK(windowOfItem(krai, "7.2", year) == QStringLiteral("2027-04-30 .. 2027-05-31"));
}

// S000, «Функции Центра…», items 5 and 6, and «Оператор».
TEST_CASE("The centre of Khabarovsk trains mentors and takes the results of monitoring", "[programme]")
{
    const Profile krai = khabarovskKrai();
    REQUIRE(krai.centres.size() == 1);
    const QString centre = QStringLiteral("Центр профессионального самоопределения и наставничества");
    CHECK(krai.centres.front().name == centre + QStringLiteral(" (ХКИРО)"));
    CHECK(itemOfProfile(krai, "4.4").responsible.contains(centre));
    CHECK(itemOfProfile(krai, "7.2").responsible.contains(centre));
    CHECK(std::ranges::none_of(krai.acts, &LegalAct::regional));
}
