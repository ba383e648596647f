#include "checks/found.h"

using namespace kurator;
using people::MentorStatus;
using tests::Found;
using tests::SmallSchool;

TEST_CASE("A mentor from outside in the registry without a certificate is told", "[checks]")
{
    SmallSchool school; // decision 13
    const auto mentor = school.employer(QStringLiteral("Агеев Олег Ильич"), QStringLiteral("Завод"));
    CHECK_FALSE(Found(school).has("people.no-certificate"));
    school.snapshot().interviews.front().certificateShownOn.reset();
    CHECK(Found(school).argument("people.no-certificate", "name") == QStringLiteral("Агеев Олег Ильич"));
    school.entry(mentor).status = MentorStatus::Trained;
    CHECK(Found(school).has("people.no-certificate"));
    school.entry(mentor).status = MentorStatus::Recommended;
    CHECK_FALSE(Found(school).has("people.no-certificate"));
    school.entry(mentor).status = MentorStatus::InRegistry;
    school.entry(mentor).category = people::Category::Teacher;
    CHECK_FALSE(Found(school).has("people.no-certificate"));
}

TEST_CASE("A pair that goes on with a mentor who left is told", "[checks]")
{
    SmallSchool school;
    const auto mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    const auto pair = school.pair(mentor, school.mentee(QStringLiteral("Иванова Мария Сергеевна")));
    CHECK_FALSE(Found(school).has("pairs.mentor-left"));
    for (const auto status : {MentorStatus::Suspended, MentorStatus::Excluded}) {
        school.entry(mentor).status = status;
        CHECK(Found(school).argument("pairs.mentor-left", "mentees") ==
              QStringLiteral("Иванова Мария Сергеевна"));
        CHECK_FALSE(Found(school).has("pairs.mentor-not-in-registry"));
    }
    school.pairOf(pair).state = pairs::PairState::Completed;
    CHECK_FALSE(Found(school).has("pairs.mentor-left"));
}

TEST_CASE("An agreement that is over is told while mentors from there are in pairs", "[checks]")
{
    SmallSchool school;
    people::Partner partner;
    partner.id = school.ids().next<people::Partner>();
    partner.name = QStringLiteral("Завод «Искра»");
    partner.agreementUntil = QDate(2026, 11, 19);
    school.snapshot().partners = {partner};
    const auto mentor = school.employer(QStringLiteral("Агеев Олег Ильич"), QStringLiteral("Завод"));
    school.entry(mentor).partner = partner.id;
    CHECK_FALSE(Found(school).has("school.agreement-over"));
    school.pair(mentor, school.mentee(QStringLiteral("Иванова Мария Сергеевна")),
                QStringLiteral("employer-pupil"));
    const auto found = Found(school).one("school.agreement-over");
    CHECK(found.subject.id == partner.id.uuid());
    CHECK(found.arguments.value(QStringLiteral("mentors")) == QStringLiteral("Агеев Олег Ильич"));
    school.snapshot().partners.front().agreementUntil = QDate(2026, 11, 20);
    CHECK_FALSE(Found(school).has("school.agreement-over"));
}
