#include "office/match_wish_json.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace kurator::office {

namespace {

using WeightField = std::pair<const char*, int matching::Weights::*>;
constexpr std::array<WeightField, matching::criterionCount> weightFields{{
    {"request", &matching::Weights::request},
    {"choice", &matching::Weights::choice},
    {"interests", &matching::Weights::interests},
    {"time", &matching::Weights::time},
    {"age", &matching::Weights::age},
}};

QJsonObject pairToJson(const matching::PairWish& pair)
{
    return {{QStringLiteral("mentor"), pair.mentor.toString()},
            {QStringLiteral("mentee"), pair.mentee.toString()}};
}

QJsonObject overrideToJson(const pairs::Override& one)
{
    return {{QStringLiteral("rule"), one.rule}, {QStringLiteral("reason"), one.reason}};
}

template <class T, class Writing>
QJsonArray listToJson(const std::vector<T>& values, const Writing& writing)
{
    QJsonArray list;
    for (const T& value : values) {
        list.append(writing(value));
    }
    return list;
}

// Reads one field after another; remembers the first that is of another kind.
class WishReading
{
public:
    explicit WishReading(const QJsonObject& json) : m_json(json) {}

    void text(const char* field, QString& value)
    {
        read(field, [&](const QJsonValue& found) {
            value = found.toString();
            return found.isString();
        });
    }

    void weights(matching::Weights& weights)
    {
        read("weights", [&](const QJsonValue& found) {
            bool numbers = found.isObject();
            for (const auto& [name, member] : weightFields) {
                const QJsonValue weight = found.toObject().value(QLatin1String(name));
                numbers = numbers && (weight.isDouble() || weight.isUndefined());
                weights.*member = weight.toInt(weights.*member);
            }
            return numbers;
        });
    }

    // `reading` takes a value of the list and gives nothing where it cannot be read.
    template <class T, class Reading>
    void list(const char* field, std::vector<T>& values, const Reading& reading)
    {
        read(field, [&](const QJsonValue& found) {
            for (const QJsonValue& value : found.toArray()) {
                const std::optional<T> one = reading(value);
                if (!one) {
                    return false;
                }
                values.push_back(*one);
            }
            return found.isArray();
        });
    }

    [[nodiscard]] const QString& wrongField() const { return m_wrong; }

private:
    template <class Reading>
    void read(const char* field, const Reading& reading)
    {
        const QJsonValue found = m_json.value(QLatin1String(field));
        if (!found.isUndefined() && !reading(found) && m_wrong.isEmpty()) {
            m_wrong = QLatin1String(field);
        }
    }

    const QJsonObject& m_json;
    QString m_wrong;
};

std::optional<base::Id<people::Entry>> entryFrom(const QJsonValue& value)
{
    const auto id = base::Id<people::Entry>::fromString(value.toString());
    return id.isNull() ? std::nullopt : std::optional(id);
}

std::optional<matching::PairWish> pairFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto mentor = entryFrom(object.value(QLatin1String("mentor")));
    const auto mentee = entryFrom(object.value(QLatin1String("mentee")));
    return mentor && mentee ? std::optional(matching::PairWish{*mentor, *mentee}) : std::nullopt;
}

std::optional<pairs::Override> overrideFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const pairs::Override one{object.value(QLatin1String("rule")).toString(),
                              object.value(QLatin1String("reason")).toString()};
    return one.rule.isEmpty() ? std::nullopt : std::optional(one);
}

} // namespace

QJsonObject toJson(const MatchWish& wish)
{
    QJsonObject weights;
    for (const auto& [name, member] : weightFields) {
        weights.insert(QLatin1String(name), wish.weights.*member);
    }
    return {
        {QStringLiteral("form"), wish.form},
        {QStringLiteral("reason"), wish.reason},
        {QStringLiteral("weights"), weights},
        {QStringLiteral("setAside"), listToJson(wish.setAside, overrideToJson)},
        {QStringLiteral("locked"), listToJson(wish.locked, pairToJson)},
        {QStringLiteral("banned"), listToJson(wish.banned, pairToJson)},
        {QStringLiteral("leftOut"), listToJson(wish.leftOut, [](const auto& id) { return id.toString(); })}};
}

base::Result<MatchWish> matchWishFrom(const QJsonObject& json)
{
    MatchWish wish;
    WishReading reading(json);
    reading.text("form", wish.form);
    reading.text("reason", wish.reason);
    reading.weights(wish.weights);
    reading.list("setAside", wish.setAside, overrideFrom);
    reading.list("locked", wish.locked, pairFrom);
    reading.list("banned", wish.banned, pairFrom);
    reading.list("leftOut", wish.leftOut, entryFrom);
    if (!reading.wrongField().isEmpty()) {
        return base::refuseInput("match.wish-unreadable", {{QStringLiteral("field"), reading.wrongField()}});
    }
    return wish;
}

} // namespace kurator::office
