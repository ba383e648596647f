#include "papers/catalogue_school.h"

#include "office/prepare_paper.h"
#include "support/golden.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

QString paperText(office::Desk& desk, const documents::DocumentKind& kind)
{
    const auto prepared = office::preparePaper(desk, goldenRequest(desk, kind));
    if (!prepared) {
        return QStringLiteral("refused: ") + prepared.error().code;
    }
    return plainText(prepared->papers.front());
}

} // namespace

TEST_CASE("Every paper of the catalogue reads in a town school as the director would sign it", "[papers]")
{
    const auto school = townSchool();
    for (const documents::DocumentKind& kind : kindsFromTemplates()) {
        CAPTURE(kind.code);
        checkGolden(QStringLiteral("papers/%1-school.txt").arg(QLatin1String(kind.name)),
                    paperText(school->desk(), kind));
    }
}

TEST_CASE("Every paper of the catalogue reads in a college of another region as its director would sign it",
          "[papers]")
{
    const auto school = college();
    for (const documents::DocumentKind& kind : kindsFromTemplates()) {
        CAPTURE(kind.code);
        checkGolden(QStringLiteral("papers/%1-college.txt").arg(QLatin1String(kind.name)),
                    paperText(school->desk(), kind));
    }
}
