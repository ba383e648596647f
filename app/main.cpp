#include "app/school_files.h"
#include "messages/translation.h"
#include "ui/common/look.h"
#include "ui/common/settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

using namespace kurator;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kurator"));
    QApplication::setApplicationVersion(QStringLiteral(KURATOR_VERSION));
    const QString language =
        ui::settings().value(QStringLiteral("look/language"), QStringLiteral("ru")).toString();
    messages::installTranslation(application, language);
    QLocale::setDefault(language == QLatin1String("ru") ? QLocale(QLocale::Russian)
                                                        : QLocale(QLocale::English));
    ui::applyLook(application,
                  static_cast<ui::Shade>(ui::settings().value(QStringLiteral("look/shade")).toInt()),
                  ui::settings().value(QStringLiteral("look/text"), 100).toInt());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("*.kurator"));
    parser.process(application);

    const base::Clock clock;
    app::FilesOnDisk files(clock);
    ui::MainWindow window(files, clock);
    if (!parser.positionalArguments().isEmpty()) {
        window.open(parser.positionalArguments().front());
    }
    window.show();
    return QApplication::exec();
}
