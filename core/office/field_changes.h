#pragma once

#include "base/period.h"
#include "office/import_base.h"
#include "office/row_verdict.h"

#include <vector>

namespace kurator::office {

// Adds what an import changes in a value, in the order of the card; fields whose shown text stays are left
// out.
void addChanges(std::vector<FieldChange>& changes, const people::Person& before, const people::Person& after);
void addChanges(std::vector<FieldChange>& changes, const people::Entry& before, const people::Entry& after,
                const std::vector<programme::Form>& forms);
void addChanges(std::vector<FieldChange>& changes, const people::Consent& before,
                const people::Consent& after, const ImportBase& base);
void addChanges(std::vector<FieldChange>& changes, const people::LabourPaper& before,
                const people::LabourPaper& after);
void addChanges(std::vector<FieldChange>& changes, const base::Period& before, const base::Period& after);

// Adds what becomes of one representative of somebody in the base.
void addFamilyChange(std::vector<FieldChange>& changes, const people::Person& adult,
                     const people::Representation& representation, const ImportBase& base);

} // namespace kurator::office
