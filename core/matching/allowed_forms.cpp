#include "matching/allowed_forms.h"

#include <algorithm>
#include <tuple>

namespace kurator::matching {

namespace {

int wishFor(const Participant& participant, const QString& form)
{
    const auto place = participant.wishedForms.indexOf(form);
    return static_cast<int>(place < 0 ? participant.wishedForms.size() : place);
}

} // namespace

AllowedForms::AllowedForms(const std::vector<const Mentee*>& mentees,
                           const std::vector<const Mentor*>& mentors,
                           const std::vector<programme::Form>& forms, const Conditions& conditions,
                           const std::vector<Waiver>& waivers)
    : m_mentees(mentees), m_mentors(mentors), m_formCount(forms.size()), m_setAsideForMentee(mentees.size()),
      m_setAsideForMentor(mentors.size())
{
    m_menteeSides.reserve(mentees.size() * forms.size());
    for (const Mentee* mentee : mentees) {
        for (const programme::Form& form : forms) {
            m_menteeSides.push_back({brokenByMentee(*mentee, form), wishFor(*mentee, form.code)});
        }
    }
    m_mentorSides.reserve(mentors.size() * forms.size());
    for (const Mentor* mentor : mentors) {
        for (const programme::Form& form : forms) {
            m_mentorSides.push_back({brokenByMentor(*mentor, form, conditions), wishFor(*mentor, form.code)});
        }
    }
    rememberWaivers(waivers);
}

void AllowedForms::rememberWaivers(const std::vector<Waiver>& waivers)
{
    for (const Waiver& waiver : waivers) {
        if (waiver.mentor && waiver.mentee) {
            m_setAsideForPair[{*waiver.mentor, *waiver.mentee}].set(bit(waiver.rule));
        } else if (waiver.mentor) {
            const auto at = std::ranges::find(m_mentors, *waiver.mentor, &Mentor::id);
            if (at != m_mentors.end()) {
                m_setAsideForMentor[static_cast<size_t>(at - m_mentors.begin())].set(bit(waiver.rule));
            }
        } else if (waiver.mentee) {
            const auto at = std::ranges::find(m_mentees, *waiver.mentee, &Mentee::id);
            if (at != m_mentees.end()) {
                m_setAsideForMentee[static_cast<size_t>(at - m_mentees.begin())].set(bit(waiver.rule));
            }
        } else {
            m_setAsideForAll.set(bit(waiver.rule));
        }
    }
}

const AllowedForms::Side& AllowedForms::menteeSide(size_t mentee, size_t form) const
{
    return m_menteeSides[mentee * m_formCount + form];
}

const AllowedForms::Side& AllowedForms::mentorSide(size_t mentor, size_t form) const
{
    return m_mentorSides[mentor * m_formCount + form];
}

RuleSet AllowedForms::setAsideFor(size_t mentee, size_t mentor) const
{
    RuleSet rules = m_setAsideForAll | m_setAsideForMentee[mentee] | m_setAsideForMentor[mentor];
    if (!m_setAsideForPair.isEmpty()) {
        rules |= m_setAsideForPair.value({m_mentors[mentor]->id, m_mentees[mentee]->id});
    }
    return rules;
}

std::optional<AllowedForm> AllowedForms::best(size_t mentee, size_t mentor) const
{
    const RuleSet brokenHere = brokenByBoth(*m_mentors[mentor], *m_mentees[mentee]);
    const RuleSet setAside = setAsideFor(mentee, mentor);
    std::optional<AllowedForm> chosen;
    std::tuple<size_t, int, int> chosenRank;
    for (size_t form = 0; form < m_formCount; ++form) {
        const Side& ofMentee = menteeSide(mentee, form);
        const Side& ofMentor = mentorSide(mentor, form);
        const RuleSet broken = ofMentee.broken | ofMentor.broken | brokenHere;
        if ((broken & ~setAside).any()) {
            continue;
        }
        const std::tuple rank{broken.count(), ofMentee.wish, ofMentor.wish};
        if (!chosen || rank < chosenRank) {
            chosen = AllowedForm{form, broken};
            chosenRank = rank;
        }
    }
    return chosen;
}

RuleSet AllowedForms::forbidding(size_t mentee, size_t mentor, size_t form) const
{
    const RuleSet broken = menteeSide(mentee, form).broken | mentorSide(mentor, form).broken |
                           brokenByBoth(*m_mentors[mentor], *m_mentees[mentee]);
    return broken & ~setAsideFor(mentee, mentor);
}

ForbiddenForm AllowedForms::nearest(size_t mentee, size_t mentor) const
{
    ForbiddenForm least{0, RuleSet().set()};
    const auto weight = [](const RuleSet& rules) {
        return rules.count() + (rules[bit(Rule::Sides)] ? ruleCount : 0);
    };
    for (size_t form = 0; form < m_formCount; ++form) {
        const RuleSet rules = forbidding(mentee, mentor, form);
        if (weight(rules) < weight(least.rules)) {
            least = {form, rules};
        }
    }
    return least;
}

RuleSet AllowedForms::forbiddingMentee(size_t mentee, size_t form) const
{
    return menteeSide(mentee, form).broken & ~(m_setAsideForAll | m_setAsideForMentee[mentee]);
}

} // namespace kurator::matching
