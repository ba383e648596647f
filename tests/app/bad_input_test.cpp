#include "support/cli.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>

namespace {

struct BadInputSchool
{
    CommandLine cli;

    BadInputSchool()
    {
        REQUIRE(run({"create", "--profile", "federal", "--order-date", "2026-09-01"}).exitCode == 0);
    }

    Said run(std::initializer_list<const char*> arguments) const
    {
        QStringList all;
        for (const char* argument : arguments) {
            all << QString::fromUtf8(argument);
        }
        all << QStringLiteral("--database") << cli.path(QStringLiteral("s.kurator"));
        return cli.run(all);
    }

    Said import(const QString& path, const char* kind = "mentees") const
    {
        return cli.run({QStringLiteral("import"), QStringLiteral("--json"), QStringLiteral("--database"),
                        cli.path(QStringLiteral("s.kurator")), QStringLiteral("--kind"), QLatin1String(kind),
                        QStringLiteral("--input"), path});
    }

    qsizetype mentees() const { return run({"list", "--kind", "mentees", "--json"}).array().size(); }
};

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// One mentor with three mentees; the consent of the third ends on 1 December.
void makeThreePairs(const BadInputSchool& school)
{
    const auto load = [&](const char* kind, const char* text) {
        const QString path = school.cli.file(QStringLiteral("список.csv"), QByteArray(text));
        REQUIRE(school.import(path, kind).exitCode == 0);
    };
    load("mentees", "ФИО;Дата рождения;Класс\n"
                    "Белова Анна Ивановна;01.02.2012;8А\n"
                    "Волков Иван Петрович;01.03.2012;8А\n"
                    "Громова Ольга Павловна;01.04.2012;8А\n");
    load("mentors", "ФИО;Дата рождения;Класс;Количество наставляемых\n"
                    "Дятлов Пётр Ильич;01.02.2008;11А;3\n");
    load("consents", "ФИО;Вид согласия;Дата подписания;Подписал;Действует до\n"
                     "Белова Анна Ивановна;обработка;10.09.2026;оба;\n"
                     "Волков Иван Петрович;обработка;10.09.2026;оба;\n"
                     "Громова Ольга Павловна;обработка;10.09.2026;оба;01.12.2026\n"
                     "Дятлов Пётр Ильич;обработка;10.09.2026;сам;\n");
    REQUIRE(school.run({"match", "--accept"}).exitCode == 0);
}

} // namespace

TEST_CASE("Files that are no lists are refused with a word in Russian and nothing changes", "[app]")
{
    const BadInputSchool school;
    const std::pair<const char*, QByteArray> files[] = {
        {"пустой.xlsx", QByteArray()},
        {"мусор.xlsx", QByteArrayLiteral("\x01\x02\x03\xff\xfe кракозябры")},
        {"обрезанный.xlsx", QByteArrayLiteral("PK\x03\x04\x14\x00\x06\x00\x08\x00")},
        {"приказ.pdf", QByteArray("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")},
        {"старый.xls", QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 и дальше")},
        {"одни заголовки.csv", QByteArray("Город;Улица;Дом\nАбакан;Ленина;1\n")},
    };
    for (const auto& [name, content] : files) {
        INFO(name);
        const Said said = school.import(school.cli.file(QString::fromUtf8(name), content));
        CHECK(said.exitCode == 3);
        CHECK(said.err.contains(QRegularExpression(QStringLiteral("[а-я]"))));
        CHECK(said.out.isEmpty());
        CHECK_FALSE(said.err.contains(QStringLiteral("«»")));
    }
    CHECK(school.import(school.cli.path(QStringLiteral("нет такого.xlsx"))).exitCode == 3);
    CHECK(school.import(QDir::tempPath()).exitCode == 3);
    CHECK(school.mentees() == 0);
}

TEST_CASE("Bad rows are rejected one by one and good ones come in", "[app]")
{
    const BadInputSchool school;
    const QString csv = QStringLiteral(
        "База наставляемых;;;;;\n"
        "№ п/п;ФИО наставляемого;Год рождения наставляемого;Класс;Дата вхождения в программу;Пол\n"
        "1;Иванова Мария Сергеевна;2012;7 «Б»;1.09.26;ж\n"
        "2;Петров П. П.;2012;7 «Б»;01.09.2026;м\n"
        "3;Сидоров Иван Петрович;2012;7 «Б»;сентябрь;м\n"
        "4;Орлов Пётр Ильич, Орлова Анна Ильинична;2012;7 «Б»;01.09.2026;м\n"
        "5;Смирнoва Ольга Павловна;2011;8 «А»;01.09.2026;ж\n" // Latin o
        "6;Кузнецов Олег Юрьевич;14;8 «А»;01.09.2026;м\n"
        ";;;;;\n");
    const QByteArray cp1251 = QStringEncoder("windows-1251").encode(csv);
    const Said dry =
        school.cli.run({QStringLiteral("import"), QStringLiteral("--json"), QStringLiteral("--dry-run"),
                        QStringLiteral("--database"), school.cli.path(QStringLiteral("s.kurator")),
                        QStringLiteral("--kind"), QStringLiteral("mentees"), QStringLiteral("--input"),
                        school.cli.file(QStringLiteral("список.csv"), cp1251)});
    CHECK(dry.exitCode == 1);
    CHECK(school.mentees() == 0);

    const Said said = school.import(school.cli.path(QStringLiteral("список.csv")));
    CHECK(said.exitCode == 1);
    const QJsonObject verdict = said.object();
    CHECK(verdict.value(QStringLiteral("rows")).toInt() == 6);
    CHECK(verdict.value(QStringLiteral("new")).toInt() == 2);
    QList<int> rows;
    for (const QJsonValue& value : verdict.value(QStringLiteral("rejected")).toArray()) {
        rows << value.toObject().value(QStringLiteral("row")).toInt();
        CHECK_FALSE(value.toObject().value(QStringLiteral("code")).toString().isEmpty());
        CHECK(value.toObject()
                  .value(QStringLiteral("text"))
                  .toString()
                  .contains(QRegularExpression(QStringLiteral("[а-я]"))));
    }
    CHECK(rows == QList<int>{4, 5, 6, 8});
    CHECK(school.mentees() == 2);
    CHECK(school.run({"list", "--kind", "mentees"}).out.contains(QStringLiteral("Смирнова Ольга Павловна")));

    const Said again = school.import(school.cli.path(QStringLiteral("список.csv")));
    CHECK(again.object().value(QStringLiteral("same")).toInt() == 2);
    CHECK(again.object().value(QStringLiteral("new")).toInt() == 0);

    REQUIRE(school.run({"undo"}).exitCode == 0);
    CHECK(school.mentees() == 0);
    REQUIRE(school.run({"redo"}).exitCode == 0);
    CHECK(school.mentees() == 2);
}

TEST_CASE("A base that is damaged, foreign or open elsewhere is refused and left as it was", "[app]")
{
    const BadInputSchool school;
    const QString base = school.cli.path(QStringLiteral("s.kurator"));
    const QByteArray whole = wholeFile(base);

    const QString cut = school.cli.file(QStringLiteral("cut.kurator"), whole.left(whole.size() / 2));
    const QString foreign = school.cli.file(QStringLiteral("foreign.kurator"), QByteArray("просто текст"));
    for (const QString& path : {cut, foreign}) {
        const QByteArray before = wholeFile(path);
        const Said said = school.cli.run({QStringLiteral("list"), QStringLiteral("--kind"),
                                          QStringLiteral("mentees"), QStringLiteral("--database"), path});
        INFO(path.toStdString());
        CHECK(said.exitCode == 3);
        CHECK(said.err.contains(QRegularExpression(QStringLiteral("[а-я]"))));
        CHECK(wholeFile(path) == before);
    }
}

TEST_CASE("A paper that cannot be written is neither registered nor left half done", "[app]")
{
    const CommandLine cli;
    const auto run = [&](const char* line) {
        return cli.run(QString::fromUtf8(line).split(QLatin1Char(' ')));
    };
    REQUIRE(run("demo --output s.kurator --stage 4").exitCode == 0);
    REQUIRE(run("match --database s.kurator --accept").exitCode == 0);
    const Said refused =
        run("document --database s.kurator --kind D32 --leave-out --output нет/такой/папки/приказ.pdf "
            "--register --number 12-ОД --date 2026-11-20");
    CHECK(refused.exitCode == 3);
    CHECK_FALSE(run("list --database s.kurator --kind documents").out.contains(QStringLiteral("12-ОД")));
}

TEST_CASE("Nothing is written over a base, be it the open one or another school's", "[app]")
{
    const BadInputSchool school;
    const QString base = school.cli.path(QStringLiteral("s.kurator"));
    const QString other = school.cli.path(QStringLiteral("другая школа.json"));
    REQUIRE(QFile::copy(base, other));
    const QByteArray before = wholeFile(base);
    const Said over =
        school.cli.run({QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--database"), base, QStringLiteral("--output"), base});
    CHECK(over.exitCode == 3);
    CHECK(over.err.contains(QStringLiteral("поверх неё ничего не записывают")));
    CHECK(wholeFile(base) == before);
    const Said overOther = school.cli.run(
        {QStringLiteral("report"), QStringLiteral("--database"), base, QStringLiteral("--output"), other});
    CHECK(overOther.exitCode == 3);
    CHECK(wholeFile(other) == before);
}

TEST_CASE("A number that is taken leaves the file of the same name alone", "[app]")
{
    const CommandLine cli;
    const auto run = [&](const char* line) {
        return cli.run(QString::fromUtf8(line).split(QLatin1Char(' ')));
    };
    REQUIRE(run("demo --output s.kurator --stage 4").exitCode == 0);
    REQUIRE(run("match --database s.kurator --accept").exitCode == 0);
    REQUIRE(
        run("document --database s.kurator --kind D28 --issued-elsewhere --number 12-ОД --date 2026-11-20")
            .exitCode == 0);
    const QString scan = cli.file(QStringLiteral("приказ.pdf"), "скан подписанного приказа");
    const Said taken = run("document --database s.kurator --kind D32 --leave-out --output приказ.pdf "
                           "--register --number 12-ОД --date 2026-11-20");
    CHECK(taken.exitCode == 3);
    CHECK(taken.err.contains(QStringLiteral("12-ОД")));
    CHECK(wholeFile(scan) == QByteArray("скан подписанного приказа"));
}

TEST_CASE("An order without new pairs is printed again but not registered under another number", "[app]")
{
    const BadInputSchool school;
    makeThreePairs(school);
    const QByteArray path = school.cli.path(QStringLiteral("приказ.pdf")).toUtf8();
    const auto registerAs = [&](const char* number) {
        return school.run({"document", "--kind", "D32", "--output", path.constData(), "--register",
                           "--number", number, "--date", "2026-11-20"});
    };
    REQUIRE(registerAs("12-ОД").exitCode == 0);
    CHECK(registerAs("13-ОД").exitCode == 3);
    CHECK_FALSE(school.run({"list", "--kind", "documents"}).out.contains(QStringLiteral("13-ОД")));
    CHECK(school.run({"document", "--kind", "D32", "--output", path.constData()}).exitCode == 0);
}

TEST_CASE("An order warns once of each person it names, and tells by its exit code whom it leaves out",
          "[app]")
{
    const BadInputSchool school;
    makeThreePairs(school);
    const QByteArray path = school.cli.path(QStringLiteral("приказ.pdf")).toUtf8();
    const Said all = school.run({"document", "--kind", "D32", "--output", path.constData()});
    CHECK(all.exitCode == 0);
    CHECK(all.err.count(QStringLiteral("Дятлов Пётр Ильич: нет согласия на участие")) == 1);
    const Said some = school.run(
        {"document", "--kind", "D32", "--leave-out", "--date", "2026-12-10", "--output", path.constData()});
    CHECK(some.exitCode == 1);
    CHECK(some.err.count(QStringLiteral("Громова")) == 1);
}

TEST_CASE("A headcount that is no whole number and settings that are no settings are refused", "[app]")
{
    const BadInputSchool school;
    for (const char* facts :
         {R"({"denominators":[{"indicator":"I1","value":1.5}]})", R"({"settings":[1]})"}) {
        INFO(facts);
        const QByteArray path = school.cli.file(QStringLiteral("факты.json"), facts).toUtf8();
        CHECK(school.run({"set", "--input", path.constData()}).exitCode == 3);
    }
}
