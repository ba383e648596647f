#pragma once

#include "papers/field_group.h"

namespace kurator::papers {

// Requisites of the school, the director and the curator; what papers and people are called in it: «приказ»
// or «распоряжение», «обучающийся» or «студент», «куратор» or «педагог-навигатор» (S004 8.2).
[[nodiscard]] FieldGroup schoolGroup();
// Grounds of the preamble.
[[nodiscard]] FieldGroup legalGroup();
// Deputy, psychologist, secretary, working group: by office, without a consent (decision 9).
[[nodiscard]] FieldGroup staffGroup();
// Days that a paper may set as terms: its own, a week, two weeks, a month after it.
[[nodiscard]] FieldGroup daysGroup();
// Who signs that the paper was read.
[[nodiscard]] FieldGroup acquaintedGroup();
// Year, forms, goal and tasks, SWOT, indicators.
[[nodiscard]] FieldGroup programmeGroup();
// How many people, pairs and meetings there are: numbers are not personal data (decision 22).
[[nodiscard]] FieldGroup countsGroup();
// Lists that name participants.
[[nodiscard]] FieldGroup mentorsGroup();
[[nodiscard]] FieldGroup menteesGroup();
// Mentors whom an order on the registry approves, and the employees among them.
[[nodiscard]] FieldGroup registryGroup();
[[nodiscard]] FieldGroup registryEmployeesGroup();
// Both bases with the other side of the pairs (МР-42/02), and who has no mentor yet.
[[nodiscard]] FieldGroup menteesBaseGroup();
[[nodiscard]] FieldGroup mentorsBaseGroup();
[[nodiscard]] FieldGroup unpairedGroup();
// What mentees ask for and mentors offer, as numbers.
[[nodiscard]] FieldGroup requestsGroup();
// Pairs found by matching; its rules, who was left over, why and what would help only where the sources were
// told of it.
[[nodiscard]] FieldGroup matchingGroup();
// A blank of the ballot for each participant, with those of the other side to choose from.
[[nodiscard]] FieldGroup ballotsGroup();
[[nodiscard]] FieldGroup pairsGroup();
[[nodiscard]] FieldGroup fixedGroup();   // pairs that an order fixed: the only ones that count (decision 22)
[[nodiscard]] FieldGroup thankedGroup(); // mentors of pairs that came to their end
// Stages and items of the roadmap with their terms.
[[nodiscard]] FieldGroup roadmapGroup();
// When a stage has to be done, as a text that never names a day that is over, and checkpoints ahead.
[[nodiscard]] FieldGroup termsGroup();
[[nodiscard]] FieldGroup eventsGroup();
// Pairs, people and meetings of each form: numbers only.
[[nodiscard]] FieldGroup formFiguresGroup();
// The school's own journals: requests about personal data, consents, orders. They are its proof before the
// law, stay in the school and name people without a consent (152-ФЗ ст. 20, 21).
[[nodiscard]] FieldGroup dataRequestsGroup();
[[nodiscard]] FieldGroup consentsGroup();
[[nodiscard]] FieldGroup ordersGroup();
// Numbers and dates of registered papers: «D27.number», «D27.date».
[[nodiscard]] FieldGroup registeredGroup();

// What the paper is one of.
[[nodiscard]] FieldGroup participantGroup(documents::Subject subject);
// The interview with a mentor and what the mentor brings.
[[nodiscard]] FieldGroup interviewGroup();
[[nodiscard]] FieldGroup portfolioGroup();
[[nodiscard]] FieldGroup pairGroup();
[[nodiscard]] FieldGroup caseGroup(); // a pair told so that nobody can be found by it
// Who signs for the minors of a pair, and the labour papers of a pair of employees.
[[nodiscard]] FieldGroup pairPapersGroup();
[[nodiscard]] FieldGroup eventGroup();
[[nodiscard]] FieldGroup partnerGroup();
// Mentors that the partner sends.
[[nodiscard]] FieldGroup partnerMentorsGroup();
[[nodiscard]] FieldGroup orderGroup();
[[nodiscard]] FieldGroup checkpointGroup();

} // namespace kurator::papers
