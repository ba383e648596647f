#pragma once

#include "lists/consent_list.h"
#include "ui/common/list_model.h"

#include <memory>

namespace kurator::ui {

using ConsentModel = ListModel<lists::ConsentRow>;

// The list of «Согласия»: a line a person, by entry.
[[nodiscard]] std::unique_ptr<ConsentModel> consentModel();
// The list one ticks off when marking a pile of papers of this purpose: who lacks it stands first, those in
// `before` even before them.
[[nodiscard]] std::unique_ptr<ConsentModel> pileModel(people::ConsentPurpose purpose,
                                                      std::vector<QUuid> before);
// What to ask the pile's list for: the first word typed begins the surname, others stand anywhere.
[[nodiscard]] QString pileFilter(const QString& typed);

} // namespace kurator::ui
