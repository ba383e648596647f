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

TEST_CASE("The preposition of company grows before consonants that run together", "[language]")
{
    for (const char16_t* word : {u"статьёй 351.8", u"средней школой", u"всеми участниками", u"вторым",
                                 u"многими", u"щенком", u"школьниками", u"знакомыми", u"«Сферой»"}) {
        CHECK(with(word) == QStringLiteral("со"));
    }
    for (const char16_t* word : {u"приказом", u"Федеральным законом", u"согласия", u"сопровождением",
                                 u"указом", u"жителями", u"зимы", u"водителем", u"Шевченко", u""}) {
        CHECK(with(word) == QStringLiteral("с"));
    }
}

TEST_CASE("A few words ask for the long preposition", "[language]")
{
    CHECK(about(u"мне") == QStringLiteral("обо"));
    CHECK(about(u"всём") == QStringLiteral("обо"));
    CHECK(about(u"всех участниках") == QStringLiteral("обо"));
    CHECK(about(u"всеобщем") == QStringLiteral("о"));
}
