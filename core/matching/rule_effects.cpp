#include "matching/rule_effects.h"

namespace kurator::matching {

namespace {

// A person in a form whose side they fit, with the rules they break there.
struct FormSide
{
    size_t form = 0;
    RuleSet broken;
};
using FormSides = std::vector<FormSide>;

template <class P, class Judge>
std::vector<FormSides> sidesOf(const std::vector<P>& people, const std::vector<programme::Form>& forms,
                               const Judge& judge)
{
    std::vector<FormSides> sides(people.size());
    for (size_t at = 0; at < people.size(); ++at) {
        for (size_t form = 0; form < forms.size(); ++form) {
            const RuleSet broken = judge(people[at], forms[form]);
            if (!broken[bit(Rule::Sides)]) {
                sides[at].push_back({form, broken});
            }
        }
    }
    return sides;
}

RuleSet setAsideForAll(const std::vector<Waiver>& waivers)
{
    RuleSet rules;
    for (const Waiver& waiver : waivers) {
        rules[bit(waiver.rule)] = rules[bit(waiver.rule)] || (!waiver.mentor && !waiver.mentee);
    }
    return rules;
}

// The rules on which a pair hangs, form after form.
class Hanging
{
public:
    explicit Hanging(const RuleSet& setAside) : m_setAside(setAside) {}

    void addForm(const RuleSet& broken)
    {
        const RuleSet standing = broken & ~m_setAside;
        if (standing.none()) {
            m_permitted = true;
            m_everywhere &= broken;
        } else if (standing.count() == 1) {
            m_alone |= standing;
        }
    }
    // Of a permitted pair, what is set aside in every form that permits it; otherwise what alone forbids it.
    [[nodiscard]] RuleSet rules() const { return m_permitted ? m_everywhere : m_alone; }

private:
    RuleSet m_setAside;
    bool m_permitted = false;
    RuleSet m_everywhere = RuleSet().set();
    RuleSet m_alone;
};

RuleSet hangsOn(const FormSides& mentee, const FormSides& mentor, const RuleSet& both,
                const RuleSet& setAside)
{
    Hanging hanging(setAside);
    for (const FormSide& ofMentee : mentee) {
        for (const FormSide& ofMentor : mentor) {
            if (ofMentee.form == ofMentor.form) {
                hanging.addForm(ofMentee.broken | ofMentor.broken | both);
            }
        }
    }
    return hanging.rules();
}

} // namespace

std::optional<std::array<int, ruleCount>> pairsHeldByRule(const Inputs& inputs, const Options& options)
{
    const auto mentees = sidesOf(inputs.mentees, inputs.forms, [](const Mentee& mentee, const auto& form) {
        return brokenByMentee(mentee, form);
    });
    const auto mentors = sidesOf(inputs.mentors, inputs.forms, [&](const Mentor& mentor, const auto& form) {
        return brokenByMentor(mentor, form, options.conditions);
    });
    const RuleSet setAside = setAsideForAll(options.waivers);
    std::array<int, ruleCount> held{};
    for (size_t mentee = 0; mentee < mentees.size(); ++mentee) {
        if (options.control.cancel && options.control.cancel->load(std::memory_order_relaxed)) {
            return std::nullopt;
        }
        for (size_t mentor = 0; mentor < mentors.size(); ++mentor) {
            const RuleSet both = brokenByBoth(inputs.mentors[mentor], inputs.mentees[mentee]);
            const RuleSet rules = hangsOn(mentees[mentee], mentors[mentor], both, setAside);
            for (size_t rule = 0; rules.any() && rule < ruleCount; ++rule) {
                held[rule] += rules[rule] ? 1 : 0;
            }
        }
    }
    return held;
}

} // namespace kurator::matching
