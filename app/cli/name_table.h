#pragma once

#include "base/result.h"
#include "language/person_name.h"
#include "language/sex.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::app {

// A row of a table of names: where it stands in the file, from 1, and what could be read of it.
struct NameLine
{
    int line = 0;
    language::PersonName name;        // empty: the row has no name
    std::optional<language::Sex> sex; // told in the row, otherwise by the patronymic
};

// m, м, муж., male and their like for a man, f, ж, жен., female for a woman.
[[nodiscard]] std::optional<language::Sex> sexFromText(const QString& text);

// What a text names: the parts of a full name, unless it is told to be one part only.
enum class NameMeaning
{
    Full,
    Surname,
    Given,
    Patronymic,
};

// surname, given or patronymic, as --part has them; an empty text is a full name.
[[nodiscard]] std::optional<NameMeaning> nameMeaningFromCode(const QString& code);
[[nodiscard]] language::PersonName nameFromText(const QString& text, NameMeaning meaning);

// Names parted by tabs in UTF-8. With a heading the columns are found by it: «Пол», «ФИО» (or «И», the
// nominative) or «Фамилия», «Имя», «Отчество»; otherwise a row holds the sex and the name in either order, or
// the name alone; `meaning` is that of such a name. Further columns and empty lines are passed over. Refused:
// a file that cannot be read, a heading without names.
[[nodiscard]] base::Result<std::vector<NameLine>> readNameTable(const QString& path, NameMeaning meaning);

} // namespace kurator::app
