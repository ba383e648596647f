#include "lists/consent_tally.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using people::ConsentPurpose;
using people::Side;

TEST_CASE("The line above the consents counts who signed, who did not and what is incomplete", "[lists]")
{
    tests::SmallDesk small;
    const auto unsignedOne = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"));
    const auto half = small.school().mentee(QStringLiteral("Белова Анна Ильинична"), QDate(2011, 5, 1));
    const auto ending = small.school().mentee(QStringLiteral("Волкова Анна Ильинична"));
    small.school().mentee(QStringLiteral("Гусева Анна Ильинична"));
    std::erase_if(small.school().snapshot().consents, [&](const people::Consent& consent) {
        return consent.person == small.school().entry(unsignedOne).person;
    });
    small.school().consentOf(half).signers = {{people::SignerRole::Self, std::nullopt}};
    small.school().consentOf(ending).validUntil = QDate(2026, 12, 1);
    const auto rows = lists::consentRows(small.open());
    const auto tally = lists::tallyOf(rows);
    CHECK(tally.people == 4);
    CHECK(tally.complete == 2);
    CHECK(tally.incomplete == 1);
    CHECK(tally.none == 1);
    CHECK(tally.lacking == 2);
    CHECK(tally.runningOut == 1);
}

TEST_CASE("A mentor of a colleague lacks papers until article 351.8 is satisfied", "[lists]")
{
    lists::ConsentRow row;
    row.states.fill(people::ConsentState::Signed);
    CHECK_FALSE(lists::lacksPapers(row));
    row.needsLabourPaper = true;
    row.labour = lists::LabourState::ConsentOnly;
    CHECK(lists::lacksPapers(row));
    row.labour = lists::LabourState::Exempt;
    CHECK_FALSE(lists::lacksPapers(row));
}

TEST_CASE("A line is found by either entry of a person and by the person", "[lists]")
{
    tests::SmallDesk small;
    const auto both = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"));
    const auto other = small.school().mentee(QStringLiteral("Белова Анна Ильинична"));
    auto mentor = small.school().entry(both);
    mentor.id = small.school().ids().next<people::Entry>();
    mentor.side = Side::Mentor;
    small.school().snapshot().entries.push_back(mentor);
    const QUuid person = small.school().entry(other).person.uuid();
    const auto& desk = small.open();
    const auto rows = lists::consentRows(desk);
    CHECK(lists::rowsMeant(desk, rows, {mentor.id.uuid()}) == std::vector<QUuid>{both.uuid()});
    CHECK(lists::rowsMeant(desk, rows, {person, mentor.id.uuid()}) ==
          std::vector<QUuid>{both.uuid(), other.uuid()});
    CHECK(lists::rowsMeant(desk, rows, {}).empty());
}
