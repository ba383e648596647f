#pragma once

#include "lists/agenda.h"

#include <QString>

namespace kurator::ui {

// «ошибка», «требует внимания», «к сведению».
[[nodiscard]] QString severityText(base::Severity severity);
// «5. Пары и группы»; «весь год» for 0.
[[nodiscard]] QString findingStageText(int stage);
// Of the button beside a line, with no mnemonic.
[[nodiscard]] QString agendaButtonText(const lists::AgendaItem& item);
// The name by which a person would know what the finding is about; empty for the year and the school.
[[nodiscard]] QString findingSubjectText(const base::Finding& finding);

} // namespace kurator::ui
