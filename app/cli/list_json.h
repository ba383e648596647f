#pragma once

#include "office/desk.h"

#include <QJsonArray>

namespace kurator::app {

// The lists of `list --json`; keys are stable, more may be added.
[[nodiscard]] QJsonArray participantsJson(const office::Desk& desk, people::Side side);
[[nodiscard]] QJsonArray consentsJson(const office::Desk& desk);
[[nodiscard]] QJsonArray pairsJson(const office::Desk& desk);
[[nodiscard]] QJsonArray meetingsJson(const office::Desk& desk);
[[nodiscard]] QJsonArray eventsJson(const office::Desk& desk);
[[nodiscard]] QJsonArray documentsJson(const office::Desk& desk);
[[nodiscard]] QJsonArray roadmapJson(const office::Desk& desk);

} // namespace kurator::app
