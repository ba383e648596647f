#pragma once

#include "matching/score.h"
#include "office/desk.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace kurator::office {

// Weights by the codes of their criteria. What is not told stays usual; nothing for another kind of value.
[[nodiscard]] QJsonObject toJson(const matching::Weights& weights);
[[nodiscard]] std::optional<matching::Weights> weightsFrom(const QJsonValue& json);

// Those with which a new matching of the form begins: what was saved for it in the open programme, or else
// the usual ones. An empty code stands for all forms together.
[[nodiscard]] matching::Weights weightsFor(const Desk& desk, const QString& form);
[[nodiscard]] bool hasSavedWeights(const Desk& desk, const QString& form);

// Keeps the weights for the form, as one undoable step; the usual ones are kept by keeping none. Nothing and
// no step where they stand so already. Refused with match.weights, office.unknown-form {form, known}.
[[nodiscard]] base::Result<void> saveWeights(Desk& desk, const QString& form,
                                             const matching::Weights& weights);

} // namespace kurator::office
