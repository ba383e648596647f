#pragma once

#include "office/propose_pairs.h"

#include <QString>

#include <vector>

namespace kurator::lists {

struct RuleLine
{
    matching::Rule rule = matching::Rule::OwnChild;
    QString code;  // for MatchWish::setAside and Override::rule
    QString title; // code of the sentence that says what the rule forbids
    matching::RuleKind kind = matching::RuleKind::Model;
    int blocks = 0; // pairs of a mentee and a mentor that this rule alone forbids (or would, when set aside)
    QString reason; // with which the wish sets it aside
    bool isSetAside = false;

    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

// The rules of law and of the model, in the order in which reasons are told; silent ones need no word.
// Nothing when the wish names an unknown form or its control cancels.
[[nodiscard]] std::vector<RuleLine> ruleLines(const office::Desk& desk, const office::MatchWish& wish);

// The code of the sentence that says what a rule asks for, by the rule's own code («match.own-child»); an
// unknown code comes back as it is.
[[nodiscard]] QString ruleTitle(const QString& code);

// Whether anybody who takes part filled in a ballot; without ballots mutual choice gives no points.
[[nodiscard]] bool areBallotsFilledIn(const office::Desk& desk, const office::MatchWish& wish);

} // namespace kurator::lists
