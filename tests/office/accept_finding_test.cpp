#include "office/accept_finding.h"

#include "messages/message.h"
#include "office/findings.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using tests::SmallDesk;

namespace {

const QString because = QStringLiteral("так решил педсовет");

// A mentor who is the own child's, and a mentee without a consent in a pair.
struct AcceptingSchool
{
    SmallDesk school;
    base::Id<people::Entry> mentee = school.school().mentee(QStringLiteral("Орлова Анна Олеговна"));
    base::Id<people::Entry> mentor = school.school().pupilMentor(QStringLiteral("Белов Иван Петрович"));
    base::Id<pairs::Pair> pair = school.school().pair(mentor, mentee);

    AcceptingSchool()
    {
        school.school().represents(school.school().personOf(mentor), school.school().personOf(mentee));
    }

    [[nodiscard]] std::optional<base::Finding> told(const char* code)
    {
        const auto all = office::findings(school.desk());
        const auto found = std::ranges::find(all, QString::fromLatin1(code), &base::Finding::code);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
};

} // namespace

TEST_CASE("An accepted finding is not told again, and its reason stays in the journal", "[office]")
{
    AcceptingSchool open;
    auto& desk = open.school.open();
    const auto finding = open.told("pairs.own-child");
    REQUIRE(finding);
    const auto before = office::findings(desk).size();
    REQUIRE(office::acceptFinding(desk, *finding, because));
    CHECK_FALSE(open.told("pairs.own-child"));
    CHECK(office::findings(desk).size() == before - 1);
    CHECK(office::findingsWithAccepted(desk).size() == before);
    const auto step = desk.store().journal(1).value().front().step;
    CHECK(step.code == QStringLiteral("step.finding-accepted"));
    CHECK(messages::text(step.code, step.arguments).contains(because));
    CHECK(messages::text(step.code, step.arguments).contains(QStringLiteral("Белов Иван Петрович")));
    REQUIRE(desk.undo());
    CHECK(open.told("pairs.own-child"));
}

TEST_CASE("Another child brings the accepted finding back", "[office]")
{
    AcceptingSchool open;
    auto& desk = open.school.open();
    REQUIRE(office::acceptFinding(desk, *open.told("pairs.own-child"), because));
    auto person = *desk.lookup().personOf(open.mentee);
    person.name.surname = QStringLiteral("Белова");
    REQUIRE(desk.commit({QStringLiteral("step.card-changed"), {}}, {{}, {person}}));
    CHECK(open.told("pairs.own-child"));
    REQUIRE(office::acceptedFindings(desk).size() == 1);
    CHECK_FALSE(office::acceptedFindings(desk).front().holds);
    CHECK(messages::text(office::acceptedFindings(desk).front().finding).contains(QStringLiteral("Орлова")));
}

TEST_CASE("An acceptance that is taken back tells the finding again", "[office]")
{
    AcceptingSchool open;
    auto& desk = open.school.open();
    REQUIRE(office::acceptFinding(desk, *open.told("pairs.own-child"), because));
    const auto accepted = office::acceptedFindings(desk);
    REQUIRE(accepted.size() == 1);
    CHECK(accepted.front().holds);
    CHECK(accepted.front().accepted.reason == because);
    CHECK(accepted.front().accepted.date == QDate(2026, 11, 20));
    CHECK(accepted.front().finding.subject.kind == base::Subject::Kind::Pair);
    REQUIRE(office::takeBackAcceptance(desk, accepted.front().accepted.id));
    CHECK(open.told("pairs.own-child"));
    CHECK(office::acceptedFindings(desk).empty());
    CHECK(open.school.lastStep() == QStringLiteral("step.findings-returned"));
    CHECK(office::takeBackAcceptance(desk, accepted.front().accepted.id).error().code ==
          QStringLiteral("finding.not-accepted"));
}

TEST_CASE("A reason is wanted, and several findings make one step", "[office]")
{
    AcceptingSchool open;
    auto& desk = open.school.open();
    const auto all = office::findings(desk);
    REQUIRE(all.size() > 2);
    const auto steps = open.school.steps();
    CHECK(office::acceptFindings(desk, all, QStringLiteral("  ")).error().code ==
          QStringLiteral("finding.no-reason"));
    REQUIRE(office::acceptFindings(desk, all, because));
    CHECK(open.school.steps() == steps + 1);
    CHECK(office::findings(desk).empty());
    REQUIRE(office::acceptFindings(desk, all, because));
    CHECK(open.school.steps() == steps + 1);
}

TEST_CASE("A missing consent of somebody in a pair cannot be accepted", "[office]")
{
    AcceptingSchool open; // 152-ФЗ ст. 9
    open.school.school().consentOf(open.mentee).signedOn.reset();
    auto& desk = open.school.open();
    const auto finding = open.told("consent.missing");
    REQUIRE(finding);
    REQUIRE(finding->severity == base::Severity::Error);
    const auto refused = office::acceptFindings(desk, {*open.told("pairs.own-child"), *finding}, because);
    CHECK(refused.error().kind == base::Error::Kind::Rule);
    CHECK(refused.error().code == QStringLiteral("finding.of-law"));
    CHECK(messages::text(refused.error()).contains(QStringLiteral("закон")));
    CHECK(open.told("pairs.own-child"));
}
