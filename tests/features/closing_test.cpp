#include "exchange/table_reader.h"
#include "features/story.h"
#include "lists/participant_list.h"
#include "lists/stage_view.h"
#include "office/archive_participants.h"
#include "office/meetings.h"
#include "office/pair_life.h"
#include "office/participant_card.h"
#include "office/year_report.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::StageCard;
using people::Side;
using programme::ItemState;
using tests::issue;
using tests::stateOf;
using tests::tickOff;

namespace {

const QDate lastDay(2026, 12, 21);

std::vector<pairs::Pair> livePairs(const office::Desk& desk)
{
    std::vector<pairs::Pair> live;
    std::ranges::copy_if(desk.snapshot().pairs, std::back_inserter(live),
                         [](const pairs::Pair& pair) { return pair.state == pairs::PairState::Active; });
    return live;
}

void holdClosingMeetings(office::Desk& desk)
{
    std::vector<base::Id<pairs::Pair>> ids;
    for (const pairs::Pair& pair : livePairs(desk)) {
        ids.push_back(pair.id);
    }
    pairs::Meeting meeting;
    meeting.kind = pairs::MeetingKind::Closing;
    meeting.date = lastDay;
    meeting.result = QStringLiteral("обсудили, чему научились");
    REQUIRE(office::recordMeetings(desk, ids, meeting) == static_cast<qsizetype>(ids.size()));
}

void endPairs(office::Desk& desk)
{
    for (const pairs::Pair& pair : livePairs(desk)) {
        REQUIRE(office::endPair(desk, pair.id,
                                {pairs::PairState::Completed, lastDay, QStringLiteral("цель достигнута")}));
    }
}

void writeResult(office::Desk& desk, base::Id<people::Entry> mentee)
{
    auto card = *office::participantCard(desk, mentee);
    card.entry.results = QStringLiteral("сдала зачёт на «хорошо»");
    card.entry.completionMark = QStringLiteral("программа пройдена");
    card.entry.caseLink = QStringLiteral("https://school.example/case-1");
    REQUIRE(office::saveParticipant(desk, card));
}

// Who was helped wants to help: the same person, with what was learned, on the other side.
base::Id<people::Entry> becomeMentor(office::Desk& desk, base::Id<people::Entry> mentee)
{
    const auto learned = *office::participantCard(desk, mentee);
    auto card = office::blankCard(desk, Side::Mentor);
    card.person = learned.person;
    card.representatives = learned.representatives;
    card.entry.className = learned.entry.className;
    card.entry.position = learned.entry.position;
    card.entry.workplace = learned.entry.workplace;
    card.entry.category = learned.entry.category;
    card.entry.competenceTags = learned.entry.requestTags;
    card.entry.competences = learned.entry.request;
    const auto saved = office::saveParticipant(desk, card);
    REQUIRE(saved);
    return *saved;
}

} // namespace

TEST_CASE("Stage 7: pairs end with their outcomes, mentees become mentors, and the year is reported",
          "[features]")
{
    const auto school = TestSchool::demo(6);
    school->comeTo(lastDay);
    auto& desk = school->desk();
    CHECK(lists::stageCards(desk).at(6).look == StageCard::Look::InWork);
    const auto live = livePairs(desk);
    REQUIRE(live.size() > 3);
    const auto before = office::yearReport(desk, 2026);
    REQUIRE(before);

    // While the pair goes on, nobody of it has finished.
    const auto mentee = live.front().members.front().mentee;
    const auto early = office::archiveParticipants(desk, {mentee}, lastDay);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("people.in-pair"));

    holdClosingMeetings(desk);
    REQUIRE(office::endPair(desk, live.back().id,
                            {pairs::PairState::Dissolved, lastDay, QStringLiteral("наставник уехал")}));
    endPairs(desk);
    CHECK(livePairs(desk).empty());
    CHECK(std::ranges::count(desk.snapshot().pairs, pairs::PairState::Dissolved, &pairs::Pair::state) >= 1);
    CHECK(std::ranges::count(desk.snapshot().pairs, QStringLiteral("цель достигнута"),
                             &pairs::Pair::outcome) == static_cast<std::ptrdiff_t>(live.size()) - 1);
    writeResult(desk, mentee);
    REQUIRE(office::archiveParticipants(desk, {mentee}, lastDay) == qsizetype(1));

    // She stays one person: what she asked for is what she can give now.
    const auto mentor = becomeMentor(desk, mentee);
    const auto helped = *office::participantCard(desk, mentee);
    const auto helping = *office::participantCard(desk, mentor);
    CHECK(helping.person.id == helped.person.id);
    CHECK(helping.entry.status == people::MentorStatus::Candidate);
    CHECK(helping.entry.competenceTags == helped.entry.requestTags);
    CHECK_FALSE(helping.entry.finishedOn);
    CHECK(helped.entry.finishedOn == lastDay);
    const auto mentors = lists::participantRows(desk, Side::Mentor, false);
    CHECK(std::ranges::find(mentors, mentor, &lists::ParticipantRow::entry) != mentors.end());

    // The director's papers of the end of the year; the program writes their numbers down.
    CHECK(stateOf(desk, QStringLiteral("7.2")) == ItemState::Waiting);
    tickOff(desk, QStringLiteral("7.1"), QStringLiteral("64 анкеты"));
    CHECK(stateOf(desk, QStringLiteral("7.2")) == ItemState::Underway);
    issue(desk, QStringLiteral("D44"), QStringLiteral("12"), lastDay);
    CHECK(stateOf(desk, QStringLiteral("7.2")) == ItemState::Done);
    issue(desk, QStringLiteral("D45"), QStringLiteral("201-ОД"), lastDay);
    issue(desk, QStringLiteral("D46"), QStringLiteral("202-ОД"), lastDay);
    issue(desk, QStringLiteral("D47"), QStringLiteral("203-ОД"), lastDay);
    CHECK(stateOf(desk, QStringLiteral("7.4")) != ItemState::Done);
    issue(desk, QStringLiteral("D51"), QStringLiteral("13"), lastDay);
    CHECK(stateOf(desk, QStringLiteral("7.4")) == ItemState::Done);
    auto closing = lists::stageView(desk, 7, {}, {});
    CHECK(closing.made.size() == 5);

    tickOff(desk, QStringLiteral("7.3"), QStringLiteral("протокол обсуждения"));
    tickOff(desk, QStringLiteral("7.5"), QStringLiteral("3 практики на сайте"));
    tickOff(desk, QStringLiteral("7.6"), QStringLiteral("5 публикаций"));
    closing = lists::stageView(desk, 7, {}, {});
    CHECK(closing.card.look == StageCard::Look::Done);
    CHECK(closing.card.progress.share() == 1.0);
    CHECK(closing.card.progress.regionalItems == 4);
    CHECK_FALSE(closing.nextStage);

    // Those who took part are counted also after their pair has ended (decision 22).
    const auto report = office::yearReport(desk, 2026);
    REQUIRE(report);
    CHECK(report->mentees == before->mentees);
    CHECK(report->mentors == before->mentors);
    for (const auto& line : report->forms) {
        CHECK(line.goingOn.value_or(0) == 0);
    }
    const QString file = school->fileIn(QStringLiteral("отчёт.xlsx"));
    REQUIRE(office::saveReport(*report, office::ReportFormat::Xlsx, file));
    CHECK(exchange::readTable(file));
    CHECK(school->file().integrity() == QStringLiteral("ok"));
}
