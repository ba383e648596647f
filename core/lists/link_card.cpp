#include "lists/link_card.h"

#include "language/stem.h"
#include "office/participants.h"

#include <QRegularExpression>

#include <array>

namespace kurator::lists {

namespace {

// The words of a text that have one of these stems, each stem once; a stem that the text has no more stays.
QStringList wordsOf(const QString& text, const QStringList& stems)
{
    static const QRegularExpression apart(QStringLiteral("[^\\w\\-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(apart, Qt::SkipEmptyParts);
    QStringList found;
    for (const QString& stem : stems) {
        QString shown = stem;
        for (const QString& word : words) {
            if (language::stem(word) == stem) {
                shown = word.toLower();
                break;
            }
        }
        found << shown;
    }
    return found;
}

QString textOf(const people::Entry& mentee, matching::Criterion criterion)
{
    switch (criterion) {
    case matching::Criterion::Request:
        return mentee.request;
    case matching::Criterion::Interests:
        return mentee.interests;
    case matching::Criterion::Choice:
    case matching::Criterion::Time:
    case matching::Criterion::Age:
        return {};
    }
    return {};
}

std::vector<CriterionLine> criterionLines(const matching::Score& score, const people::Entry& mentee)
{
    int weights = 0;
    for (const matching::ScoreLine& line : score.lines) {
        weights += line.weight;
    }
    std::vector<CriterionLine> lines;
    for (const matching::ScoreLine& line : score.lines) {
        const bool full = line.share == matching::fullShare || weights == 0;
        const int most = full ? line.points : (line.weight * 100 + weights / 2) / weights;
        const QString text = textOf(mentee, line.criterion);
        lines.push_back({line.criterion, line.points, std::max(most, line.points), line.known,
                         text.isEmpty() ? line.common : wordsOf(text, line.common)});
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
    for (const matching::ProposedPair& other : proposal.pairs) {
        if (other.mentor == shown.mentor && other.mentee != shown.mentee) {
            card.otherMentees << participants.lookup().nameOf(other.mentee);
        }
    }
    const auto* mentor = participants.find(shown.mentor, people::Side::Mentor);
    const auto* mentee = participants.find(shown.mentee, people::Side::Mentee);
    const auto* form = programme::findForm(desk.profile(), shown.form);
    if (mentor && mentee && form) {
        card.lines = criterionLines(shown.score, *mentee);
        card.kept = keptRules(desk, participants.mentor(*mentor), participants.mentee(*mentee), *form);
    }
    return card;
}

} // namespace kurator::lists
