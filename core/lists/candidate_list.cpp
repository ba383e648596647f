#include "lists/candidate_list.h"

#include "base/text.h"
#include "lists/row_place.h"
#include "office/movable_pairs.h"
#include "office/participants.h"

#include <QSet>

#include <algorithm>

namespace kurator::lists {

namespace {

using matching::Rule;
using matching::RuleSet;

void addWeighty(std::vector<matching::Note>& notes, const std::vector<people::Obstacle>& obstacles,
                people::ObstacleWeight weight)
{
    for (const people::Obstacle& obstacle : obstacles) {
        if (obstacle.weight == weight) {
            notes.push_back({obstacle.code, obstacle.arguments});
        }
    }
}

struct FormJudgement
{
    const programme::Form* form = nullptr;
    RuleSet standing;
};

class CandidateJudge
{
public:
    CandidateJudge(const office::Desk& desk, const office::MatchWish& wish,
                   const std::vector<programme::Form>& forms)
        : m_forms(forms), m_participants(desk, office::idsOf(office::movablePairs(desk, wish))),
          m_conditions(office::matchConditions(desk)), m_leftOut(wish.leftOut.begin(), wish.leftOut.end())
    {
        for (const matching::Waiver& waiver : office::matchOptions(desk, wish).waivers) {
            if (matching::kindOf(waiver.rule) == matching::RuleKind::Model) {
                m_setAside.set(matching::bit(waiver.rule));
            }
        }
    }

    [[nodiscard]] bool takesPart(const people::Entry& entry) const { return m_participants.takesPart(entry); }

    [[nodiscard]] Candidate candidate(const people::Entry& entry) const
    {
        Candidate row;
        row.entry = entry.id;
        row.side = entry.side;
        row.name = m_participants.lookup().nameOf(entry.id);
        row.className = entry.className.isEmpty() ? entry.position : entry.className;
        row.excluded = m_leftOut.contains(entry.id);
        if (entry.side == people::Side::Mentor) {
            judgeMentor(row, m_participants.mentorForRules(entry));
        } else {
            judgeMentee(row, m_participants.menteeForRules(entry));
        }
        return row;
    }

private:
    void judgeMentor(Candidate& row, const matching::Mentor& mentor) const
    {
        row.freePlaces = mentor.freePlaces();
        const auto nearest = judgeForms(row, [&](const programme::Form& form) {
            return matching::brokenByMentor(mentor, form, m_conditions);
        });
        addObstacles(row, mentor, nearest,
                     [&](Rule rule) { return matching::ruleArguments(rule, mentor, {}, *nearest.form); });
    }

    void judgeMentee(Candidate& row, const matching::Mentee& mentee) const
    {
        if (!mentee.formsWithMentor.isEmpty()) {
            row.obstacles.push_back(
                {QStringLiteral("unmatched.has-mentor"), {{QStringLiteral("mentee"), mentee.name}}});
        }
        const auto nearest = judgeForms(
            row, [&](const programme::Form& form) { return matching::brokenByMentee(mentee, form); });
        addObstacles(row, mentee, nearest,
                     [&](Rule rule) { return matching::ruleArguments(rule, {}, mentee, *nearest.form); });
    }

    // Of the forms that fit by category the one with the least in the way.
    template <class Judge>
    FormJudgement judgeForms(Candidate& row, const Judge& judge) const
    {
        FormJudgement nearest;
        for (const programme::Form& form : m_forms) {
            const RuleSet broken = judge(form);
            if (broken[matching::bit(Rule::Sides)]) {
                continue;
            }
            row.forms << form.title;
            const RuleSet standing = broken & ~m_setAside;
            if (!nearest.form || standing.count() < nearest.standing.count()) {
                nearest = {&form, standing};
            }
        }
        return nearest;
    }

    template <class Arguments>
    void addObstacles(Candidate& row, const matching::Participant& participant, const FormJudgement& nearest,
                      const Arguments& arguments) const
    {
        if (!nearest.form) {
            row.obstacles.push_back({participant.category ? QStringLiteral("unmatched.no-form")
                                                          : QStringLiteral("unmatched.no-category"),
                                     {}});
            return;
        }
        for (size_t i = 0; i < matching::ruleCount; ++i) {
            const auto rule = static_cast<Rule>(i);
            // A pair that goes on is told already.
            if (!nearest.standing[i] || rule == Rule::SameFormMentor || rule == Rule::SecondMentor) {
                continue;
            }
            if (rule == Rule::NoConsent) {
                addWeighty(row.obstacles, participant.obstacles, people::ObstacleWeight::Law);
            } else if (rule == Rule::ConsentPractice) {
                addWeighty(row.obstacles, participant.obstacles, people::ObstacleWeight::Model);
            } else {
                row.obstacles.push_back({matching::codeOf(rule), arguments(rule)});
            }
        }
    }

    const std::vector<programme::Form>& m_forms;
    office::Participants m_participants;
    matching::Conditions m_conditions;
    QSet<base::Id<people::Entry>> m_leftOut;
    RuleSet m_setAside;
};

std::vector<programme::Form> formsOfWish(const office::Desk& desk, const office::MatchWish& wish)
{
    auto forms = desk.forms();
    if (!wish.form.isEmpty()) {
        std::erase_if(forms, [&](const programme::Form& form) { return form.code != wish.form; });
    }
    return forms;
}

} // namespace

std::vector<Candidate> candidateRows(const office::Desk& desk, const office::MatchWish& wish)
{
    const auto forms = formsOfWish(desk, wish);
    if (forms.empty()) {
        return {};
    }
    const CandidateJudge judge(desk, wish, forms);
    std::vector<Candidate> rows;
    rows.reserve(desk.snapshot().entries.size());
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (judge.takesPart(entry)) {
            rows.push_back(judge.candidate(entry));
        }
    }
    return inOrder(std::move(rows), [](const Candidate& row) {
        return RowPlace{base::foldedKey(row.name), row.entry.uuid(), static_cast<int>(row.side)};
    });
}

} // namespace kurator::lists
