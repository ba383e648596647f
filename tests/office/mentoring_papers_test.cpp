#include "office/mentoring_papers.h"

#include "office/labour_papers.h"

#include "office/paper_school.h"

using namespace kurator;
using tests::PaperSchool;
using tests::readable;

namespace {

const QString employees = QStringLiteral("teacher-teacher");

} // namespace

TEST_CASE("An employee who mentors an employee gets the consent and the supplement", "[office][papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                       QStringLiteral("учитель физики"));
    school.school().pair(mentor, mentee, employees);
    school.open();
    const auto papers = school.papers("D35");
    REQUIRE(papers.size() == 2);
    checkGolden(QStringLiteral("mentoring-consent.txt"), plainText(papers[0]));
    checkGolden(QStringLiteral("mentoring-supplement.txt"), plainText(papers[1]));
    const QString consent = readable(papers[0]);
    CHECK(consent.contains(QStringLiteral("Коваль Ирине Олеговне, учителю физики.")));
    CHECK(consent.contains(QStringLiteral("статьёй 351.8 Трудового кодекса")));
    CHECK(consent.contains(QStringLiteral("не менее чем за три рабочих дня")));
    const QString supplement = readable(papers[1]);
    CHECK(supplement.contains(QStringLiteral("в лице директора Кара-оола Сергея Михайловича, действующего")));
    for (const char* part : {"Содержание работы наставника", "Срок: с 25 октября 2026 г. по 25 мая 2027 г.",
                             "Форма: очно", "Выплата за наставничество", "три рабочих дня"}) {
        CAPTURE(part);
        CHECK(supplement.contains(QString::fromUtf8(part)));
    }
    CHECK(supplement.contains(QStringLiteral("______________________________ рублей")));
}

TEST_CASE("The supplement tells the day of a consent that is signed already", "[office][papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    people::LabourPaper signedConsent;
    signedConsent.id = school.school().ids().next<people::LabourPaper>();
    signedConsent.person = school.school().personOf(mentor).id;
    signedConsent.programme = school.school().programme().id;
    signedConsent.consentOn = QDate(2026, 10, 21);
    school.school().snapshot().labourPapers.push_back(signedConsent);
    school.open();
    const auto papers = school.papers("D35", {mentor});
    REQUIRE_FALSE(papers.empty());
    CHECK(readable(papers.back())
              .contains(QStringLiteral("письменного согласия от 21 октября 2026 г. принимает")));
}

TEST_CASE("Before the pair is made the mentee's name is a place to write", "[office][papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    school.open();
    const auto nobody = school.asked("D35");
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == QStringLiteral("office.no-employee-mentors"));
    const auto papers = school.papers("D35", {mentor});
    REQUIRE(papers.size() == 2);
    CHECK(readable(papers[0]).contains(QStringLiteral("1. Кому помогаю: ______")));
    CHECK(readable(papers[0]).contains(QStringLiteral("с 1 сентября 2026 г. по 31 мая 2027 г.")));
}

TEST_CASE("Papers of article 351.8 are refused for a pupil, a guest, a mentee and whose duty it is anyway",
          "[office][papers]")
{
    PaperSchool school;
    const auto pupil = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    const auto guest =
        school.school().employer(QStringLiteral("Ли Анна Юрьевна"), QStringLiteral("ООО «Прибор»"));
    const auto mentee = school.teacher(people::Side::Mentee, QStringLiteral("Коваль Ирина Олеговна"),
                                       QStringLiteral("учитель физики"));
    const auto exempt = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("методист"));
    auto& desk = school.open();
    auto paper = office::labourPaper(desk, school::Lookup(desk.snapshot()).entry(exempt)->person);
    paper.exemptionGround = QStringLiteral("трудовой договор, п. 2.3");
    REQUIRE(office::saveLabourPaper(desk, paper));
    for (const auto& id : {pupil, guest, mentee, exempt}) {
        CAPTURE(school::Lookup(desk.snapshot()).nameOf(id));
        const auto refused = school.asked("D35", {id});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("office.mentoring-of-employees"));
        CHECK(refused.error().arguments.value(QStringLiteral("names")) ==
              school::Lookup(desk.snapshot()).nameOf(id));
    }
}
