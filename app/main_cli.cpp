#include "app/cli/call.h"
#include "messages/translation.h"

#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char* argv[])
{
    // Papers are painted with fonts, not on a screen: no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt has to say of the environment is not for the curator, and not in Russian.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("kurator-cli"));
    QGuiApplication::setApplicationVersion(QStringLiteral(KURATOR_VERSION));
    kurator::messages::installTranslation(application, QStringLiteral("ru"));
    return kurator::app::runCommandLine(QGuiApplication::arguments().mid(1));
}
