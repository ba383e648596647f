#pragma once

#include "documents/catalogue.h"
#include "documents/field_dictionary.h"
#include "office/desk.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// A template from which papers of a kind are written, and the fields it may use. Most kinds have one of their
// own name; the roadmap has one for each set of columns, questionnaires the blank of the ballot, an employee
// who mentors gets two papers (D35).
struct KindTemplate
{
    QString name; // «curator-order»
    const documents::DocumentKind* kind = nullptr;
    documents::FieldDictionary fields;
    PaperRequest request;  // what is asked for to get a paper from it
    std::size_t paper = 0; // which of the papers that are written together
};

// The one to change when the wording of a kind is wanted: of the roadmap that of the school's columns, of
// several the first. Empty where the program writes no paper of the kind.
[[nodiscard]] QString usualTemplate(const Desk& desk, const documents::DocumentKind& kind);

// Of all kinds that the program writes, in the catalogue's order.
[[nodiscard]] const std::vector<KindTemplate>& kindTemplates();

} // namespace kurator::office
