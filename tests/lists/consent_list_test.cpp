#include "lists/consent_list.h"

#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using people::ConsentPurpose;
using people::ConsentState;
using people::Side;

namespace {

const lists::ConsentRow& rowOf(const std::vector<lists::ConsentRow>& rows, base::Id<people::Entry> entry)
{
    const auto found = std::ranges::find(rows, entry, &lists::ConsentRow::entry);
    REQUIRE(found != rows.end());
    return *found;
}

QStringList codesOf(const std::vector<people::Obstacle>& obstacles)
{
    QStringList codes;
    for (const auto& obstacle : obstacles) {
        codes << obstacle.code;
    }
    return codes;
}

} // namespace

TEST_CASE("A consent row tells who signs, what is signed and what is missing", "[lists]")
{
    tests::SmallDesk small;
    const auto child = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"), QDate(2013, 5, 1));
    const auto teen = small.school().mentee(QStringLiteral("Белова Анна Ильинична"), QDate(2011, 5, 1));
    const auto teacher = small.school().teacher(Side::Mentor, QStringLiteral("Волкова Анна Ильинична"));
    std::erase_if(small.school().snapshot().consents, [&](const people::Consent& consent) {
        return consent.person == small.school().entry(child).person;
    });
    small.school().consentOf(teen).validUntil = QDate(2026, 12, 1);
    const auto rows = lists::consentRows(small.open());
    REQUIRE(rows.size() == 3);

    const auto& unsignedRow = rowOf(rows, child);
    CHECK(unsignedRow.signersToAsk == people::ConsentSigners::Representative);
    CHECK(unsignedRow.state(ConsentPurpose::Processing) == ConsentState::None);
    CHECK_FALSE(unsignedRow.signedOn);
    CHECK(codesOf(unsignedRow.missing) == QStringList{QStringLiteral("consent.missing")});
    CHECK(codesOf(unsignedRow.warnings) == QStringList{QStringLiteral("consent.participation")});

    const auto& expiring = rowOf(rows, teen);
    CHECK(expiring.signersToAsk == people::ConsentSigners::Both);
    CHECK(expiring.state(ConsentPurpose::Processing) == ConsentState::Expiring);
    CHECK(expiring.state(ConsentPurpose::Participation) == ConsentState::Signed);
    CHECK(expiring.signedOn == QDate(2026, 9, 10));
    CHECK(expiring.lastDay == QDate(2026, 12, 1));
    CHECK(expiring.missing.empty());

    CHECK(rowOf(rows, teacher).signersToAsk == people::ConsentSigners::Self);
    CHECK(rowOf(rows, teacher).lastDay == QDate(2027, 5, 31));
}

TEST_CASE("The dates shown are those of the newest paper in force", "[lists]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"));
    auto later = small.school().consentOf(id);
    later.id = small.school().ids().next<people::Consent>();
    later.signedOn = QDate(2026, 11, 2);
    later.validUntil = QDate(2027, 8, 31);
    small.school().consentOf(id).validUntil = QDate(2026, 10, 1);
    small.school().snapshot().consents.push_back(later);
    const auto rows = lists::consentRows(small.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().signedOn == QDate(2026, 11, 2));
    CHECK(rows.front().lastDay == QDate(2027, 8, 31));
}

TEST_CASE("Who mentors a colleague needs the papers of article 351.8", "[lists]")
{
    tests::SmallDesk small;
    const auto inPair = small.school().teacher(Side::Mentor, QStringLiteral("Абаева Анна Ильинична"));
    const auto wishes = small.school().teacher(Side::Mentor, QStringLiteral("Белова Анна Ильинична"));
    const auto ofPupils = small.school().teacher(Side::Mentor, QStringLiteral("Волкова Анна Ильинична"));
    const auto young = small.school().teacher(Side::Mentee, QStringLiteral("Гусева Анна Ильинична"));
    small.school().pair(inPair, young, QStringLiteral("teacher-teacher"));
    small.school().entry(wishes).forms = {QStringLiteral("teacher-teacher")};
    small.school().entry(ofPupils).forms = {QStringLiteral("teacher-pupil")};
    people::LabourPaper paper;
    paper.id = small.school().ids().next<people::LabourPaper>();
    paper.person = small.school().entry(inPair).person;
    paper.programme = small.school().programme().id;
    paper.consentOn = QDate(2026, 10, 1);
    small.school().snapshot().labourPapers.push_back(paper);
    paper.id = small.school().ids().next<people::LabourPaper>();
    paper.person = small.school().entry(wishes).person;
    paper.supplementOn = QDate(2026, 10, 1);
    small.school().snapshot().labourPapers.push_back(paper);

    const auto rows = lists::consentRows(small.open());
    CHECK(rowOf(rows, inPair).needsLabourPaper);
    CHECK(rowOf(rows, inPair).labour == lists::LabourState::ConsentOnly);
    CHECK(rowOf(rows, wishes).needsLabourPaper);
    CHECK(rowOf(rows, wishes).labour == lists::LabourState::Complete);
    CHECK_FALSE(rowOf(rows, ofPupils).needsLabourPaper);
    CHECK_FALSE(rowOf(rows, young).needsLabourPaper);
}

TEST_CASE("Who is on both sides stands once, who has finished does not", "[lists]")
{
    tests::SmallDesk small;
    const auto both = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"));
    auto mentor = small.school().entry(both);
    mentor.id = small.school().ids().next<people::Entry>();
    mentor.side = Side::Mentor;
    small.school().snapshot().entries.push_back(mentor);
    const auto finished = small.school().mentee(QStringLiteral("Белова Анна Ильинична"));
    small.school().entry(finished).finishedOn = QDate(2026, 11, 20);
    const auto rows = lists::consentRows(small.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().entry == both);
}
