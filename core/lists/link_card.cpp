#include "lists/link_card.h"

#include "language/stem.h"
#include "office/participants.h"
#include "people/class_order.h"

#include <algorithm>
#include <array>

namespace kurator::lists {

namespace {

using Words = std::vector<language::CountedWord>;

QString writtenIn(const Words& words, const QString& counted)
{
    const auto found = std::ranges::find(words, counted, &language::CountedWord::counted);
    return found == words.end() ? QString() : found->written;
}

// As the mentee wrote them, with the mentor's word where it is another one.
QStringList wordsThatMet(const QStringList& common, const Words& ofMentee, const Words& ofMentor)
{
    QStringList shown;
    for (const QString& counted : common) {
        const QString mentee = writtenIn(ofMentee, counted);
        const QString mentor = writtenIn(ofMentor, counted);
        const bool same = language::stems(mentee) == language::stems(mentor);
        shown << (same ? mentee : QStringLiteral("%1 ≈ %2").arg(mentee, mentor));
    }
    return shown;
}

// The class as it is written, or else the district.
QStringList placeThatMet(const QStringList& common, const people::Entry& mentee)
{
    if (common.isEmpty()) {
        return {};
    }
    const QString classKey = people::classKey(people::classPlace(mentee.className));
    return {common.front() == classKey ? mentee.className : mentee.district};
}

QStringList shownCommon(const matching::ScoreLine& line, const people::Entry& mentee,
                        const people::Entry& mentor)
{
    switch (line.criterion) {
    case matching::Criterion::Request:
        return wordsThatMet(line.common, matching::requestWordsOf(mentee),
                            matching::competenceWordsOf(mentor));
    case matching::Criterion::Interests:
        return wordsThatMet(line.common, matching::interestWordsOf(mentee),
                            matching::interestWordsOf(mentor));
    case matching::Criterion::Place:
        return placeThatMet(line.common, mentee);
    case matching::Criterion::Choice:
    case matching::Criterion::Time:
    case matching::Criterion::Age:
    case matching::Criterion::Opinion:
    case matching::Criterion::MentorSex:
    case matching::Criterion::History:
        break;
    }
    return line.common;
}

std::vector<CriterionLine> criterionLines(const matching::Score& score, const people::Entry& mentee,
                                          const people::Entry& mentor)
{
    int weights = 0;
    for (const matching::ScoreLine& line : score.lines) {
        weights += line.weight;
    }
    std::vector<CriterionLine> lines;
    for (const matching::ScoreLine& line : score.lines) {
        const bool full = line.share == matching::fullShare || weights == 0;
        const int most = full ? line.points : (line.weight * 100 + weights / 2) / weights;
        lines.push_back({line.criterion, line.points, std::max(most, line.points), line.known,
                         shownCommon(line, mentee, mentor)});
    }
    return lines;
}

// Of the rules that a curator wants to see kept, those that ask something of these two.
std::vector<matching::Rule> keptRules(const office::Desk& desk, const matching::Mentor& mentor,
                                      const matching::Mentee& mentee, const programme::Form& form)
{
    using matching::Rule;
    const auto conditions = office::matchConditions(desk);
    const auto broken = matching::brokenRules(mentor, mentee, form, conditions);
    const std::array<std::pair<Rule, bool>, 6> asked{{
        {Rule::NoConsent, true},
        {Rule::NotInRegistry, conditions.registryApproved},
        {Rule::NotTrained, conditions.trainingBeforePairs},
        {Rule::EmployeePapers, programme::isBetweenEmployees(form)},
        {Rule::OwnChild, mentor.category == people::Category::Parent},
        {Rule::MenteeAge, form.menteeAges.has_value()},
    }};
    std::vector<Rule> kept;
    for (const auto& [rule, means] : asked) {
        if (means && !broken[matching::bit(rule)]) {
            kept.push_back(rule);
        }
    }
    return kept;
}

// For the curator's eyes only: a proposal is copied, saved and printed, and a mark of the sort never leaves
// with a name (decision 9).
bool isOnRecord(const office::Desk& desk, base::Id<people::Entry> mentee)
{
    return std::ranges::any_of(desk.snapshot().restrictedMarks, [&](const people::RestrictedMark& mark) {
        return mark.entry == mentee && mark.kind == people::RestrictedKind::AtRisk;
    });
}

} // namespace

LinkCard linkCard(const office::Desk& desk, const matching::Proposal& proposal, std::size_t pair)
{
    return linkCard(desk, proposal, proposal.pairs[pair]);
}

LinkCard linkCard(const office::Desk& desk, const matching::Proposal& proposal,
                  const matching::ProposedPair& shown)
{
    QSet<QUuid> setAside;
    for (const matching::Standing& standing : proposal.standing) {
        setAside.insert(standing.pair.uuid());
    }
    const office::Participants participants(desk, setAside);
    LinkCard card;
    card.mentor = participants.lookup().nameOf(shown.mentor);
    card.mentee = participants.lookup().nameOf(shown.mentee);
    card.score = shown.score.value;
    card.notes = shown.notes;
    card.overrides = shown.overrides;
    card.locked = shown.locked;
    if (isOnRecord(desk, shown.mentee)) {
        card.notes.push_back({QStringLiteral("match.on-record"), {{QStringLiteral("mentee"), card.mentee}}});
    }
    for (const matching::ProposedPair& other : proposal.pairs) {
        if (other.mentor == shown.mentor && other.mentee != shown.mentee) {
            card.otherMentees << participants.lookup().nameOf(other.mentee);
        }
    }
    const auto* mentor = participants.find(shown.mentor, people::Side::Mentor);
    const auto* mentee = participants.find(shown.mentee, people::Side::Mentee);
    const auto* form = programme::findForm(desk.profile(), shown.form);
    if (mentor && mentee && form) {
        card.lines = criterionLines(shown.score, *mentee, *mentor);
        card.kept = keptRules(desk, participants.mentor(*mentor), participants.mentee(*mentee), *form);
    }
    return card;
}

} // namespace kurator::lists
