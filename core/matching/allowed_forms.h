#pragma once

#include "matching/hard_rules.h"
#include "matching/waiver.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace kurator::matching {

// A form in which a mentor may take a mentee, and the rules of the model that waivers set aside for it.
struct AllowedForm
{
    size_t form = 0;
    RuleSet setAside;
};

// What still stands in the way of a pair in a form.
struct ForbiddenForm
{
    size_t form = 0;
    RuleSet rules;
};

// Judges every pair by the hard rules, having asked each person only once. Places are those in the vectors
// given, which must outlive it.
class AllowedForms
{
public:
    AllowedForms(const std::vector<const Mentee*>& mentees, const std::vector<const Mentor*>& mentors,
                 const std::vector<programme::Form>& forms, const Conditions& conditions,
                 const std::vector<Waiver>& waivers);

    // Of the permitted forms the one with the fewest waivers; then what the mentee wishes for first, then
    // what the mentor wishes for, then the order of the forms. Nothing when the pair is forbidden in every
    // form.
    [[nodiscard]] std::optional<AllowedForm> best(size_t mentee, size_t mentor) const;

    // What forbids the pair in a form; rules set aside are left out.
    [[nodiscard]] RuleSet forbidding(size_t mentee, size_t mentor, size_t form) const;

    // The form in which the pair is nearest to being permitted: of those whose sides it fits, if any, the one
    // with the least in the way. Every rule when there are no forms.
    [[nodiscard]] ForbiddenForm nearest(size_t mentee, size_t mentor) const;

    // What forbids the mentee any pair in a form, whoever the mentor is.
    [[nodiscard]] RuleSet forbiddingMentee(size_t mentee, size_t form) const;

private:
    struct Side
    {
        RuleSet broken;
        int wish = 0; // the less, the more wished for
    };

    [[nodiscard]] RuleSet setAsideFor(size_t mentee, size_t mentor) const;
    [[nodiscard]] const Side& menteeSide(size_t mentee, size_t form) const;
    [[nodiscard]] const Side& mentorSide(size_t mentor, size_t form) const;
    void rememberWaivers(const std::vector<Waiver>& waivers);

    const std::vector<const Mentee*>& m_mentees;
    const std::vector<const Mentor*>& m_mentors;
    size_t m_formCount;
    std::vector<Side> m_menteeSides;
    std::vector<Side> m_mentorSides;
    RuleSet m_setAsideForAll;
    std::vector<RuleSet> m_setAsideForMentee;
    std::vector<RuleSet> m_setAsideForMentor;
    QHash<std::pair<base::Id<people::Entry>, base::Id<people::Entry>>, RuleSet> m_setAsideForPair;
};

} // namespace kurator::matching
