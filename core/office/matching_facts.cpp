#include "office/matching_facts.h"

#include "language/initials.h"
#include "matching/remedies.h"
#include "office/matching_words.h"
#include "office/paper_parts.h"
#include "office/participants.h"
#include "office/trial_sheets.h"
#include "pairs/places.h"
#include "papers/rule_words.h"
#include "school/gate_facts.h"

#include <algorithm>
#include <initializer_list>

namespace kurator::office {

namespace {

constexpr size_t helpsAtMost = 2; // for one person
constexpr int helpedAtMost = 10;  // people for whom changes are tried: each try is a matching of its own
constexpr int reasonsAtMost = 3;

const QString goalQuestion = QStringLiteral("aim");
const QString thresholdQuestion = QStringLiteral("threshold");
const QString bestSuitedAnswer = QStringLiteral("составить только подходящие пары");
const QString nobodyAloneAnswer = QStringLiteral("найти наставника каждому");

QString answered(const documents::Answers& answers, const QString& question)
{
    const auto found = answers.find(question);
    return found == answers.end() ? QString() : found->second.value(0);
}

// What the accepted pairs tell of the wish they were found with.
void addRulesSetAside(const Desk& desk, MatchWish& wish)
{
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id || !pairs::isGoingOn(pair)) {
            continue;
        }
        for (const pairs::Override& one : pair.overrides) {
            if (matching::ruleOf(one.rule) &&
                std::ranges::find(wish.setAside, one.rule, &pairs::Override::rule) == wish.setAside.end()) {
                wish.setAside.push_back(one);
            }
        }
    }
}

MatchWish wishOf(const Desk& desk, const documents::Answers& answers)
{
    MatchWish wish;
    if (answered(answers, goalQuestion) == bestSuitedAnswer) {
        wish.goal = matching::Goal::BestSuited;
        bool told = false;
        const int threshold = answered(answers, thresholdQuestion).toInt(&told);
        wish.threshold = told ? std::clamp(threshold, 0, 100) : wish.threshold;
    }
    addRulesSetAside(desk, wish);
    return wish;
}

// The protocol tells that such wishes were kept, never whose they were.
bool isAnyoneAgainst(const Desk& desk, bool ofParticipants)
{
    const school::Snapshot& base = desk.snapshot();
    const auto counts = [&](const pairs::Opinion& opinion) {
        const auto* mentee = desk.lookup().entry(opinion.mentee);
        const bool told = opinion.by == pairs::OpinionBy::Mentee || opinion.by == pairs::OpinionBy::Mentor;
        return opinion.verdict == pairs::Verdict::Against && told == ofParticipants && mentee &&
               mentee->programme == desk.programme().id;
    };
    return std::ranges::any_of(base.opinions, counts) ||
           std::ranges::any_of(base.pairs, [&](const pairs::Pair& pair) {
               return std::ranges::any_of(opinionsFromTrial(base, pair), counts);
           });
}

QStringList rulesOf(const Desk& desk)
{
    using matching::Rule;
    const matching::Conditions conditions = matchConditions(desk);
    const bool employees = std::ranges::any_of(desk.forms(), programme::isBetweenEmployees);
    QStringList rules;
    for (const auto& [rule, holds] :
         std::initializer_list<std::pair<Rule, bool>>{{Rule::NoConsent, true},
                                                      {Rule::EmployeePapers, employees},
                                                      {Rule::Sides, true},
                                                      {Rule::MenteeAge, true},
                                                      {Rule::OwnChild, true},
                                                      {Rule::OpinionAgainst, isAnyoneAgainst(desk, false)},
                                                      {Rule::NotWith, isAnyoneAgainst(desk, true)},
                                                      {Rule::NotInRegistry, conditions.registryApproved},
                                                      {Rule::NotTrained, conditions.trainingBeforePairs},
                                                      {Rule::SecondMentor, true},
                                                      {Rule::Capacity, true}}) {
        if (holds) {
            rules << papers::ruleWords(matching::codeOf(rule));
        }
    }
    return rules;
}

class LeftOverTeller
{
public:
    LeftOverTeller(const Desk& desk, MatchWish wish, QDate day)
        : m_desk(desk), m_wish(std::move(wish)), m_day(day)
    {}

    std::vector<papers::LeftOver> told()
    {
        const auto proposal = proposePairs(m_desk, m_wish);
        if (!proposal) {
            return {};
        }
        std::vector<papers::LeftOver> left;
        for (const matching::ProposedPair& pair : proposal->pairs) {
            left.push_back({pair.mentee, {QStringLiteral("наставник есть, пара ещё не предложена")}, {}});
        }
        for (const matching::Unmatched& one : proposal->unmatched) {
            left.push_back({one.mentee, reasonsOf(one), helpsFor(one.mentee)});
        }
        return left;
    }

private:
    [[nodiscard]] static QStringList reasonsOf(const matching::Unmatched& one)
    {
        QStringList reasons;
        for (const matching::Note& note : one.reasons) {
            const QString words = reasonWords(note);
            if (!words.isEmpty() && reasons.size() < reasonsAtMost) {
                reasons << words;
            }
        }
        return reasons;
    }

    // Nothing for who may not be named: the paper is silent about them.
    [[nodiscard]] QStringList helpsFor(base::Id<people::Entry> mentee)
    {
        if (nameOf(mentee).isEmpty() || ++m_helped > helpedAtMost) {
            return {};
        }
        const auto task = matchTask(m_desk, m_wish);
        if (!task) {
            return {};
        }
        QStringList helps;
        for (const matching::Remedy& remedy :
             matching::remedies(task->inputs, task->options, mentee, helpsAtMost)) {
            helps << helpWords(remedy, remedy.mentor ? nameOf(*remedy.mentor) : QString());
        }
        return helps;
    }

    // Empty for who may not be named.
    [[nodiscard]] QString nameOf(base::Id<people::Entry> someone) const
    {
        const school::Lookup& lookup = m_desk.lookup();
        const auto* entry = lookup.entry(someone);
        const auto* person = entry ? lookup.person(entry->person) : nullptr;
        if (!person) {
            return {};
        }
        const auto facts = school::gateFacts(lookup, *entry, m_desk.programme(), m_day);
        const bool mayBeNamed = binding(people::obstacles(people::GatePurpose::NamingPaper, facts)).empty();
        return mayBeNamed ? language::initialsAfter(person->name) : QString();
    }

    const Desk& m_desk;
    MatchWish m_wish;
    QDate m_day;
    int m_helped = 0;
};

} // namespace

documents::Answers goalAnswers(const MatchWish& wish)
{
    if (wish.goal != matching::Goal::BestSuited) {
        return {{goalQuestion, {nobodyAloneAnswer}}};
    }
    return {{goalQuestion, {bestSuitedAnswer}}, {thresholdQuestion, {QString::number(wish.threshold)}}};
}

papers::MatchingFacts matchingFacts(const Desk& desk, const documents::Answers& answers, const QDate& day)
{
    return {rulesOf(desk), LeftOverTeller(desk, wishOf(desk, answers), day).told()};
}

} // namespace kurator::office
