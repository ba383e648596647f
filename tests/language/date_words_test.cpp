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
    CHECK(schoolYear(2025, SchoolYearStyle::Short) == QStringLiteral("2025/26"));
    CHECK(schoolYear(2099, SchoolYearStyle::Short) == QStringLiteral("2099/00"));
}

TEST_CASE("A school year stands in the case its sentence asks for", "[language]")
{
    CHECK(schoolYearWords(2025, Case::Nominative) == QStringLiteral("2025/2026\u00a0учебный год"));
    CHECK(schoolYearWords(2025, Case::Nominative, SchoolYearStyle::Short) ==
          QStringLiteral("2025/26\u00a0учебный год"));
    CHECK(schoolYearWords(2025, Case::Genitive) == QStringLiteral("2025/2026\u00a0учебного года"));
    CHECK(schoolYearWords(2025, Case::Dative) == QStringLiteral("2025/2026\u00a0учебному году"));
    CHECK(schoolYearWords(2025, Case::Instrumental) == QStringLiteral("2025/2026\u00a0учебным годом"));
    CHECK(schoolYearWords(2025, Case::Prepositional) == QStringLiteral("2025/2026\u00a0учебном годе"));
    CHECK(inSchoolYear(2025) == QStringLiteral("в\u00a02025/2026\u00a0учебном году"));
    CHECK(forSchoolYear(2025) == QStringLiteral("на\u00a02025/2026\u00a0учебный год"));
}

TEST_CASE("A period and a term are told in words", "[language]")
{
    const QDate first(2025, 9, 1);
    const QDate last(2026, 5, 30);
    CHECK(periodWords(first, last) ==
          QStringLiteral("с\u00a01\u00a0сентября 2025\u00a0г. по\u00a030\u00a0мая 2026\u00a0г."));
    CHECK(periodWords(first, {}) == QStringLiteral("с\u00a01\u00a0сентября 2025\u00a0г."));
    CHECK(periodWords({}, last) == QStringLiteral("по\u00a030\u00a0мая 2026\u00a0г."));
    CHECK(periodWords({}, {}).isEmpty());
    CHECK(untilWords(QDate(2026, 1, 20)) == QStringLiteral("до\u00a020\u00a0января 2026\u00a0г."));
    CHECK(untilWords({}).isEmpty());
    CHECK(dueWords(QDate(2025, 12, 15)) ==
          QStringLiteral("в\u00a0срок до\u00a015\u00a0декабря 2025\u00a0г."));
    CHECK(dueWords({}).isEmpty());
}
