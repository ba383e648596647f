#pragma once

#include "lists/family_list.h"
#include "people/interview.h"
#include "people/mentor_base.h"

#include <QString>

#include <vector>

namespace kurator::ui {

// What concerns mentors only, as the window calls it.
[[nodiscard]] QString mentorBaseText(people::MentorBase base);
[[nodiscard]] QString criterionText(people::MentorCriterion criterion);
[[nodiscard]] QString decisionText(people::InterviewDecision decision);
// «Иванова Мария, 7 «Б» (мать)», one a line.
[[nodiscard]] QString childrenText(const std::vector<lists::ChildRow>& children);

} // namespace kurator::ui
