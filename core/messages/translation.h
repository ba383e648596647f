#pragma once

#include <QString>

class QCoreApplication;

namespace kurator::messages {

// Installs the program's own texts in a language ("ru", "en") for the life of the application.
// False when there is no such translation.
bool installTranslation(QCoreApplication& application, const QString& language);

} // namespace kurator::messages
