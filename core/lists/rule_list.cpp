#include "lists/rule_list.h"

#include "matching/rule_effects.h"

#include <algorithm>

namespace kurator::lists {

namespace {

const char* titleOf(matching::Rule rule)
{
    using matching::Rule;
    switch (rule) {
    case Rule::Sides:
        return "lists.rule-sides";
    case Rule::SamePerson:
        return "lists.rule-same-person";
    case Rule::NoConsent:
        return "lists.rule-no-consent";
    case Rule::EmployeePapers:
        return "lists.rule-employee-papers";
    case Rule::MentorLeft:
        return "lists.rule-mentor-left";
    case Rule::OwnChild:
        return "lists.rule-own-child";
    case Rule::OpinionAgainst:
        return "lists.rule-opinion-against";
    case Rule::NotWith:
        return "lists.rule-not-with";
    case Rule::NotInRegistry:
        return "lists.rule-not-in-registry";
    case Rule::NotTrained:
        return "lists.rule-not-trained";
    case Rule::MenteeAge:
        return "lists.rule-mentee-age";
    case Rule::MentorAge:
        return "lists.rule-mentor-age";
    case Rule::SameFormMentor:
        return "lists.rule-same-form-mentor";
    case Rule::SecondMentor:
        return "lists.rule-second-mentor";
    case Rule::ConsentPractice:
        return "lists.rule-consent-practice";
    case Rule::Capacity:
        return "lists.rule-capacity";
    }
    return "";
}

} // namespace

std::vector<RuleLine> ruleLines(const office::Desk& desk, const office::MatchWish& wish)
{
    const auto inputs = office::matchInputs(desk, wish);
    if (!inputs) {
        return {};
    }
    const auto options = office::matchOptions(desk, wish);
    const auto held = matching::pairsHeldByRule(*inputs, options);
    if (!held) {
        return {};
    }
    std::vector<RuleLine> lines;
    for (size_t i = 0; i < matching::ruleCount; ++i) {
        const auto rule = static_cast<matching::Rule>(i);
        if (matching::kindOf(rule) == matching::RuleKind::Silent) {
            continue;
        }
        const auto waiver = std::ranges::find(options.waivers, rule, &matching::Waiver::rule);
        const bool isSetAside = waiver != options.waivers.end();
        lines.push_back({rule, matching::codeOf(rule), QString::fromLatin1(titleOf(rule)),
                         matching::kindOf(rule), (*held)[i], isSetAside ? waiver->reason : QString(),
                         isSetAside});
    }
    return lines;
}

QString ruleTitle(const QString& code)
{
    const auto rule = matching::ruleOf(code);
    return rule ? QString::fromLatin1(titleOf(*rule)) : code;
}

bool areBallotsFilledIn(const office::Desk& desk, const office::MatchWish& wish)
{
    const auto inputs = office::matchInputs(desk, wish);
    const auto filledIn = [](const matching::Participant& one) { return one.choices.has_value(); };
    return inputs &&
           (std::ranges::any_of(inputs->mentees, filledIn) || std::ranges::any_of(inputs->mentors, filledIn));
}

} // namespace kurator::lists
