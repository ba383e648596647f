#pragma once

#include "base/period.h"
#include "documents/common_fields.h"
#include "people/consent.h"
#include "people/person.h"

#include <optional>
#include <vector>

namespace kurator::documents {

// Somebody who works at the school, by position.
struct Employee
{
    people::Person person;
    QString position;
};

// What both papers of an employee who mentors employees are printed from (D35; ТК РФ ст. 351.8): the consent
// and the supplement to the contract. How much is paid is written in by hand: there is no federal rule.
struct MentoringPaperInput
{
    PaperHead head;
    Employee mentor;
    std::vector<Employee> mentees; // none known: a place to write
    base::Period period;
    people::LabourPaper told; // dates and number that are known already
};

[[nodiscard]] FieldDictionary mentoringPaperDictionary();
[[nodiscard]] FieldRecord mentoringPaperFields(const MentoringPaperInput& input);

} // namespace kurator::documents
