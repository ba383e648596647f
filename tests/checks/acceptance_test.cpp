#include "checks/acceptance.h"

#include "checks/found.h"

using namespace kurator;
using base::Severity;
using tests::SmallSchool;

namespace {

base::Finding silentPair(int days)
{
    base::Finding finding;
    finding.code = QStringLiteral("pairs.no-meeting");
    finding.severity = Severity::Warning;
    finding.subject = {base::Subject::Kind::Pair, QUuid::createUuidV5(QUuid(), QStringLiteral("пара")),
                       QStringLiteral("Белов – Орлова")};
    finding.arguments = {{QStringLiteral("date"), QStringLiteral("01.11.2026")},
                         {QStringLiteral("n"), QString::number(days)}};
    return finding;
}

checks::Acceptances accepted(SmallSchool& school, const base::Finding& finding)
{
    school::AcceptedFinding record;
    record.programme = school.programme().id;
    record.code = finding.code;
    record.subject = checks::subjectKey(finding);
    record.facts = checks::factsOf(finding);
    school.snapshot().acceptedFindings = {record};
    return {school.snapshot(), school.programme().id};
}

} // namespace

TEST_CASE("A day more of silence is the same finding, another last meeting is not", "[checks]")
{
    SmallSchool school;
    const auto known = accepted(school, silentPair(19));
    CHECK(known.cover(silentPair(20)));
    auto later = silentPair(16);
    later.arguments[QStringLiteral("date")] = QStringLiteral("04.11.2026");
    CHECK_FALSE(known.cover(later));
    auto otherPair = silentPair(19);
    otherPair.subject.id = QUuid::createUuidV5(QUuid(), QStringLiteral("другая"));
    CHECK_FALSE(known.cover(otherPair));
}

TEST_CASE("A finding that grew heavier comes back", "[checks]")
{
    SmallSchool school;
    const auto known = accepted(school, silentPair(19));
    auto heavier = silentPair(19);
    heavier.severity = Severity::Error;
    CHECK_FALSE(known.cover(heavier));
}

TEST_CASE("A number of people is a fact though a number of days is not", "[checks]")
{
    base::Finding finding;
    finding.code = QStringLiteral("pairs.over-capacity");
    finding.arguments = {{QStringLiteral("n"), QStringLiteral("2")}};
    auto more = finding;
    more.arguments[QStringLiteral("n")] = QStringLiteral("3");
    CHECK(checks::factsOf(finding) != checks::factsOf(more));
    CHECK(checks::argumentsOf(checks::factsOf(more)) == more.arguments);
}

TEST_CASE("What the law demands is never covered", "[checks]")
{
    SmallSchool school; // 152-ФЗ ст. 9, ТК РФ ст. 351.8
    for (const auto* code : {"consent.missing", "labour.no-consent", "request.withdrawal"}) {
        auto finding = silentPair(1);
        finding.code = QString::fromLatin1(code);
        INFO(code);
        CHECK_FALSE(checks::isOfLaw(finding));
        CHECK(accepted(school, finding).cover(finding));
        finding.severity = Severity::Error;
        CHECK(checks::isOfLaw(finding));
        CHECK_FALSE(accepted(school, finding).cover(finding));
    }
    auto late = silentPair(1);
    late.code = QStringLiteral("roadmap.overdue");
    late.severity = Severity::Error;
    CHECK_FALSE(checks::isOfLaw(late));
}
