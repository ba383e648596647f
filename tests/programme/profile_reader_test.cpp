#include "programme/profile_reader.h"

#include "support/text.h"

using namespace kurator::programme;

namespace {

const char* const smallProfile = R"json({
  "id": "small", "title": "Малый", "anchor": "school",
  "stages": [{"title": "Этап", "canonical": [5, 6]}],
  "forms": [{"code": "pupil-pupil", "title": "ученик – ученик", "mentorSides": ["pupil"],
             "menteeSides": ["pupil"], "menteeAges": {"from": 10, "to": 19}}],
  "items": [
    {"number": "1", "title": "Первое", "stage": 1, "rule": "MONTHS(1,2)", "side": "school"},
    {"number": "2", "title": "Второе", "stage": 5, "rule": "KT(T0+4M)", "checkpoint": "КТ1", "side": "shared",
     "dependsOn": ["1"], "results": [{"document": "D41", "required": true}, {"text": "вывод"}]}
  ]
})json";

// The error of the small profile after one replacement: «code path value».
QString refusalAfter(const char* from, const char* to)
{
    QByteArray json(smallProfile);
    REQUIRE(json.contains(from));
    json.replace(from, to);
    const auto profile = readProfile(json, QStringLiteral("мой.json"));
    REQUIRE_FALSE(profile.has_value());
    CHECK(profile.error().arguments.value(QStringLiteral("file")) == QStringLiteral("мой.json"));
    return profile.error().code + QLatin1Char(' ') + profile.error().arguments.value(QStringLiteral("path"));
}

} // namespace

TEST_CASE("A small profile is read as it is written", "[programme]")
{
    const auto profile = readProfile(smallProfile, QStringLiteral("мой.json"));
    REQUIRE(profile.has_value());
    CHECK(profile->id == QStringLiteral("small"));
    CHECK(profile->stages.front().canonical == std::vector{5, 6});
    REQUIRE(profile->items.size() == 2);
    CHECK(profile->items[1].checkpointName == QStringLiteral("КТ1"));
    CHECK(profile->items[1].side == ItemSide::Shared);
    CHECK(profile->items[1].results == std::vector{ItemResult{QStringLiteral("D41"), {}, true},
                                                   ItemResult{{}, QStringLiteral("вывод"), false}});
}

TEST_CASE("A profile may name the year of its months and where an item is printed", "[programme]")
{
    QByteArray json(smallProfile);
    json.replace("\"anchor\"", "\"cycle\": \"school\", \"anchor\"");
    json.replace("\"stage\": 5", "\"stage\": 2, \"section\": 1");
    const auto profile = readProfile(json, QStringLiteral("мой.json"));
    REQUIRE(profile.has_value());
    CHECK(profile->monthsOf == YearKind::School);
    CHECK(profile->items[0].section == 0);
    CHECK(profile->items[1].section == 1);
    CHECK(refusalAfter("\"stage\": 5", "\"stage\": 2, \"section\": 2") ==
          QStringLiteral("programme.profile-no-stage items[1].section"));
    CHECK(refusalAfter("\"anchor\"", "\"cycle\": \"lunar\", \"anchor\"") ==
          QStringLiteral("programme.profile-value cycle"));
}

TEST_CASE("A profile that is not as promised is refused at the place of the mistake", "[programme]")
{
    CHECK(refusalAfter("\"title\": \"Первое\", ", "") ==
          QStringLiteral("programme.profile-missing items[0].title"));
    CHECK(refusalAfter("\"Первое\"", "\" \"") == QStringLiteral("programme.profile-missing items[0].title"));
    CHECK(refusalAfter("\"stage\": 5", "\"stage\": \"5\"") ==
          QStringLiteral("programme.profile-type items[1].stage"));
    CHECK(refusalAfter("\"stage\": 5", "\"stage\": 8") ==
          QStringLiteral("programme.profile-range items[1].stage"));
    CHECK(refusalAfter("\"shared\"", "\"both\"") == QStringLiteral("programme.profile-value items[1].side"));
    CHECK(refusalAfter("dependsOn", "dependOn") ==
          QStringLiteral("programme.profile-unknown-key items[1].dependOn"));
    CHECK(refusalAfter("\"number\": \"2\"", "\"number\": \"1\"") ==
          QStringLiteral("programme.profile-duplicate items[1].number"));
    CHECK(refusalAfter("MONTHS(1,2)", "MONTHS(2,1)") ==
          QStringLiteral("programme.profile-rule items[0].rule"));
    CHECK(refusalAfter("\"checkpoint\": \"КТ1\", ", "") ==
          QStringLiteral("programme.profile-missing items[1].checkpoint"));
    CHECK(refusalAfter("\"D41\"", "\"41\"") ==
          QStringLiteral("programme.profile-value items[1].results[0].document"));
    CHECK(refusalAfter("\"to\": 19", "\"to\": 9") ==
          QStringLiteral("programme.profile-range forms[0].menteeAges.to"));
}

TEST_CASE("What an item depends on stands before it, and the way round a circle is told", "[programme]")
{
    const auto dependsOn = [](const char* first, const char* second) {
        QByteArray json(smallProfile);
        json.replace("\"rule\": \"MONTHS(1,2)\"",
                     QByteArray("\"rule\": \"MONTHS(1,2)\", \"dependsOn\": ") + first);
        json.replace("[\"1\"]", second);
        const auto reading = readWholeProfile(json, QStringLiteral("мой.json"));
        REQUIRE(reading.faults.size() == 1);
        const auto& fault = reading.faults.front();
        return fault.code + QLatin1Char(' ') + fault.arguments.value(QStringLiteral("path")) +
               QLatin1Char(' ') + fault.arguments.value(QStringLiteral("value"));
    };
    CHECK(dependsOn("[]", "[\"9\"]") == QStringLiteral("programme.profile-no-item items[1].dependsOn[0] 9"));
    CHECK(dependsOn("[\"2\"]", "[]") ==
          QStringLiteral("programme.profile-later-item items[0].dependsOn[0] 2"));
    CHECK(dependsOn("[\"2\"]", "[\"1\"]") ==
          QStringLiteral("programme.profile-circle items[0].dependsOn[0] 1 → 2 → 1"));
    CHECK(dependsOn("[]", "[\"2\"]") ==
          QStringLiteral("programme.profile-circle items[1].dependsOn[0] 2 → 2"));
}

TEST_CASE("All faults of a profile are told at once, each with its line", "[programme]")
{
    QByteArray json(smallProfile);
    json.replace("\"Первое\"", "\"\"");
    json.replace("KT(T0+4M)", "KT(когда-нибудь)");
    json.replace("\"anchor\": \"school\"", "\"anchor\": \"moon\"");
    const auto reading = readWholeProfile(json, QStringLiteral("мой.json"));
    QStringList told;
    for (const auto& fault : reading.faults) {
        told << fault.arguments.value(QStringLiteral("line")) + QLatin1Char(' ') +
                    fault.arguments.value(QStringLiteral("path"));
    }
    CHECK(told.contains(QStringLiteral("2 anchor")));
    CHECK(told.contains(QStringLiteral("7 items[0].title")));
    CHECK(told.contains(QStringLiteral("8 items[1].rule")));
    CHECK(reading.profile.items.size() == 2);
    CHECK(reading.profile.items[1].ruleText == QStringLiteral("KT(когда-нибудь)"));
}

TEST_CASE("A place that is wrong is told once, and nothing inside it", "[programme]")
{
    const char* const first =
        R"json({"number": "1", "title": "Первое", "stage": 1, "rule": "MONTHS(1,2)", "side": "school"})json";
    QByteArray json(smallProfile);
    REQUIRE(json.contains(first));
    json.replace(first, "\"Первое\"");
    json.replace("\"dependsOn\": [\"1\"], ", "");
    json.replace(", \"dependsOn\": [\"1\"]", "");
    const auto reading = readWholeProfile(json, QStringLiteral("мой.json"));
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].code == QStringLiteral("programme.profile-type"));
    CHECK(reading.faults[0].arguments.value(QStringLiteral("path")) == QStringLiteral("items[0]"));
}

TEST_CASE("A role model may name what its mentees count for, and a report its term", "[programme]")
{
    QByteArray json(smallProfile);
    json.replace("\"menteeAges\"", R"json("indicators": ["I1"],
        "roleModels": ["равный – равному", {"title": "лидер – пассивный", "indicator": "I1"}],
        "menteeAges")json");
    json.replace("\"items\"", R"json("indicators": [{"code": "I1", "title": "Доля", "plan": {"2026": 70}}],
        "reports": [{"title": "Отчёт", "to": "РНЦ", "rule": "BEFORE(20.01,Y+1)", "item": "2"}],
        "items")json");
    const auto profile = readProfile(json, QStringLiteral("мой.json"));
    REQUIRE(profile.has_value());
    CHECK(profile->forms[0].roleModels.size() == 2);
    CHECK(profile->forms[0].modelIndicators.value(QStringLiteral("лидер – пассивный")) ==
          QStringLiteral("I1"));
    REQUIRE(profile->reports.size() == 1);
    CHECK(std::holds_alternative<Deadline>(profile->reports[0].rule.window));
    CHECK(profile->reports[0].item == QStringLiteral("2"));
}

TEST_CASE("A file of Notepad with its mark is read, another encoding is named", "[programme]")
{
    CHECK(readProfile(QByteArray("\xEF\xBB\xBF") + smallProfile, QStringLiteral("мой.json")).has_value());
    const auto inWindows1251 =
        readProfile("{\"title\": \"\xCF\xF0\xEE\xF4\xE8\xEB\xFC\"}", QStringLiteral("мой.json"));
    REQUIRE_FALSE(inWindows1251.has_value());
    CHECK(inWindows1251.error().code == QStringLiteral("programme.profile-encoding"));
    const auto inUtf16 = readProfile(QByteArray("{\0\"\0i\0d\0\"\0", 10), QStringLiteral("мой.json"));
    CHECK(inUtf16.error().code == QStringLiteral("programme.profile-encoding"));
}

TEST_CASE("A file that is not JSON is refused with the line and the sign where it breaks", "[programme]")
{
    const auto refused = [](const QByteArray& json) {
        const auto profile = readProfile(json, QStringLiteral("мой.json"));
        REQUIRE_FALSE(profile.has_value());
        const auto& told = profile.error().arguments;
        return profile.error().code + QLatin1Char(' ') + told.value(QStringLiteral("line")) +
               QLatin1Char(':') + told.value(QStringLiteral("column")) + QLatin1Char(' ') +
               told.value(QStringLiteral("reason"));
    };
    CHECK(refused("{\"id\": \"мой\"\n \"title\": \"Мой\"}") ==
          QStringLiteral("programme.profile-not-json 2:3 json.no-comma"));
    CHECK(refused("{\n\"id\" \"x\"}") == QStringLiteral("programme.profile-not-json 2:7 json.no-colon"));
    CHECK(refused("{\"id\": \"x\",}").endsWith(QStringLiteral("json.extra-comma")));
    CHECK(refused("{\"id\": \"x}").endsWith(QStringLiteral("json.no-quote")));
    CHECK(refused("{\"id\": ").startsWith(QStringLiteral("programme.profile-not-json 1:")));
    CHECK(refused({}).startsWith(QStringLiteral("programme.profile-not-json")));
    CHECK(refused("[]").startsWith(QStringLiteral("programme.profile-not-object")));
}
