#pragma once

#include "papers/sources.h"

namespace kurator::papers {

// How papers of this room tell of a participant: {person}, {place}, {class}, {position}, {category}, {form},
// {joined}, {year_of_birth}, {contact}; of a mentor also {competences}, {achievements}, {interests}, {ages},
// {capacity}, {time}, {status}; of a mentee {request}, {source}. Restricted categories are in none of them
// (decision 9).
[[nodiscard]] documents::FieldDictionary participantDictionary();
[[nodiscard]] documents::FieldRecord participantRecord(const Sources& sources, const people::Entry& entry);

// «обучающийся», «педагог», «родитель»…: as the registry of mentors names categories (S001 3.5).
[[nodiscard]] QString categoryText(const people::Entry& entry);

// Entries of one side of the programme, by class and surname.
[[nodiscard]] std::vector<const people::Entry*> entriesOf(const Sources& sources, people::Side side);

} // namespace kurator::papers
