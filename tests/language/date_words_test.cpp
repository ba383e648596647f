#include "language/date_words.h"

#include "support/text.h"

using namespace kurator::language;

TEST_CASE("A date in an order reads as the clerk writes it", "[language]")
{
    const QDate date(2025, 5, 19);
    CHECK(longDate(date) == QStringLiteral("19\u00a0мая 2025\u00a0г."));
    CHECK(shortDate(date) == QStringLiteral("19.05.2025"));
    CHECK(quotedDate(date) == QStringLiteral("«19»\u00a0мая 2025\u00a0г."));
    CHECK(longDate(QDate(2026, 9, 1)) == QStringLiteral("1\u00a0сентября 2026\u00a0г."));
    CHECK(shortDate(QDate(2026, 9, 1)) == QStringLiteral("01.09.2026"));
}

TEST_CASE("A date that is not known yet leaves room to write it by hand", "[language]")
{
    CHECK(quotedDate(QDate()) == blankDate());
    CHECK(blankDate() == QStringLiteral("«___»\u00a0__________ 20___\u00a0г."));
    CHECK(longDate(QDate()).isEmpty());
    CHECK(shortDate(QDate()).isEmpty());
    CHECK(schoolYear(QDate()).isEmpty());
}

TEST_CASE("A school year is named by its two years", "[language]")
{
    CHECK(schoolYear(2025) == QStringLiteral("2025/2026"));
    CHECK(schoolYear(QDate(2025, 9, 1)) == QStringLiteral("2025/2026"));
    CHECK(schoolYear(QDate(2025, 7, 1)) == QStringLiteral("2025/2026"));
    CHECK(schoolYear(QDate(2025, 6, 30)) == QStringLiteral("2024/2025"));
    CHECK(schoolYear(QDate(2026, 1, 15)) == QStringLiteral("2025/2026"));
}
