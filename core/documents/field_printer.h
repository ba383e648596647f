#pragma once

#include "base/finding.h"
#include "documents/field_text.h"
#include "documents/field_value.h"

#include <QString>

#include <vector>

namespace kurator::documents {

// What is printed for one field, and what the curator should look at before signing:
// documents.field-missing {field, meaning} (printed as a blank «______»), documents.sex-unknown {name} and
// documents.name-unconfirmed {name} (the name may stand in a wrong case).
struct PrintedField
{
    QString text;
    std::vector<base::Finding> warnings;
};

// A null value is a missing one.
[[nodiscard]] PrintedField printed(const FieldUse& use, const FieldValue* value);

} // namespace kurator::documents
