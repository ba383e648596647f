#include "office/paper_effects.h"

#include "office/paper_parts.h"
#include "pairs/places.h"
#include "school/gate_facts.h"

#include <algorithm>

namespace kurator::office {

namespace {

void fixPairs(const Desk& desk, const std::vector<base::Id<pairs::Pair>>& fixed,
              const documents::Document& order, school::Changes& changes)
{
    for (pairs::Pair pair : desk.snapshot().pairs) {
        if (std::ranges::find(fixed, pair.id) != fixed.end()) {
            pair.state = pairs::PairState::Active;
            pair.order = order.id;
            changes.saved.emplace_back(pair);
        }
    }
}

std::vector<base::Id<pairs::Pair>> proposedPairs(const Desk& desk)
{
    std::vector<base::Id<pairs::Pair>> ids;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme == desk.programme().id && pair.state == pairs::PairState::Proposed) {
            ids.push_back(pair.id);
        }
    }
    return ids;
}

void takeIntoRegistry(const Desk& desk, const QDate& day, school::Changes& changes)
{
    const school::Lookup& lookup = desk.lookup();
    for (people::Entry entry : desk.snapshot().entries) {
        const bool waiting = entry.status == people::MentorStatus::Candidate ||
                             entry.status == people::MentorStatus::Recommended;
        if (entry.programme != desk.programme().id || entry.side != people::Side::Mentor || !waiting) {
            continue;
        }
        const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
        if (binding(people::obstacles(people::GatePurpose::NamingPaper, facts)).empty()) {
            entry.status = people::MentorStatus::InRegistry;
            changes.saved.emplace_back(entry);
        }
    }
}

// Those whom the order names: recommended ones who were not left out of it.
void takeRecommended(const Desk& desk, const PreparedPaper& prepared, school::Changes& changes)
{
    for (people::Entry entry : desk.snapshot().entries) {
        const bool leftOut =
            std::ranges::find(prepared.leftOut, entry.id, &BlockedPerson::entry) != prepared.leftOut.end();
        if (entry.programme == desk.programme().id && entry.side == people::Side::Mentor && !leftOut &&
            entry.status == people::MentorStatus::Recommended) {
            entry.status = people::MentorStatus::InRegistry;
            changes.saved.emplace_back(entry);
        }
    }
}

void completePairs(const Desk& desk, school::Changes& changes)
{
    for (pairs::Pair pair : desk.snapshot().pairs) {
        const bool goesOn =
            pair.state == pairs::PairState::Active || pair.state == pairs::PairState::Suspended;
        if (pair.programme == desk.programme().id && goesOn && !pair.outcome.isEmpty()) {
            pair.state = pairs::PairState::Completed;
            changes.saved.emplace_back(pair);
        }
    }
}

QString answerIn(const PaperRequest& request, const char* question)
{
    const auto found = request.answers.find(QLatin1String(question));
    return found == request.answers.end() ? QString() : found->second.value(0);
}

QDate dayIn(const PaperRequest& request, const char* question, const QDate& otherwise)
{
    const QDate day = QDate::fromString(answerIn(request, question), Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

const people::Entry* mentorEntryOf(const Desk& desk, const QString& person)
{
    const auto id = base::Id<people::Person>::fromString(person);
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == id && entry.programme == desk.programme().id &&
            entry.side == people::Side::Mentor) {
            return &entry;
        }
    }
    return nullptr;
}

// The pair that comes after one whose mentor left, with the same mentees.
pairs::Pair pairAfter(Desk& desk, const pairs::Pair& former, const people::Entry& mentor,
                      const base::Period& period, const documents::Document& order)
{
    pairs::Pair pair;
    pair.id = desk.ids().next<pairs::Pair>();
    pair.programme = former.programme;
    pair.form = former.form;
    pair.roleModel = former.roleModel;
    pair.goal = former.goal;
    pair.mentor = mentor.id;
    pair.period = period;
    pair.state = pairs::PairState::Active;
    pair.origin = pairs::PairOrigin::Directive;
    pair.order = order.id;
    for (const pairs::Member& member : former.members) {
        if (!member.to) {
            pair.members.push_back({member.mentee, period.start, std::nullopt, {}});
        }
    }
    return pair;
}

// D38: the pairs end on their day; with a new mentor the same mentees go on.
void changePairs(Desk& desk, const PaperRequest& request, const documents::Document& order,
                 school::Changes& changes)
{
    const QDate from = dayIn(request, "from", *order.date);
    const QString ground = answerIn(request, "ground");
    const people::Entry* successor = mentorEntryOf(desk, answerIn(request, "successor"));
    for (const QString& subject : request.subjects) {
        const auto* known = desk.lookup().pair(base::Id<pairs::Pair>::fromString(subject));
        if (!known || !pairs::isGoingOn(*known)) {
            continue;
        }
        if (successor) {
            const base::Period period{from, dayIn(request, "until", desk.programme().period.end)};
            changes.saved.emplace_back(pairAfter(desk, *known, *successor, period, order));
        }
        pairs::Pair ended = *known;
        ended.state = pairs::PairState::Dissolved;
        ended.period.end = std::min(ended.period.end, from);
        ended.outcome = ground;
        for (pairs::Member& member : ended.members) {
            member.to = member.to ? member.to : std::optional(from);
            member.reason = member.reason.isEmpty() ? ground : member.reason;
        }
        changes.saved.emplace_back(ended);
    }
}

void annul(const Desk& desk, const QStringList& subjects, const documents::Document& by,
           school::Changes& changes)
{
    for (const QString& subject : subjects) {
        const auto* known = desk.lookup().document(base::Id<documents::Document>::fromString(subject));
        if (!known) {
            continue;
        }
        documents::Document annulled = *known;
        annulled.state = documents::DocumentState::Annulled;
        annulled.annulledBy = by.id;
        changes.saved.emplace_back(annulled);
        for (pairs::Pair pair : desk.snapshot().pairs) {
            if (pair.order == known->id && pairs::isGoingOn(pair)) {
                pair.state = pairs::PairState::Proposed;
                pair.order.reset();
                changes.saved.emplace_back(pair);
            }
        }
    }
}

} // namespace

void addEffects(Desk& desk, const PaperRequest& request, const PreparedPaper& prepared,
                const documents::Document& paper, school::Changes& changes)
{
    fixPairs(desk, prepared.pairs, paper, changes);
    if (paper.kind == QLatin1String("D27")) {
        takeRecommended(desk, prepared, changes);
    } else if (paper.kind == QLatin1String("D38")) {
        changePairs(desk, request, paper, changes);
    } else if (paper.kind == QLatin1String("D46")) {
        completePairs(desk, changes);
    } else if (paper.kind == QLatin1String("D60")) {
        annul(desk, request.subjects, paper, changes);
    }
}

void addEffectsElsewhere(const Desk& desk, const documents::Document& paper, school::Changes& changes)
{
    if (paper.kind == QLatin1String("D27")) {
        takeIntoRegistry(desk, *paper.date, changes);
    } else if (paper.kind == QLatin1String("D32")) {
        fixPairs(desk, proposedPairs(desk), paper, changes);
    }
}

} // namespace kurator::office
