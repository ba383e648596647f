#pragma once

#include "base/result.h"
#include "documents/field_dictionary.h"
#include "documents/field_text.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::documents {

// Where in a template something stands, for messages. Lines count from 1.
struct TemplatePlace
{
    QString name;
    int line = 0;
};

// An error of a template: {template, line, what}.
[[nodiscard]] tl::unexpected<base::Error> refuseTemplate(const char* code, const TemplatePlace& place,
                                                         QStringView what);

// The fields that can be named at a place of a template: the paper's, and inside loops those of the items.
class FieldScopes
{
public:
    // The dictionary must outlive the scopes.
    explicit FieldScopes(const FieldDictionary& dictionary) : m_levels{{&dictionary, {}}} {}

    void enter(const FieldUse& list);
    void leave() { m_levels.pop_back(); }

    // The field of the innermost scope that has it; in a loop also `index`, the number of the item from 1.
    [[nodiscard]] std::optional<FieldUse> find(QStringView name) const;

    // The field of a list's items, or null.
    [[nodiscard]] const FieldDeclaration* itemOf(const FieldUse& list, QStringView name) const;

private:
    struct Level
    {
        const FieldDictionary* fields;
        QString list; // where the items come from
    };

    std::vector<Level> m_levels;
};

// Splits at | outside braces and tidies the spaces.
[[nodiscard]] QStringList partsOf(QStringView text);

// Finds the fields in a text and checks them against the dictionary. Refuses with
// documents.template-unclosed-field, -unknown-field, -unknown-filter, -wrong-filter.
[[nodiscard]] base::Result<FieldText> parseFieldText(QStringView text, const FieldScopes& scopes,
                                                     const TemplatePlace& place);

} // namespace kurator::documents
