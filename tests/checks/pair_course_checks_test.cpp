#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

struct PairAtWork
{
    SmallSchool school;
    base::Id<people::Entry> mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    base::Id<people::Entry> mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    base::Id<pairs::Pair> id = school.pair(mentor, mentee);

    pairs::Pair& pair() { return school.pairOf(id); }
};

} // namespace

TEST_CASE("A pair without a goal is told after 14 days unless it met to plan", "[checks]")
{
    PairAtWork scene;
    scene.pair().goal.clear();
    CHECK_FALSE(Found(scene.school, QDate(2026, 11, 8)).has("pairs.no-plan"));
    CHECK(Found(scene.school, QDate(2026, 11, 9)).argument("pairs.no-plan", "start") ==
          QStringLiteral("25.10.2026"));
    scene.school.snapshot().meetings.front().kind = pairs::MeetingKind::Planning;
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("A pair that begins before its order is told", "[checks]")
{
    PairAtWork scene; // the order on pairs is of 23.10.2026
    scene.pair().period.start = QDate(2026, 10, 23);
    CHECK(Found(scene.school).codes().isEmpty());
    scene.pair().period.start = QDate(2026, 10, 22);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.before-order")});
    CHECK(Found(scene.school).argument("pairs.before-order", "number") == QStringLiteral("98-ОД"));
}

TEST_CASE("A pair that lost its mentee, or whose mentee has finished, is told", "[checks]")
{
    PairAtWork scene;
    scene.school.entry(scene.mentee).finishedOn = QDate(2026, 11, 19);
    scene.school.entry(scene.mentee).results = QStringLiteral("цель достигнута");
    scene.school.entry(scene.mentee).caseLink = QStringLiteral("https://school5.example/case");
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.mentee-finished")});
    scene.pair().members.front().to = QDate(2026, 11, 19);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.nobody-left")});
}

TEST_CASE("A mentor who was not trained is told only where the programme trains before pairs", "[checks]")
{
    PairAtWork scene; // decision 36
    CHECK(Found(scene.school).codes().isEmpty());
    scene.school.programme().trainingBeforePairs = true;
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.mentor-not-trained")});
    scene.pair().overrides = {{QStringLiteral("match.not-trained"), QStringLiteral("учится в декабре")}};
    CHECK(Found(scene.school).codes().isEmpty());
    scene.pair().overrides.clear();
    scene.school.entry(scene.mentor).status = people::MentorStatus::Trained;
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("A mentee without a mentor is told once the registry is approved", "[checks]")
{
    PairAtWork scene;
    scene.school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    auto facts = tests::factsOf(scene.school);
    CHECK_FALSE(Found(scene.school, facts).has("pairs.unpaired"));
    facts.registryApproved = true;
    CHECK(Found(scene.school, facts).count("pairs.unpaired") == 1);
    CHECK(Found(scene.school, facts).argument("pairs.unpaired", "name") ==
          QStringLiteral("Орлова Анна Олеговна"));
}

TEST_CASE("The registry and its order have to agree", "[checks]")
{
    PairAtWork scene; // decision 36, S001 4.1
    scene.school.entry(scene.mentor).status = people::MentorStatus::Recommended;
    CHECK(Found(scene.school).has("papers.registry-empty"));
    scene.school.entry(scene.mentor).status = people::MentorStatus::InRegistry;
    CHECK_FALSE(Found(scene.school).has("papers.registry-empty"));
    std::erase_if(scene.school.snapshot().documents,
                  [](const documents::Document& paper) { return paper.kind == QStringLiteral("D27"); });
    CHECK(Found(scene.school).argument("people.registry-without-order", "n") == QStringLiteral("1"));
}

TEST_CASE("Mentors in pairs from a partner without an agreement are noticed", "[checks]")
{
    SmallSchool school;
    people::Partner partner;
    partner.id = school.ids().next<people::Partner>();
    partner.name = QStringLiteral("ООО «Саянсталь»");
    school.snapshot().partners = {partner};
    const auto mentor = school.employer(QStringLiteral("Кац Лев Маркович"), partner.name);
    school.entry(mentor).partner = partner.id;
    CHECK_FALSE(Found(school).has("school.no-agreement"));
    school.pair(mentor, school.mentee(QStringLiteral("Иванова Мария Сергеевна")),
                QStringLiteral("employer-pupil"));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("school.no-agreement")});
    school.snapshot().partners.front().agreementDate = QDate(2026, 9, 5);
    CHECK(Found(school).codes().isEmpty());
}

TEST_CASE("A pair that did not fit at the trial meeting is told with who says so", "[checks]")
{
    PairAtWork scene; // S001 5.3: low compatibility asks for another match
    pairs::TrialSheet sheet;
    sheet.pair = scene.id;
    sheet.entry = scene.mentee;
    sheet.contact = 9;
    scene.school.snapshot().trialSheets.push_back(sheet);
    CHECK(Found(scene.school).codes().isEmpty());
    scene.school.snapshot().trialSheets.front().wantsChange = true;
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.do-not-fit")});
    CHECK(Found(scene.school).argument("pairs.do-not-fit", "who") ==
          QStringLiteral("Иванова Мария Сергеевна"));
    scene.pair().state = pairs::PairState::Proposed;
    scene.pair().order.reset();
    CHECK(Found(scene.school).has("pairs.proposed-do-not-fit"));
    scene.pair().state = pairs::PairState::Dissolved;
    CHECK_FALSE(Found(scene.school).has("pairs.do-not-fit"));
}
