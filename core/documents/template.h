#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "documents/field_dictionary.h"
#include "documents/field_value.h"
#include "documents/house_style.h"
#include "documents/paper.h"
#include "documents/template_tree.h"

#include <QString>

#include <vector>

namespace kurator::documents {

// Reads the text of a template (the format is told in resources/templates/README.md) and checks its fields
// against those the kind of paper knows. `name` stands in messages. The first fault is refused as
// documents.template-… {template, line, what}.
[[nodiscard]] base::Result<Template> parseTemplate(const QString& text, const FieldDictionary& fields,
                                                   const QString& name);

struct Filled
{
    Paper paper;
    std::vector<base::Finding> warnings; // each once, in the order of the text
};

// Writes the paper: conditions decided, lists repeated, points numbered, names declined, text typeset. A
// field without a value prints as a blank and is told (documents.field-missing). The look is that of the
// house with the template's own words over it.
[[nodiscard]] Filled fill(const Template& form, const FieldRecord& fields, const HouseStyle& house = {});

} // namespace kurator::documents
