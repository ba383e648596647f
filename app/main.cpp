#include "app/school_files.h"
#include "messages/message.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

#include <optional>

using namespace kurator;

namespace {

// The day that KURATOR_TODAY tells, as in kurator-cli; nothing when it tells none that can be read.
std::optional<base::Clock> clockOfEnvironment()
{
    const QString told = qEnvironmentVariable("KURATOR_TODAY");
    if (told.isEmpty()) {
        return base::Clock();
    }
    const QDate day = QDate::fromString(told, Qt::ISODate);
    return day.isValid() ? std::optional(base::Clock(day)) : std::nullopt;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128, 256}) {
        icon.addFile(QStringLiteral(":/icons/kurator-%1.png").arg(size));
    }
    return icon;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kurator"));
    QApplication::setApplicationVersion(QStringLiteral(KURATOR_VERSION));
    QApplication::setWindowIcon(programIcon());
    ui::applyAppearance(application, ui::rememberedAppearance());

    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"), messages::text(QStringLiteral("cli.window-demo")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(demo);
    parser.addPositionalArgument(QStringLiteral("*.kurator"),
                                 messages::text(QStringLiteral("cli.window-file")),
                                 QStringLiteral("[*.kurator]"));
    parser.process(application);

    const auto clock = clockOfEnvironment();
    if (!clock) {
        QTextStream(stderr) << messages::text(
                                   QStringLiteral("cli.bad-date"),
                                   {{QStringLiteral("option"), QStringLiteral("today")},
                                    {QStringLiteral("value"), qEnvironmentVariable("KURATOR_TODAY")}})
                            << Qt::endl;
        return 2;
    }
    app::FilesOnDisk files(*clock);
    ui::MainWindow window(files, *clock);
    window.show();
    if (!parser.positionalArguments().isEmpty()) {
        window.open(parser.positionalArguments().front());
    } else if (parser.isSet(demo)) {
        window.openDemo();
    }
    return QApplication::exec();
}
