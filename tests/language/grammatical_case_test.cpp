#include "language/grammatical_case.h"
#include "language/sex.h"

#include "support/text.h"

using namespace kurator::language;

TEST_CASE("A template names the cases by short codes", "[language]")
{
    CHECK(caseFromCode(u"nom") == Case::Nominative);
    CHECK(caseFromCode(u"gen") == Case::Genitive);
    CHECK(caseFromCode(u"dat") == Case::Dative);
    CHECK(caseFromCode(u"acc") == Case::Accusative);
    CHECK(caseFromCode(u"ins") == Case::Instrumental);
    CHECK(caseFromCode(u"pre") == Case::Prepositional);
    CHECK_FALSE(caseFromCode(u"voc").has_value());
    CHECK_FALSE(caseFromCode(u"").has_value());
}

TEST_CASE("A word agrees with the sex of the person", "[language]")
{
    CHECK(byGender(Sex::Male, u"ознакомлен", u"ознакомлена") == QStringLiteral("ознакомлен"));
    CHECK(byGender(Sex::Female, u"ознакомлен", u"ознакомлена") == QStringLiteral("ознакомлена"));
}
