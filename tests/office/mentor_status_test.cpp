#include "office/mentor_status.h"

#include "office/card_faults.h"
#include "office/mentor_papers.h"
#include "office/pair_card.h"
#include "office/participant_card.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using office::CardFault;
using people::MentorStatus;
using tests::SmallDesk;

namespace {

MentorStatus statusOf(const office::Desk& desk, base::Id<people::Entry> id)
{
    return office::participantCard(desk, id)->entry.status;
}

// Two candidates and one in the registry who leads a pair.
struct Ladder
{
    Ladder()
    {
        small.school().entry(anna).status = MentorStatus::Candidate;
        small.school().entry(boris).status = MentorStatus::Candidate;
        small.school().pair(vera, small.school().mentee(QStringLiteral("Ким Олег Ильич")));
        small.open();
    }
    office::Desk& desk() { return small.desk(); }

    SmallDesk small;
    base::Id<people::Entry> anna = small.school().pupilMentor(QStringLiteral("Алёхина Анна Игоревна"));
    base::Id<people::Entry> boris = small.school().pupilMentor(QStringLiteral("Белов Борис Ильич"));
    base::Id<people::Entry> vera = small.school().pupilMentor(QStringLiteral("Власова Вера Олеговна"));
};

} // namespace

TEST_CASE("Candidates are recommended by a written word, all at once", "[office]")
{
    Ladder ladder;
    const std::vector both{ladder.boris, ladder.anna};
    const auto refused = office::setMentorStatus(ladder.desk(), both, MentorStatus::Recommended, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("people.status-reason"));
    CHECK(refused.error().arguments.value(QStringLiteral("names")) ==
          QStringLiteral("Алёхина Анна Игоревна, Белов Борис Ильич"));
    CHECK(statusOf(ladder.desk(), ladder.anna) == MentorStatus::Candidate);

    const auto steps = ladder.small.steps();
    const auto changed = office::setMentorStatus(ladder.desk(), both, MentorStatus::Recommended,
                                                 QStringLiteral(" педсовет  3 "));
    REQUIRE(changed);
    CHECK(*changed == 2);
    CHECK(ladder.small.steps() == steps + 1);
    CHECK(ladder.small.lastStep() == QStringLiteral("step.mentors-status-because"));
    CHECK(statusOf(ladder.desk(), ladder.anna) == MentorStatus::Recommended);
    REQUIRE(ladder.desk().undo());
    CHECK(statusOf(ladder.desk(), ladder.boris) == MentorStatus::Candidate);
}

TEST_CASE("Those who have the status already are not changed again", "[office]")
{
    Ladder ladder;
    const auto steps = ladder.small.steps();
    const auto changed =
        office::setMentorStatus(ladder.desk(), {ladder.vera, ladder.vera}, MentorStatus::InRegistry, {});
    REQUIRE(changed);
    CHECK(*changed == 0);
    CHECK(ladder.small.steps() == steps);
}

TEST_CASE("Before a mentor leaves, the pairs that go on are named", "[office]")
{
    Ladder ladder;
    const std::vector all{ladder.anna, ladder.vera};
    const auto notes = office::statusNotes(ladder.desk(), all, MentorStatus::Suspended);
    CHECK(notes.changing == 2);
    REQUIRE(notes.warnings.size() == 1);
    CHECK(notes.warnings.front().arguments.value(QStringLiteral("name")) ==
          QStringLiteral("Власова Вера Олеговна"));
    CHECK(notes.warnings.front().arguments.value(QStringLiteral("pairs")) ==
          QStringLiteral("Ким Олег Ильич"));
    REQUIRE(notes.reasons.size() == 1);
    CHECK(notes.reasons.front().code == QStringLiteral("people.status-leaves"));
    CHECK(office::setMentorStatus(ladder.desk(), all, MentorStatus::Suspended, QStringLiteral("болезнь")));
    CHECK(statusOf(ladder.desk(), ladder.vera) == MentorStatus::Suspended);
    CHECK(office::statusNotes(ladder.desk(), all, MentorStatus::InRegistry).warnings.empty());
}

TEST_CASE("An interview that recommends makes a candidate recommended, and is undone with the status",
          "[office]")
{
    Ladder ladder;
    auto card = *office::participantCard(ladder.desk(), ladder.anna);
    card.interview.heldOn = QDate(2026, 11, 10);
    card.interview.decision = people::InterviewDecision::Recommended;
    card.interview.marks = {{people::MentorCriterion::Motivation, 4},
                            {people::MentorCriterion::WishToTakePart, 5}};
    card.interview.psychologistOpinion = QStringLiteral("спокойна, умеет слушать\nтревоги нет");
    REQUIRE(office::saveParticipant(ladder.desk(), card));
    CHECK(ladder.small.lastStep() == QStringLiteral("step.mentor-status"));
    auto stored = *office::participantCard(ladder.desk(), ladder.anna);
    CHECK(stored.entry.status == MentorStatus::Recommended);
    CHECK_FALSE(stored.interview.id.isNull());
    CHECK(stored.interview.entry == ladder.anna);
    CHECK(stored.interview.marks.front().criterion == people::MentorCriterion::WishToTakePart);
    CHECK(stored.interview.psychologistOpinion == card.interview.psychologistOpinion);

    // The decision stands: stepping back is not undone by the next saving.
    stored.entry.status = MentorStatus::Candidate;
    stored.statusReason = QStringLiteral("передумала");
    REQUIRE(office::saveParticipant(ladder.desk(), stored));
    CHECK(statusOf(ladder.desk(), ladder.anna) == MentorStatus::Candidate);
    CHECK(ladder.small.lastStep() == QStringLiteral("step.mentor-status-because"));
    stored = *office::participantCard(ladder.desk(), ladder.anna);
    stored.interview.result = QStringLiteral("хорошо");
    REQUIRE(office::saveParticipant(ladder.desk(), stored));
    CHECK(statusOf(ladder.desk(), ladder.anna) == MentorStatus::Candidate);

    for (int step = 0; step < 3; ++step) {
        REQUIRE(ladder.desk().undo());
    }
    CHECK(statusOf(ladder.desk(), ladder.anna) == MentorStatus::Candidate);
    CHECK(office::interviewOf(ladder.desk().snapshot(), ladder.anna) == people::Interview());
}

TEST_CASE("The card asks for the reason beside the status", "[office]")
{
    Ladder ladder;
    auto card = *office::participantCard(ladder.desk(), ladder.vera);
    card.entry.status = MentorStatus::Excluded;
    auto faults = office::cardFaults(ladder.desk(), card);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().field == CardFault::Field::StatusReason);
    CHECK(faults.front().error.code == QStringLiteral("people.status-leaves"));
    CHECK(office::statusNotes(ladder.desk(), card).warnings.size() == 1);
    card.statusReason = QStringLiteral("переезд");
    CHECK(office::cardFaults(ladder.desk(), card).empty());
    CHECK(office::saveParticipant(ladder.desk(), card));
}

TEST_CASE("A sheet that was emptied goes out of the base", "[office]")
{
    Ladder ladder;
    auto card = *office::participantCard(ladder.desk(), ladder.vera);
    card.interview.interviewers = QStringLiteral("куратор");
    card.portfolio.education = QStringLiteral("9 классов");
    REQUIRE(office::saveParticipant(ladder.desk(), card));
    card = *office::participantCard(ladder.desk(), ladder.vera);
    CHECK(card.portfolio.person == card.person.id);
    card.interview.interviewers = QStringLiteral("  ");
    card.portfolio.education.clear();
    REQUIRE(office::saveParticipant(ladder.desk(), card));
    CHECK(ladder.desk().snapshot().interviews.empty());
    CHECK(ladder.desk().snapshot().portfolios.empty());
}

TEST_CASE("A portfolio belongs to the person and is seen on another side too", "[office]")
{
    Ladder ladder;
    auto card = *office::participantCard(ladder.desk(), ladder.vera);
    card.portfolio.awards = QStringLiteral("призёр олимпиады");
    card.portfolio.link = QStringLiteral("https://example.ru/vera");
    REQUIRE(office::saveParticipant(ladder.desk(), card));
    auto mentee = office::blankCard(ladder.desk(), people::Side::Mentee);
    mentee.person = card.person;
    mentee.portfolio.courses = QStringLiteral("ораторское мастерство");
    const auto saved = office::saveParticipant(ladder.desk(), mentee);
    REQUIRE(saved);
    const auto both = office::participantCard(ladder.desk(), *saved)->portfolio;
    CHECK(both.awards == QStringLiteral("призёр олимпиады"));
    CHECK(both.courses == QStringLiteral("ораторское мастерство"));
    CHECK(ladder.desk().snapshot().portfolios.size() == 1);
}

TEST_CASE("Days of the interview and the certificate are looked at", "[office]")
{
    Ladder ladder;
    auto card = *office::participantCard(ladder.desk(), ladder.vera);
    const auto fieldOf = [&]() -> std::optional<CardFault::Field> {
        const auto faults = office::cardFaults(ladder.desk(), card);
        return faults.empty() ? std::nullopt : std::optional(faults.front().field);
    };
    card.interview.heldOn = QDate(2026, 11, 21);
    CHECK(fieldOf() == CardFault::Field::InterviewDay);
    card.interview.heldOn = QDate(2026, 11, 20);
    CHECK_FALSE(fieldOf());
    card.interview.certificateShownOn = QDate(2026, 11, 20);
    CHECK(fieldOf() == CardFault::Field::CertificateSeenBy);
    card.interview.certificateSeenBy = QStringLiteral("секретарь");
    CHECK_FALSE(fieldOf());
    card.interview.certificateShownOn = QDate(2027, 1, 1);
    CHECK(fieldOf() == CardFault::Field::CertificateDay);
    card.interview.certificateShownOn.reset();
    CHECK(fieldOf() == CardFault::Field::CertificateDay);
}

TEST_CASE("Whoever speaks for a child may not lead it, whatever the relation", "[office]")
{
    // S001: own child
    for (int i = 0; i <= static_cast<int>(people::Relation::Other); ++i) {
        SmallDesk small;
        const auto mentor =
            small.school().employer(QStringLiteral("Седов Пётр Ильич"), QStringLiteral("ООО «Заря»"));
        const auto mentee = small.school().mentee(QStringLiteral("Седова Анна Петровна"));
        small.school().represents(small.school().personOf(mentor), small.school().personOf(mentee));
        small.school().snapshot().representations.back().relation = static_cast<people::Relation>(i);
        auto& desk = small.open();
        office::PairDraft draft;
        draft.mentor = mentor;
        draft.mentees = {mentee};
        draft.form = QStringLiteral("employer-pupil");
        const auto faults = office::pairFaults(desk, draft);
        INFO(i);
        CHECK(std::ranges::count(faults, QStringLiteral("match.own-child"), &office::PairFault::code) == 1);
    }
}
