#pragma once

#include "documents/catalogue.h"
#include "documents/field_dictionary.h"
#include "papers/sources.h"

#include <optional>
#include <span>
#include <vector>

namespace kurator::papers {

// Fields that are gathered together, when a template uses one of them. `named` gives the participants whom
// they name, the left-out ones included; it is null where they name nobody but staff. `subject` is set where
// only papers of that subject know them.
struct FieldGroup
{
    documents::FieldDictionary (*dictionary)();
    void (*set)(documents::FieldRecord& record, const Sources& sources);
    std::vector<const people::Entry*> (*named)(const Sources& sources) = nullptr;
    std::optional<documents::Subject> subject = {};
};

// All there are; no two declare the same field for one subject.
[[nodiscard]] std::span<const FieldGroup> fieldGroups();

// Every field that a template for this subject may use.
[[nodiscard]] documents::FieldDictionary dictionaryFor(documents::Subject subject);

// The groups of the subject that declare one of the used names.
[[nodiscard]] std::vector<const FieldGroup*> groupsUsed(documents::Subject subject,
                                                        const QSet<QString>& used);

} // namespace kurator::papers
