#include "people/tags.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::people;

TEST_CASE("Tags stand once each whatever their letters, and blank ones go", "[people]")
{
    const QStringList typed{QStringLiteral(" алгебра "), QStringLiteral("Алгебра"), QString(),
                            QStringLiteral("подготовка  к ОГЭ")};
    CHECK(tidyTags(typed) == QStringList{QStringLiteral("алгебра"), QStringLiteral("подготовка к ОГЭ")});
}

TEST_CASE("Words between commas are tags of their own", "[people]")
{
    CHECK(tagsIn(QStringLiteral("шахматы, туризм; лыжи,,")) ==
          QStringList{QStringLiteral("шахматы"), QStringLiteral("туризм"), QStringLiteral("лыжи")});
    CHECK(tagsIn(QStringLiteral(" ")).isEmpty());
}
