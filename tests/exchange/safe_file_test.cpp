#include "exchange/safe_file.h"

#include "exchange/table_fixtures.h"

#include <QDir>

using namespace kurator::exchange;

TEST_CASE("A full disk is noticed when a file is written", "[exchange]")
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly)) {
        WARN("skipped: this system has no /dev/full");
        return;
    }
    CHECK_FALSE(writeThrough(full, "сохранить"));
}

TEST_CASE("A saved file replaces the old one as a whole", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.write(QStringLiteral("отчёт.txt"), "old and long");
    REQUIRE(saveFile(path, "new"));
    CHECK(bytesOf(path) == QByteArray("new"));
    CHECK(QDir(folder.path({})).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A place where no file can be is named, and nothing is left there", "[exchange]")
{
    const TableFolder folder;
    const auto codeOf = [](const QString& path) {
        const auto saved = saveFile(path, "x");
        return saved ? QStringLiteral("saved") : saved.error().code;
    };
    CHECK(codeOf(folder.path(QStringLiteral("нет/отчёт.xlsx"))) == QStringLiteral("exchange.no-folder"));
    CHECK(codeOf(folder.path(QString())) == QStringLiteral("exchange.write-failed"));
    CHECK(codeOf(QStringLiteral("/dev/full")) == QStringLiteral("exchange.write-failed"));
    CHECK(QDir(folder.path({})).isEmpty());
}
