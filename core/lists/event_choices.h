#pragma once

#include "office/desk.h"
#include "programme/event.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace kurator::lists {

// Something that can be chosen for an event.
struct EventChoice
{
    QUuid id;
    QString text;
    QString aside; // class or position of a person

    friend bool operator==(const EventChoice&, const EventChoice&) = default;
};

// Everybody in the base in name order: participants, staff, representatives.
[[nodiscard]] std::vector<EventChoice> peopleForEvents(const office::Desk& desk);

// Registered and annulled papers of the open programme, the newest first.
[[nodiscard]] std::vector<EventChoice> papersForEvents(const office::Desk& desk);

// «Протокол педагогического совета № 5, 01.09.2026».
[[nodiscard]] QString paperLabel(const documents::Document& paper);

// An item of the roadmap that an event may prove.
struct ItemChoice
{
    QString number;
    QString title;
    bool usual = false; // an event of this kind usually proves it

    friend bool operator==(const ItemChoice&, const ItemChoice&) = default;
};

// All items of the profile: the usual ones of the kind first.
[[nodiscard]] std::vector<ItemChoice> itemsForEvents(const office::Desk& desk, programme::EventKind kind);

} // namespace kurator::lists
