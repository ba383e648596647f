#pragma once

#include "lists/event_list.h"
#include "lists/year_wants.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace kurator::ui {

// Words of events that belong to no widget.
class EventTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::EventTexts)

public:
    [[nodiscard]] static QString kind(programme::EventKind kind);
    [[nodiscard]] static QString state(programme::EventState state);
    [[nodiscard]] static QColor colour(programme::EventState state);
    // Names, or how many came; empty where nothing is told.
    [[nodiscard]] static QString who(const lists::EventRow& row);
    // «Транслировать промежуточные итоги: записано 2 из 3, срок 30.11.2026».
    [[nodiscard]] static QString want(const lists::YearWant& want);
};

} // namespace kurator::ui
