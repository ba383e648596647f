#pragma once

#include "documents/common_fields.h"

#include <initializer_list>

namespace kurator::papers {

// A list in a dictionary, with the fields of its items.
[[nodiscard]] documents::FieldDeclaration declaredList(const char* name, const char* meaning,
                                                       std::initializer_list<documents::DeclaredField> items);
[[nodiscard]] documents::FieldDictionary
declaredFields(std::initializer_list<documents::DeclaredField> fields);

// One item {text}, {mark} a line, ended with «;», the last with «.».
[[nodiscard]] documents::FieldList textLines(const QStringList& lines);

using documents::orDash;

} // namespace kurator::papers
