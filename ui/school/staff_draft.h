#pragma once

#include "office/organisation_card.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace kurator::ui {

// Somebody of the staff while the list is edited. `key` is the row in the list; `id` and `person` are null
// for what is not stored yet.
struct StaffRow
{
    QUuid key;
    base::Id<people::StaffMember> id;
    base::Id<people::Person> person;
    people::StaffFunction function = people::StaffFunction::Curator;
    language::PersonName name;
    QString position;
    QString className; // of a class teacher
    QString phone;
    QString email;

    friend bool operator==(const StaffRow&, const StaffRow&) = default;
};

[[nodiscard]] std::vector<StaffRow> staffRows(const office::OrganisationCard& card);
// The rows as text for a draft, and back.
[[nodiscard]] QString staffText(const std::vector<StaffRow>& rows);
[[nodiscard]] std::vector<StaffRow> staffOfText(const QString& text);
// Cards of the rows, in their order, over what the desk knows of the persons now.
[[nodiscard]] std::vector<office::StaffCard> staffCards(const office::Desk& desk,
                                                        const std::vector<StaffRow>& rows);

} // namespace kurator::ui
