#include "reports/report_json.h"

#include "reports/report_words.h"

#include <QJsonArray>

#include <algorithm>

namespace kurator::reports {

namespace {

QJsonValue jsonDate(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonPerCent(const std::optional<qint64>& tenths)
{
    return tenths ? QJsonValue(static_cast<double>(*tenths) / 10) : QJsonValue();
}

template <class T>
QJsonValue jsonCount(const std::optional<T>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
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
            {QStringLiteral("date"), jsonDate(order.date.value_or(QDate()))}};
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
            {QStringLiteral("numerator"), jsonCount(indicator.numerator)},
            {QStringLiteral("denominator"), jsonCount(indicator.denominator)},
            {QStringLiteral("denominatorDate"), jsonDate(indicator.denominatorDate.value_or(QDate()))},
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
            {QStringLiteral("pairs"), jsonCount(line.pairs)},
            {QStringLiteral("groups"), jsonCount(line.groups)},
            {QStringLiteral("mentors"), jsonCount(line.mentors)},
            {QStringLiteral("mentees"), jsonCount(line.mentees)},
            {QStringLiteral("finished"), jsonCount(line.finished)},
            {QStringLiteral("goingOn"), jsonCount(line.goingOn)},
            {QStringLiteral("dissolved"), jsonCount(line.dissolved)},
            {QStringLiteral("disability"), jsonCount(disability)},
            {QStringLiteral("gifted"), jsonCount(gifted)},
            {QStringLiteral("hardLifeSituation"), jsonCount(hardLife)},
            {QStringLiteral("atRisk"), jsonCount(atRisk)}};
}

QString jsonState(pairs::PairState state)
{
    switch (state) {
    case pairs::PairState::Proposed:
        return QStringLiteral("proposed");
    case pairs::PairState::Active:
        return QStringLiteral("active");
    case pairs::PairState::Suspended:
        return QStringLiteral("suspended");
    case pairs::PairState::Completed:
        return QStringLiteral("completed");
    case pairs::PairState::Dissolved:
        return QStringLiteral("dissolved");
    }
    return {};
}

QJsonObject jsonPair(const PairLine& line)
{
    return {{QStringLiteral("number"), line.number},
            {QStringLiteral("form"), line.formCode},
            {QStringLiteral("formTitle"), line.formTitle},
            {QStringLiteral("roleModel"), line.roleModel},
            {QStringLiteral("mentor"), line.mentor},
            {QStringLiteral("mentees"), QJsonArray::fromStringList(line.mentees)},
            {QStringLiteral("start"), jsonDate(line.period.start)},
            {QStringLiteral("end"), jsonDate(line.period.end)},
            {QStringLiteral("orderNumber"), line.orderNumber},
            {QStringLiteral("orderDate"), jsonDate(line.orderDate)},
            {QStringLiteral("state"), jsonState(line.state)}};
}

} // namespace

QJsonObject reportJson(const YearlyReport& report)
{
    return {{QStringLiteral("schema"), reportSchema},
            {QStringLiteral("organisation"), jsonOrganisation(report.organisation)},
            {QStringLiteral("year"), report.year},
            {QStringLiteral("start"), jsonDate(report.period.start)},
            {QStringLiteral("end"), jsonDate(report.period.end)},
            {QStringLiteral("date"), jsonDate(report.date)},
            {QStringLiteral("mentors"), report.mentors},
            {QStringLiteral("mentees"), report.mentees},
            {QStringLiteral("participants"), report.participants},
            {QStringLiteral("indicators"), jsonEach(report.indicators, jsonIndicator)},
            {QStringLiteral("forms"), jsonEach(report.forms, jsonForm)},
            {QStringLiteral("pairs"), jsonEach(report.pairs, jsonPair)},
            {QStringLiteral("unnamed"), report.unnamed}};
}

} // namespace kurator::reports
