#include "messages/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace kurator::messages {

bool installTranslation(QCoreApplication& application, const QString& language)
{
    auto* translator = new QTranslator(&application);
    return translator->load(QStringLiteral(":/translations/kurator_%1.qm").arg(language)) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace kurator::messages
