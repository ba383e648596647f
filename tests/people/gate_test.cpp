#include "people/gate.h"

#include "support/text.h"

#include <QStringList>

using namespace kurator::people;
using kurator::base::Period;

namespace {

// A pupil before the gate, with one consent to processing signed by the mother. Each test changes what it is
// about.
struct GateScene
{
    Person person;
    Consent consent;
    LabourPaper labour;
    GateFacts facts;

    explicit GateScene(const QDate& birth = QDate(2014, 4, 2))
    {
        person.name = {QStringLiteral("Ооржак"), QStringLiteral("Айлана"), QStringLiteral("Мергеновна")};
        person.birthDate = birth;
        consent = paper(ConsentPurpose::Processing, QDate(2026, 9, 10));
        facts.person = &person;
        facts.day = QDate(2026, 11, 20);
        facts.programme = Period{QDate(2026, 9, 1), QDate(2027, 5, 31)};
        facts.consents = {&consent};
    }
    GateScene(const GateScene&) = delete;
    GateScene& operator=(const GateScene&) = delete;

    static Consent paper(ConsentPurpose purpose, const QDate& signedOn)
    {
        Consent paper;
        paper.purpose = purpose;
        paper.signedOn = signedOn;
        paper.signers = {Signer{SignerRole::Representative, {}}};
        return paper;
    }

    void signedByHerself() { consent.signers = {Signer{SignerRole::Self, {}}}; }
    void signedByBoth() { consent.signers.push_back(Signer{SignerRole::Self, {}}); }

    [[nodiscard]] QStringList codes(GatePurpose purpose) const
    {
        QStringList found;
        for (const auto& obstacle : obstacles(purpose, facts)) {
            found += obstacle.code;
        }
        return found;
    }
};

QStringList codeList(const char* code)
{
    return {QString::fromLatin1(code)};
}

} // namespace

TEST_CASE("Entering as a candidate, blanks, the list of who has not signed and staff need nothing",
          "[people]")
{
    // decision 9: 152-ФЗ ст. 6, labour relations
    GateScene scene;
    scene.facts.consents.clear();
    CHECK(scene.codes(GatePurpose::EnterAsCandidate).isEmpty());
    CHECK(scene.codes(GatePurpose::WorkingList).isEmpty());
    CHECK(scene.codes(GatePurpose::ActingByOffice).isEmpty());
}

TEST_CASE("An order cannot name a pupil without a consent to processing", "[people]")
{
    // decision 9: law
    GateScene scene;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.facts.consents.clear();
    const auto found = obstacles(GatePurpose::NamingPaper, scene.facts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == QStringLiteral("consent.missing"));
    CHECK(found[0].weight == ObstacleWeight::Law);
    CHECK(found[0].arguments.value(QStringLiteral("name")) == QStringLiteral("Ооржак Айлана Мергеновна"));
    CHECK(found[0].arguments.value(QStringLiteral("paper")) == QStringLiteral("D15"));
}

TEST_CASE("A blank that was only given out does not count", "[people]")
{
    GateScene scene;
    scene.consent.signedOn.reset();
    scene.consent.issuedOn = QDate(2026, 9, 5);
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.missing"));
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Issued);
}

TEST_CASE("A consent signed after the paper's date does not cover the paper", "[people]")
{
    GateScene scene; // decision 9: valid on the paper's date
    scene.consent.signedOn = scene.facts.day;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.signedOn = scene.facts.day.addDays(1);
    const auto found = obstacles(GatePurpose::NamingPaper, scene.facts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == QStringLiteral("consent.not-yet"));
    CHECK(found[0].arguments.value(QStringLiteral("signed")) == QStringLiteral("21.11.2026"));
    CHECK(found[0].arguments.value(QStringLiteral("date")) == QStringLiteral("20.11.2026"));
}

TEST_CASE("A consent holds through its last day, and without a term to the programme's end", "[people]")
{
    GateScene scene; // decision 10
    scene.consent.validUntil = scene.facts.day;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.validUntil = scene.facts.day.addDays(-1);
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.expired"));
    scene.consent.validUntil.reset();
    scene.facts.day = scene.facts.programme.end;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.facts.day = scene.facts.programme.end.addDays(1);
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.expired"));
}

TEST_CASE("A withdrawn consent stops counting on the very day", "[people]")
{
    GateScene scene;
    scene.consent.withdrawnOn = scene.facts.day.addDays(1);
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.withdrawnOn = scene.facts.day;
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.withdrawn"));
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Withdrawn);
}

TEST_CASE("A withdrawal also ends an older copy of the same consent, and a new signature restores it",
          "[people]")
{
    GateScene scene;
    Consent second = GateScene::paper(ConsentPurpose::Processing, QDate(2026, 9, 15));
    second.withdrawnOn = QDate(2026, 10, 1);
    scene.facts.consents = {&scene.consent, &second};
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.withdrawn"));
    Consent third = GateScene::paper(ConsentPurpose::Processing, QDate(2026, 10, 20));
    scene.facts.consents.push_back(&third);
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Signed);
}

TEST_CASE("A mentee under 14 needs a representative's consent", "[people]")
{
    GateScene scene(QDate(2013, 4, 2)); // 13 years; decision 11, 152-ФЗ ст. 9 ч. 6
    scene.signedByHerself();
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative"));
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Incomplete);
    scene.consent.signers = {Signer{SignerRole::Representative, {}}};
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
}

TEST_CASE("Between 14 and 17 both sign, as the school's practice and not as the law", "[people]")
{
    GateScene scene(QDate(2011, 4, 2)); // 15 years; decision 11
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-self-by-practice"));
    scene.signedByHerself();
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative-by-practice"));
    CHECK(obstacles(GatePurpose::NamingPaper, scene.facts).at(0).weight == ObstacleWeight::Model);
    scene.facts.representativeFrom14 = false;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.signers = {Signer{SignerRole::Representative, {}}};
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.signers.clear();
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-self-signature"));
    scene.facts.representativeFrom14 = true;
    scene.consent.signers = {Signer{SignerRole::Representative, {}}};
    scene.signedByBoth();
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
}

TEST_CASE("From 18 the person signs, a parent cannot", "[people]")
{
    GateScene scene(QDate(2008, 9, 10)); // 18 on the very day of signing
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-self-signature"));
    scene.signedByHerself();
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
}

TEST_CASE("Signers are judged by the age on the day of signing", "[people]")
{
    GateScene scene(QDate(2012, 10, 1)); // 13 when the mother signed, 14 on the day of the order
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.consent.signedOn = QDate(2012, 10, 1).addYears(14);
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-self-by-practice"));
}

TEST_CASE("With the year of birth alone, what either possible age needs is needed", "[people]")
{
    GateScene scene;
    scene.person.birthDate.reset();
    scene.person.birthYear = 2012; // 13 or 14
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-self-by-practice"));
    scene.signedByHerself();
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative"));
    scene.person.birthYear = 2008; // 17 or 18
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative-by-practice"));
    scene.facts.representativeFrom14 = false;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.person.birthYear = 2013; // 12 or 13
    scene.consent.signers = {Signer{SignerRole::Representative, {}}};
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
}

TEST_CASE("A pupil of unknown age needs a representative, a teacher signs alone", "[people]")
{
    GateScene scene;
    scene.person.birthDate.reset();
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.signedByHerself();
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative"));
    scene.facts.adult = true;
    CHECK(scene.codes(GatePurpose::NamingPaper).isEmpty());
    scene.person.birthDate = QDate(2014, 1, 1); // what is known outweighs the category
    CHECK(scene.codes(GatePurpose::NamingPaper) == codeList("consent.no-representative"));
}

TEST_CASE("Taking part without a consent to it is a warning, not a refusal", "[people]")
{
    GateScene scene; // decisions 9, 37
    const auto found = obstacles(GatePurpose::TakingPart, scene.facts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == QStringLiteral("consent.participation"));
    CHECK(found[0].weight == ObstacleWeight::Warning);
    Consent part = GateScene::paper(ConsentPurpose::Participation, QDate(2026, 9, 10));
    scene.facts.consents.push_back(&part);
    CHECK(scene.codes(GatePurpose::TakingPart).isEmpty());
}

TEST_CASE("A list for the regional centre names only whose consent names the centre", "[people]")
{
    GateScene scene; // decision 9: law
    CHECK(scene.codes(GatePurpose::RegionalCentre) == codeList("consent.recipient"));
    scene.consent.recipients = {QStringLiteral("ТОИПКРО")};
    CHECK(scene.codes(GatePurpose::RegionalCentre) == codeList("consent.recipient"));
    scene.consent.recipients += QStringLiteral("Региональный  наставнический центр");
    CHECK(scene.codes(GatePurpose::RegionalCentre).isEmpty());
    scene.facts.recipient = QStringLiteral("РНЦ ХПК");
    CHECK(scene.codes(GatePurpose::RegionalCentre).isEmpty());
    scene.consent.recipients = {QStringLiteral("рнц ХПК (Хакасский политехнический колледж)")};
    CHECK(scene.codes(GatePurpose::RegionalCentre).isEmpty());
    scene.facts.recipient = QStringLiteral("РНЦ ТПУ");
    CHECK(scene.codes(GatePurpose::RegionalCentre) == codeList("consent.recipient"));
    scene.facts.consents.clear();
    CHECK(scene.codes(GatePurpose::RegionalCentre) == codeList("consent.missing"));
}

TEST_CASE("The site shows only data that a consent to distribution names", "[people]")
{
    GateScene scene; // decision 9: 152-ФЗ ст. 10.1
    CHECK(scene.codes(GatePurpose::Publication) == codeList("consent.missing"));
    Consent site = GateScene::paper(ConsentPurpose::Distribution, QDate(2026, 9, 10));
    site.data = {QStringLiteral("Фамилия, имя"), QStringLiteral("класс")};
    scene.facts.consents.push_back(&site);
    scene.facts.dataWanted = {QStringLiteral("фамилия, имя"), QStringLiteral("фотография")};
    const auto found = obstacles(GatePurpose::Publication, scene.facts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == QStringLiteral("consent.distribution-datum"));
    CHECK(found[0].arguments.value(QStringLiteral("datum")) == QStringLiteral("фотография"));
    Consent photo = GateScene::paper(ConsentPurpose::Distribution, QDate(2026, 9, 20));
    photo.data = {QStringLiteral("фотография")};
    scene.facts.consents.push_back(&photo);
    CHECK(scene.codes(GatePurpose::Publication).isEmpty());
    photo.withdrawnOn = QDate(2026, 10, 1);
    CHECK(scene.codes(GatePurpose::Publication) == codeList("consent.withdrawn"));
    scene.facts.dataWanted = {QStringLiteral("класс")};
    CHECK(scene.codes(GatePurpose::Publication).isEmpty());
}

TEST_CASE("A health category is stored only with its own consent", "[people]")
{
    GateScene scene; // decision 9: 152-ФЗ ст. 10
    CHECK(scene.codes(GatePurpose::HealthCategory) == codeList("consent.health"));
    Consent health = GateScene::paper(ConsentPurpose::SpecialCategories, QDate(2026, 9, 10));
    scene.facts.consents.push_back(&health);
    CHECK(scene.codes(GatePurpose::HealthCategory).isEmpty());
    health.validUntil = QDate(2026, 10, 1);
    CHECK(scene.codes(GatePurpose::HealthCategory) == codeList("consent.expired"));
}

TEST_CASE("Other restricted categories need the consent to processing and are never named", "[people]")
{
    GateScene scene; // decision 9
    CHECK(scene.codes(GatePurpose::RestrictedCategory).isEmpty());
    CHECK(scene.codes(GatePurpose::NamingRestricted) == codeList("restricted.never-by-name"));
    scene.facts.consents.clear();
    CHECK(scene.codes(GatePurpose::RestrictedCategory) == codeList("consent.missing"));
}

TEST_CASE("An employee mentors an employee with a consent and a supplement to the contract", "[people]")
{
    GateScene scene(QDate(1980, 5, 5)); // decision 9: ТК РФ ст. 351.8
    const QStringList both{QStringLiteral("labour.no-consent"), QStringLiteral("labour.no-supplement")};
    CHECK(scene.codes(GatePurpose::EmployeePair) == both);
    scene.facts.labourPaper = &scene.labour;
    CHECK(scene.codes(GatePurpose::EmployeePair) == both);
    scene.labour.consentOn = QDate(2026, 11, 1);
    CHECK(scene.codes(GatePurpose::EmployeePair) == codeList("labour.no-supplement"));
    scene.labour.supplementOn = QDate(2026, 11, 25);
    CHECK(scene.codes(GatePurpose::EmployeePair) == codeList("labour.supplement-later"));
    scene.labour.supplementOn = scene.facts.day;
    CHECK(scene.codes(GatePurpose::EmployeePair).isEmpty());
    scene.labour.endsOn = scene.facts.day;
    CHECK(scene.codes(GatePurpose::EmployeePair).isEmpty());
    scene.labour.endsOn = scene.facts.day.addDays(-1);
    CHECK(scene.codes(GatePurpose::EmployeePair) == codeList("labour.ended"));
}

TEST_CASE("Mentoring that is part of the labour function needs only its ground", "[people]")
{
    GateScene scene(QDate(1980, 5, 5)); // ТК РФ ст. 351.8, Роструд ТЗ/7300-6-1
    scene.facts.labourPaper = &scene.labour;
    scene.labour.exemptionGround = QStringLiteral(" ");
    CHECK(scene.codes(GatePurpose::EmployeePair).size() == 2);
    scene.labour.exemptionGround = QStringLiteral("должностная инструкция, п. 3.4");
    CHECK(scene.codes(GatePurpose::EmployeePair).isEmpty());
}

TEST_CASE("A consent is said to run out thirty days before its end", "[people]")
{
    GateScene scene; // decision 10
    scene.consent.validUntil = scene.facts.day.addDays(31);
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Signed);
    scene.consent.validUntil = scene.facts.day.addDays(30);
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Expiring);
    scene.consent.validUntil = scene.facts.day.addDays(-1);
    CHECK(consentState(ConsentPurpose::Processing, scene.facts) == ConsentState::Expired);
    CHECK(consentState(ConsentPurpose::Distribution, scene.facts) == ConsentState::None);
}
