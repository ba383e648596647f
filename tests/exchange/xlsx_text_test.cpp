#include "exchange/xlsx_text.h"

#include "support/text.h"

using namespace kurator::exchange;

TEST_CASE("Characters that XML cannot hold come back as they were", "[exchange]")
{
    for (const QString& text :
         {QStringLiteral("a\x01\r\n\tb"), QStringLiteral("_x000D_"), QStringLiteral("_x_ _xZZZZ_ __x0041_"),
          QStringLiteral("Ёлка 🎄"), QString(QChar(0)) + QChar(0xFFFF)}) {
        const QString escaped = xlsxEscaped(text);
        INFO(escaped.toStdString());
        CHECK(xlsxUnescaped(escaped) == text);
        CHECK_FALSE(escaped.contains(QChar(1)));
        CHECK_FALSE(escaped.contains(QLatin1Char('\r')));
        CHECK_FALSE(escaped.contains(QChar(0xFFFF)));
    }
    CHECK(xlsxEscaped(QStringLiteral("\r")) == QStringLiteral("_x000D_"));
    CHECK(xlsxEscaped(QString(QChar(0xD83C))) == QString(QChar(QChar::ReplacementCharacter)));
}
