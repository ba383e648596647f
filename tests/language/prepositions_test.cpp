#include "language/prepositions.h"

#include "support/text.h"

using namespace kurator::language;

TEST_CASE("The preposition before a name follows its first sound", "[language]")
{
    CHECK(about(u"Алиеве") == QStringLiteral("об"));
    CHECK(about(u"Иванове") == QStringLiteral("об"));
    CHECK(about(u"Оюне") == QStringLiteral("об"));
    CHECK(about(u"Ушакове") == QStringLiteral("об"));
    CHECK(about(u"Эрлане") == QStringLiteral("об"));
    CHECK(about(u"«Ученике года»") == QStringLiteral("об"));
    CHECK(about(u"Ежове") == QStringLiteral("о"));
    CHECK(about(u"Ёлкиной") == QStringLiteral("о"));
    CHECK(about(u"Юрии") == QStringLiteral("о"));
    CHECK(about(u"Якове") == QStringLiteral("о"));
    CHECK(about(u"Петрове") == QStringLiteral("о"));
    CHECK(about(u"") == QStringLiteral("о"));
}

TEST_CASE("A few words ask for the long preposition", "[language]")
{
    CHECK(about(u"мне") == QStringLiteral("обо"));
    CHECK(about(u"всём") == QStringLiteral("обо"));
    CHECK(about(u"всех участниках") == QStringLiteral("обо"));
    CHECK(about(u"всеобщем") == QStringLiteral("о"));
}
