#pragma once

#include "language/paradigm.h"
#include "language/sex.h"

#include <QStringView>

#include <optional>

namespace kurator::language {

// How one word of a surname declines (a part of a double surname is a word). Source:
// Розенталь § 149 and gramota.ru.
[[nodiscard]] Paradigm surnameParadigm(QStringView word, Sex sex);

// The paradigm of a surname that stands in the list of exceptions, also of a double one taken whole.
[[nodiscard]] std::optional<Paradigm> exceptionalSurname(QStringView surname, Sex sex);

// Whether the part of a double surname that stands before `next` declines: Римский- does, Бонч-, Тер- and
// Кара- do not.
[[nodiscard]] bool leadingPartDeclines(QStringView part, QStringView next);

} // namespace kurator::language
