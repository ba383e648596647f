#include "office/base_name.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("A school's file is named after the school, without what no system lets stand in a name",
          "[office]")
{
    CHECK(office::proposedBaseName(QStringLiteral("МБОУ «СОШ № 5»")) ==
          QStringLiteral("МБОУ СОШ № 5.kurator"));
    CHECK(office::proposedBaseName(QStringLiteral("Школа: а/б\\в?*\"<>|")) ==
          QStringLiteral("Школа а б в.kurator"));
    CHECK(office::proposedBaseName(QStringLiteral(" . ")) == QStringLiteral("школа.kurator"));
    CHECK(office::proposedBaseName(QString(300, QLatin1Char('x'))).size() < 100);
}
