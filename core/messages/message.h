#pragma once

#include "base/arguments.h"
#include "base/error.h"
#include "base/finding.h"

#include <QString>
#include <QStringList>

namespace kurator::messages {

// The sentence behind a code, in the language of the installed translation (English where none is installed):
// what happened and what to do. {name} in the sentence takes the argument of that name; an argument "n" is a
// count and chooses the plural. A code that is not in the tables comes back as it is.
[[nodiscard]] QString text(const QString& code, const base::Arguments& arguments = {});
[[nodiscard]] QString text(const base::Error& error);
[[nodiscard]] QString text(const base::Finding& finding);

[[nodiscard]] bool knows(const QString& code);
[[nodiscard]] QStringList knownCodes();

} // namespace kurator::messages
