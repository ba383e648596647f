#pragma once

#include "documents/common_fields.h"
#include "people/consent.h"
#include "people/data_request.h"
#include "people/entry.h"
#include "people/person.h"

#include <optional>
#include <vector>

namespace kurator::documents {

// What the papers about a request are printed from: the blank of a withdrawal (D65), the notice of stopped
// processing (D61) and the answer to a request (D62). What is not known is a place to write.
struct RequestPaperInput
{
    PaperHead head;
    std::optional<people::DataRequest> request;
    std::optional<people::Person> person;    // whose data
    std::vector<people::Side> sides;         // where the person stands this year
    std::optional<people::Person> applicant; // the person or a representative
    std::vector<people::Consent> consents;   // signed ones, whatever became of them
    QString centre; // the regional centre that receives lists, empty where the profile names none
};

[[nodiscard]] FieldDictionary requestPaperDictionary();
[[nodiscard]] FieldRecord requestPaperFields(const RequestPaperInput& input);

} // namespace kurator::documents
