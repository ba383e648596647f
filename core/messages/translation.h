#pragma once

#include <QString>

class QCoreApplication;

namespace kurator::messages {

// Installs the program's own texts in a language ("ru", "en") in place of those installed before.
// False when there is no such translation.
bool installTranslation(QCoreApplication& application, const QString& language);

} // namespace kurator::messages
