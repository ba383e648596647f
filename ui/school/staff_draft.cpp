#include "ui/school/staff_draft.h"

#include "school/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::ui {

namespace {

constexpr auto lastFunction = static_cast<int>(people::StaffFunction::WorkingGroup);

QJsonObject jsonOf(const StaffRow& row)
{
    return {{QStringLiteral("key"), row.key.toString(QUuid::WithoutBraces)},
            {QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("person"), row.person.toString()},
            {QStringLiteral("function"), static_cast<int>(row.function)},
            {QStringLiteral("surname"), row.name.surname},
            {QStringLiteral("given"), row.name.given},
            {QStringLiteral("patronymic"), row.name.patronymic},
            {QStringLiteral("position"), row.position},
            {QStringLiteral("class"), row.className},
            {QStringLiteral("phone"), row.phone},
            {QStringLiteral("email"), row.email}};
}

StaffRow staffRowOf(const QJsonObject& json)
{
    const auto text = [&json](const char* name) { return json.value(QLatin1String(name)).toString(); };
    StaffRow row;
    row.key = QUuid::fromString(text("key"));
    row.id = base::Id<people::StaffMember>::fromString(text("id"));
    row.person = base::Id<people::Person>::fromString(text("person"));
    row.function = static_cast<people::StaffFunction>(
        qBound(0, json.value(QLatin1String("function")).toInt(), lastFunction));
    row.name = {text("surname"), text("given"), text("patronymic")};
    row.position = text("position");
    row.className = text("class");
    row.phone = text("phone");
    row.email = text("email");
    return row;
}

} // namespace

std::vector<StaffRow> staffRows(const office::OrganisationCard& card)
{
    std::vector<StaffRow> rows;
    for (const office::StaffCard& one : card.staff) {
        const auto id = one.id.value_or(base::Id<people::StaffMember>());
        rows.push_back({id.uuid(), id, one.person.id, one.function, one.person.name, one.position,
                        one.className, one.person.phone, one.person.email});
    }
    return rows;
}

QString staffText(const std::vector<StaffRow>& rows)
{
    QJsonArray array;
    for (const StaffRow& row : rows) {
        array << jsonOf(row);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<StaffRow> staffOfText(const QString& text)
{
    std::vector<StaffRow> rows;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        rows.push_back(staffRowOf(value.toObject()));
    }
    return rows;
}

std::vector<office::StaffCard> staffCards(const office::Desk& desk, const std::vector<StaffRow>& rows)
{
    const school::Lookup& lookup = desk.lookup();
    std::vector<office::StaffCard> cards;
    for (const StaffRow& row : rows) {
        office::StaffCard card;
        if (const auto* person = lookup.person(row.person)) {
            card.person = *person;
        }
        if (!row.id.isNull()) {
            card.id = row.id;
        }
        card.person.name = row.name;
        card.person.phone = row.phone;
        card.person.email = row.email;
        card.function = row.function;
        card.position = row.position;
        card.className = row.className;
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace kurator::ui
