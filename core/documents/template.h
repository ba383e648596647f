#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "documents/field_dictionary.h"
#include "documents/field_value.h"
#include "documents/house_style.h"
#include "documents/paper.h"
#include "documents/template_tree.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kurator::documents {

// The text of a template by its name, also of a part that others insert («parts/order-head»); none where
// there is no such.
using TemplateTexts = std::function<std::optional<QString>(const QString& name)>;

// The texts that travel with the program, and the names of them all, parts included.
[[nodiscard]] std::optional<QString> builtInTemplate(const QString& name);
[[nodiscard]] QStringList builtInTemplateNames();

// Reads the text of a template (the format is told in resources/templates/README.md) and checks its fields
// against those the kind of paper knows and those its own questions ask for. `name` stands in messages;
// `texts` gives the parts it inserts. The first fault is refused as documents.template-… {template, line,
// what}.
[[nodiscard]] base::Result<Template> parseTemplate(const QString& text, const FieldDictionary& fields,
                                                   const QString& name,
                                                   const TemplateTexts& texts = builtInTemplate);

// Names of the fields that a template uses, in its text and in the suggested answers; of a list the list's.
[[nodiscard]] QSet<QString> usedFields(const Template& form);

struct Filled
{
    Paper paper;
    std::vector<base::Finding> warnings; // each once, in the order of the text
    QStringList named;                   // keys of the people it names, each once
};

// Writes the paper: conditions decided, lists repeated, points numbered, names declined, text typeset. A
// field without a value prints as a blank and is told (documents.field-missing). The look is that of the
// house with the template's own words over it.
[[nodiscard]] Filled fill(const Template& form, const FieldRecord& fields, const HouseStyle& house = {});

} // namespace kurator::documents
