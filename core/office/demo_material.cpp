#include "office/demo_material.h"

#include "exchange/json_input.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kurator::office {

namespace {

QStringList demoStrings(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toVariant().toStringList();
}

NameLists nameLists(const QJsonObject& json)
{
    return {demoStrings(json, "surnames"), demoStrings(json, "given"), demoStrings(json, "patronymics")};
}

std::vector<NameTradition> traditions(const QJsonArray& json)
{
    std::vector<NameTradition> result;
    for (const QJsonValue& value : json) {
        const QJsonObject tradition = value.toObject();
        result.push_back({tradition.value(QLatin1String("weight")).toInt(1),
                          nameLists(tradition.value(QLatin1String("male")).toObject()),
                          nameLists(tradition.value(QLatin1String("female")).toObject())});
    }
    return result;
}

std::vector<DemoSubject> subjects(const QJsonArray& json)
{
    std::vector<DemoSubject> result;
    for (const QJsonValue& value : json) {
        const QJsonObject subject = value.toObject();
        result.push_back({exchange::jsonText(subject, "request"), exchange::jsonText(subject, "competence")});
    }
    return result;
}

} // namespace

base::Result<DemoMaterial> demoMaterial()
{
    const QString path = QStringLiteral(":/demo/demo.json");
    const auto json = exchange::readJsonFile(path);
    if (!json) {
        return base::passOn(json);
    }
    DemoMaterial material;
    material.organisation = exchange::organisationFrom(json->value(QLatin1String("organisation")).toObject());
    material.traditions = traditions(json->value(QLatin1String("names")).toArray());
    material.subjects = subjects(json->value(QLatin1String("subjects")).toArray());
    material.teacherSubjects = subjects(json->value(QLatin1String("teacherSubjects")).toArray());
    material.interests = demoStrings(*json, "interests");
    material.times = demoStrings(*json, "times");
    material.positions = demoStrings(*json, "positions");
    material.achievements = demoStrings(*json, "achievements");
    material.enterprises = demoStrings(*json, "enterprises");
    material.jobs = demoStrings(*json, "jobs");
    material.goals = demoStrings(*json, "goals");
    material.topics = demoStrings(*json, "topics");
    return material;
}

language::PersonName madeUpName(const DemoMaterial& material, language::Sex sex, QRandomGenerator& random)
{
    int total = 0;
    for (const NameTradition& tradition : material.traditions) {
        total += tradition.weight;
    }
    int drawn = random.bounded(total);
    size_t chosen = 0;
    while (drawn >= material.traditions[chosen].weight) {
        drawn -= material.traditions[chosen++].weight;
    }
    const NameTradition& tradition = material.traditions[chosen];
    const NameLists& lists = sex == language::Sex::Male ? tradition.male : tradition.female;
    const QString surname = oneOf(lists.surnames, random);
    const QString given = oneOf(lists.given, random);
    return {surname, given, oneOf(lists.patronymics, random)};
}

} // namespace kurator::office
