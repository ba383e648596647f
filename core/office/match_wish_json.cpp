#include "office/match_wish_json.h"

#include "office/match_formulas.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace kurator::office {

namespace {

using GoalName = std::pair<const char*, matching::Goal>;
constexpr std::array<GoalName, 2> goalNames{{
    {"nobody-alone", matching::Goal::NobodyAlone},
    {"best-suited", matching::Goal::BestSuited},
}};

using KindName = std::pair<const char*, people::RestrictedKind>;
constexpr std::array<KindName, 6> kindNames{{
    {"disability", people::RestrictedKind::Disability},
    {"gifted", people::RestrictedKind::Gifted},
    {"orphan", people::RestrictedKind::Orphan},
    {"hard-life-situation", people::RestrictedKind::HardLifeSituation},
    {"low-income-or-remote", people::RestrictedKind::LowIncomeOrRemote},
    {"at-risk", people::RestrictedKind::AtRisk},
}};

template <class Names, class Value>
QString nameIn(const Names& names, Value value)
{
    const auto found = std::ranges::find(names, value, [](const auto& one) { return one.second; });
    return found == names.end() ? QString() : QLatin1String(found->first);
}

// Nothing for a name that is not among them.
template <class Value, size_t count>
std::optional<Value> valueIn(const std::array<std::pair<const char*, Value>, count>& names,
                             const QString& name)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto& one) { return name == QLatin1String(one.first); });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

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
            const auto told = weightsFrom(found);
            weights = told.value_or(weights);
            return told.has_value();
        });
    }

    void number(const char* field, int& value)
    {
        read(field, [&](const QJsonValue& found) {
            value = found.toInt(value);
            return found.isDouble();
        });
    }

    void yes(const char* field, bool& value)
    {
        read(field, [&](const QJsonValue& found) {
            value = found.toBool(value);
            return found.isBool();
        });
    }

    void groups(const char* field, std::optional<matching::GroupWish>& value)
    {
        read(field, [&](const QJsonValue& found) {
            const QJsonObject object = found.toObject();
            const QJsonValue least = object.value(QLatin1String("least"));
            const QJsonValue most = object.value(QLatin1String("most"));
            value = {least.toInt(), most.toInt(), object.value(QLatin1String("oneTheme")).toBool()};
            return least.isDouble() && most.isDouble();
        });
    }

    void goal(const char* field, matching::Goal& value)
    {
        read(field, [&](const QJsonValue& found) {
            const auto goal = valueIn(goalNames, found.toString());
            value = goal.value_or(value);
            return goal.has_value();
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
    const auto kindName = [](people::RestrictedKind kind) { return nameIn(kindNames, kind); };
    QJsonObject json{
        {QStringLiteral("goal"), nameIn(goalNames, wish.goal)},
        {QStringLiteral("threshold"), wish.threshold},
        {QStringLiteral("priority"), listToJson(wish.priority, kindName)},
        {QStringLiteral("form"), wish.form},
        {QStringLiteral("reason"), wish.reason},
        {QStringLiteral("weights"), toJson(wish.weights)},
        {QStringLiteral("setAside"), listToJson(wish.setAside, overrideToJson)},
        {QStringLiteral("locked"), listToJson(wish.locked, pairToJson)},
        {QStringLiteral("banned"), listToJson(wish.banned, pairToJson)},
        {QStringLiteral("leftOut"), listToJson(wish.leftOut, [](const auto& id) { return id.toString(); })}};
    json.insert(QStringLiteral("directive"), listToJson(wish.directive, pairToJson));
    json.insert(QStringLiteral("anew"), wish.anew);
    if (wish.groups) {
        json.insert(QStringLiteral("groups"),
                    QJsonObject{{QStringLiteral("least"), wish.groups->least},
                                {QStringLiteral("most"), wish.groups->most},
                                {QStringLiteral("oneTheme"), wish.groups->oneTheme}});
    }
    return json;
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
    reading.list("directive", wish.directive, pairFrom);
    reading.yes("anew", wish.anew);
    reading.list("leftOut", wish.leftOut, entryFrom);
    reading.goal("goal", wish.goal);
    reading.number("threshold", wish.threshold);
    reading.groups("groups", wish.groups);
    reading.list("priority", wish.priority,
                 [](const QJsonValue& kind) { return valueIn(kindNames, kind.toString()); });
    if (!reading.wrongField().isEmpty()) {
        return base::refuseInput("match.wish-unreadable", {{QStringLiteral("field"), reading.wrongField()}});
    }
    return wish;
}

} // namespace kurator::office
