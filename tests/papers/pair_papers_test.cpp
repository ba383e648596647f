#include "office/catalogue_paper.h"
#include "office/labour_papers.h"
#include "office/paper_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

QString writtenOf(PaperSchool& school, const char* kind, base::Id<pairs::Pair> pair,
                  documents::Answers answers = {})
{
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind);
    request.subjects = {pair.toString()};
    request.answers = std::move(answers);
    const auto prepared = office::preparePaper(school.desk(), request);
    if (!prepared) {
        FAIL("refused: " << prepared.error().code.toStdString());
    }
    return readable(prepared->papers.front());
}

} // namespace

TEST_CASE("A notice by article 351.8 is for pairs of employees and warns three working days ahead",
          "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                       QStringLiteral("учитель физики"));
    const auto pupil = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto pair = school.school().pair(mentor, mentee, QStringLiteral("teacher-teacher"));
    school.school().pair(mentor, pupil, QStringLiteral("teacher-pupil"));
    auto& desk = school.open();
    const auto choices = office::subjectChoices(desk, *documents::findDocumentKind(QStringLiteral("D39")));
    REQUIRE(choices.size() == 1);
    CHECK(choices.front().key == pair.toString());
    // 20.11.2026 is a Friday: Monday to Wednesday are the three days.
    const QString notice = writtenOf(school, "D39", pair);
    CHECK(notice.contains(QStringLiteral("отказываюсь с 26 ноября 2026 г.")));
    CHECK(notice.contains(QStringLiteral("в отношении Коваль Ирины Олеговны, учителя физики.")));
}

TEST_CASE("The school calls off mentoring of a group with every colleague by name", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto first = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                      QStringLiteral("учитель физики"));
    const auto second = school.teacher(people::Side::Mentee, QStringLiteral("Югай Виктор Львович"),
                                       QStringLiteral("учитель истории"));
    const auto pair = school.school().pair(mentor, first, QStringLiteral("teacher-teacher"));
    school.school().pairOf(pair).members.push_back({second, {}, {}, {}});
    school.open();
    const QString notice =
        writtenOf(school, "D39", pair,
                  {{QStringLiteral("who"), {QStringLiteral("уведомление об отмене поручения")}},
                   {QStringLiteral("last"), {QStringLiteral("2026-12-01")}}});
    CHECK(notice.contains(QStringLiteral("Учителю химии / Черных П. И.")));
    CHECK(notice.contains(QStringLiteral("с 1 декабря 2026 г. отменяется поручение")));
    CHECK(notice.contains(QStringLiteral("– Коваль Ирины Олеговны, учителя физики;")));
    CHECK(notice.contains(QStringLiteral("– Югая Виктора Львовича, учителя истории.")));
    CHECK_FALSE(notice.contains(QStringLiteral("ЗАЯВЛЕНИЕ")));
}

TEST_CASE("After a trial meeting both are asked whether they go on together", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    const auto mentee = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto pair = school.school().pair(mentor, mentee);
    school.open();
    const QString asked = QStringLiteral("Готовы ли вы и дальше работать в этой паре");
    const QString usual = writtenOf(school, "D37", pair);
    CHECK_FALSE(usual.contains(asked));
    CHECK(usual.contains(QStringLiteral("Насколько я продвинулся к цели")));
    const QString trial =
        writtenOf(school, "D37", pair, {{QStringLiteral("moment"), {QStringLiteral("пробная встреча")}}});
    CHECK(trial.count(asked) == 2);
    CHECK_FALSE(trial.contains(QStringLiteral("без имён"))); // by this sheet the pair is matched anew
    CHECK(trial.count(QStringLiteral("чем мы полезны друг другу")) == 2);
    CHECK(trial.contains(QStringLiteral("Насколько я доверяю наставнику")));
    CHECK_FALSE(trial.contains(QStringLiteral("договорённость прошлой встречи")));
}

TEST_CASE("A plan is signed by the minor's representative and by no one for employees", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                       QStringLiteral("учитель физики"));
    const auto pupil =
        school.pupil(QStringLiteral("Иванов Лев Ильич"), QStringLiteral("7 «Б»"), QDate(2012, 3, 14));
    const auto colleagues = school.school().pair(mentor, mentee, QStringLiteral("teacher-teacher"));
    const auto child = school.school().pair(mentor, pupil, QStringLiteral("teacher-pupil"));
    school.open();
    const QString plan = writtenOf(school, "D33", child);
    CHECK(plan.contains(QStringLiteral("ИНДИВИДУАЛЬНЫЙ ПЛАН РАЗВИТИЯ")));
    CHECK(plan.contains(QStringLiteral("Законный представитель (Иванов Л. И.)")));
    const QString programme = writtenOf(school, "D33", colleagues);
    CHECK(programme.contains(QStringLiteral("ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА")));
    CHECK_FALSE(programme.contains(QStringLiteral("Законный представитель")));
}

TEST_CASE("Pairs of employees stand in an appendix of the order with columns of their own", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                       QStringLiteral("учитель физики"));
    school.school().entry(mentor).experienceYears = 21;
    const auto pair = school.school().pair(mentor, mentee, QStringLiteral("teacher-teacher"));
    school.school().pairOf(pair).state = pairs::PairState::Proposed;
    auto& desk = school.open();
    auto paper = office::labourPaper(desk, school::Lookup(desk.snapshot()).entry(mentor)->person);
    paper.consentOn = QDate(2026, 11, 2);
    paper.supplementOn = QDate(2026, 11, 5);
    paper.supplementNumber = QStringLiteral("7");
    REQUIRE(office::saveLabourPaper(desk, paper));
    const QString order = readable(school.papers("D32").front());
    CHECK(order.contains(QStringLiteral("наставнические пары (приложение № 1).")));
    CHECK(order.contains(QStringLiteral("| 1 | Черных Павел Ильич, учитель химии, стаж 21 год | Коваль Ирина "
                                        "Олеговна, учитель физики | традиционное (один на один) | ")));
    CHECK(order.contains(QStringLiteral("| от 02.11.2026 | от 05.11.2026 № 7")));
    CHECK_FALSE(order.contains(QStringLiteral("ролевая модель")));
    CHECK_FALSE(order.contains(QStringLiteral("Приложение № 2")));
}
