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
