#include "office/catalogue_paper.h"
#include "office/paper_school.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

QString written(PaperSchool& school, const char* kind, std::vector<base::Id<people::Entry>> entries = {})
{
    return readable(school.papers(kind, std::move(entries)).front());
}

people::Interview interviewOf(base::Id<people::Entry> entry, int number, const QDate& day, int mark)
{
    people::Interview interview;
    interview.id = base::Id<people::Interview>::fromString(
        QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number));
    interview.entry = entry;
    interview.heldOn = day;
    interview.marks = {{people::MentorCriterion::Time, mark}};
    return interview;
}

} // namespace

TEST_CASE("The sheet of an interview holds what the newest one said", "[papers]")
{
    PaperSchool school;
    const auto mentor =
        school.school().employer(QStringLiteral("Ли Анна Юрьевна"), QStringLiteral("ООО «Прибор»"));
    auto last = interviewOf(mentor, 1, QDate(2026, 10, 5), 4);
    last.decision = people::InterviewDecision::Recommended;
    last.certificateShownOn = QDate(2026, 10, 2);
    last.certificateSeenBy = QStringLiteral("секретарь");
    school.school().snapshot().interviews = {last, interviewOf(mentor, 2, QDate(2026, 9, 1), 2)};
    school.open();
    const QString sheet = written(school, "D26", {mentor});
    CHECK(sheet.contains(QStringLiteral("| Дата собеседования | 5 октября 2026 г.")));
    CHECK(sheet.contains(QStringLiteral("| 4 | ресурс времени | 4 |")));
    CHECK(sheet.contains(QStringLiteral("решено: рекомендовать к включению в реестр наставников.")));
    CHECK(sheet.contains(QStringLiteral("показана 02.10.2026")));
}

TEST_CASE("Before the interview its sheet has the criteria and places to write", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.open();
    const QString sheet = written(school, "D26", {mentor});
    CHECK(sheet.contains(QStringLiteral("| 8 | мотивация |  |")));
    CHECK(sheet.contains(QStringLiteral("(нужное подчеркнуть)")));
    CHECK_FALSE(sheet.contains(QStringLiteral("судимости")));
}

TEST_CASE("A portfolio tells what the mentor brings and how the year went", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto pair = school.school().pair(mentor, mentee, QStringLiteral("teacher-pupil"));
    school.school().pairOf(pair).state = pairs::PairState::Active;
    school.school().entry(mentor).experienceYears = 21;
    people::Portfolio portfolio;
    portfolio.id =
        base::Id<people::Portfolio>::fromString(QStringLiteral("00000000-0000-4000-8000-000000000007"));
    portfolio.person = school.school().entry(mentor).person;
    portfolio.help = QStringLiteral("подготовка к олимпиадам");
    school.school().snapshot().portfolios = {portfolio};
    school.open();
    const QString paper = written(school, "D25", {mentor});
    CHECK(paper.contains(QStringLiteral("| Стаж | 21 год")));
    CHECK(paper.contains(QStringLiteral("| С чем можно обратиться | подготовка к олимпиадам")));
    CHECK(paper.contains(QStringLiteral("1 пара или группа, 0 встреч")));
    CHECK_FALSE(paper.contains(QStringLiteral("Петров")));
}

TEST_CASE("The base of mentors stands by their sources and names whom each of them helps", "[papers]")
{
    PaperSchool school;
    const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                        QStringLiteral("учитель химии"));
    school.school().employer(QStringLiteral("Ли Анна Юрьевна"), QStringLiteral("ООО «Прибор»"));
    const auto mentee = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto pair = school.school().pair(teacher, mentee, QStringLiteral("teacher-pupil"));
    school.school().pairOf(pair).state = pairs::PairState::Active;
    school.open();
    const QString mentors = written(school, "D23");
    CHECK(mentors.contains(QStringLiteral("== Педагоги\n| 1 | Черных Павел Ильич")));
    CHECK(mentors.contains(QStringLiteral("== Предприятия и организации\n| 1 | Ли Анна Юрьевна")));
    CHECK(mentors.contains(QStringLiteral("| 1 | Черных Павел Ильич | Петров Лев Ильич")));
    CHECK(written(school, "D20").contains(QStringLiteral("Черных Павел Ильич | ")));
}

TEST_CASE("A mentor without a consent and without a pair does not stop the base of mentees", "[papers]")
{
    PaperSchool school;
    school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto other = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.school().consentOf(other).withdrawnOn = QDate(2026, 11, 1);
    school.open();
    CHECK(written(school, "D20").contains(QStringLiteral("| 1 | Петров Лев Ильич | ")));
    const auto refused = school.asked("D23");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.value(QStringLiteral("names")) == QStringLiteral("Югай Виктор Львович"));
}

TEST_CASE("A pair that no order has fixed stands in neither base", "[papers]")
{
    PaperSchool school;
    const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                        QStringLiteral("учитель химии"));
    const auto mentee = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto pair = school.school().pair(teacher, mentee, QStringLiteral("teacher-pupil"));
    school.school().pairOf(pair).state = pairs::PairState::Proposed;
    school.open();
    CHECK_FALSE(written(school, "D20").contains(QStringLiteral("Черных Павел Ильич")));
}

TEST_CASE("The order on the registry leaves candidates aside and asks nothing of them", "[papers]")
{
    PaperSchool school;
    const auto chosen = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto candidate = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.school().entry(chosen).status = people::MentorStatus::Recommended;
    school.school().entry(candidate).status = people::MentorStatus::Candidate;
    school.school().consentOf(candidate).withdrawnOn = QDate(2026, 11, 1);
    school.open();
    const QString order = written(school, "D27");
    CHECK(order.contains(QStringLiteral("| 1 | Черных Павел Ильич | педагог | учитель химии")));
    CHECK_FALSE(order.contains(QStringLiteral("Югай")));
}

TEST_CASE("A report on a survey counts the requests and names nobody", "[papers]")
{
    PaperSchool school;
    for (const char* name : {"Петров Лев Ильич", "Иванова Анна Сергеевна", "Ким Мила Олеговна"}) {
        const auto id = school.school().mentee(QString::fromUtf8(name));
        school.school().entry(id).requestTags.clear();
        school.school().entry(id).request = QStringLiteral("математика");
    }
    school.school().snapshot().entries.back().request = QStringLiteral("робототехника");
    school.open();
    const QString report = written(school, "D21");
    CHECK(report.contains(QStringLiteral("| 1 | математика | 2 | 66,7 %")));
    CHECK(report.contains(QStringLiteral("| 2 | робототехника | 1 | 33,3 %")));
    CHECK_FALSE(report.contains(QStringLiteral("Петров")));
}

TEST_CASE("The order on training is carried out by those whom the curator chose", "[papers]")
{
    PaperSchool school;
    const auto one = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                    QStringLiteral("учитель химии"));
    const auto other = school.teacher(people::Side::Mentor, QStringLiteral("Коваль Ирина Олеговна"),
                                      QStringLiteral("учитель физики"));
    // A pupil of the registry without a consent: no concern of an order for employees.
    const auto pupil = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.school().consentOf(pupil).withdrawnOn = QDate(2026, 11, 1);
    for (const auto& id : {one, other, pupil}) {
        school.school().entry(id).status = people::MentorStatus::InRegistry;
    }
    auto& desk = school.open();
    const QString all = written(school, "D28");
    CHECK(all.contains(QStringLiteral("| 2 | Черных Павел Ильич | учитель химии")));
    CHECK(all.contains(QStringLiteral("без отрыва от работы")));
    office::PaperRequest request;
    request.kind = QStringLiteral("D28");
    request.answers = {{QStringLiteral("sent"), {desk.lookup().entry(other)->person.toString()}},
                       {QStringLiteral("provider"), {QStringLiteral("ИРО")}},
                       {QStringLiteral("break"), {QStringLiteral("yes")}}};
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const QString chosen = readable(prepared->papers.front());
    CHECK(chosen.contains(QStringLiteral("| 1 | Коваль Ирина Олеговна | учитель физики")));
    CHECK_FALSE(chosen.contains(QStringLiteral("Черных Павел")));
    CHECK(chosen.contains(QStringLiteral("статья 187 Трудового кодекса")));
}

TEST_CASE("Reasons for setting a rule of the model aside are printed with the proposed pairs", "[papers]")
{
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    const auto mentee = school.school().mentee(QStringLiteral("Петров Лев Ильич"));
    const auto alone = school.school().mentee(QStringLiteral("Ким Мила Олеговна"));
    const auto pair = school.school().pair(mentor, mentee, QStringLiteral("teacher-pupil"));
    school.school().pairOf(pair).overrides = {
        {QStringLiteral("not-trained"), QStringLiteral("обучение назначено на декабрь")}};
    school.school().entry(alone).request = QStringLiteral("робототехника");
    school.open();
    const QString note = written(school, "D31");
    CHECK(note.contains(QStringLiteral("| обучение назначено на декабрь")));
    CHECK(note.contains(QStringLiteral("| 1 | Ким Мила Олеговна | ")));
    CHECK(note.contains(QStringLiteral("по подбору куратора")));
}

TEST_CASE("Every questionnaire and every guide is another paper with nothing left blank by the program",
          "[papers]")
{
    const auto school = townSchool();
    for (const char* code : {"D19", "D34"}) {
        const auto& kind = *documents::findDocumentKind(QString::fromLatin1(code));
        const auto form = office::catalogueTemplate(school->desk(), kind);
        REQUIRE(form);
        QStringList seen;
        for (const QString& choice : form->questions.front().choices) {
            CAPTURE(code, choice);
            auto request = goldenRequest(school->desk(), kind);
            request.answers[QStringLiteral("which")] = {choice};
            const auto prepared = office::preparePaper(school->desk(), request);
            REQUIRE(prepared);
            CHECK(prepared->warnings.empty());
            const QString text = readable(prepared->papers.front());
            CHECK(text.size() > 300);
            CHECK_FALSE(seen.contains(text));
            seen << text;
        }
        CHECK(seen.size() >= 5);
    }
}

TEST_CASE("Teachers are asked in a questionnaire about their work, pupils about school", "[papers]")
{
    const auto school = townSchool();
    auto request = goldenRequest(school->desk(), *documents::findDocumentKind(QStringLiteral("D19")));
    const auto asked = [&](const char* circle) {
        request.answers[QStringLiteral("which")] = {QStringLiteral("наставляемый после завершения")};
        request.answers[QStringLiteral("circle")] = {QString::fromUtf8(circle)};
        const auto prepared = office::preparePaper(school->desk(), request);
        REQUIRE(prepared);
        return readable(prepared->papers.front());
    };
    CHECK(asked("педагогам").contains(QStringLiteral("в ближайшие пять лет")));
    CHECK_FALSE(asked("педагогам").contains(QStringLiteral("в кружках и секциях")));
    CHECK(asked("обучающимся").contains(QStringLiteral("в кружках и секциях")));
}
