#include "office/pair_card.h"

#include "matching/score.h"
#include "office/accept_proposal.h"
#include "office/pair_parts.h"
#include "office/participants.h"
#include "office/propose_pairs.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool hasReason(const PairDraft& draft, const QString& rule)
{
    return std::ranges::any_of(draft.overrides, [&](const pairs::Override& one) {
        return one.rule == rule && !one.reason.trimmed().isEmpty();
    });
}

base::Period periodOfDraft(const Desk& desk, const PairDraft& draft)
{
    const base::Period& whole = desk.programme().period;
    const QDate today = std::clamp(desk.today(), whole.start, whole.end);
    return {draft.period.start.isValid() ? draft.period.start : today,
            draft.period.end.isValid() ? draft.period.end : whole.end};
}

// Judges a draft by the rules of matching; keeps what stands in the way and what is set aside with a reason.
class DraftJudge
{
public:
    DraftJudge(const Desk& desk, const PairDraft& draft)
        : m_desk(desk), m_draft(draft), m_participants(desk), m_forms(desk.forms())
    {}

    void judge()
    {
        const auto form = std::ranges::find(m_forms, m_draft.form, &programme::Form::code);
        const auto* mentor = m_participants.find(m_draft.mentor, people::Side::Mentor);
        if (!mentor) {
            tell("pairs.no-mentor");
        }
        if (form == m_forms.end()) {
            tell("pairs.unknown-form", {{QStringLiteral("form"), m_draft.form}});
        }
        if (gatherMentees() && mentor && form != m_forms.end()) {
            judgePeople(m_participants.mentor(*mentor), *form);
        }
        if (const auto period = checkPairPeriod(m_desk, periodOfDraft(m_desk, m_draft)); !period) {
            m_faults.push_back({period.error().code, period.error().arguments, false});
        }
    }

    [[nodiscard]] const std::vector<PairFault>& faults() const { return m_faults; }
    [[nodiscard]] const std::vector<pairs::Override>& overrides() const { return m_overrides; }
    // Of a pair; a group has none.
    [[nodiscard]] std::optional<int> score() const
    {
        if (m_mentees.size() != 1) {
            return std::nullopt;
        }
        const auto* mentor = m_participants.find(m_draft.mentor, people::Side::Mentor);
        return matching::explainedScore(m_mentees.front(), m_participants.mentor(*mentor), {}, false).value;
    }

private:
    void tell(const char* code, base::Arguments arguments = {})
    {
        m_faults.push_back({QString::fromLatin1(code), std::move(arguments), false});
    }

    bool gatherMentees()
    {
        for (const auto& id : m_draft.mentees) {
            const auto* entry = m_participants.find(id, people::Side::Mentee);
            const bool twice = std::ranges::count(m_draft.mentees, id) > 1;
            if (!entry) {
                tell("pairs.no-mentees");
                return false;
            }
            if (twice) {
                tell("pairs.twice", {{QStringLiteral("mentee"), m_participants.lookup().nameOf(id)}});
                return false;
            }
            m_mentees.push_back(m_participants.mentee(*entry));
        }
        if (m_mentees.empty()) {
            tell("pairs.no-mentees");
        }
        return !m_mentees.empty();
    }

    void judgePeople(const matching::Mentor& mentor, const programme::Form& form)
    {
        using matching::Rule;
        auto ofMentor = matching::brokenByMentor(mentor, form, matchConditions(m_desk));
        ofMentor.reset(matching::bit(Rule::Capacity));
        judgeRules(ofMentor, mentor, m_mentees.front(), form, mentor.obstacles);
        for (const matching::Mentee& mentee : m_mentees) {
            judgeRules(matching::brokenByMentee(mentee, form) | matching::brokenByBoth(mentor, mentee),
                       mentor, mentee, form, mentee.obstacles);
        }
        if (std::cmp_less(mentor.freePlaces(), m_mentees.size())) {
            tell("pairs.places", {{QStringLiteral("mentor"), mentor.name},
                                  {QStringLiteral("n"), QString::number(m_mentees.size())},
                                  {QStringLiteral("places"), QString::number(mentor.freePlaces())}});
        }
    }

    void judgeRules(const matching::RuleSet& broken, const matching::Mentor& mentor,
                    const matching::Mentee& mentee, const programme::Form& form,
                    const std::vector<people::Obstacle>& obstacles)
    {
        for (size_t i = 0; i < matching::ruleCount; ++i) {
            const auto rule = static_cast<matching::Rule>(i);
            if (!broken[i]) {
                continue;
            }
            if (rule == matching::Rule::NoConsent) {
                tellObstacles(obstacles);
            } else {
                judgeRule(rule, matching::ruleArguments(rule, mentor, mentee, form));
            }
        }
    }

    void tellObstacles(const std::vector<people::Obstacle>& obstacles)
    {
        for (const people::Obstacle& obstacle : obstacles) {
            if (obstacle.weight == people::ObstacleWeight::Law) {
                m_faults.push_back({obstacle.code, obstacle.arguments, false});
            }
        }
    }

    void judgeRule(matching::Rule rule, const base::Arguments& arguments)
    {
        const QString code = matching::codeOf(rule);
        const bool byReason = matching::kindOf(rule) == matching::RuleKind::Model;
        if (!byReason || !hasReason(m_draft, code)) {
            const PairFault fault{code, arguments, byReason};
            if (std::ranges::find(m_faults, fault) == m_faults.end()) {
                m_faults.push_back(fault);
            }
            return;
        }
        if (std::ranges::find(m_overrides, code, &pairs::Override::rule) == m_overrides.end()) {
            m_overrides.push_back(*std::ranges::find(m_draft.overrides, code, &pairs::Override::rule));
        }
    }

    const Desk& m_desk;
    const PairDraft& m_draft;
    Participants m_participants;
    std::vector<programme::Form> m_forms;
    std::vector<matching::Mentee> m_mentees;
    std::vector<PairFault> m_faults;
    std::vector<pairs::Override> m_overrides;
};

pairs::Pair pairOfDraft(Desk& desk, const PairDraft& draft, const DraftJudge& judge)
{
    pairs::Pair pair;
    pair.id = desk.ids().next<pairs::Pair>();
    pair.programme = desk.programme().id;
    pair.form = draft.form;
    pair.roleModel = draft.roleModel.trimmed();
    pair.mentor = draft.mentor;
    pair.period = periodOfDraft(desk, draft);
    for (const auto& mentee : draft.mentees) {
        pair.members.push_back({mentee, pair.period.start, std::nullopt, {}});
    }
    pair.score = judge.score();
    pair.origin = draft.mentees.empty() ? pairs::PairOrigin::CuratorChoice
                                        : originOf(desk, draft.mentor, draft.mentees.front(), pair.score);
    pair.goal = draft.goal.trimmed();
    pair.overrides = judge.overrides();
    return pair;
}

base::Result<void> changePeriod(const Desk& desk, pairs::Pair& pair, const base::Period& period)
{
    if (period == pair.period) {
        return {};
    }
    if (isFixed(desk, pair)) {
        return base::refuseRule("pairs.fixed", pairArguments(desk, pair));
    }
    if (const auto checked = checkPairPeriod(desk, period); !checked) {
        return checked;
    }
    for (pairs::Member& member : pair.members) {
        member.from = member.from == pair.period.start ? period.start : member.from;
    }
    pair.period = period;
    return {};
}

} // namespace

std::vector<PairFault> pairFaults(const Desk& desk, const PairDraft& draft)
{
    DraftJudge judge(desk, draft);
    judge.judge();
    return judge.faults();
}

base::Result<base::Id<pairs::Pair>> makePair(Desk& desk, const PairDraft& draft)
{
    DraftJudge judge(desk, draft);
    judge.judge();
    if (!judge.faults().empty()) {
        const PairFault& first = judge.faults().front();
        return tl::unexpected(base::Error{base::Error::Kind::Rule, first.code, first.arguments});
    }
    const pairs::Pair pair = pairOfDraft(desk, draft, judge);
    const school::Step step{QStringLiteral("step.pair-made"), pairArguments(desk, pair)};
    if (const auto committed = desk.commit(step, {{}, {pair}}); !committed) {
        return base::passOn(committed);
    }
    return pair.id;
}

base::Result<PairCard> pairCard(const Desk& desk, base::Id<pairs::Pair> id)
{
    const auto pair = knownPair(desk, id);
    if (!pair) {
        return base::passOn(pair);
    }
    return PairCard{id, (*pair)->roleModel, (*pair)->goal, (*pair)->outcome, (*pair)->period};
}

base::Result<void> savePair(Desk& desk, const PairCard& card)
{
    const auto known = knownPair(desk, card.id);
    if (!known) {
        return base::passOn(known);
    }
    pairs::Pair pair = **known;
    if (const auto changed = changePeriod(desk, pair, card.period); !changed) {
        return changed;
    }
    pair.roleModel = card.roleModel.trimmed();
    pair.goal = card.goal.trimmed();
    pair.outcome = card.outcome.trimmed();
    if (pair == **known) {
        return {};
    }
    return desk.commit({QStringLiteral("step.pair-changed"), pairArguments(desk, pair)}, {{}, {pair}});
}

bool isFixed(const Desk& desk, const pairs::Pair& pair)
{
    return pair.order && std::ranges::any_of(desk.snapshot().documents, [&](const auto& document) {
               return document.id == *pair.order && document.state == documents::DocumentState::Registered;
           });
}

} // namespace kurator::office
