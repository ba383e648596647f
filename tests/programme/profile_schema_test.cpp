#include "programme/built_in_profiles.h"
#include "programme/profile_reader.h"
#include "programme/profile_writer.h"

#include "support/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <vector>

using namespace kurator;
using namespace kurator::programme;

namespace {

// Every key of the format at least once.
const char* const wholeProfile = R"json({
  "id": "whole", "title": "Весь", "region": "Край", "anchor": "region", "cycle": "school",
  "trainingBeforePairs": true, "columns": ["№"],
  "stages": [{"title": "Этап", "task": "задача", "canonical": [1, 2]}],
  "forms": [{"code": "pupil-pupil", "title": "ученик – ученик", "mentorSides": ["pupil"],
             "menteeSides": ["pupil"], "mentorAges": {"from": 14, "to": 19},
             "menteeAges": {"from": 10, "to": 19}, "indicators": ["I1"],
             "roleModels": [{"title": "лидер – пассивный", "indicator": "I1"}]}],
  "items": [
    {"number": "1", "title": "Первое", "stage": 1, "rule": "MON(9)", "side": "school"},
    {"number": "2", "sourceNumber": "1.2", "title": "Второе", "stage": 2, "alsoStages": [3], "section": 1,
     "rule": "KT(T0+4M)", "proposed": true, "duration": "осень", "checkpoint": "КТ1",
     "responsible": ["куратор"], "results": [{"document": "D41", "required": true}, {"text": "вывод"}],
     "side": "shared", "dependsOn": ["1"]}
  ],
  "indicators": [{"code": "I1", "title": "Доля", "source": "приказ", "yesOrNo": false,
                  "denominator": "все", "plan": {"2026": 70}, "proposedYears": [2026]}],
  "acts": [{"kind": "приказ", "issuer": "Министерство", "date": "2020-04-03", "number": "1",
            "title": "О модели", "inForceFrom": "2020-05-01", "regional": true, "forms": ["pupil-pupil"]},
           {"kind": "письмо", "about": "методика"}],
  "centres": [{"name": "Центр", "shortName": "РНЦ", "forms": ["pupil-pupil"]}],
  "reports": [{"title": "Отчёт", "to": "РНЦ", "shape": "письмо", "rule": "BEFORE(20.01,Y+1)", "item": "2"}],
  "contradictions": [{"code": "programme.contradiction-audience", "items": ["1"]}]
})json";

// One value of the file, and what stands there instead.
struct Spoilt
{
    QString path;
    QJsonValue root;
};

using Put = std::function<QJsonValue(QJsonValue)>;

// A value of another kind: a group where a text, a number, a flag or a list stands, a text where a group
// does.
QJsonValue another(const QJsonValue& value)
{
    return value.isObject() ? QJsonValue(QStringLiteral("не группа"))
                            : QJsonValue(QJsonObject{{QStringLiteral("а"), 1}});
}

void spoilEach(const QJsonValue& value, const QString& path, const Put& put, std::vector<Spoilt>& all)
{
    // A role model may be a text instead of a group.
    if (!path.isEmpty() && path != QStringLiteral("forms[0].roleModels[0]")) {
        all.push_back({path, put(another(value))});
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            const QString inner = path.isEmpty() ? key : path + QLatin1Char('.') + key;
            spoilEach(
                object.value(key), inner,
                [&](QJsonValue changed) {
                    QJsonObject copy = object;
                    copy.insert(key, std::move(changed));
                    return put(copy);
                },
                all);
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            spoilEach(
                array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i),
                [&](QJsonValue changed) {
                    QJsonArray copy = array;
                    copy.replace(i, std::move(changed));
                    return put(copy);
                },
                all);
        }
    }
}

std::vector<base::Error> faultsOf(const QJsonValue& root)
{
    return readWholeProfile(QJsonDocument(root.toObject()).toJson(), QStringLiteral("мой.json")).faults;
}

} // namespace

TEST_CASE("Every value of a profile that is of the wrong kind is refused by its place", "[programme]")
{
    const auto good = QJsonDocument::fromJson(wholeProfile).object();
    REQUIRE(faultsOf(good).empty());
    std::vector<Spoilt> all;
    spoilEach(
        good, {}, [](QJsonValue value) { return value; }, all);
    CHECK(all.size() > 90);
    for (const Spoilt& one : all) {
        CAPTURE(one.path.toStdString());
        QStringList places;
        for (const auto& fault : faultsOf(one.root)) {
            places << fault.arguments.value(QStringLiteral("path"));
            CHECK(fault.arguments.value(QStringLiteral("line")).toInt() > 0);
        }
        CHECK(places.contains(one.path));
    }
}

TEST_CASE("Every value of a profile that is not allowed is refused by its place", "[programme]")
{
    struct Wrong
    {
        const char* from;
        const char* to;
        const char* told;
    };
    const Wrong table[] = {
        {R"json("id": "whole")json", R"json("id": "Весь")json", "programme.profile-id id"},
        {R"json("id": "whole", )json", "", "programme.profile-missing id"},
        {R"json("title": "Весь", )json", "", "programme.profile-missing title"},
        {R"json("anchor": "region")json", R"json("anchor": "moon")json", "programme.profile-value anchor"},
        {R"json("cycle": "school")json", R"json("cycle": "lunar")json", "programme.profile-value cycle"},
        {R"json("columns")json", R"json("colums")json", "programme.profile-unknown-key colums"},
        {R"json("canonical": [1, 2])json", R"json("canonical": [])json",
         "programme.profile-empty stages[0].canonical"},
        {R"json("canonical": [1, 2])json", R"json("canonical": [0])json",
         "programme.profile-range stages[0].canonical[0]"},
        {R"json("canonical": [1, 2])json", R"json("canonical": [1.5])json",
         "programme.profile-value stages[0].canonical[0]"},
        {R"json("mentorSides": ["pupil"])json", R"json("mentorSides": ["cat"])json",
         "programme.profile-value forms[0].mentorSides[0]"},
        {R"json("menteeSides": ["pupil"])json", R"json("menteeSides": [])json",
         "programme.profile-empty forms[0].menteeSides"},
        {R"json("to": 19}, "indicators")json", R"json("to": 9}, "indicators")json",
         "programme.profile-range forms[0].menteeAges.to"},
        {R"json("indicators": ["I1"])json", R"json("indicators": ["I7"])json",
         "programme.profile-no-indicator forms[0].indicators[0]"},
        {R"json("indicator": "I1")json", R"json("indicator": "I7")json",
         "programme.profile-no-indicator forms[0].roleModels[0].indicator"},
        {R"json("number": "2")json", R"json("number": "1")json",
         "programme.profile-duplicate items[1].number"},
        {R"json("alsoStages": [3])json", R"json("alsoStages": [8])json",
         "programme.profile-range items[1].alsoStages[0]"},
        {R"json("section": 1)json", R"json("section": 2)json", "programme.profile-no-stage items[1].section"},
        {R"json("rule": "MON(9)")json", R"json("rule": "MON(13)")json",
         "programme.profile-rule items[0].rule"},
        {R"json("rule": "MON(9)")json", R"json("rule": "MON(9)", "checkpoint": "КТ9")json",
         "programme.profile-no-checkpoint items[0].checkpoint"},
        {R"json("checkpoint": "КТ1",)json", "", "programme.profile-missing items[1].checkpoint"},
        {R"json("document": "D41")json", R"json("document": "приказ")json",
         "programme.profile-value items[1].results[0].document"},
        {R"json("side": "shared")json", R"json("side": "both")json", "programme.profile-value items[1].side"},
        {R"json("2026": 70)json", R"json("26": 70)json",
         "programme.profile-unknown-key indicators[0].plan.26"},
        {R"json("2026": 70)json", R"json("2026": 170)json",
         "programme.profile-range indicators[0].plan.2026"},
        {R"json("proposedYears": [2026])json", R"json("proposedYears": [26])json",
         "programme.profile-range indicators[0].proposedYears[0]"},
        {R"json("date": "2020-04-03")json", R"json("date": "03.04.2020")json",
         "programme.profile-value acts[0].date"},
        {R"json("about": "методика")json", R"json("about": "")json",
         "programme.profile-missing acts[1].about"},
        {R"json("shortName": "РНЦ", "forms": ["pupil-pupil"])json",
         R"json("shortName": "РНЦ", "forms": ["cat-dog"])json",
         "programme.profile-no-form centres[0].forms[0]"},
        {R"json("item": "2")json", R"json("item": "7")json", "programme.profile-no-item reports[0].item"},
        {R"json("rule": "BEFORE(20.01,Y+1)")json", R"json("rule": "потом")json",
         "programme.profile-rule reports[0].rule"},
        {R"json(programme.contradiction-audience)json", R"json(programme.contradiction-nonsense)json",
         "programme.profile-value contradictions[0].code"},
        {R"json("items": ["1"])json", R"json("items": ["7"])json",
         "programme.profile-no-item contradictions[0].items[0]"},
    };
    for (const Wrong& wrong : table) {
        QByteArray json(wholeProfile);
        CAPTURE(wrong.told);
        REQUIRE(json.contains(wrong.from));
        json.replace(json.indexOf(wrong.from), static_cast<qsizetype>(qstrlen(wrong.from)), wrong.to);
        QStringList told;
        for (const auto& fault : readWholeProfile(json, QStringLiteral("мой.json")).faults) {
            told << fault.code + QLatin1Char(' ') + fault.arguments.value(QStringLiteral("path"));
            CHECK(fault.arguments.value(QStringLiteral("file")) == QStringLiteral("мой.json"));
        }
        CHECK(told.contains(QString::fromUtf8(wrong.told)));
    }
}

TEST_CASE("A profile that is written is read the same again", "[programme]")
{
    const auto whole = readProfile(wholeProfile, QStringLiteral("мой.json"));
    REQUIRE(whole.has_value());
    CHECK(readProfile(writeProfile(*whole), QStringLiteral("мой.json")).value() == *whole);
    for (const QString& code : builtInProfileCodes()) {
        CAPTURE(code.toStdString());
        const auto profile = builtInProfile(code);
        REQUIRE(profile.has_value());
        CHECK(readProfile(writeProfile(*profile), code).value() == *profile);
    }
}
