#include "support/calendar_file.h"
#include "support/cli.h"
#include "support/text.h"

#include <QFile>

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QJsonObject item(const QJsonArray& roadmap, const char* number)
{
    for (const QJsonValue& value : roadmap) {
        if (value.toObject().value(QStringLiteral("number")).toString() == QLatin1String(number)) {
            return value.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Khakassia's roadmap falls on the dates of its order of 3 April 2020", "[app]")
{
    const CommandLine cli(QStringLiteral("2020-05-01"));
    REQUIRE(
        cli
            .run(words(
                "create --database s.kurator --profile khakassia --order-date 2020-04-03 --year calendar"))
            .exitCode == 0);
    const auto roadmap = cli.run(words("list --database s.kurator --kind roadmap --json")).array();
    REQUIRE(roadmap.size() == 58);
    const std::pair<const char*, const char*> checkpoints[] = {{"1.8", "2020-06-18"}, {"2.8", "2020-08-03"},
                                                               {"3.8", "2020-08-03"}, {"4.8", "2020-09-03"},
                                                               {"5.7", "2020-10-03"}, {"6.9", "2020-12-15"}};
    for (const auto& [number, day] : checkpoints) {
        INFO(number);
        const QJsonObject found = item(roadmap, number);
        CHECK(found.value(QStringLiteral("checkpoint")).toBool());
        CHECK(found.value(QStringLiteral("end")).toString() == QLatin1String(day));
    }
    CHECK(item(roadmap, "3.8").value(QStringLiteral("sourceNumber")).toString() == QStringLiteral("2.8"));
    const QJsonObject pairs = item(roadmap, "5.6");
    CHECK(pairs.value(QStringLiteral("waitsFor")).toString() == QStringLiteral("T41"));
    CHECK(pairs.value(QStringLiteral("start")).isNull());
}

TEST_CASE("Registering the registry of mentors issued elsewhere starts stage 5", "[app]")
{
    const CommandLine cli(QStringLiteral("2020-09-01"));
    REQUIRE(
        cli
            .run(words(
                "create --database s.kurator --profile khakassia --order-date 2020-04-03 --year calendar"))
            .exitCode == 0);
    REQUIRE(cli.run(words("document --database s.kurator --kind D27 --register --issued-elsewhere --number "
                          "40-ОД --date 2020-08-20"))
                .exitCode == 0);
    const auto roadmap = cli.run(words("list --database s.kurator --kind roadmap --json")).array();
    const QJsonObject pairs = item(roadmap, "5.6");
    CHECK(pairs.value(QStringLiteral("start")).toString() == QStringLiteral("2020-08-20"));
    CHECK(pairs.value(QStringLiteral("end")).toString() == QStringLiteral("2020-09-20"));
    CHECK(item(roadmap, "4.1").value(QStringLiteral("state")).toString() == QStringLiteral("done"));

    const Said undo = cli.run(words("undo --database s.kurator"));
    CHECK(undo.exitCode != 0);
    CHECK(undo.err.contains(QStringLiteral("40-ОД")));
}

TEST_CASE("The same day and seed give the same demo school", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(words("demo --output a.kurator --seed 5")).exitCode == 0);
    REQUIRE(cli.run(words("demo --output b.kurator --seed 5")).exitCode == 0);
    REQUIRE(cli.run(words("demo --output c.kurator --seed 6")).exitCode == 0);
    for (const char* kind : {"mentees", "mentors", "pairs", "roadmap", "consents"}) {
        const auto list = [&](const char* file) {
            return cli
                .run({QStringLiteral("list"), QStringLiteral("--database"), QLatin1String(file),
                      QStringLiteral("--kind"), QLatin1String(kind), QStringLiteral("--json")})
                .out;
        };
        INFO(kind);
        CHECK(list("a.kurator") == list("b.kurator"));
        CHECK_FALSE(list("a.kurator").isEmpty());
    }
    const auto names = [&](const char* file) {
        return cli
            .run({QStringLiteral("list"), QStringLiteral("--database"), QLatin1String(file),
                  QStringLiteral("--kind"), QStringLiteral("mentees")})
            .out;
    };
    CHECK(names("a.kurator") != names("c.kurator"));
    CHECK(cli.run(words("report --database a.kurator --output a.xlsx")).exitCode <= 1);
    CHECK(cli.run(words("report --database b.kurator --output b.xlsx")).exitCode <= 1);
    QFile a(cli.path(QStringLiteral("a.xlsx")));
    QFile b(cli.path(QStringLiteral("b.xlsx")));
    REQUIRE(a.open(QIODevice::ReadOnly));
    REQUIRE(b.open(QIODevice::ReadOnly));
    CHECK(a.readAll() == b.readAll());
}

TEST_CASE("The roadmap's dates are saved for the calendar of a phone", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(words("demo --output a.kurator --seed 5")).exitCode == 0);
    REQUIRE(cli.run(words("roadmap --database a.kurator --output dates.ics")).exitCode == 0);
    QFile file(cli.path(QStringLiteral("dates.ics")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(readCalendar(file.readAll()).size() > 30);
    const Said refused = cli.run(words("roadmap --database a.kurator --output dates.txt"));
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(QStringLiteral(".ics")));
}

TEST_CASE("A name is declined from the command line", "[app]")
{
    const CommandLine cli;
    const Said six = cli.run({QStringLiteral("decline"), QStringLiteral("--sex"), QStringLiteral("f"),
                              QStringLiteral("Оюн Чодураа Кан-ооловна")});
    CHECK(six.exitCode == 0);
    CHECK(six.out.trimmed().split(QLatin1Char('\n')).size() == 6);
    CHECK(six.out.contains(QStringLiteral("Оюн Чодураа Кан-ооловны")));

    const Said many = cli.run({QStringLiteral("decline"), QStringLiteral("--input"),
                               QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/names.tsv")});
    CHECK(many.exitCode == 0);
    CHECK(many.out.trimmed().split(QLatin1Char('\n')).size() == 45);
    CHECK(many.out.startsWith(QStringLiteral("m\tИванов Сергей Петрович\tИванова Сергея Петровича\t")));

    CHECK(cli.run({QStringLiteral("decline"), QStringLiteral("Ким Саша")}).exitCode == 2);
}

TEST_CASE("Any table of names is declined from the command line", "[app]")
{
    const CommandLine cli;
    const auto decline = [&cli](const QByteArray& table) {
        return cli.run({QStringLiteral("decline"), QStringLiteral("--input"),
                        cli.file(QStringLiteral("names.tsv"), table)});
    };
    const Said headed = decline("№\tОтчество\tФамилия\tИмя\tПол\r\n1\tИльич\tЧерных\tПавел\tмуж.\r\n");
    CHECK(headed.exitCode == 0);
    CHECK(headed.out.contains(QStringLiteral("Черных Павлу Ильичу")));
    CHECK(headed.err.contains(QStringLiteral("1 ")));

    const Said bare =
        decline("Марина Игоревна Цой\nЦой Марина\tж\nm\tКим Саша\n\nСедых Любовь Никитична\t\n");
    CHECK(bare.exitCode == 0);
    CHECK(bare.out.count(QLatin1Char('\n')) == 4);
    CHECK(bare.out.contains(QStringLiteral("m\tКим Саша\tКима Саши")));

    const Said partly = decline("ФИО\nКим Саша\nСедых Любовь Никитична\n");
    CHECK(partly.exitCode == 1);
    CHECK(partly.err.contains(QStringLiteral("2")));
    CHECK(partly.out.contains(QStringLiteral("Седых Любови Никитичны")));

    CHECK(decline("Пол\tКласс\nм\t9\n").exitCode == 3);
    CHECK(decline("Пол\tИмя\nм\tЛев\n").out == QStringLiteral("m\tЛев\tЛьва\tЛьву\tЛьва\tЛьвом\tЛьве\n"));
    const auto part = [&cli](const char* code) {
        return cli.run({QStringLiteral("decline"), QStringLiteral("--part"), QLatin1String(code),
                        QStringLiteral("--sex"), QStringLiteral("m"), QStringLiteral("Павел")});
    };
    CHECK(part("given").out.contains(QStringLiteral("Павлом")));
    CHECK_FALSE(part("surname").out.contains(QStringLiteral("Павлом")));
    CHECK(part("name").exitCode == 2);
}

TEST_CASE("Wrong calls are told apart from refused files", "[app]")
{
    const CommandLine cli;
    CHECK(cli.run({}).exitCode == 2);
    CHECK(cli.run(words("--help")).exitCode == 0);
    CHECK(cli.run(words("import --help")).exitCode == 0);
    CHECK(cli.run(words("merge")).exitCode == 2);
    CHECK(cli.run(words("list --database s.kurator")).exitCode == 2);
    CHECK(cli.run(words("list --database s.kurator --kind pupils")).exitCode == 2);
    CHECK(cli.run(words("list --database s.kurator --kind mentees")).exitCode == 3);
    CHECK(cli.run(words("create --database s.kurator --profile mars --order-date 2026-09-01")).exitCode == 2);
    CHECK(cli.run(words("create --database s.kurator --profile federal --order-date 1.9.26")).exitCode == 2);
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("s.kurator"))));
    REQUIRE(
        cli.run(words("create --database s.kurator --profile federal --order-date 2026-09-01")).exitCode ==
        0);
    const Said again =
        cli.run(words("create --database s.kurator --profile federal --order-date 2026-09-01"));
    CHECK(again.exitCode == 3);
    CHECK(cli.run(words("match --database s.kurator --form pupil-martian")).exitCode == 2);
    CHECK(cli.run(words("document --database s.kurator --kind D99 --output a.pdf")).exitCode == 2);
    CHECK(cli.run(words("document --database s.kurator --kind D02 --output a.odx")).exitCode == 2);
    CHECK(cli.run(words("document --database s.kurator --kind D32 --output a.pdf")).exitCode == 3);
    CHECK(cli.run(words("report --database s.kurator --year 2019 --output a.xlsx")).exitCode == 3);
}

TEST_CASE("Profiles tell how much is in them", "[app]")
{
    const CommandLine cli;
    const auto profiles = cli.run(words("profiles --json")).array();
    REQUIRE(profiles.size() >= 2);
    for (const QJsonValue& value : profiles) {
        const QJsonObject profile = value.toObject();
        if (profile.value(QStringLiteral("id")) == QStringLiteral("khakassia")) {
            CHECK(profile.value(QStringLiteral("items")).toInt() == 58);
            CHECK(profile.value(QStringLiteral("stages")).toInt() == 7);
            CHECK(profile.value(QStringLiteral("indicators")).toInt() == 6);
        }
    }
}

TEST_CASE("A profile of one's own is saved, checked with all its faults, and begins a school", "[app]")
{
    const CommandLine cli;
    CHECK(cli.run(words("profiles --export khakassia")).exitCode == 2);
    CHECK(cli.run(words("profiles --export atlantis --output a.json")).exitCode == 2);
    REQUIRE(cli.run(words("profiles --export khakassia --output a.json")).exitCode == 0);
    CHECK(cli.run(words("profiles --file a.json")).exitCode == 0);
    QFile file(cli.path(QStringLiteral("a.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray own = file.readAll();
    own.replace("\"id\": \"khakassia\"", "\"id\": \"our-district\"");
    QByteArray broken = own;
    broken.replace("MONTHS(1,2)", "MONTHS(2,1)");
    broken.replace("\"cycle\"", "\"cikle\"");
    (void)cli.file(QStringLiteral("own.json"), own);
    (void)cli.file(QStringLiteral("broken.json"), broken);
    const Said faults = cli.run(words("profiles --file broken.json --json"));
    CHECK(faults.exitCode == 3);
    CHECK(faults.object().value(QStringLiteral("faults")).toArray().size() > 3);
    CHECK(faults.err.contains(QStringLiteral("items[0].rule")));
    CHECK(cli.run(words("create --database s.kurator --order-date 2026-09-01")).exitCode == 2);
    CHECK(cli.run(words("create --database s.kurator --profile-file broken.json --order-date 2026-09-01"))
              .exitCode == 3);
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("s.kurator"))));
    const Said made =
        cli.run(words("create --database s.kurator --profile-file own.json --order-date 2026-09-01 --json"));
    REQUIRE(made.exitCode == 0);
    CHECK(made.object().value(QStringLiteral("profile")).toString() == QStringLiteral("our-district"));
    CHECK(cli.run(words("list --database s.kurator --kind roadmap --json")).array().size() == 58);
    CHECK(cli.run(words("profiles --json")).array().size() + 1 ==
          cli.run(words("profiles --database s.kurator --json")).array().size());
    REQUIRE(cli.run(words("profiles --database s.kurator --export our-district --output b.json")).exitCode ==
            0);
    QFile again(cli.path(QStringLiteral("b.json")));
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK(again.readAll() == own);
}

TEST_CASE("What the curator states is stored, replaced and taken back", "[app]")
{
    const CommandLine cli;
    REQUIRE(
        cli.run(words("create --database s.kurator --profile khakassia --order-date 2026-09-01")).exitCode ==
        0);
    const QString facts = cli.file(QStringLiteral("facts.json"), R"({
        "denominators": [{"indicator": "I1", "value": 420, "date": "2026-09-01", "source": "ОО-1"}],
        "plan": [{"indicator": "I1", "year": 2026, "value": 40}],
        "items": [{"number": "1.2", "state": "done", "evidence": "приказ № 3"},
                  {"number": "1.4", "state": "not-needed", "reason": "партнёров в селе нет"},
                  {"number": "2.1", "start": "2026-11-10", "end": "2026-12-10"}]})");
    REQUIRE(cli.run({QStringLiteral("set"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                     QStringLiteral("--input"), facts})
                .exitCode == 0);
    const auto roadmap = cli.run(words("list --database s.kurator --kind roadmap --json")).array();
    CHECK(item(roadmap, "1.2").value(QStringLiteral("state")).toString() == QStringLiteral("done"));
    CHECK(item(roadmap, "1.4").value(QStringLiteral("state")).toString() == QStringLiteral("not-needed"));
    CHECK(item(roadmap, "2.1").value(QStringLiteral("start")).toString() == QStringLiteral("2026-11-10"));
    CHECK(item(roadmap, "2.1").value(QStringLiteral("ruleStart")).toString() != QStringLiteral("2026-11-10"));

    REQUIRE(cli.run(words("undo --database s.kurator")).exitCode == 0);
    CHECK(item(cli.run(words("list --database s.kurator --kind roadmap --json")).array(), "1.2")
              .value(QStringLiteral("state"))
              .toString() != QStringLiteral("done"));
    REQUIRE(cli.run(words("redo --database s.kurator")).exitCode == 0);
    CHECK(item(cli.run(words("list --database s.kurator --kind roadmap --json")).array(), "1.2")
              .value(QStringLiteral("state"))
              .toString() == QStringLiteral("done"));
    CHECK(cli.run(words("redo --database s.kurator")).exitCode == 3);

    const QString wrong =
        cli.file(QStringLiteral("wrong.json"), R"({"items": [{"number": "9.9", "state": "done"}]})");
    CHECK(cli.run({QStringLiteral("set"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                   QStringLiteral("--input"), wrong})
              .exitCode == 3);
    const QString reasonless = cli.file(QStringLiteral("reasonless.json"),
                                        R"({"items": [{"number": "1.4", "state": "not-needed"}]})");
    CHECK(cli.run({QStringLiteral("set"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                   QStringLiteral("--input"), reasonless})
              .exitCode == 3);
}

TEST_CASE("Events are stated in a file and listed by day", "[app]")
{
    const CommandLine cli;
    REQUIRE(
        cli.run(words("create --database s.kurator --profile khakassia --order-date 2026-09-01")).exitCode ==
        0);
    const auto set = [&](const char* content) {
        const QString facts = cli.file(QStringLiteral("events.json"), content);
        return cli
            .run({QStringLiteral("set"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                  QStringLiteral("--input"), facts})
            .exitCode;
    };
    REQUIRE(set(R"({"events": [
        {"kind": "publication", "title": "Заметка", "address": "vk.com/school"},
        {"kind": "staff-meeting", "title": "Педсовет", "date": "2026-11-10", "place": "актовый зал",
         "attendance": 30, "items": ["2.1"]}]})") == 0);
    auto events = cli.run(words("list --database s.kurator --kind events --json")).array();
    REQUIRE(events.size() == 2);
    CHECK(events.at(0).toObject().value(QStringLiteral("kind")).toString() ==
          QStringLiteral("staff-meeting"));
    CHECK(events.at(0).toObject().value(QStringLiteral("state")).toString() == QStringLiteral("held"));
    CHECK(events.at(0).toObject().value(QStringLiteral("items")).toArray() ==
          QJsonArray{QStringLiteral("2.1")});
    CHECK(events.at(1).toObject().value(QStringLiteral("date")).isNull());
    CHECK(events.at(1).toObject().value(QStringLiteral("address")).toString() ==
          QStringLiteral("https://vk.com/school"));
    CHECK(cli.run(words("list --database s.kurator --kind events")).out.contains(QStringLiteral("Педсовет")));

    REQUIRE(set(R"({"events": [{"kind": "staff-meeting", "title": "педсовет", "date": "2026-11-10",
                                "attendance": 31}]})") == 0);
    events = cli.run(words("list --database s.kurator --kind events --json")).array();
    REQUIRE(events.size() == 2);
    CHECK(events.at(0).toObject().value(QStringLiteral("attendance")).toInt() == 31);

    CHECK(set(R"({"events": [{"kind": "бал", "title": "Бал"}]})") == 3);
    CHECK(set(R"({"events": [{"title": "Встреча", "people": ["Никто Никтович"]}]})") == 3);
    CHECK(set(R"({"events": [{"title": "Встреча", "items": ["9.9"]}]})") == 3);
    CHECK(set(R"({"events": [{"title": "Встреча", "attendance": -4}]})") == 3);
    CHECK(cli.run(words("list --database s.kurator --kind events --json")).array().size() == 2);
}

TEST_CASE("A switch with a value and an option without one are wrong usage", "[app]")
{
    const CommandLine cli;
    REQUIRE(
        cli.run(words("create --database s.kurator --profile federal --order-date 2026-09-01")).exitCode ==
        0);
    const Said said = cli.run(words("match --database s.kurator --accept=no"));
    CHECK(said.exitCode == 2);
    CHECK(said.err.contains(QStringLiteral("--accept")));
    const Said swallowed = cli.run(words("check --database --json"));
    CHECK(swallowed.exitCode == 2);
    CHECK(swallowed.err.contains(QStringLiteral("--database")));
}

TEST_CASE("A paper issued elsewhere cannot bear a day that is still to come", "[app]")
{
    const CommandLine cli;
    REQUIRE(
        cli.run(words("create --database s.kurator --profile khakassia --order-date 2026-09-01")).exitCode ==
        0);
    const Said said = cli.run(words(
        "document --database s.kurator --kind D27 --issued-elsewhere --number 40-ОД --date 2027-11-20"));
    CHECK(said.exitCode == 3);
    CHECK(said.err.contains(QStringLiteral("20.11.2027")));
    CHECK(cli.run(words("list --database s.kurator --kind documents --json")).array().isEmpty());
}

TEST_CASE("Every paper of consents is printed by its name, for both sides of the sheet too", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(words("demo --output s.kurator --stage 3")).exitCode == 0);
    for (const char* kind :
         {"distribution-consent", "participation-consent", "withdrawal", "stop-notice", "request-answer"}) {
        CAPTURE(kind);
        const Said said = cli.run(words("document --database s.kurator --output a.pdf --two-sided --kind") +
                                  QStringList{QString::fromLatin1(kind)});
        CAPTURE(said.err);
        CHECK(said.exitCode == 0);
    }
    const auto mentees = cli.run(words("list --database s.kurator --kind mentees --json")).array();
    REQUIRE_FALSE(mentees.isEmpty());
    const QString pupil = mentees.first().toObject().value(QStringLiteral("name")).toString();
    REQUIRE_FALSE(pupil.isEmpty());
    const QStringList forPupil{QStringLiteral("--person"), pupil};
    CHECK(cli.run(words("document --database s.kurator --output b.pdf --kind special-consent") + forPupil)
              .exitCode == 0);
    const Said refused =
        cli.run(words("document --database s.kurator --output c.pdf --kind mentoring-consent") + forPupil);
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains(pupil));
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("c.pdf"))));
}

TEST_CASE("The next year is begun by the command line and tells whose consents are to be collected", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(words("demo --output s.kurator --pupils 20 --stage 6")).exitCode == 0);
    const auto dry = cli.run(words("year --database s.kurator --start 2027-09-01 --dry-run --json"));
    REQUIRE(dry.exitCode == 0);
    const auto told = dry.object();
    CHECK(told.value(QStringLiteral("year")).toInt() == 2027);
    CHECK(told.value(QStringLiteral("end")).toString() == QStringLiteral("2028-05-31"));
    CHECK(told.value(QStringLiteral("t0")).isNull());
    CHECK(told.value(QStringLiteral("mentees")).toInt() > 0);
    CHECK(told.value(QStringLiteral("processing")).toInt() < told.value(QStringLiteral("persons")).toInt());
    const auto begun = cli.run(words("year --database s.kurator --order-date 2027-09-01 --json"));
    REQUIRE(begun.exitCode == 0);
    CHECK(begun.object().value(QStringLiteral("mentees")) == told.value(QStringLiteral("mentees")));
    CHECK(begun.object().value(QStringLiteral("t0")).toString() == QStringLiteral("2027-09-01"));
    const auto mentees = cli.run(words("list --database s.kurator --kind mentees --json")).array();
    CHECK(mentees.size() == told.value(QStringLiteral("mentees")).toInt());
    CHECK(cli.run(words("year --database s.kurator --order-date 2027-09-01")).exitCode == 3);
    CHECK(cli.run(words("year --database s.kurator --order-date 2027-10-01 --start 2027-10-01")).exitCode ==
          2);
    REQUIRE(cli.run(words("undo --database s.kurator")).exitCode == 0);
    CHECK(cli.run(words("list --database s.kurator --kind mentees --json")).array().size() >= mentees.size());
}

TEST_CASE("The roadmap is printed in chosen columns with chosen approvals", "[app]")
{
    const CommandLine cli;
    REQUIRE(cli.run(words("demo --output s.kurator --stage 1")).exitCode == 0);
    const auto printed = [&](const QString& columns, const QString& approvals) {
        return cli.run(
            words("document --database s.kurator --kind D06 --output a.pdf --json") +
            QStringList{QStringLiteral("--columns"), columns, QStringLiteral("--approvals"), approvals});
    };
    const QString four = QStringLiteral("adopted|Педагогическим советом|1|2026-08-28; agreed|Советом "
                                        "родителей|2|2026-08-28; agreed-person|Начальник отдела|Т. Е. "
                                        "Ким; director");
    for (const char* columns : {"khakassia", "list", "municipal"}) {
        const Said said = printed(QLatin1String(columns), four);
        INFO(said.err.toStdString());
        CHECK(said.exitCode == 0);
        CHECK(QFile::exists(cli.path(QStringLiteral("a.pdf"))));
    }
    CHECK(printed(QStringLiteral("wide"), four).exitCode == 2);
    CHECK(printed(QStringLiteral("list"), QStringLiteral("seen")).exitCode == 2);
    CHECK(printed(QStringLiteral("list"), QStringLiteral("order|45-ОД|1 сентября")).exitCode == 2);
    CHECK(printed(QStringLiteral("list"), four + QStringLiteral("; order")).exitCode == 2);
    CHECK(cli.run(words("document --database s.kurator --kind D32 --output a.pdf --columns list")).exitCode ==
          2);
}
