#include "office/participant_card.h"

#include "office/card_faults.h"
#include "office/likely_duplicates.h"
#include "school/lookup.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using office::CardFault;
using people::RestrictedKind;
using people::Side;
using tests::SmallDesk;

namespace {

office::ParticipantCard newCard(const office::Desk& desk, const QString& name)
{
    auto card = office::blankCard(desk, Side::Mentee);
    card.person.name = language::personNameFromText(name);
    return card;
}

office::RepresentativeCard newRepresentative(const QString& name)
{
    office::RepresentativeCard card;
    card.adult.name = language::personNameFromText(name);
    card.relation = people::Relation::Mother;
    return card;
}

QString faultIn(const office::Desk& desk, const office::ParticipantCard& card, CardFault::Field field)
{
    for (const CardFault& fault : office::cardFaults(desk, card)) {
        if (fault.field == field) {
            return fault.error.code;
        }
    }
    return {};
}

} // namespace

TEST_CASE("A new card adds a person, an entry and the representatives in one step", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    const auto before = desk.snapshot();
    auto card = newCard(desk, QStringLiteral("Ондар  Айлана Олеговна"));
    card.person.phone = QStringLiteral("89131234567");
    card.entry.className = QStringLiteral("7 «Б»");
    card.representatives = {newRepresentative(QStringLiteral("Ондар Чодураа Ивановна"))};
    const auto saved = office::saveParticipant(desk, card);
    REQUIRE(saved);

    const auto stored = office::participantCard(desk, *saved);
    REQUIRE(stored);
    CHECK(language::fullName(stored->person.name) == QStringLiteral("Ондар Айлана Олеговна"));
    CHECK(stored->person.phone == QStringLiteral("+7 913 123-45-67"));
    CHECK(stored->person.sex == language::Sex::Female);
    CHECK(stored->entry.category == people::Category::Pupil);
    CHECK(stored->entry.joinedOn == QDate(2026, 11, 20));
    REQUIRE(stored->representatives.size() == 1);
    CHECK(stored->representatives.front().adult.name.given == QStringLiteral("Чодураа"));
    CHECK(stored->representatives.front().relation == people::Relation::Mother);
    CHECK(small.lastStep() == QStringLiteral("step.mentee-added"));

    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
}

TEST_CASE("A card saved as it was read makes no step", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    auto& desk = small.open();
    const auto steps = small.steps();
    auto card = office::participantCard(desk, id);
    REQUIRE(card);
    CHECK(office::saveParticipant(desk, *card) == id);
    CHECK(small.steps() == steps);

    card->entry.request = QStringLiteral("алгебра");
    CHECK(office::saveParticipant(desk, *card) == id);
    CHECK(small.steps() == steps + 1);
    CHECK(small.lastStep() == QStringLiteral("step.card-changed"));
    CHECK(office::participantCard(desk, id)->entry.request == QStringLiteral("алгебра"));
}

TEST_CASE("A representative taken out of the card stays in the base", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    auto& desk = small.open();
    auto card = office::participantCard(desk, id);
    REQUIRE(card);
    REQUIRE(card->representatives.size() == 1);
    const auto adult = card->representatives.front().adult.id;
    card->representatives.clear();
    REQUIRE(office::saveParticipant(desk, *card));
    CHECK(desk.snapshot().representations.empty());
    CHECK(school::Lookup(desk.snapshot()).person(adult) != nullptr);
}

TEST_CASE("A known person takes a place on the other side and keeps the representatives", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    auto& desk = small.open();
    const auto known = office::participantCard(desk, id);
    auto card = office::blankCard(desk, Side::Mentor);
    card.person = known->person;
    const auto saved = office::saveParticipant(desk, card);
    REQUIRE(saved);
    CHECK(*saved != id);
    CHECK(small.lastStep() == QStringLiteral("step.mentor-added"));
    CHECK(office::participantCard(desk, *saved)->representatives.size() == 1);
    CHECK(faultIn(desk, card, CardFault::Field::Surname) == QStringLiteral("people.already-here"));
}

TEST_CASE("A changed name drops the forms that were confirmed for the old one", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Кравец Анна Олеговна"));
    small.school().personOf(id).confirmedForms.emplace().fill(QStringLiteral("Кравец Анна Олеговна"));
    auto& desk = small.open();
    auto card = office::participantCard(desk, id);
    REQUIRE(card);
    card->person.phone = QStringLiteral("+7 913 123-45-67");
    REQUIRE(office::saveParticipant(desk, *card));
    CHECK(office::participantCard(desk, id)->person.confirmedForms);
    card->person.name.surname = QStringLiteral("Белова");
    REQUIRE(office::saveParticipant(desk, *card));
    CHECK_FALSE(office::participantCard(desk, id)->person.confirmedForms);
}

TEST_CASE("The wished ages and their text follow whichever was changed", "[office]")
{
    SmallDesk small;
    const auto id = small.school().pupilMentor(QStringLiteral("Белов Иван Ильич"));
    auto& desk = small.open();
    auto card = office::participantCard(desk, id);
    REQUIRE(card);
    card->entry.wishedAgesText = QStringLiteral("11–13 лет");
    REQUIRE(office::saveParticipant(desk, *card));
    card = office::participantCard(desk, id);
    CHECK(card->entry.wishedAges == people::AgeRange{11, 13});
    card->entry.wishedAges = people::AgeRange{12, 14};
    REQUIRE(office::saveParticipant(desk, *card));
    CHECK(office::participantCard(desk, id)->entry.wishedAgesText == QStringLiteral("12–14"));
}

TEST_CASE("Each fault of a card stands beside its field", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    const auto good = newCard(desk, QStringLiteral("Ондар Айлана Олеговна"));
    REQUIRE(office::cardFaults(desk, good).empty());

    SECTION("name")
    {
        const auto card = office::blankCard(desk, Side::Mentee);
        CHECK(faultIn(desk, card, CardFault::Field::Surname) == QStringLiteral("people.no-surname"));
        CHECK(faultIn(desk, card, CardFault::Field::GivenName) == QStringLiteral("people.no-given-name"));
        const auto steps = small.steps();
        const auto refused = office::saveParticipant(desk, card);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("people.no-surname"));
        CHECK(small.steps() == steps);
    }
    SECTION("birth")
    {
        auto card = good;
        card.person.birthDate = QDate(2026, 11, 21);
        CHECK(faultIn(desk, card, CardFault::Field::BirthDate) == QStringLiteral("people.birth-in-future"));
        card.person.birthDate = QDate(1905, 11, 20);
        CHECK(faultIn(desk, card, CardFault::Field::BirthDate) == QStringLiteral("people.birth-too-old"));
        card.person.birthDate.reset();
        card.person.birthYear = 2027;
        CHECK(faultIn(desk, card, CardFault::Field::BirthYear) == QStringLiteral("people.birth-in-future"));
    }
    SECTION("contacts")
    {
        auto card = good;
        card.person.phone = QStringLiteral("спросить у мамы");
        card.person.email = QStringLiteral("айлана@");
        CHECK(faultIn(desk, card, CardFault::Field::Phone) == QStringLiteral("people.phone-unread"));
        CHECK(faultIn(desk, card, CardFault::Field::Email) == QStringLiteral("people.email-unread"));
        card.person.phone = QStringLiteral("2-15-42");
        card.person.email = QStringLiteral("ajlana@example.org");
        CHECK(office::cardFaults(desk, card).empty());
    }
    SECTION("participation")
    {
        auto card = good;
        card.entry.finishedOn = QDate(2026, 11, 19);
        card.entry.capacity = 21;
        card.entry.wishedAges = people::AgeRange{14, 11};
        CHECK(faultIn(desk, card, CardFault::Field::FinishedOn) ==
              QStringLiteral("people.finished-before-joined"));
        CHECK(faultIn(desk, card, CardFault::Field::Capacity) == QStringLiteral("people.capacity"));
        CHECK(faultIn(desk, card, CardFault::Field::WishedAges) == QStringLiteral("people.ages-order"));
    }
    SECTION("representatives")
    {
        auto card = good;
        card.representatives = {newRepresentative(QStringLiteral("Ондар Чодураа Ивановна")),
                                newRepresentative(QString()),
                                newRepresentative(QStringLiteral("Ондар Айлана Олеговна")),
                                newRepresentative(QStringLiteral("Ондар Чодураа Ивановна"))};
        const auto faults = office::cardFaults(desk, card);
        REQUIRE(faults.size() == 3);
        CHECK(faults[0].error.code == QStringLiteral("people.representative-no-name"));
        CHECK(faults[0].representative == std::size_t(1));
        CHECK(faults[1].error.code == QStringLiteral("people.representative-same"));
        CHECK(faults[2].error.code == QStringLiteral("people.representative-twice"));
        CHECK(faults[2].representative == std::size_t(3));
    }
}

TEST_CASE("A category of health is stored only with its own consent", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto marked = small.school().mentee(QStringLiteral("Сат Олег Ильич"));
    const auto allowed = small.school().mentee(QStringLiteral("Яковлев Яков Ильич"));
    small.school().mark(marked, RestrictedKind::Disability);
    auto health = small.school().consentOf(allowed);
    health.id = small.school().ids().next<people::Consent>();
    health.purpose = people::ConsentPurpose::SpecialCategories;
    small.school().snapshot().consents.push_back(health);
    auto& desk = small.open();

    auto card = office::participantCard(desk, id);
    card->restricted = {RestrictedKind::Disability};
    CHECK(faultIn(desk, *card, CardFault::Field::Restricted) == QStringLiteral("consent.health"));
    card->restricted = {RestrictedKind::AtRisk};
    CHECK(office::cardFaults(desk, *card).empty());
    REQUIRE(office::saveParticipant(desk, *card));
    CHECK(office::participantCard(desk, id)->restricted == std::vector{RestrictedKind::AtRisk});

    auto before = office::participantCard(desk, marked);
    before->person.phone = QStringLiteral("+7 913 123-45-67");
    CHECK(office::saveParticipant(desk, *before));
    before->restricted.clear();
    CHECK(office::saveParticipant(desk, *before));
    CHECK(office::participantCard(desk, marked)->restricted.empty());

    auto with = office::participantCard(desk, allowed);
    with->restricted = {RestrictedKind::Disability};
    CHECK(office::saveParticipant(desk, *with));

    auto stranger = newCard(desk, QStringLiteral("Новая Вера Ильинична"));
    stranger.restricted = {RestrictedKind::Orphan};
    CHECK(faultIn(desk, stranger, CardFault::Field::Restricted) == QStringLiteral("consent.missing"));
}

TEST_CASE("Likely duplicates are told while the card is being typed", "[office]")
{
    SmallDesk small;
    const auto known = small.school().mentee(QStringLiteral("Семёнова Алёна Олеговна"), QDate(2012, 5, 1));
    auto& desk = small.open();
    auto card = newCard(desk, QStringLiteral("СЕМЕНОВА Алена Олеговна"));
    auto found = office::likelyDuplicates(desk, card);
    REQUIRE(found.size() == 1);
    CHECK(found.front().entry == known);
    CHECK(found.front().name == QStringLiteral("Семёнова Алёна Олеговна"));

    card.person.birthDate = QDate(2013, 5, 1);
    CHECK(office::likelyDuplicates(desk, card).empty());
    card.person.birthDate = QDate(2012, 5, 1);
    card.person.name.patronymic.clear();
    CHECK(office::likelyDuplicates(desk, card).size() == 1);
    CHECK(office::likelyDuplicates(desk, *office::participantCard(desk, known)).empty());
    card.person.name.given.clear();
    CHECK(office::likelyDuplicates(desk, card).empty());
}
