#include "matching/hard_rules.h"

#include <algorithm>
#include <array>

namespace kurator::matching {

namespace {

struct RuleFacts
{
    Rule rule;
    RuleKind kind;
    QLatin1String code;
};

constexpr std::array<RuleFacts, ruleCount> ruleFacts{{
    {Rule::Sides, RuleKind::Silent, QLatin1String("match.sides")},
    {Rule::SamePerson, RuleKind::Silent, QLatin1String("match.same-person")},
    {Rule::NoConsent, RuleKind::Law, QLatin1String("match.no-consent")},
    {Rule::EmployeePapers, RuleKind::Law, QLatin1String("match.employee-papers")},
    {Rule::MentorLeft, RuleKind::Silent, QLatin1String("match.mentor-left")},
    {Rule::OwnChild, RuleKind::Model, QLatin1String("match.own-child")},
    {Rule::OpinionAgainst, RuleKind::Model, QLatin1String("match.opinion-against")},
    {Rule::NotWith, RuleKind::Model, QLatin1String("match.not-with")},
    {Rule::NotInRegistry, RuleKind::Model, QLatin1String("match.not-in-registry")},
    {Rule::NotTrained, RuleKind::Model, QLatin1String("match.not-trained")},
    {Rule::MenteeAge, RuleKind::Model, QLatin1String("match.mentee-age")},
    {Rule::MentorAge, RuleKind::Model, QLatin1String("match.mentor-age")},
    {Rule::SameFormMentor, RuleKind::Silent, QLatin1String("match.same-form-mentor")},
    {Rule::SecondMentor, RuleKind::Model, QLatin1String("match.second-mentor")},
    {Rule::ConsentPractice, RuleKind::Model, QLatin1String("match.consent-practice")},
    {Rule::Capacity, RuleKind::Silent, QLatin1String("match.capacity")},
}};

static_assert(std::ranges::all_of(ruleFacts, [](const RuleFacts& facts) {
    return &facts == &ruleFacts[bit(facts.rule)];
}));

bool hasObstacle(const std::vector<people::Obstacle>& obstacles, people::ObstacleWeight weight)
{
    return std::ranges::any_of(obstacles, [&](const auto& obstacle) { return obstacle.weight == weight; });
}

bool isOneOf(const std::optional<people::Category>& category, const std::vector<people::Category>& sides)
{
    return category && std::ranges::find(sides, *category) != sides.end();
}

bool isOutside(const std::optional<people::Age>& age, const std::optional<people::AgeRange>& ages)
{
    if (!age || !ages || ages->contains(age->years)) {
        return false;
    }
    return age->exact || !ages->contains(age->years - 1);
}

bool isAgainst(const Mentor& mentor, const Mentee& mentee, pairs::OpinionBy one, pairs::OpinionBy other)
{
    return std::ranges::any_of(mentee.opinions, [&](const OpinionOfPair& opinion) {
        return opinion.mentor == mentor.id && opinion.verdict == pairs::Verdict::Against &&
               (opinion.by == one || opinion.by == other);
    });
}

void addAges(base::Arguments& arguments, const Participant& participant,
             const std::optional<people::AgeRange>& ages)
{
    if (participant.age && ages) {
        arguments[QStringLiteral("age")] = QString::number(participant.age->years);
        arguments[QStringLiteral("from")] = QString::number(ages->from);
        arguments[QStringLiteral("to")] = QString::number(ages->to);
    }
}

} // namespace

RuleKind kindOf(Rule rule)
{
    return ruleFacts[bit(rule)].kind;
}

QString codeOf(Rule rule)
{
    return ruleFacts[bit(rule)].code;
}

std::optional<Rule> ruleOf(const QString& code)
{
    const auto found = std::ranges::find(ruleFacts, code, &RuleFacts::code);
    return found == ruleFacts.end() ? std::nullopt : std::optional(found->rule);
}

base::Arguments ruleArguments(Rule rule, const Mentor& mentor, const Mentee& mentee,
                              const programme::Form& form)
{
    base::Arguments arguments{{QStringLiteral("mentor"), mentor.name},
                              {QStringLiteral("mentee"), mentee.name},
                              {QStringLiteral("form"), form.title}};
    if (rule == Rule::MenteeAge) {
        addAges(arguments, mentee, form.menteeAges);
    } else if (rule == Rule::MentorAge) {
        addAges(arguments, mentor, form.mentorAges);
    }
    return arguments;
}

bool lacksConsent(const Participant& participant)
{
    return hasObstacle(participant.obstacles, people::ObstacleWeight::Law);
}

bool lacksPractisedConsent(const Participant& participant)
{
    return hasObstacle(participant.obstacles, people::ObstacleWeight::Model);
}

bool lacksEmployeePapers(const Mentor& mentor, const Mentee& mentee)
{
    return mentor.category == people::Category::Teacher && mentee.category == people::Category::Teacher &&
           hasObstacle(mentor.labourObstacles, people::ObstacleWeight::Law);
}

bool isOnNoMentorSide(const Mentor& mentor, const programme::Form& form)
{
    return !isOneOf(mentor.category, form.mentorSides);
}

bool isOnNoMenteeSide(const Mentee& mentee, const programme::Form& form)
{
    return !isOneOf(mentee.category, form.menteeSides);
}

bool isSamePerson(const Mentor& mentor, const Mentee& mentee)
{
    return mentor.person == mentee.person;
}

bool hasNoFreePlace(const Mentor& mentor)
{
    return mentor.freePlaces() == 0;
}

bool hasLeft(const Mentor& mentor)
{
    return mentor.status == people::MentorStatus::Suspended ||
           mentor.status == people::MentorStatus::Excluded;
}

bool isOwnChild(const Mentor& mentor, const Mentee& mentee)
{
    return std::ranges::find(mentee.representatives, mentor.person) != mentee.representatives.end();
}

bool isBannedByOpinion(const Mentor& mentor, const Mentee& mentee)
{
    return isAgainst(mentor, mentee, pairs::OpinionBy::Curator, pairs::OpinionBy::Psychologist);
}

bool isUnwished(const Mentor& mentor, const Mentee& mentee)
{
    return isAgainst(mentor, mentee, pairs::OpinionBy::Mentee, pairs::OpinionBy::Mentor);
}

bool isOutsideRegistry(const Mentor& mentor, const Conditions& conditions)
{
    return conditions.registryApproved && mentor.status != people::MentorStatus::InRegistry &&
           mentor.status != people::MentorStatus::Trained;
}

bool isUntrained(const Mentor& mentor, const Conditions& conditions)
{
    return conditions.trainingBeforePairs && !mentor.trained;
}

bool isMenteeAgeOutside(const Mentee& mentee, const programme::Form& form)
{
    return isOutside(mentee.age, form.menteeAges);
}

bool isMentorAgeOutside(const Mentor& mentor, const programme::Form& form)
{
    return isOutside(mentor.age, form.mentorAges);
}

bool hasMentorInForm(const Mentee& mentee, const programme::Form& form)
{
    return mentee.formsWithMentor.contains(form.code);
}

bool hasMentorElsewhere(const Mentee& mentee, const programme::Form& form)
{
    return std::ranges::any_of(mentee.formsWithMentor,
                               [&](const QString& code) { return code != form.code; });
}

RuleSet brokenByMentor(const Mentor& mentor, const programme::Form& form, const Conditions& conditions)
{
    RuleSet broken;
    broken[bit(Rule::Sides)] = isOnNoMentorSide(mentor, form);
    broken[bit(Rule::NoConsent)] = lacksConsent(mentor);
    broken[bit(Rule::MentorLeft)] = hasLeft(mentor);
    broken[bit(Rule::NotInRegistry)] = isOutsideRegistry(mentor, conditions);
    broken[bit(Rule::NotTrained)] = isUntrained(mentor, conditions);
    broken[bit(Rule::MentorAge)] = isMentorAgeOutside(mentor, form);
    broken[bit(Rule::ConsentPractice)] = lacksPractisedConsent(mentor);
    broken[bit(Rule::Capacity)] = hasNoFreePlace(mentor);
    return broken;
}

RuleSet brokenByMentee(const Mentee& mentee, const programme::Form& form)
{
    RuleSet broken;
    broken[bit(Rule::Sides)] = isOnNoMenteeSide(mentee, form);
    broken[bit(Rule::NoConsent)] = lacksConsent(mentee);
    broken[bit(Rule::MenteeAge)] = isMenteeAgeOutside(mentee, form);
    broken[bit(Rule::SameFormMentor)] = hasMentorInForm(mentee, form);
    broken[bit(Rule::SecondMentor)] = hasMentorElsewhere(mentee, form);
    broken[bit(Rule::ConsentPractice)] = lacksPractisedConsent(mentee);
    return broken;
}

RuleSet brokenByBoth(const Mentor& mentor, const Mentee& mentee)
{
    RuleSet broken;
    broken[bit(Rule::SamePerson)] = isSamePerson(mentor, mentee);
    broken[bit(Rule::EmployeePapers)] = lacksEmployeePapers(mentor, mentee);
    broken[bit(Rule::OwnChild)] = isOwnChild(mentor, mentee);
    broken[bit(Rule::OpinionAgainst)] = isBannedByOpinion(mentor, mentee);
    broken[bit(Rule::NotWith)] = isUnwished(mentor, mentee);
    return broken;
}

RuleSet brokenRules(const Mentor& mentor, const Mentee& mentee, const programme::Form& form,
                    const Conditions& conditions)
{
    return brokenByMentor(mentor, form, conditions) | brokenByMentee(mentee, form) |
           brokenByBoth(mentor, mentee);
}

} // namespace kurator::matching
