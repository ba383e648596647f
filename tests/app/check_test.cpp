#include "office/accept_finding.h"
#include "office/findings.h"
#include "storage/school_file.h"
#include "support/cli.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;

namespace {

QStringList checkWords(const char* more = "")
{
    const QString line = QStringLiteral("check --database s.kurator --json ") + QLatin1String(more);
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// As the curator does in the window.
void acceptFirstThatMay(const QString& path, const QString& reason)
{
    const base::Clock clock(QDate(2026, 11, 21));
    auto file = storage::SchoolFile::open(path, storage::Access::ReadWrite, clock, QStringLiteral("куратор"));
    REQUIRE(file);
    auto desk = office::Desk::open(**file, clock);
    REQUIRE(desk);
    REQUIRE(office::acceptFinding(**desk, office::findings(**desk).back(), reason));
}

} // namespace

TEST_CASE("The check leaves accepted findings out, tells their number and lists them when asked", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run({QStringLiteral("demo"), QStringLiteral("--output"), QStringLiteral("s.kurator"),
                     QStringLiteral("--stage"), QStringLiteral("3")})
                .exitCode == 0);
    const QJsonObject before = cli.run(checkWords()).object();
    CHECK(before.value(QStringLiteral("accepted")).toInt(-1) == 0);
    acceptFirstThatMay(cli.path(QStringLiteral("s.kurator")), QStringLiteral("так решил педсовет"));

    const QJsonObject after = cli.run(checkWords()).object();
    CHECK(after.value(QStringLiteral("findings")).toInt() ==
          before.value(QStringLiteral("findings")).toInt() - 1);
    CHECK(after.value(QStringLiteral("accepted")).toInt() == 1);
    CHECK_FALSE(after.contains(QStringLiteral("acceptedFindings")));

    const QJsonArray listed =
        cli.run(checkWords("--accepted")).object().value(QStringLiteral("acceptedFindings")).toArray();
    REQUIRE(listed.size() == 1);
    const QJsonObject one = listed.first().toObject();
    CHECK(one.value(QStringLiteral("reason")).toString() == QStringLiteral("так решил педсовет"));
    CHECK(one.value(QStringLiteral("date")).toString() == QStringLiteral("2026-11-21"));
    CHECK(one.value(QStringLiteral("holds")).toBool());
    CHECK_FALSE(one.value(QStringLiteral("text")).toString().isEmpty());
}
