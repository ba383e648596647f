#pragma once

#include "lists/suspect_list.h"
#include "office/desk.h"
#include "office/merge_people.h"

#include <QString>

namespace kurator::ui {

// What a field of two cards of one person is called.
[[nodiscard]] QString mergeFieldText(office::MergeField field);
// With the side and the year where several places of a person are asked about: «Класс · наставник · 2026/27».
[[nodiscard]] QString mergeQuestionText(const office::MergeQuestion& question, const office::Desk& desk);
// «7 «Б», родилась 14.03.2012»: what tells a suspect from others beside the name.
[[nodiscard]] QString suspectDetails(const lists::SuspectPerson& person);
// All reasons in one line.
[[nodiscard]] QString suspectReasons(const lists::SuspectRow& row);

} // namespace kurator::ui
