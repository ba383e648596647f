#include "office/demo_material.h"

#include "exchange/json_input.h"
#include "programme/event_kind.h"

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

people::StaffFunction staffFunction(const QString& word)
{
    if (word == QLatin1String("deputy")) {
        return people::StaffFunction::DeputyDirector;
    }
    if (word == QLatin1String("psychologist")) {
        return people::StaffFunction::Psychologist;
    }
    return word == QLatin1String("secretary") ? people::StaffFunction::Secretary
                                              : people::StaffFunction::WorkingGroup;
}

std::vector<DemoEmployee> demoStaff(const QJsonArray& json)
{
    std::vector<DemoEmployee> staff;
    for (const QJsonValue& value : json) {
        const QJsonObject told = value.toObject();
        const bool woman = exchange::jsonText(told, "sex") == QLatin1String("f");
        staff.push_back({language::personNameFromText(exchange::jsonText(told, "name")),
                         woman ? language::Sex::Female : language::Sex::Male,
                         exchange::jsonText(told, "position"),
                         staffFunction(exchange::jsonText(told, "function"))});
    }
    return staff;
}

std::optional<int> demoNumber(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::vector<DemoEvent> demoEvents(const QJsonArray& json)
{
    std::vector<DemoEvent> result;
    for (const QJsonValue& value : json) {
        const QJsonObject told = value.toObject();
        DemoEvent one;
        one.event.kind =
            programme::eventKindOf(exchange::jsonText(told, "kind")).value_or(programme::EventKind::Other);
        one.event.title = exchange::jsonText(told, "title");
        one.event.place = exchange::jsonText(told, "place");
        one.event.address = exchange::jsonText(told, "address");
        one.event.note = exchange::jsonText(told, "note");
        one.event.attendance = demoNumber(told, "attendance");
        one.afterStart = demoNumber(told, "afterStart");
        one.beforeEnd = demoNumber(told, "beforeEnd");
        one.mentors = demoNumber(told, "mentors").value_or(0);
        result.push_back(std::move(one));
    }
    return result;
}

QString demoLines(const QJsonObject& json, const char* key)
{
    return demoStrings(json, key).join(QLatin1Char('\n'));
}

programme::ProgrammePlan demoPlan(const QJsonObject& json)
{
    programme::ProgrammePlan plan;
    plan.goal = exchange::jsonText(json, "goal");
    plan.tasks = demoLines(json, "tasks");
    plan.results = demoLines(json, "results");
    plan.strengths = demoLines(json, "strengths");
    plan.weaknesses = demoLines(json, "weaknesses");
    plan.opportunities = demoLines(json, "opportunities");
    plan.threats = demoLines(json, "threats");
    return plan;
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
    material.staff = demoStaff(json->value(QLatin1String("staff")).toArray());
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
    material.events = demoEvents(json->value(QLatin1String("events")).toArray());
    material.plan = demoPlan(json->value(QLatin1String("plan")).toObject());
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
