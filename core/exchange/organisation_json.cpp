#include "exchange/organisation_json.h"

#include "exchange/json_input.h"

#include <QFileInfo>
#include <QHash>

namespace kurator::exchange {

namespace {

std::optional<people::OrganisationType> organisationType(const QString& told)
{
    static const QHash<QString, people::OrganisationType> types = {
        {QString(), people::OrganisationType::School},
        {QStringLiteral("ОО"), people::OrganisationType::School},
        {QStringLiteral("school"), people::OrganisationType::School},
        {QStringLiteral("СПО"), people::OrganisationType::College},
        {QStringLiteral("college"), people::OrganisationType::College},
        {QStringLiteral("ДО"), people::OrganisationType::AdditionalEducation},
        {QStringLiteral("ДОУ"), people::OrganisationType::Kindergarten},
    };
    const auto found = types.constFind(told);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<language::Sex> sexOf(const QJsonObject& json, const language::PersonName& name)
{
    const QString told = jsonText(json, "sex").toLower();
    if (told.startsWith(QChar(u'м')) || told.startsWith(QChar(u'm'))) {
        return language::Sex::Male;
    }
    if (told.startsWith(QChar(u'ж')) || told.startsWith(QChar(u'f'))) {
        return language::Sex::Female;
    }
    return language::sexByPatronymic(name);
}

people::Director directorOf(const QJsonObject& json)
{
    people::Director director;
    director.name = language::personNameFromText(jsonText(json, "name"));
    director.sex = sexOf(json, director.name);
    director.position = jsonText(json, "position");
    director.acting = json.value(QLatin1String("acting")).toBool();
    return director;
}

} // namespace

base::Result<OrganisationFacts> readOrganisation(const QString& path)
{
    const auto json = readJsonFile(path);
    if (!json) {
        return base::passOn(json);
    }
    if (!organisationType(jsonText(*json, "type"))) {
        return base::refuseInput("exchange.bad-json-value",
                                 {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                  {QStringLiteral("key"), QStringLiteral("type")},
                                  {QStringLiteral("value"), jsonText(*json, "type")}});
    }
    return organisationFrom(*json);
}

OrganisationFacts organisationFrom(const QJsonObject& json)
{
    OrganisationFacts facts;
    people::Organisation& school = facts.organisation;
    school.type = organisationType(jsonText(json, "type")).value_or(people::OrganisationType::School);
    school.fullName = jsonText(json, "fullName");
    school.shortName = jsonText(json, "shortName");
    school.founder = jsonText(json, "founder");
    school.municipality = jsonText(json, "municipality");
    school.region = jsonText(json, "region");
    school.place = jsonText(json, "place");
    school.legalAddress = jsonText(json, "address");
    school.inn = jsonText(json, "inn");
    school.ogrn = jsonText(json, "ogrn");
    school.phone = jsonText(json, "phone");
    school.email = jsonText(json, "email");
    school.site = jsonText(json, "site");
    school.director = directorOf(json.value(QLatin1String("director")).toObject());
    const auto curator = json.value(QLatin1String("curator")).toObject();
    facts.curator = language::personNameFromText(jsonText(curator, "name"));
    facts.curatorPosition = jsonText(curator, "position");
    return facts;
}

} // namespace kurator::exchange
