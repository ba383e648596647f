#pragma once

#include "documents/question.h"
#include "office/propose_pairs.h"
#include "papers/matching_facts.h"

#include <QDate>

namespace kurator::office {

// The answers to the questions of the protocol of matching (D31) about the goal of this wish.
[[nodiscard]] documents::Answers goalAnswers(const MatchWish& wish);

// The rules of the programme, and why those who still have no mentor have none: found by matching them anew
// with the goal of the answers and the rules that pairs of the base set aside, so it stays true a day later.
// Named are only mentors who may be named on the day.
[[nodiscard]] papers::MatchingFacts matchingFacts(const Desk& desk, const documents::Answers& answers,
                                                  const QDate& day);

} // namespace kurator::office
