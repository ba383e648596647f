#include "support/cli.h"
#include "support/text.h"

#include <vector>

namespace {

// A line of a source's table with its dates counted by hand; an empty date is still open.
struct TableRow
{
    const char* number;
    int stage;
    const char* side;
    const char* start;
    const char* end;
};

QString textOf(const QJsonObject& item, const char* key)
{
    return item.value(QLatin1String(key)).toString();
}

QJsonArray roadmapOf(const CommandLine& cli, const char* profile, const char* order, const char* year)
{
    REQUIRE(cli.run({QStringLiteral("create"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                     QStringLiteral("--profile"), QLatin1String(profile), QStringLiteral("--order-date"),
                     QLatin1String(order), QStringLiteral("--year"), QLatin1String(year)})
                .exitCode == 0);
    return cli
        .run({QStringLiteral("list"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
              QStringLiteral("--kind"), QStringLiteral("roadmap"), QStringLiteral("--json")})
        .array();
}

void compare(const QJsonArray& roadmap, const std::vector<TableRow>& rows)
{
    for (const TableRow& row : rows) {
        CAPTURE(row.number);
        QJsonObject item;
        for (const QJsonValue& value : roadmap) {
            if (textOf(value.toObject(), "number") == QLatin1String(row.number)) {
                item = value.toObject();
            }
        }
        CHECK(item.value(QStringLiteral("stage")).toInt() == row.stage);
        CHECK(textOf(item, "side") == QLatin1String(row.side));
        CHECK(textOf(item, "start") == QLatin1String(row.start));
        CHECK(textOf(item, "end") == QLatin1String(row.end));
    }
}

// Windows that the source leaves open, counted from an order of 1 September 2026 to 31 May 2027.
void compareProposed(const QJsonArray& roadmap, const std::vector<std::pair<const char*, int>>& numbers)
{
    static const char* const windows[][2] = {{"2026-09-01", "2026-10-01"}, {"2026-09-16", "2026-10-16"},
                                             {"2026-09-16", "2026-11-01"}, {"2026-11-01", "2026-11-16"},
                                             {"2026-11-16", "2026-12-01"}, {"2026-12-01", "2027-04-30"},
                                             {"2027-04-30", "2027-05-31"}};
    std::vector<TableRow> rows;
    for (const auto& [number, stage] : numbers) {
        const auto& window = windows[stage - 1];
        rows.push_back({number, stage, "school", window[0], window[1]});
    }
    compare(roadmap, rows);
}

} // namespace

TEST_CASE("The list of Khakassia's roadmap agrees with the table of its source", "[app]")
{
    const CommandLine cli(QStringLiteral("2020-05-01"));
    const auto roadmap = roadmapOf(cli, "khakassia", "2020-04-03", "calendar");
    REQUIRE(roadmap.size() == 58);
    compare(roadmap, {{"1.1", 1, "shared", "2020-04-03", "2020-06-03"},
                      {"1.2", 1, "school", "2020-04-03", "2020-06-03"},
                      {"1.7", 1, "region", "2020-06-18", "2020-06-18"},
                      {"2.7", 2, "school", "2020-06-04", "2020-08-03"},
                      {"3.1", 3, "shared", "2020-06-04", "2020-08-03"},
                      {"3.8", 3, "shared", "2020-08-03", "2020-08-03"},
                      {"4.1", 4, "school", "2020-07-04", "2020-09-03"},
                      {"4.5", 4, "region", "2020-08-04", "2020-09-03"},
                      {"4.6", 4, "school", "2020-09-04", "2020-10-03"},
                      {"5.6", 5, "school", "", ""},
                      {"6.5", 6, "school", "2020-12-01", "2020-12-31"},
                      {"6.8", 6, "region", "2020-11-26", "2020-11-26"},
                      {"6.9", 6, "shared", "2020-12-15", "2020-12-15"},
                      {"7.6", 7, "shared", "", ""},
                      {"7.7", 7, "region", "2021-12-01", "2021-12-31"},
                      {"7.8", 7, "region", "", "2021-01-20"},
                      {"7.9", 7, "region", "2021-01-01", "2021-03-31"},
                      {"7.10", 7, "region", "2022-04-01", "2022-04-30"}});
    for (const QJsonValue& value : roadmap) {
        const QJsonObject item = value.toObject();
        const bool publications = textOf(item, "number") == QStringLiteral("6.7");
        CHECK(item.value(QStringLiteral("counted")).toInt(-1) == 0);
        CHECK((!publications || item.value(QStringLiteral("minCount")).toInt() == 3));
    }
}

TEST_CASE("The list of Vladimir oblast's roadmap agrees with the table of its source", "[app]")
{
    const CommandLine cli(QStringLiteral("2022-10-01"));
    const auto roadmap = roadmapOf(cli, "vladimir-municipal", "2022-09-01", "school");
    REQUIRE(roadmap.size() == 17);
    compare(roadmap, {{"1", 1, "region", "2022-07-01", "2022-08-31"},
                      {"1.1", 1, "region", "2022-08-01", "2022-08-31"},
                      {"1.2", 1, "school", "2022-12-01", "2022-12-31"},
                      {"1.3", 4, "shared", "2023-03-01", "2023-06-30"},
                      {"1.4", 4, "shared", "2023-01-01", "2023-12-31"},
                      {"2", 7, "region", "2022-12-01", "2024-11-30"},
                      {"2.1", 2, "shared", "2023-08-01", "2023-09-30"},
                      {"2.3", 7, "shared", "2022-01-01", "2024-12-31"},
                      {"2.4", 7, "shared", "2023-05-01", "2023-05-31"},
                      {"2.5", 7, "school", "2022-12-01", "2024-12-31"},
                      {"2.6", 6, "shared", "2023-08-01", "2023-08-31"},
                      {"3", 7, "school", "2023-06-01", "2023-06-30"},
                      {"3.3", 7, "region", "2023-08-01", "2023-08-31"},
                      {"3.4", 7, "shared", "2023-09-01", "2023-09-30"}});
}

TEST_CASE("The list of Tomsk schools has the source's order in the seven stages", "[app]")
{
    const CommandLine cli;
    const auto roadmap = roadmapOf(cli, "tomsk-schools", "2026-09-01", "school");
    REQUIRE(roadmap.size() == 34);
    compareProposed(roadmap, {{"1", 1},
                              {"4", 1},
                              {"5", 2},
                              {"8", 2},
                              {"9", 2},
                              {"10", 3},
                              {"12", 3},
                              {"13", 4},
                              {"15", 4},
                              {"16", 5},
                              {"19", 5},
                              {"20", 6},
                              {"23", 6},
                              {"26", 6},
                              {"27", 7},
                              {"30", 7},
                              {"34", 7}});
}

TEST_CASE("The list of Tomsk colleges has its ten items and the canonical ones between", "[app]")
{
    const CommandLine cli;
    const auto roadmap = roadmapOf(cli, "tomsk-colleges", "2026-09-01", "school");
    REQUIRE(roadmap.size() == 17);
    compareProposed(roadmap, {{"1.1", 1},
                              {"1.2", 1},
                              {"2.2", 2},
                              {"3.1", 3},
                              {"4.1", 4},
                              {"5.1", 5},
                              {"6.1", 6},
                              {"6.5", 6},
                              {"7.1", 7},
                              {"7.3", 7}});
    // One survey and one analysis for both bases last as long as stage 3.
    compare(roadmap, {{"2.1", 2, "school", "2026-09-16", "2026-11-01"},
                      {"2.3", 2, "school", "2026-09-16", "2026-11-01"}});
}

TEST_CASE("The list of Karachay-Cherkessia keeps its own order of stages", "[app]")
{
    const CommandLine cli;
    const auto roadmap = roadmapOf(cli, "karachay-cherkessia", "2026-09-01", "school");
    REQUIRE(roadmap.size() == 27);
    compareProposed(roadmap, {{"1.4", 1},
                              {"2.1", 4},
                              {"2.2", 4},
                              {"3.5", 3},
                              {"4.3", 2},
                              {"5.5", 5},
                              {"5.6", 2},
                              {"5.4", 6},
                              {"6.1", 7},
                              {"6.5", 7}});
}

TEST_CASE("The lists of the federal profile and of Khabarovsk krai go by the proposed windows", "[app]")
{
    const CommandLine federal;
    const auto roadmap = roadmapOf(federal, "federal", "2026-09-01", "school");
    REQUIRE(roadmap.size() == 39);
    compareProposed(
        roadmap,
        {{"1.1", 1}, {"1.8", 1}, {"2.5", 2}, {"3.3", 3}, {"4.2", 4}, {"5.4", 5}, {"6.7", 6}, {"7.8", 7}});
    const CommandLine khabarovsk;
    const auto krai = roadmapOf(khabarovsk, "khabarovsk", "2026-09-01", "school");
    REQUIRE(krai.size() == 39);
    compareProposed(krai,
                    {{"1.1", 1}, {"2.4", 2}, {"3.2", 3}, {"4.2", 4}, {"5.4", 5}, {"6.4", 6}, {"7.1", 7}});
    compare(krai, {{"4.4", 4, "shared", "2026-11-01", "2026-11-16"},
                   {"7.2", 7, "shared", "2027-04-30", "2027-05-31"}});
}

TEST_CASE("A day for the pairs is set and taken away from the command line", "[app]")
{
    const CommandLine cli;
    const auto before = roadmapOf(cli, "federal", "2026-09-01", "school");
    const auto set = [&cli](const char* json) {
        return cli.run({QStringLiteral("set"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                        QStringLiteral("--input"), cli.file(QStringLiteral("facts.json"), json)});
    };
    const auto list = [&cli] {
        return cli
            .run({QStringLiteral("list"), QStringLiteral("--database"), QStringLiteral("s.kurator"),
                  QStringLiteral("--kind"), QStringLiteral("roadmap"), QStringLiteral("--json")})
            .array();
    };
    REQUIRE(set(R"({"settings": {"pairsBy": "2026-10-16"}})").exitCode == 0);
    compare(list(), {{"5.4", 5, "school", "2026-10-08", "2026-10-16"},
                     {"6.1", 6, "school", "2026-10-16", "2027-04-30"}});
    const Said early = set(R"({"settings": {"pairsBy": "2026-09-02"}})");
    CHECK(early.exitCode == 3);
    CHECK(early.err.contains(QStringLiteral("15.09.2026")));
    CHECK(set(R"({"settings": {"pairsBy": "скоро"}})").exitCode == 3);
    CHECK(set(R"({"items": [{"number": "1.1", "start": "2026-08-20"}]})").exitCode == 3);
    REQUIRE(set(R"({"settings": {"pairsBy": null}})").exitCode == 0);
    CHECK(list() == before);
}
