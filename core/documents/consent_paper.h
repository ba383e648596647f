#pragma once

#include "documents/common_fields.h"
#include "people/consent_validity.h"
#include "people/entry.h"
#include "people/person.h"

#include <optional>

namespace kurator::documents {

// What a consent to processing is printed from (D15; 152-ФЗ ст. 9 ч. 4). Addresses and identity documents are
// not kept: the signer writes them in by hand.
struct ConsentPaperInput
{
    PaperHead head;
    people::Person person;
    people::Entry entry;
    people::ConsentSigners signers = people::ConsentSigners::Self;
    std::optional<people::Person> representative;
    QString relation; // «мать», empty when not known
    QString centre;   // the regional centre that receives lists, empty where the profile names none
};

[[nodiscard]] FieldDictionary consentPaperDictionary();
[[nodiscard]] FieldRecord consentPaperFields(const ConsentPaperInput& input);

} // namespace kurator::documents
