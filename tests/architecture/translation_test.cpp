#include "support/text.h"

#include <QFile>

namespace {

QString translations(const char* language)
{
    QFile file(QStringLiteral(KURATOR_SOURCE_DIR "/translations/kurator_%1.ts").arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("The Russian translation has no unfinished entry", "[architecture]")
{
    const QString russian = translations("ru");
    CHECK_FALSE(russian.contains(QStringLiteral("type=\"unfinished\"")));
    CHECK_FALSE(russian.contains(QStringLiteral("<translation></translation>")));
    CHECK_FALSE(russian.contains(QStringLiteral("<numerusform></numerusform>")));
    CHECK(russian.count(QStringLiteral("<message")) > 50);
}
