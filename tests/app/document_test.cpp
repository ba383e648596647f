#include "support/cli.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace {

QStringList asked(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

} // namespace

TEST_CASE("A paper is written for reading, for keeping and for a text processor", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(asked("demo --output s.kurator --stage 4")).exitCode == 0);
    for (const char* name : {"a.pdf", "a.odt", "a.docx"}) {
        CAPTURE(name);
        const Said said = cli.run(asked("document --database s.kurator --kind D02 --output") +
                                  QStringList{QLatin1String(name)});
        CHECK(said.exitCode == 0);
    }
    CHECK(beginningOf(cli.path(QStringLiteral("a.pdf"))) == "%PDF");
    CHECK(beginningOf(cli.path(QStringLiteral("a.odt"))).startsWith("PK"));
    CHECK(beginningOf(cli.path(QStringLiteral("a.docx"))).startsWith("PK"));
    CHECK(cli.run(asked("document --database s.kurator --kind D02 --archive --output b.pdf")).exitCode == 0);
    CHECK(cli.run(asked("document --database s.kurator --kind D02 --output b.xyz")).exitCode == 2);
}

TEST_CASE("Answers to a template's questions come from a file, people by their names", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(asked("demo --output s.kurator --stage 4")).exitCode == 0);
    const QStringList call =
        asked("document --database s.kurator --kind D02 --output a.pdf --answers a.json");
    static_cast<void>(cli.file(QStringLiteral("a.json"),
                               "{\"substitute\": \"Коваль Ирина Олеговна\", \"paid\": true, "
                               "\"duties\": [\"вести базы\", \"готовить отчёты\"]}"));
    CHECK(cli.run(call).exitCode == 0);
    static_cast<void>(cli.file(QStringLiteral("a.json"), "{\"substitute\": \"Никто Никто Никтович\"}"));
    CHECK(cli.run(call).exitCode == 3);
    static_cast<void>(cli.file(QStringLiteral("a.json"), "{\"salary\": \"много\"}"));
    const Said unknown = cli.run(call);
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains(QStringLiteral("substitute"))); // says what it does ask for
    static_cast<void>(cli.file(QStringLiteral("a.json"), "[1, 2"));
    CHECK(cli.run(call).exitCode == 3);
}

TEST_CASE("What a paper is of is named by a part of its title, and a wrong name tells what there is", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(asked("demo --output s.kurator --stage 5")).exitCode == 0);
    const Said unnamed = cli.run(asked("document --database s.kurator --kind D40 --output a.pdf"));
    CHECK(unnamed.exitCode == 3);
    const Said wrong =
        cli.run(asked("document --database s.kurator --kind D40 --output a.pdf --subject КТ99"));
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains(QStringLiteral("КТ5")));
    CHECK(cli.run(asked("document --database s.kurator --kind D40 --output a.pdf --subject КТ5")).exitCode ==
          0);
}

TEST_CASE("The version for the site is that of the registered paper", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(asked("demo --output s.kurator --stage 4")).exitCode == 0);
    const QStringList site = asked("document --database s.kurator --kind D02 --site --output site.pdf");
    CHECK(cli.run(site).exitCode == 3);
    REQUIRE(cli.run(asked("document --database s.kurator --kind D02 --output a.pdf --register --number 7-ОД "
                          "--date 2026-11-20"))
                .exitCode == 0);
    CHECK(cli.run(site).exitCode == 0);
    CHECK(beginningOf(cli.path(QStringLiteral("site.pdf"))) == "%PDF");
}
