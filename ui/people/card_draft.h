#pragma once

#include "office/participant_card.h"

#include <QByteArray>

#include <optional>

namespace kurator::ui {

// A half-filled card as it is kept between two sittings.
[[nodiscard]] QByteArray draftOf(const office::ParticipantCard& card);

// The card that was kept; nothing when the draft cannot be read.
[[nodiscard]] std::optional<office::ParticipantCard> cardOfDraft(const QByteArray& draft);

} // namespace kurator::ui
