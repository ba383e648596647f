#pragma once

#include "lists/participant_list.h"
#include "ui/common/list_model.h"

#include <vector>

namespace kurator::ui {

using ParticipantModel = ListModel<lists::ParticipantRow>;

// The columns of «Наставляемые» or «Наставники»; those that are hidden at first are in the chooser.
[[nodiscard]] std::vector<ListColumn<lists::ParticipantRow>> participantColumns(people::Side side);

// Places of a mentor: «1 из 3».
[[nodiscard]] QString placesText(const lists::ParticipantRow& row);

} // namespace kurator::ui
