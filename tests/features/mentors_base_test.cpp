#include "features/story.h"
#include "lists/participant_list.h"
#include "office/export_base.h"
#include "office/findings.h"
#include "office/mark_consents.h"
#include "office/mentor_status.h"
#include "office/participant_card.h"
#include "office/partner_card.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "people/mentor_base.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using people::MentorStatus;
using people::Side;
using tests::imported;
using tests::savedSheet;
using tests::startFederalSchool;

namespace {

const QStringList mentorColumns{QStringLiteral("ФИО наставника"),
                                QStringLiteral("Дата рождения"),
                                QStringLiteral("Класс"),
                                QStringLiteral("Должность"),
                                QStringLiteral("Место работы/учебы наставника"),
                                QStringLiteral("Категория"),
                                QStringLiteral("Основные компетенции наставника"),
                                QStringLiteral("Количество наставляемых (не более)")};
const tests::TextRows mentorLines{
    {QStringLiteral("Югай Виктор Львович"),
     QStringLiteral("01.03.2009"),
     QStringLiteral("11 «А»"),
     {},
     {},
     QStringLiteral("обучающийся"),
     QStringLiteral("математика, программирование"),
     QStringLiteral("2")},
    {QStringLiteral("Седых Нина Ильинична"),
     QStringLiteral("15.06.1985"),
     {},
     QStringLiteral("инженер"),
     QStringLiteral("ООО «Прибор»"),
     QStringLiteral("работодатель"),
     QStringLiteral("математика, черчение"),
     QStringLiteral("1")},
};

office::ParticipantCard cardOf(const office::Desk& desk, const QString& surname)
{
    for (const auto& row : lists::participantRows(desk, Side::Mentor, false)) {
        if (row.name.startsWith(surname)) {
            return *office::participantCard(desk, row.entry);
        }
    }
    FAIL("no mentor " << surname.toStdString());
    return {};
}

bool isTold(const office::Desk& desk, const char* code)
{
    const auto findings = office::findings(desk);
    return std::ranges::any_of(findings,
                               [&](const base::Finding& one) { return one.code == QLatin1String(code); });
}

void sign(office::Desk& desk, const std::vector<base::Id<people::Person>>& persons)
{
    office::ConsentMark mark;
    mark.signedOn = QDate(2026, 10, 12);
    mark.persons = persons;
    REQUIRE(office::markConsents(desk, mark) == static_cast<qsizetype>(persons.size()));
}

} // namespace

TEST_CASE("Stage 3: mentors come from their bases, climb to the registry and only then are matched",
          "[features]")
{
    TestSchool school(QDate(2026, 11, 21));
    startFederalSchool(school);
    auto& desk = school.desk();
    const auto outcome =
        imported(school, exchange::TableKind::Mentors,
                 savedSheet(school, QStringLiteral("наставники.xlsx"), mentorColumns, mentorLines),
                 [](office::ImportContext& context) { context.tagsByComma = true; });
    REQUIRE(outcome.created == 2);
    auto yugay = cardOf(desk, QStringLiteral("Югай"));
    auto sedykh = cardOf(desk, QStringLiteral("Седых"));
    CHECK(yugay.entry.competenceTags ==
          QStringList{QStringLiteral("математика"), QStringLiteral("программирование")});
    CHECK(yugay.entry.status == MentorStatus::Candidate);
    CHECK(people::mentorBase(yugay.entry) == people::MentorBase::Pupils);
    CHECK(people::mentorBase(sedykh.entry) == people::MentorBase::Enterprises);

    // The enterprise and its agreement.
    people::Partner partner;
    partner.name = QStringLiteral("ООО «Прибор»");
    const auto saved = office::savePartner(desk, partner);
    REQUIRE(saved);
    sedykh.entry.partner = *saved;

    // The interview recommends; the certificate is only noted as seen.
    sedykh.interview.heldOn = QDate(2026, 10, 20);
    sedykh.interview.interviewers = QStringLiteral("Оюн Ч. К.");
    sedykh.interview.marks = {{people::MentorCriterion::Time, 4}, {people::MentorCriterion::Motivation, 5}};
    sedykh.interview.decision = people::InterviewDecision::Recommended;
    sedykh.interview.psychologistOpinion = QStringLiteral("спокойная, слышит собеседника");
    REQUIRE(office::saveParticipant(desk, sedykh));
    sedykh = cardOf(desk, QStringLiteral("Седых"));
    CHECK(sedykh.entry.status == MentorStatus::Recommended);
    // The registry is approved by an order, which takes in whoever has given a consent.
    CHECK_FALSE(office::setMentorStatus(desk, {sedykh.entry.id}, MentorStatus::InRegistry, {}));
    sign(desk, {yugay.person.id, sedykh.person.id});
    office::PaperRequest order;
    order.kind = QStringLiteral("D27");
    order.number = QStringLiteral("96-ОД");
    order.date = QDate(2026, 11, 2);
    REQUIRE(office::registerElsewhere(desk, order));
    CHECK(cardOf(desk, QStringLiteral("Седых")).entry.status == MentorStatus::InRegistry);
    CHECK(cardOf(desk, QStringLiteral("Югай")).entry.status == MentorStatus::InRegistry);
    CHECK(isTold(desk, "people.no-certificate"));
    sedykh = cardOf(desk, QStringLiteral("Седых"));
    sedykh.interview.certificateShownOn = QDate(2026, 10, 21);
    sedykh.interview.certificateSeenBy = QStringLiteral("секретарь");
    sedykh.portfolio.awards = QStringLiteral("Лучший инженер года");
    REQUIRE(office::saveParticipant(desk, sedykh));
    CHECK_FALSE(isTold(desk, "people.no-certificate"));

    // One mentee who needs mathematics.
    auto mentee = office::blankCard(desk, Side::Mentee);
    mentee.person.name = {QStringLiteral("Ондар"), QStringLiteral("Айлана"), QStringLiteral("Олеговна")};
    mentee.person.birthDate = QDate(2012, 3, 14);
    mentee.entry.className = QStringLiteral("8 «А»");
    mentee.entry.requestTags = {QStringLiteral("математика")};
    office::RepresentativeCard mother;
    mother.adult.name = {QStringLiteral("Ондар"), QStringLiteral("Чечек"), QStringLiteral("Олеговна")};
    mentee.representatives = {mother};
    const auto added = office::saveParticipant(desk, mentee);
    REQUIRE(added);
    sign(desk, {office::participantCard(desk, *added)->person.id});

    SECTION("Those in the registry are proposed; whoever is suspended is not, and a reason is asked for")
    {
        CHECK(office::proposePairs(desk, {})->matched == 1);
        const auto refused = office::setMentorStatus(desk, {yugay.entry.id}, MentorStatus::Suspended, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("people.status-reason"));
        REQUIRE(office::setMentorStatus(desk, {yugay.entry.id, sedykh.entry.id}, MentorStatus::Suspended,
                                        QStringLiteral("болезнь")));
        CHECK(office::proposePairs(desk, {})->matched == 0);
        CHECK(desk.undo());
        CHECK(office::proposePairs(desk, {})->matched == 1);
    }

    SECTION("The base goes out in the official columns without what the psychologist thinks")
    {
        const auto table = office::exportBase(desk, Side::Mentor);
        CHECK(table.sheet.rows.size() == 2);
        QString text;
        for (const auto& row : table.sheet.rows) {
            for (const auto& cell : row) {
                text += exchange::shown(cell) + QLatin1Char('\n');
            }
        }
        CHECK(text.contains(QStringLiteral("черчение")));
        CHECK_FALSE(text.contains(QStringLiteral("слышит собеседника")));
    }
}
