#pragma once

#include "base/arguments.h"
#include "matching/participant.h"
#include "programme/form.h"

#include <QString>

#include <bitset>
#include <optional>

namespace kurator::matching {

// Law is never overridden; Model is, with a written reason; Silent never is and needs no word (decision
// 15).
enum class RuleKind
{
    Law,
    Model,
    Silent
};

// Why a mentor may not take a mentee, in the order in which reasons are told.
enum class Rule
{
    Sides,           // silent: both must fit the sides of the form; an untold category fits none
    SamePerson,      // silent
    NoConsent,       // law: 152-ФЗ ст. 9, by people::obstacles
    EmployeePapers,  // law: an employee mentors an employee, ТК РФ ст. 351.8
    MentorLeft,      // silent: suspended or excluded by the school
    OwnChild,        // model: S001
    OpinionAgainst,  // model: the curator or the psychologist bans the pair (S001 3.7, 5.2)
    NotWith,         // model: one of the two asked «only not with…» (S001 5.2)
    NotInRegistry,   // model: where the registry was approved by an order
    NotTrained,      // model: where the programme asks for training before pairs (decision 36)
    MenteeAge,       // model: ages of the form (decision 16)
    MentorAge,       // model: ages of the form
    SameFormMentor,  // silent: one mentor per mentee and form (decision 17)
    SecondMentor,    // model: a mentor in another form (decision 17)
    ConsentPractice, // model: a consent that only the school's practice asks for (decision 11)
    Capacity,        // silent: no free place (decision 19)
};
inline constexpr size_t ruleCount = 16;

using RuleSet = std::bitset<ruleCount>;

[[nodiscard]] constexpr size_t bit(Rule rule)
{
    return static_cast<size_t>(rule);
}

[[nodiscard]] RuleKind kindOf(Rule rule);

// «match.own-child» and the like; known to `core/messages` with the arguments of ruleArguments().
[[nodiscard]] QString codeOf(Rule rule);
[[nodiscard]] std::optional<Rule> ruleOf(const QString& code);

// "mentor", "mentee", "form" (title); for ages also "age", "from" and "to".
[[nodiscard]] base::Arguments ruleArguments(Rule rule, const Mentor& mentor, const Mentee& mentee,
                                            const programme::Form& form);

// Which rules of the model the programme has switched on.
struct Conditions
{
    bool registryApproved = false;
    bool trainingBeforePairs = false;

    friend bool operator==(const Conditions&, const Conditions&) = default;
};

// One rule each: true where it stands in the way. An unknown age stands in nobody's way; an age from the year
// alone does only when both possible ages are outside.
[[nodiscard]] bool lacksConsent(const Participant& participant);
[[nodiscard]] bool lacksPractisedConsent(const Participant& participant);
[[nodiscard]] bool lacksEmployeePapers(const Mentor& mentor, const Mentee& mentee);
[[nodiscard]] bool isOnNoMentorSide(const Mentor& mentor, const programme::Form& form);
[[nodiscard]] bool isOnNoMenteeSide(const Mentee& mentee, const programme::Form& form);
[[nodiscard]] bool isSamePerson(const Mentor& mentor, const Mentee& mentee);
[[nodiscard]] bool hasNoFreePlace(const Mentor& mentor);
[[nodiscard]] bool hasLeft(const Mentor& mentor);
[[nodiscard]] bool isOwnChild(const Mentor& mentor, const Mentee& mentee);
[[nodiscard]] bool isBannedByOpinion(const Mentor& mentor, const Mentee& mentee);
[[nodiscard]] bool isUnwished(const Mentor& mentor, const Mentee& mentee);
[[nodiscard]] bool isOutsideRegistry(const Mentor& mentor, const Conditions& conditions);
[[nodiscard]] bool isUntrained(const Mentor& mentor, const Conditions& conditions);
[[nodiscard]] bool isMenteeAgeOutside(const Mentee& mentee, const programme::Form& form);
[[nodiscard]] bool isMentorAgeOutside(const Mentor& mentor, const programme::Form& form);
[[nodiscard]] bool hasMentorInForm(const Mentee& mentee, const programme::Form& form);
[[nodiscard]] bool hasMentorElsewhere(const Mentee& mentee, const programme::Form& form);

// The same by what they look at, so that a whole table is judged without asking each cell everything.
[[nodiscard]] RuleSet brokenByMentor(const Mentor& mentor, const programme::Form& form,
                                     const Conditions& conditions);
[[nodiscard]] RuleSet brokenByMentee(const Mentee& mentee, const programme::Form& form);
[[nodiscard]] RuleSet brokenByBoth(const Mentor& mentor, const Mentee& mentee);

// All that stands between the two in a form.
[[nodiscard]] RuleSet brokenRules(const Mentor& mentor, const Mentee& mentee, const programme::Form& form,
                                  const Conditions& conditions);

} // namespace kurator::matching
