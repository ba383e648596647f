#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "messages/translation.h"
#include "ui/common/look.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTemporaryDir>

namespace {

// KURATOR_LANGUAGE=en, KURATOR_SHADE=dark and KURATOR_TEXT=200 show the same tests in another dress.
int numberIn(const char* variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("KURATOR_TODAY");
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false\nqt.core.qstandardpaths.*=false"));
    // Older than the settings, so that it goes after they wrote themselves for the last time.
    static const QTemporaryDir own;
    kurator::ui::keepSettingsIn(own.filePath(QStringLiteral("kurator.ini")));
    QApplication application(argc, argv);
    const QString language = qEnvironmentVariable("KURATOR_LANGUAGE", QStringLiteral("ru"));
    if (!kurator::messages::installTranslation(application, language)) {
        return 2;
    }
    QLocale::setDefault(language == QLatin1String("ru") ? QLocale(QLocale::Russian)
                                                        : QLocale(QLocale::English));
    kurator::ui::applyLook(application,
                           qEnvironmentVariable("KURATOR_SHADE") == QLatin1String("dark")
                               ? kurator::ui::Shade::Dark
                               : kurator::ui::Shade::Light,
                           numberIn("KURATOR_TEXT", 100));
    return Catch::Session().run(argc, argv);
}
