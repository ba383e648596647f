#pragma once

#include "papers/sources.h"

namespace kurator::papers {

// How papers tell of a pair or group: {form}, {model}, {mentor}, {mentor.place}, {mentees} as a list of
// {person}, {place}, {mentees.text} in one cell, whether it is a {group} or a {labour} one of employees,
// {mentee} and {mentee.place} of the first, {goal}, {start}, {end}, {state}, {outcome}, how it arose as
// {origin}, {reasons} why rules were set aside, {exceptions} which ones and why, {held} meetings, {planned}
// ones, {order.number}, {order.date} of the order that fixed it.
[[nodiscard]] documents::FieldDictionary pairDictionary();
[[nodiscard]] documents::FieldRecord pairRecord(const Sources& sources, const pairs::Pair& pair);

// Of the programme, by form and the mentor's name.
[[nodiscard]] std::vector<const pairs::Pair*> pairsOf(const Sources& sources);

// Mentor and mentees, those who left the group not among them.
[[nodiscard]] std::vector<const people::Entry*> membersOf(const Sources& sources, const pairs::Pair& pair);

// Whether everybody in it may be named.
[[nodiscard]] bool mayBeNamed(const Sources& sources, const pairs::Pair& pair);

// Mentees who have not finished and are in no pair of the programme but dissolved ones, in class order.
[[nodiscard]] std::vector<const people::Entry*> menteesWithoutMentor(const Sources& sources);

// Held up to the day, the oldest first.
[[nodiscard]] std::vector<const pairs::Meeting*> meetingsOf(const Sources& sources, const pairs::Pair& pair);

} // namespace kurator::papers
