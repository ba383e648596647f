#include "reports/report_json.h"

#include "base/json_value.h"
#include "pairs/pair.h"
#include "reports/report_words.h"

#include <QJsonArray>

#include <algorithm>

namespace kurator::reports {

namespace {

QJsonValue jsonPerCent(const std::optional<qint64>& tenths)
{
    return tenths ? QJsonValue(static_cast<double>(*tenths) / 10) : QJsonValue();
}

template <class T, class Make>
QJsonArray jsonEach(const std::vector<T>& values, Make make)
{
    QJsonArray array;
    for (const T& value : values) {
        array.append(make(value));
    }
    return array;
}

QJsonObject jsonOfficial(const Official& official)
{
    return {{QStringLiteral("name"), official.name},
            {QStringLiteral("position"), official.position},
            {QStringLiteral("phone"), official.phone},
            {QStringLiteral("email"), official.email}};
}

QJsonObject jsonOrder(const OrderLine& order)
{
    return {{QStringLiteral("kind"), order.kind},
            {QStringLiteral("title"), order.title},
            {QStringLiteral("number"), order.number},
            {QStringLiteral("date"), base::dayOrNull(order.date)}};
}

QJsonObject jsonOrganisation(const OrganisationBlock& block)
{
    return {{QStringLiteral("id"), block.id.toString()},
            {QStringLiteral("fullName"), block.fullName},
            {QStringLiteral("shortName"), block.shortName},
            {QStringLiteral("municipality"), block.municipality},
            {QStringLiteral("region"), block.region},
            {QStringLiteral("site"), block.site},
            {QStringLiteral("director"), jsonOfficial(block.director)},
            {QStringLiteral("curators"), jsonEach(block.curators, jsonOfficial)},
            {QStringLiteral("orders"), jsonEach(block.orders, jsonOrder)}};
}

QJsonObject jsonIndicator(const Indicator& indicator)
{
    return {{QStringLiteral("code"), indicator.code},
            {QStringLiteral("title"), indicator.title},
            {QStringLiteral("numerator"), base::orNull(indicator.numerator)},
            {QStringLiteral("denominator"), base::orNull(indicator.denominator)},
            {QStringLiteral("denominatorDate"), base::dayOrNull(indicator.denominatorDate)},
            {QStringLiteral("denominatorSource"), indicator.denominatorSource},
            {QStringLiteral("value"), jsonPerCent(indicator.share)},
            {QStringLiteral("plan"), jsonPerCent(indicator.plan)},
            {QStringLiteral("deviation"), jsonPerCent(indicator.deviation)},
            {QStringLiteral("notes"),
             jsonEach(indicator.notes, [](const IndicatorNote& note) { return noteWords(note); })}};
}

QJsonObject jsonForm(const FormLine& line)
{
    const auto& [disability, gifted, hardLife, atRisk] = line.restricted;
    return {{QStringLiteral("code"), line.code},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("roleModel"), line.roleModel},
            {QStringLiteral("pairs"), base::orNull(line.pairs)},
            {QStringLiteral("groups"), base::orNull(line.groups)},
            {QStringLiteral("mentors"), base::orNull(line.mentors)},
            {QStringLiteral("mentees"), base::orNull(line.mentees)},
            {QStringLiteral("finished"), base::orNull(line.finished)},
            {QStringLiteral("goingOn"), base::orNull(line.goingOn)},
            {QStringLiteral("dissolved"), base::orNull(line.dissolved)},
            {QStringLiteral("disability"), base::orNull(disability)},
            {QStringLiteral("gifted"), base::orNull(gifted)},
            {QStringLiteral("hardLifeSituation"), base::orNull(hardLife)},
            {QStringLiteral("atRisk"), base::orNull(atRisk)}};
}

QJsonObject jsonPair(const PairLine& line)
{
    return {{QStringLiteral("number"), line.number},
            {QStringLiteral("form"), line.formCode},
            {QStringLiteral("formTitle"), line.formTitle},
            {QStringLiteral("roleModel"), line.roleModel},
            {QStringLiteral("mentor"), line.mentor},
            {QStringLiteral("mentees"), QJsonArray::fromStringList(line.mentees)},
            {QStringLiteral("start"), base::dayOrNull(line.period.start)},
            {QStringLiteral("end"), base::dayOrNull(line.period.end)},
            {QStringLiteral("orderNumber"), line.orderNumber},
            {QStringLiteral("orderDate"), base::dayOrNull(line.orderDate)},
            {QStringLiteral("state"), pairs::stateCode(line.state)}};
}

} // namespace

QJsonObject reportJson(const YearlyReport& report)
{
    return {{QStringLiteral("schema"), reportSchema},
            {QStringLiteral("organisation"), jsonOrganisation(report.organisation)},
            {QStringLiteral("year"), report.year},
            {QStringLiteral("start"), base::dayOrNull(report.period.start)},
            {QStringLiteral("end"), base::dayOrNull(report.period.end)},
            {QStringLiteral("date"), base::dayOrNull(report.date)},
            {QStringLiteral("mentors"), report.mentors},
            {QStringLiteral("mentees"), report.mentees},
            {QStringLiteral("participants"), report.participants},
            {QStringLiteral("indicators"), jsonEach(report.indicators, jsonIndicator)},
            {QStringLiteral("forms"), jsonEach(report.forms, jsonForm)},
            {QStringLiteral("pairs"), jsonEach(report.pairs, jsonPair)},
            {QStringLiteral("unnamed"), report.unnamed}};
}

} // namespace kurator::reports
