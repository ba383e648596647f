#include "lists/consent_history.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;

TEST_CASE("The history of consents tells the newest first, each with its state", "[lists]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Абаева Анна Ильинична"));
    const auto person = small.school().entry(id).person;
    auto blank = small.school().consentOf(id);
    blank.id = small.school().ids().next<people::Consent>();
    blank.purpose = people::ConsentPurpose::SpecialCategories;
    blank.signedOn.reset();
    blank.signers.clear();
    blank.issuedOn = QDate(2026, 11, 18);
    auto old = small.school().consentOf(id);
    old.id = small.school().ids().next<people::Consent>();
    old.signedOn = QDate(2026, 9, 2);
    old.validUntil = QDate(2026, 10, 2);
    small.school().consentOf(id).withdrawnOn = QDate(2026, 11, 10);
    small.school().snapshot().consents.push_back(blank);
    small.school().snapshot().consents.push_back(old);

    const auto lines = lists::consentHistory(small.open(), person);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].purpose == people::ConsentPurpose::SpecialCategories);
    CHECK(lines[0].state == people::ConsentState::Issued);
    CHECK(lines[0].signers.empty());
    CHECK(lines[1].purpose == people::ConsentPurpose::Processing);
    CHECK(lines[1].state == people::ConsentState::Withdrawn);
    CHECK(lines[1].lastDay == QDate(2027, 5, 31));
    REQUIRE(lines[1].signers.size() == 2);
    CHECK(lines[1].signers[0].name == QStringLiteral("Абаева Анна Ильинична"));
    CHECK(lines[1].signers[1].name.isEmpty());
    CHECK(lines[2].purpose == people::ConsentPurpose::Participation);
    CHECK(lines[2].state == people::ConsentState::Signed);
    CHECK(lines[3].signedOn == QDate(2026, 9, 2));
    CHECK(lines[3].lastDay == QDate(2026, 10, 2));
}
