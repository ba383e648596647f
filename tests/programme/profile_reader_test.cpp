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
          QStringLiteral("programme.profile-reference items[1].section"));
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
          QStringLiteral("programme.profile-value items[1].stage"));
    CHECK(refusalAfter("\"shared\"", "\"both\"") == QStringLiteral("programme.profile-value items[1].side"));
    CHECK(refusalAfter("dependsOn", "dependOn") ==
          QStringLiteral("programme.profile-unknown-key items[1].dependOn"));
    CHECK(refusalAfter("[\"1\"]", "[\"2\"]") ==
          QStringLiteral("programme.profile-reference items[1].dependsOn[0]"));
    CHECK(refusalAfter("\"number\": \"2\"", "\"number\": \"1\"") ==
          QStringLiteral("programme.profile-duplicate items[1].number"));
    CHECK(refusalAfter("MONTHS(1,2)", "MONTHS(2,1)") ==
          QStringLiteral("programme.profile-rule items[0].rule"));
    CHECK(refusalAfter("\"checkpoint\": \"КТ1\", ", "") ==
          QStringLiteral("programme.profile-missing items[1].checkpoint"));
    CHECK(refusalAfter("\"D41\"", "\"41\"") ==
          QStringLiteral("programme.profile-value items[1].results[0].document"));
    CHECK(refusalAfter("\"to\": 19", "\"to\": 9") ==
          QStringLiteral("programme.profile-value forms[0].menteeAges.to"));
}

TEST_CASE("A file that is not JSON is refused with the place where it breaks", "[programme]")
{
    const auto profile = readProfile("{\"id\": ", QStringLiteral("мой.json"));
    REQUIRE_FALSE(profile.has_value());
    CHECK(profile.error().code == QStringLiteral("programme.profile-not-json"));
    CHECK(profile.error().arguments.value(QStringLiteral("position")).toInt() > 0);
    CHECK_FALSE(readProfile({}, QStringLiteral("мой.json")).has_value());
    CHECK_FALSE(readProfile("[]", QStringLiteral("мой.json")).has_value());
}
