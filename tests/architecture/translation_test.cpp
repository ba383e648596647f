#include "support/text.h"

#include <QDir>
#include <QFile>

namespace {

// All texts of a language: one file a room.
QString translations(const QString& language)
{
    const QDir folder(QStringLiteral(KURATOR_SOURCE_DIR "/translations"));
    QString all;
    for (const QString& name : folder.entryList({QStringLiteral("*_%1.ts").arg(language)})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

} // namespace

TEST_CASE("The Russian translation has no unfinished entry", "[architecture]")
{
    const QString russian = translations(QStringLiteral("ru"));
    CHECK_FALSE(russian.contains(QStringLiteral("type=\"unfinished\"")));
    CHECK_FALSE(russian.contains(QStringLiteral("type=\"vanished\"")));
    CHECK_FALSE(russian.contains(QStringLiteral("<translation></translation>")));
    CHECK_FALSE(russian.contains(QStringLiteral("<numerusform></numerusform>")));
    CHECK(russian.count(QStringLiteral("<message")) > 50);
}
