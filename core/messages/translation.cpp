#include "messages/translation.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

namespace kurator::messages {

bool installTranslation(QCoreApplication& application, const QString& language)
{
    static QPointer<QTranslator> former;
    auto* translator = new QTranslator(&application);
    if (!translator->load(QStringLiteral(":/translations/kurator_%1.qm").arg(language))) {
        delete translator;
        return false;
    }
    delete former;
    former = translator;
    return QCoreApplication::installTranslator(translator);
}

} // namespace kurator::messages
