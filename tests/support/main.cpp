#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "messages/translation.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("KURATOR_TODAY");
    QGuiApplication application(argc, argv);
    if (!kurator::messages::installTranslation(application, QStringLiteral("ru"))) {
        return 2;
    }
    return Catch::Session().run(argc, argv);
}
