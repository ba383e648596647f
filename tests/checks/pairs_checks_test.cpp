#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

struct CheckedPair
{
    SmallSchool school;
    base::Id<people::Entry> mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    base::Id<people::Entry> mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    base::Id<pairs::Pair> id = school.pair(mentor, mentee);

    pairs::Pair& pair() { return school.pairOf(id); }
    void overridden(const char* rule)
    {
        pair().overrides = {{QString::fromLatin1(rule), QStringLiteral("по решению рабочей группы")}};
    }
};

} // namespace

TEST_CASE("A parent paired with the own child is told unless a reason was written", "[checks]")
{
    CheckedPair scene; // S001
    scene.school.represents(scene.school.personOf(scene.mentor), scene.school.personOf(scene.mentee));
    CHECK(Found(scene.school).argument("pairs.own-child", "mentees") ==
          QStringLiteral("Иванова Мария Сергеевна"));
    scene.overridden("match.own-child");
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("A mentor over capacity is told, all forms together", "[checks]")
{
    CheckedPair scene; // decision 19
    scene.school.entry(scene.mentor).capacity = 1;
    CHECK_FALSE(Found(scene.school).has("pairs.over-capacity"));
    const auto second =
        scene.school.pair(scene.mentor, scene.school.mentee(QStringLiteral("Сергеева Анна Львовна")),
                          QStringLiteral("employer-pupil"));
    CHECK(Found(scene.school).argument("pairs.over-capacity", "n") == QStringLiteral("2"));
    scene.school.entry(scene.mentor).capacity.reset(); // means 1
    CHECK(Found(scene.school).argument("pairs.over-capacity", "capacity") == QStringLiteral("1"));
    scene.school.pairOf(second).members.front().to = QDate(2026, 11, 19);
    CHECK_FALSE(Found(scene.school).has("pairs.over-capacity"));
}

TEST_CASE("A mentee in two working pairs is told", "[checks]")
{
    CheckedPair scene; // decision 17
    const auto second =
        scene.school.pair(scene.school.pupilMentor(QStringLiteral("Сергеева Анна Львовна")), scene.mentee);
    CHECK(Found(scene.school).argument("pairs.second-mentor", "n") == QStringLiteral("2"));
    CHECK(
        Found(scene.school).argument("pairs.second-mentor", "mentors").contains(QStringLiteral("Сергеева")));
    scene.school.pairOf(second).state = pairs::PairState::Dissolved;
    CHECK_FALSE(Found(scene.school).has("pairs.second-mentor"));
}

TEST_CASE("A pair that works without a registered order is told", "[checks]")
{
    CheckedPair scene;
    scene.school.paperOf(*scene.pair().order).state = documents::DocumentState::Annulled;
    CHECK(Found(scene.school).one("pairs.no-order").severity == base::Severity::Warning);
    scene.pair().order.reset();
    CHECK(Found(scene.school).has("pairs.no-order"));
    scene.pair().state = pairs::PairState::Proposed;
    scene.pair().period.start = QDate(2026, 12, 1);
    CHECK(Found(scene.school).one("pairs.no-order").severity == base::Severity::Notice);
}

TEST_CASE("A mentor outside the registry is told once there is a registry", "[checks]")
{
    CheckedPair scene;
    scene.school.entry(scene.mentor).status = people::MentorStatus::Recommended;
    CHECK(Found(scene.school).has("pairs.mentor-not-in-registry"));
    scene.overridden("match.not-in-registry");
    CHECK_FALSE(Found(scene.school).has("pairs.mentor-not-in-registry"));
    scene.pair().overrides.clear();
    scene.school.entry(scene.mentor).status = people::MentorStatus::Trained;
    CHECK_FALSE(Found(scene.school).has("pairs.mentor-not-in-registry"));
}

TEST_CASE("A pair does not outlast its programme nor end before it begins", "[checks]")
{
    CheckedPair scene;
    scene.pair().period.end = QDate(2027, 5, 31);
    CHECK(Found(scene.school).codes().isEmpty());
    scene.pair().period.end = QDate(2027, 6, 1);
    CHECK(Found(scene.school).argument("pairs.end-after-programme", "programmeEnd") ==
          QStringLiteral("31.05.2027"));
    scene.pair().period = {QDate(2026, 12, 1), QDate(2026, 11, 30)};
    CHECK(Found(scene.school).has("pairs.end-before-start"));
}

TEST_CASE("A pair whose term is over asks for its outcome", "[checks]")
{
    CheckedPair scene;
    scene.pair().period.end = QDate(2026, 11, 19);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("pairs.past-end")});
    scene.pair().state = pairs::PairState::Completed;
    scene.pair().outcome = QStringLiteral("цель достигнута");
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("A pair that has not met for more than fourteen days is told", "[checks]")
{
    CheckedPair scene; // S001 6.4; met on 13 November
    CHECK_FALSE(Found(scene.school, QDate(2026, 11, 27)).has("pairs.no-meeting"));
    const Found late(scene.school, QDate(2026, 11, 28));
    CHECK(late.argument("pairs.no-meeting", "n") == QStringLiteral("15"));
    CHECK(late.argument("pairs.no-meeting", "date") == QStringLiteral("13.11.2026"));
    scene.school.withoutMeetings();
    CHECK_FALSE(Found(scene.school, QDate(2026, 11, 8)).has("pairs.no-meeting-yet"));
    CHECK(Found(scene.school, QDate(2026, 11, 9)).has("pairs.no-meeting-yet"));
    scene.pair().state = pairs::PairState::Suspended;
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("Children at risk in pairs are counted and never named", "[checks]")
{
    CheckedPair scene; // 120-ФЗ
    scene.school.mark(scene.mentee, people::RestrictedKind::AtRisk);
    const auto told = Found(scene.school).one("pairs.at-risk");
    CHECK(told.subject.kind == base::Subject::Kind::Programme);
    CHECK(told.arguments == base::Arguments{{QStringLiteral("n"), QStringLiteral("1")}});
}
