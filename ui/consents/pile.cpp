#include "ui/consents/pile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::ui {

namespace {

const QString purposeKey = QStringLiteral("purpose");
const QString dayKey = QStringLiteral("day");
const QString signersKey = QStringLiteral("signers");
const QString personsKey = QStringLiteral("persons");

} // namespace

bool Pile::contains(const QUuid& person) const
{
    return std::ranges::find(persons, person) != persons.end();
}

QByteArray pileToJson(const Pile& pile)
{
    QJsonArray persons;
    for (const QUuid& person : pile.persons) {
        persons.append(person.toString(QUuid::WithoutBraces));
    }
    const QJsonObject object{{purposeKey, static_cast<int>(pile.purpose)},
                             {dayKey, pile.day ? pile.day->toString(Qt::ISODate) : QString()},
                             {signersKey, pile.signersChoice},
                             {personsKey, persons}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Pile> pileFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    Pile pile;
    pile.purpose = static_cast<people::ConsentPurpose>(std::clamp(object.value(purposeKey).toInt(), 0, 3));
    const auto day = QDate::fromString(object.value(dayKey).toString(), Qt::ISODate);
    pile.day = day.isValid() ? std::optional(day) : std::nullopt;
    pile.signersChoice = std::clamp(object.value(signersKey).toInt(), 0, 3);
    for (const auto& person : object.value(personsKey).toArray()) {
        pile.persons.push_back(QUuid::fromString(person.toString()));
    }
    return pile;
}

} // namespace kurator::ui
