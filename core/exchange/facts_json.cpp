#include "exchange/facts_json.h"

#include "exchange/json_input.h"
#include "programme/event_kind.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace kurator::exchange {

namespace {

// One file being read: the facts so far and the name for refusals.
struct FactsReading
{
    QString file;
    int year = 0;
    StatedFacts facts;

    [[nodiscard]] tl::unexpected<base::Error> badValue(const QString& key, const QJsonValue& value) const
    {
        return base::refuseInput("exchange.bad-json-value",
                                 {{QStringLiteral("file"), file},
                                  {QStringLiteral("key"), key},
                                  {QStringLiteral("value"), value.toVariant().toString()}});
    }
};

base::Result<void> readDenominator(const QJsonObject& json, FactsReading& reading)
{
    const QJsonValue value = json.value(QLatin1String("value"));
    const auto date = jsonDate(json, "date", reading.file);
    if (!date) {
        return base::passOn(date);
    }
    const bool whole = value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    if (!whole || value.toDouble() < 0 || value.toDouble() > 1e9) {
        return reading.badValue(QStringLiteral("denominators.value"), value);
    }
    programme::Denominator denominator;
    denominator.indicator = jsonText(json, "indicator");
    denominator.value = value.toInteger();
    denominator.date = *date;
    denominator.source = jsonText(json, "source");
    reading.facts.denominators.push_back(denominator);
    return {};
}

base::Result<void> readPlanValue(const QJsonObject& json, FactsReading& reading)
{
    const QJsonValue value = json.value(QLatin1String("value"));
    if (!value.isDouble()) {
        return reading.badValue(QStringLiteral("plan.value"), value);
    }
    programme::PlanValue plan;
    plan.indicator = jsonText(json, "indicator");
    plan.year = json.value(QLatin1String("year")).toInt(reading.year);
    plan.value = value.toDouble();
    reading.facts.planValues.push_back(plan);
    return {};
}

base::Result<programme::MarkState> markState(const QJsonObject& json, const FactsReading& reading)
{
    static const QHash<QString, programme::MarkState> states = {
        {QString(), programme::MarkState::None},
        {QStringLiteral("none"), programme::MarkState::None},
        {QStringLiteral("planned"), programme::MarkState::None},
        {QStringLiteral("underway"), programme::MarkState::Underway},
        {QStringLiteral("done"), programme::MarkState::Done},
        {QStringLiteral("not-needed"), programme::MarkState::NotNeeded},
    };
    const auto found = states.constFind(jsonText(json, "state"));
    if (found == states.constEnd()) {
        return reading.badValue(QStringLiteral("items.state"), json.value(QLatin1String("state")));
    }
    return *found;
}

base::Result<void> readMark(const QJsonObject& json, FactsReading& reading)
{
    const auto state = markState(json, reading);
    const auto doneOn = jsonDate(json, "date", reading.file);
    const auto start = jsonDate(json, "start", reading.file);
    const auto end = jsonDate(json, "end", reading.file);
    if (!state) {
        return base::passOn(state);
    }
    for (const auto* date : {&doneOn, &start, &end}) {
        if (!*date) {
            return base::passOn(*date);
        }
    }
    programme::RoadmapMark mark;
    mark.number = jsonText(json, "number");
    mark.state = *state;
    mark.evidence = jsonText(json, *state == programme::MarkState::NotNeeded ? "reason" : "evidence");
    mark.doneOn = *doneOn;
    mark.movedStart = *start;
    mark.movedEnd = *end;
    if (mark.state == programme::MarkState::NotNeeded && mark.evidence.isEmpty()) {
        return base::refuseInput("exchange.no-reason", {{QStringLiteral("file"), reading.file},
                                                        {QStringLiteral("number"), mark.number}});
    }
    reading.facts.marks.push_back(mark);
    return {};
}

base::Result<void> readConsents(const QJsonObject& json, FactsReading& reading)
{
    static const QHash<QString, people::ConsentPurpose> kinds = {
        {QStringLiteral("processing"), people::ConsentPurpose::Processing},
        {QStringLiteral("participation"), people::ConsentPurpose::Participation},
        {QStringLiteral("distribution"), people::ConsentPurpose::Distribution},
        {QStringLiteral("special-categories"), people::ConsentPurpose::SpecialCategories},
    };
    const auto kind = kinds.constFind(jsonText(json, "kind"));
    if (kind == kinds.constEnd()) {
        return reading.badValue(QStringLiteral("consents.kind"), json.value(QLatin1String("kind")));
    }
    const auto date = jsonDate(json, "date", reading.file);
    if (!date) {
        return base::passOn(date);
    }
    reading.facts.consents.push_back(
        {*kind, *date, json.value(QLatin1String("names")).toVariant().toStringList()});
    return {};
}

base::Result<void> readEvent(const QJsonObject& json, FactsReading& reading)
{
    const QString kind = jsonText(json, "kind");
    const auto known = programme::eventKindOf(kind);
    if (!known && !kind.isEmpty()) {
        return reading.badValue(QStringLiteral("events.kind"), json.value(QLatin1String("kind")));
    }
    const auto date = jsonDate(json, "date", reading.file);
    if (!date) {
        return base::passOn(date);
    }
    StatedEvent stated;
    const QJsonValue attendance = json.value(QLatin1String("attendance"));
    if (!attendance.isUndefined() && !attendance.isNull()) {
        const double count = attendance.toDouble(-1);
        if (count != std::floor(count) || count < 0 || count > 1e6) {
            return reading.badValue(QStringLiteral("events.attendance"), attendance);
        }
        stated.event.attendance = static_cast<int>(count);
    }
    stated.event.kind = known.value_or(programme::EventKind::Other);
    stated.event.title = jsonText(json, "title");
    stated.event.date = *date;
    stated.event.place = jsonText(json, "place");
    stated.event.address = jsonText(json, "address");
    stated.event.note = jsonText(json, "note");
    stated.event.items = json.value(QLatin1String("items")).toVariant().toStringList();
    stated.names = json.value(QLatin1String("people")).toVariant().toStringList();
    reading.facts.events.push_back(std::move(stated));
    return {};
}

using ReadPart = base::Result<void> (*)(const QJsonObject&, FactsReading&);

base::Result<void> readList(const QJsonValue& list, const QString& key, ReadPart readPart,
                            FactsReading& reading)
{
    if (!list.isArray()) {
        return reading.badValue(key, list);
    }
    const QJsonArray array = list.toArray();
    for (const QJsonValue& part : array) {
        if (!part.isObject()) {
            return reading.badValue(key, part);
        }
        if (const auto read = readPart(part.toObject(), reading); !read) {
            return read;
        }
    }
    return {};
}

base::Result<void> readSettings(const QJsonValue& value, FactsReading& reading)
{
    if (!value.isObject()) {
        return reading.badValue(QStringLiteral("settings"), value);
    }
    const QJsonObject json = value.toObject();
    const QHash<QString, std::optional<bool>*> known = {
        {QStringLiteral("trainingBeforePairs"), &reading.facts.trainingBeforePairs},
        {QStringLiteral("moveToWorkingDay"), &reading.facts.moveToWorkingDay},
        {QStringLiteral("representativeFrom14"), &reading.facts.representativeFrom14},
    };
    for (auto setting = json.constBegin(); setting != json.constEnd(); ++setting) {
        if (setting.key() == QLatin1String("pairsBy")) {
            const auto day = jsonDate(json, "pairsBy", reading.file);
            if (!day) {
                return base::passOn(day);
            }
            reading.facts.pairsBy = *day;
            continue;
        }
        if (!known.contains(setting.key()) || !setting.value().isBool()) {
            return reading.badValue(QStringLiteral("settings.") + setting.key(), setting.value());
        }
        *known.value(setting.key()) = setting.value().toBool();
    }
    return {};
}

} // namespace

base::Result<StatedFacts> readFacts(const QString& path, int year)
{
    const auto json = readJsonFile(path);
    if (!json) {
        return base::passOn(json);
    }
    static const QHash<QString, ReadPart> lists = {
        {QStringLiteral("denominators"), readDenominator},
        {QStringLiteral("plan"), readPlanValue},
        {QStringLiteral("items"), readMark},
        {QStringLiteral("consents"), readConsents},
        {QStringLiteral("events"), readEvent},
    };
    FactsReading reading{QFileInfo(path).fileName(), year, {}};
    for (auto part = json->constBegin(); part != json->constEnd(); ++part) {
        base::Result<void> read;
        if (part.key() == QLatin1String("settings")) {
            read = readSettings(part.value(), reading);
        } else if (const ReadPart readPart = lists.value(part.key())) {
            read = readList(part.value(), part.key(), readPart, reading);
        } else {
            read = base::refuseInput("exchange.unknown-key", {{QStringLiteral("file"), reading.file},
                                                              {QStringLiteral("key"), part.key()}});
        }
        if (!read) {
            return base::passOn(read);
        }
    }
    return reading.facts;
}

} // namespace kurator::exchange
