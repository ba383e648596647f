#include "messages/message.h"

#include "support/text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace kurator;

namespace {

QStringList codesUsedInSources()
{
    static const QRegularExpression code(QStringLiteral("\"((?:[a-z]+)\\.(?:[a-z0-9]+(?:-[a-z0-9]+)*))\""));
    static const QRegularExpression areas(QStringLiteral(
        "^(base|language|people|programme|pairs|match|documents|school|exchange|check|reports|office|storage|"
        "rendering|consent|labour|restricted|cli|step|unmatched|papers|report|roadmap|import|paper|lists|"
        "agenda|suspect|finding)\\."));
    // Fields of templates and parts of JSON that look like codes.
    static const QStringList fieldNames{QStringLiteral("pairs.start"), QStringLiteral("pairs.end"),
                                        QStringLiteral("programme.start"), QStringLiteral("programme.end"),
                                        QStringLiteral("consent.date")};
    QSet<QString> codes;
    for (const char* folder : {"/core", "/app"}) {
        QDirIterator files(QStringLiteral(KURATOR_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if (path.contains(QLatin1String("/messages/")) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString found = matches.next().captured(1);
                if (areas.match(found).hasMatch() && !found.endsWith(QLatin1String(".json")) &&
                    !found.endsWith(QLatin1String(".xlsx")) && !fieldNames.contains(found)) {
                    codes.insert(found);
                }
            }
        }
    }
    return QStringList(codes.begin(), codes.end());
}

} // namespace

TEST_CASE("Every code that the program can say has a sentence", "[architecture]")
{
    QStringList silent;
    for (const QString& code : codesUsedInSources()) {
        if (!messages::knows(code)) {
            silent << code;
        }
    }
    silent.sort();
    CHECK(silent == QStringList());
}

TEST_CASE("Sentences are Russian and name what they are about", "[messages]")
{
    const QString sentence = messages::text(QStringLiteral("exchange.missing-file"),
                                            {{QStringLiteral("file"), QStringLiteral("список.xlsx")}});
    CHECK(sentence.contains(QStringLiteral("список.xlsx")));
    for (const QString& code : messages::knownCodes()) {
        INFO(code.toStdString());
        // A count among the arguments must not lose the translation of a sentence without a plural.
        const QString text = messages::text(code, {{QStringLiteral("n"), QStringLiteral("2")}});
        // Shapes of lines hold no words of their own.
        if (text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['))) {
            continue;
        }
        CHECK(text.contains(
            QRegularExpression(QStringLiteral("[а-яё]"), QRegularExpression::CaseInsensitiveOption)));
    }
}

TEST_CASE("A count chooses the Russian plural", "[messages]")
{
    const auto said = [](const char* n) {
        return messages::text(QStringLiteral("cli.accepted"), {{QStringLiteral("n"), QLatin1String(n)}});
    };
    CHECK(said("1").contains(QStringLiteral("1 пара")));
    CHECK(said("3").contains(QStringLiteral("3 пары")));
    CHECK(said("11").contains(QStringLiteral("11 пар")));
}
