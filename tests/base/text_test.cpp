#include "base/text.h"

#include "support/text.h"

using namespace kurator::base;

TEST_CASE("Two spellings of one name have one key")
{
    CHECK(foldedKey(u"Ёлкина  Алёна") == foldedKey(u" елкина алена "));
    CHECK(foldedKey(u"Иванoва") == foldedKey(u"Иванова")); // Latin o inside
    CHECK(foldedKey(u"Кара\u2011оол") == foldedKey(u"Кара-оол"));
    CHECK(foldedKey(u"Иванова") != foldedKey(u"Иванов"));
}

TEST_CASE("A wholly Latin word keeps its letters")
{
    CHECK(withoutLookAlikes(u"C++ и Python, Cаша") == QStringLiteral("C++ и Python, Саша"));
}

// A word in another alphabet makes the key the long way.
TEST_CASE("Every letter and sign has the same key beside a foreign word as among Russian ones")
{
    for (char16_t code = 1; code < 0x2300; ++code) {
        const QChar c(code);
        for (const QString& text : {QString(c), QStringLiteral("Аб") + c + QStringLiteral("В  г"),
                                    QStringLiteral("Xy ") + c + QStringLiteral("z")}) {
            const QString beside = foldedKey(text + QStringLiteral(" ჯ"));
            const QString alone = foldedKey(text);
            INFO(static_cast<int>(code));
            REQUIRE(beside == (alone.isEmpty() ? alone : alone + QLatin1Char(' ')) + QStringLiteral("ჯ"));
        }
    }
}
