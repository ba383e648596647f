#include "lists/partner_list.h"

#include "base/text.h"
#include "lists/family_list.h"
#include "lists/participant_list.h"

#include "lists/desk_over.h"
#include "support/text.h"

using namespace kurator;
using lists::AgreementState;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

base::Id<people::Partner> addPartner(SmallSchool& school, const QString& name,
                                     const std::optional<QDate>& until)
{
    people::Partner partner;
    partner.id = school.ids().next<people::Partner>();
    partner.name = name;
    partner.agreementNumber = QStringLiteral("5/Н");
    partner.agreementUntil = until;
    school.snapshot().partners.push_back(partner);
    return partner.id;
}

} // namespace

TEST_CASE("Partners stand in name order with their mentors of this year", "[lists]")
{
    SmallSchool school;
    const auto factory = addPartner(school, QStringLiteral("Завод «Искра»"), std::nullopt);
    addPartner(school, QStringLiteral("ёлочный рынок"), QDate(2027, 5, 31));
    const auto pairing = school.employer(QStringLiteral("Яковлев Пётр Ильич"), QStringLiteral("Завод"));
    const auto free = school.employer(QStringLiteral("Агеев Олег Ильич"), QStringLiteral("Завод"));
    const auto gone = school.employer(QStringLiteral("Бодров Олег Ильич"), QStringLiteral("Завод"));
    for (const auto id : {pairing, free, gone}) {
        school.entry(id).partner = factory;
    }
    school.entry(gone).finishedOn = QDate(2026, 11, 1);
    school.pair(pairing, school.mentee(QStringLiteral("Ким Олег Ильич")), QStringLiteral("employer-pupil"));
    DeskOver over(school);
    const auto rows = lists::partnerRows(over.desk());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].partner.name == QStringLiteral("ёлочный рынок"));
    CHECK(rows[0].mentors.isEmpty());
    CHECK(rows[1].mentors ==
          QStringList{QStringLiteral("Агеев Олег Ильич"), QStringLiteral("Яковлев Пётр Ильич")});
    CHECK(rows[1].inPairs == 1);
    CHECK(rows[1].key.contains(base::foldedKey(QStringLiteral("ЯКОВЛЕВ"))));
    CHECK(rows[1].key.contains(QStringLiteral("5/н")));
}

TEST_CASE("An agreement is flagged thirty days before its end", "[lists]")
{
    const auto stateFor = [](const std::optional<QDate>& until) {
        SmallSchool school;
        addPartner(school, QStringLiteral("Завод"), until);
        DeskOver over(school); // 20.11.2026
        return lists::partnerRows(over.desk()).front().agreement;
    };
    CHECK(stateFor(std::nullopt) == AgreementState::Valid);
    CHECK(stateFor(QDate(2026, 12, 21)) == AgreementState::Valid);
    CHECK(stateFor(QDate(2026, 12, 20)) == AgreementState::Expiring);
    CHECK(stateFor(QDate(2026, 11, 20)) == AgreementState::Expiring);
    CHECK(stateFor(QDate(2026, 11, 19)) == AgreementState::Expired);
    SmallSchool school;
    addPartner(school, QStringLiteral("Завод"), std::nullopt);
    school.snapshot().partners.front().agreementNumber.clear();
    DeskOver over(school);
    CHECK(lists::partnerRows(over.desk()).front().agreement == AgreementState::None);
}

TEST_CASE("A list of mentors tells the base of each, a list of mentees none", "[lists]")
{
    SmallSchool school;
    school.employer(QStringLiteral("Агеев Олег Ильич"), QStringLiteral("Завод"));
    school.pupilMentor(QStringLiteral("Белова Анна Ильинична"));
    school.mentee(QStringLiteral("Ким Олег Ильич"));
    DeskOver over(school);
    const auto mentors = lists::participantRows(over.desk(), people::Side::Mentor, false);
    REQUIRE(mentors.size() == 2);
    CHECK(mentors[0].base == people::MentorBase::Enterprises);
    CHECK(mentors[1].base == people::MentorBase::Pupils);
    CHECK_FALSE(lists::participantRows(over.desk(), people::Side::Mentee, false).front().base);
}

TEST_CASE("An adult's children are known by name, class and relation", "[lists]")
{
    SmallSchool school;
    const auto father = school.employer(QStringLiteral("Седов Пётр Ильич"), QStringLiteral("Завод"));
    const auto child = school.mentee(QStringLiteral("Седова Яна Петровна"));
    const auto other = school.mentee(QStringLiteral("Седова Анна Петровна"));
    school.entry(child).className = QStringLiteral("7 «Б»");
    for (const auto id : {child, other}) {
        school.represents(school.personOf(father), school.personOf(id));
    }
    school.snapshot().representations.back().relation = people::Relation::Guardian;
    DeskOver over(school);
    const auto rows = lists::childrenOf(over.desk(), school.personOf(father).id);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("Седова Анна Петровна"));
    CHECK(rows[0].relation == people::Relation::Guardian);
    CHECK(rows[1].className == QStringLiteral("7 «Б»"));
    CHECK(lists::childrenOf(over.desk(), school.personOf(child).id).empty());
}
