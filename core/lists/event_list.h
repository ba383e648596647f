#pragma once

#include "lists/rows_to_name.h"
#include "office/desk.h"
#include "programme/event_state.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::lists {

// A line of «События».
struct EventRow
{
    programme::Event event;
    programme::EventState state = programme::EventState::Undated;
    QStringList names;  // of the people, in their order
    QStringList items;  // «6.7 · Транслировать промежуточные итоги»
    QStringList papers; // «Протокол педагогического совета № 5, 01.09.2026»
    QString key;        // base::foldedKey of title, place, note, names, papers and items

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

// Events of the open programme by day, those without a day last, then by title.
[[nodiscard]] std::vector<EventRow> eventRows(const office::Desk& desk);

// Everybody stays in: only the names of those who may not be named go out of the rows. Staff act by office
// (decision 9); who takes part needs the consent; others have none.
[[nodiscard]] NamedRows<EventRow> rowsToName(const office::Desk& desk, const std::vector<EventRow>& rows);

} // namespace kurator::lists
