#pragma once

#include "lists/cycle_view.h"

#include <QColor>
#include <QString>

namespace kurator::ui {

// «27 ноября»; with the year where it is another one than today's.
[[nodiscard]] QString dayInWords(const QDate& day, const QDate& today);
// «Приказ № 57-ОД от 1 сентября 2026 г. · профиль «Республика Хакасия» · сегодня 21 ноября 2026 г.»
[[nodiscard]] QString headLine(const lists::CycleHead& head);
// «6 из 8» and under it «до 1 января»; «ждёт приказа о реестре».
[[nodiscard]] QString stageLine(const lists::StageCard& card, const QDate& today);
[[nodiscard]] QString lookText(lists::StageCard::Look look);
[[nodiscard]] QColor lookColour(lists::StageCard::Look look);
// «45,2 % из 70 %», «45,2 %, без плана», «18, доля неизвестна».
[[nodiscard]] QString coverageText(const lists::CoverageLine& line);
// The part of the plan that is reached, more than the plan is the whole bar; without a plan, of everybody.
[[nodiscard]] double coverageShare(const lists::CoverageLine& line);
// Green where the plan is reached, quiet where there is none.
[[nodiscard]] QColor coverageColour(const lists::CoverageLine& line);
[[nodiscard]] QColor severityColour(base::Severity severity);

} // namespace kurator::ui
