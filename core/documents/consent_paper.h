#pragma once

#include "documents/common_fields.h"
#include "people/consent_validity.h"
#include "people/entry.h"
#include "people/person.h"

#include <optional>
#include <vector>

namespace kurator::documents {

// What a blank of consent is printed from (D15–D18). Addresses and identity documents are not kept: the
// signer writes them in by hand.
struct ConsentPaperInput
{
    PaperHead head;
    people::ConsentPurpose purpose = people::ConsentPurpose::Processing;
    people::Person person;
    people::Entry entry;
    std::vector<people::Side> sides; // where the person stands this year, of the entry and any other
    std::optional<people::Age> age;
    people::ConsentSigners signers = people::ConsentSigners::Self;
    std::optional<people::Person> representative;
    QString relation;        // «мать», empty when not known
    QString documentOfPower; // of the representative
    QString centre;          // the regional centre that receives lists, empty where the profile names none
};

[[nodiscard]] FieldDictionary consentPaperDictionary();
[[nodiscard]] FieldRecord consentPaperFields(const ConsentPaperInput& input);

} // namespace kurator::documents
