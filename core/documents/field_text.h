#pragma once

#include "documents/field_filter.h"

#include <QString>

#include <variant>
#include <vector>

namespace kurator::documents {

// One {field|filter} of a template. `scope` says whose field it is: 0 the paper's, 1 the item's of the
// outermost loop, and so on; `place` is the readable path for messages («pairs.mentor»).
struct FieldUse
{
    QString name;
    QString place;
    QString meaning;
    FieldType type = FieldType::Text;
    std::size_t scope = 0;
    std::vector<FieldFilter> filters;
};

// A text with fields in it.
using FieldText = std::vector<std::variant<QString, FieldUse>>;

} // namespace kurator::documents
