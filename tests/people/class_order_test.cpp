#include "people/class_order.h"

#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace kurator;

TEST_CASE("Classes stand in school order, the fifth before the tenth", "[people]")
{
    std::vector<QString> classes{QStringLiteral("10 «А»"), QStringLiteral("ИС-21"), QString(),
                                 QStringLiteral("5 «Б»"),  QStringLiteral("5 «А»"), QStringLiteral("11")};
    std::ranges::stable_sort(classes, [](const QString& a, const QString& b) {
        return people::classPlace(a) < people::classPlace(b);
    });
    CHECK(classes == std::vector<QString>{QStringLiteral("5 «А»"), QStringLiteral("5 «Б»"),
                                          QStringLiteral("10 «А»"), QStringLiteral("11"),
                                          QStringLiteral("ИС-21"), QString()});
}

TEST_CASE("A class is the same class however it is written", "[people]")
{
    const auto place = people::classPlace(u"7 «А»");
    for (const auto* other : {u"7а", u"7-А", u"7 \"А\"", u" 7  А "}) {
        CHECK(people::classPlace(QString::fromUtf16(other)) == place);
    }
    CHECK(people::classKey(place) == QStringLiteral("7а"));
    CHECK(people::isNumbered(place));
    CHECK_FALSE(people::isNumbered(people::classPlace(u"ИС-21")));
    CHECK(people::classKey(people::classPlace(u"")).isEmpty());
}

TEST_CASE("A class goes up as it was written, a group without a number stays", "[people]")
{
    CHECK(people::classAfter(QStringLiteral("7 «Б»"), 1) == QStringLiteral("8 «Б»"));
    CHECK(people::classAfter(QStringLiteral("9-а"), 1) == QStringLiteral("10-а"));
    CHECK(people::classAfter(QStringLiteral("10"), 0) == QStringLiteral("10"));
    CHECK(people::classAfter(QStringLiteral("ИС-21"), 1) == QStringLiteral("ИС-21"));
    CHECK(people::classAfter({}, 1).isEmpty());
}
