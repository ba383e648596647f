#pragma once

#include <QString>

namespace kurator::office {

// A file name for a school's base, without folder: «МБОУ СОШ № 5.kurator». What no system lets stand in a
// name is left out; an empty name gives the word for a school.
[[nodiscard]] QString proposedBaseName(const QString& schoolName);

} // namespace kurator::office
