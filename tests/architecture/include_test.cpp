#include "support/text.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

const QString sourceRoot = QStringLiteral(KURATOR_SOURCE_DIR);

QString readWhole(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QHash<QString, QSet<QString>> allowedIncludes()
{
    QHash<QString, QSet<QString>> allowed;
    const auto lines =
        readWhole(sourceRoot + QStringLiteral("/tests/architecture/arrows.txt")).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        if (line.startsWith(QLatin1Char('#')) || colon < 0) {
            continue;
        }
        const QString folder = line.left(colon).trimmed();
        const auto names = line.mid(colon + 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        allowed[folder] = QSet<QString>(names.begin(), names.end());
        allowed[folder].insert(folder);
    }
    return allowed;
}

QStringList sourcesUnder(const QString& folder)
{
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths << files.next();
    }
    return paths;
}

QStringList strangers(const QString& room, const QString& path, const QSet<QString>& allowed)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include \"([a-z_]+)/"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(readWhole(path));
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        if (!allowed.contains(target)) {
            found << QStringLiteral("%1 (%2) includes %3").arg(path, room, target);
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every room includes only the rooms that arrows.txt lets it", "[architecture]")
{
    const auto allowed = allowedIncludes();
    QStringList found;
    QStringList rooms =
        QDir(sourceRoot + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& room : rooms) {
        INFO(room.toStdString());
        REQUIRE(allowed.contains(room));
        for (const QString& path : sourcesUnder(sourceRoot + QStringLiteral("/core/") + room)) {
            found << strangers(room, path, allowed[room]);
        }
    }
    for (const QString& house : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const QString& path : sourcesUnder(sourceRoot + QLatin1Char('/') + house)) {
            found << strangers(house, path, allowed[house]);
        }
    }
    CHECK(found == QStringList());
}

TEST_CASE("Widgets and printing stay out of the core and of the command line", "[architecture]")
{
    static const QRegularExpression widgets(QStringLiteral(
        "#include <(Q(Widget|Application|Dialog|MainWindow|Printer|PrintDialog|MessageBox)|QtWidgets)"));
    QStringList found;
    const auto paths = sourcesUnder(sourceRoot + QStringLiteral("/core")) +
                       sourcesUnder(sourceRoot + QStringLiteral("/app"));
    for (const QString& path : paths) {
        // The window's own main is where widgets begin.
        if (!path.endsWith(QLatin1String("/app/main.cpp")) && readWhole(path).contains(widgets)) {
            found << path;
        }
    }
    CHECK(found == QStringList());
}
