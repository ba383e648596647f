#include "office/consent_marks.h"

#include "messages/message.h"
#include "office/labour_papers.h"
#include "office/mark_consents.h"
#include "school/lookup.h"

#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using people::ConsentPurpose;
using tests::SmallDesk;

namespace {

std::vector<people::Consent> papersOf(const office::Desk& desk, base::Id<people::Person> person,
                                      ConsentPurpose purpose)
{
    std::vector<people::Consent> papers;
    std::ranges::copy_if(
        desk.snapshot().consents, std::back_inserter(papers),
        [&](const people::Consent& paper) { return paper.person == person && paper.purpose == purpose; });
    return papers;
}

} // namespace

TEST_CASE("A blank that was given out comes back signed as the same paper", "[office]")
{
    SmallDesk small;
    const auto first = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto second = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    const auto person = small.school().entry(first).person;
    const auto other = small.school().entry(second).person;
    auto& desk = small.open();
    const auto purpose = ConsentPurpose::Distribution;
    const QDate day(2026, 11, 16);
    CHECK(office::issueConsents(desk, purpose, {person, other}, day) == qsizetype(2));
    CHECK(small.lastStep() == QStringLiteral("step.consents-issued"));
    CHECK(office::issueConsents(desk, purpose, {person, other}, day) == qsizetype(0));
    const auto blanks = papersOf(desk, person, purpose);
    REQUIRE(blanks.size() == 1);
    CHECK(blanks.front().issuedOn == day);

    office::ConsentMark mark;
    mark.purpose = purpose;
    mark.signedOn = QDate(2026, 11, 18);
    mark.persons = {person};
    CHECK(office::markConsents(desk, mark) == qsizetype(1));
    const auto signedPapers = papersOf(desk, person, purpose);
    REQUIRE(signedPapers.size() == 1);
    CHECK(signedPapers.front().id == blanks.front().id);
    CHECK(signedPapers.front().issuedOn == day);
    CHECK(signedPapers.front().signers.size() == 2);

    const auto ahead = office::issueConsents(desk, purpose, {other}, QDate(2026, 11, 21));
    REQUIRE_FALSE(ahead);
    CHECK(ahead.error().code == QStringLiteral("consent.issue-ahead"));
}

TEST_CASE("A withdrawal ends the papers in force and is one step", "[office]")
{
    SmallDesk small;
    const auto first = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto second = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    const auto person = small.school().entry(first).person;
    const auto other = small.school().entry(second).person;
    small.school().consentOf(second).validUntil = QDate(2026, 11, 1);
    auto& desk = small.open();
    const auto before = desk.snapshot();

    const auto early =
        office::withdrawConsents(desk, ConsentPurpose::Processing, {person}, QDate(2026, 9, 9));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("consent.withdrawn-before-signing"));
    CHECK(office::withdrawConsents(desk, ConsentPurpose::Processing, {person}, QDate(2026, 11, 21))
              .error()
              .code == QStringLiteral("consent.withdrawal-ahead"));

    CHECK(office::withdrawConsents(desk, ConsentPurpose::Processing, {person, other}, QDate(2026, 11, 20)) ==
          qsizetype(1));
    CHECK(papersOf(desk, person, ConsentPurpose::Processing).front().withdrawnOn == QDate(2026, 11, 20));
    CHECK_FALSE(papersOf(desk, other, ConsentPurpose::Processing).front().withdrawnOn);
    CHECK_FALSE(papersOf(desk, person, ConsentPurpose::Participation).front().withdrawnOn);
    const auto undone = desk.undo();
    REQUIRE(undone);
    CHECK(messages::text(undone->code, undone->arguments) ==
          QStringLiteral("отзыв согласия на обработку персональных данных: Абаев Иван Ильич"));
    CHECK(desk.snapshot() == before);
}

TEST_CASE("Papers on mentoring an employee are stored, changed and removed", "[office]")
{
    SmallDesk small;
    const auto entry = small.school().teacher(people::Side::Mentor, QStringLiteral("Абаева Анна Ильинична"));
    const auto person = small.school().entry(entry).person;
    auto& desk = small.open();
    const auto steps = small.steps();
    auto paper = office::labourPaper(desk, person);
    REQUIRE(office::saveLabourPaper(desk, paper));
    CHECK(small.steps() == steps);

    paper.consentOn = QDate(2026, 10, 1);
    REQUIRE(office::saveLabourPaper(desk, paper));
    CHECK(small.lastStep() == QStringLiteral("step.labour-saved"));
    paper.supplementOn = QDate(2026, 10, 2);
    paper.supplementNumber = QStringLiteral("12");
    REQUIRE(office::saveLabourPaper(desk, paper));
    REQUIRE(desk.snapshot().labourPapers.size() == 1);
    CHECK(office::labourPaper(desk, person).supplementNumber == QStringLiteral("12"));

    auto wrong = paper;
    wrong.endsOn = QDate(2026, 9, 30);
    CHECK(office::saveLabourPaper(desk, wrong).error().code == QStringLiteral("labour.ends-before-start"));
    wrong = paper;
    wrong.supplementOn = QDate(2026, 11, 21);
    CHECK(office::saveLabourPaper(desk, wrong).error().code == QStringLiteral("labour.day-ahead"));

    people::LabourPaper blank;
    blank.person = person;
    REQUIRE(office::saveLabourPaper(desk, blank));
    CHECK(desk.snapshot().labourPapers.empty());
}
