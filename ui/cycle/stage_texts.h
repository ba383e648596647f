#pragma once

#include "lists/stage_view.h"

#include <QString>
#include <QStringList>

namespace kurator::ui {

// «Этап 3. Формирование базы наставников»: the official title where the profile counts as the seven do.
[[nodiscard]] QString stageTitle(const lists::StageView& view);
// «Задача: найти потенциальных наставников», and under which stages of the profile it stands where those are
// others. One line each.
[[nodiscard]] QStringList stageTasks(const lists::StageView& view);
// «1 октября – 1 декабря»; where something moved, also by the rule; what it waits for where no date is known.
[[nodiscard]] QString stageDates(const lists::StageCard& card, const QDate& today);
// «Выполнено 6 из 8 · в работе: 1»; regional items apart.
[[nodiscard]] QString stageProgressText(const lists::StageCard& card);
// «просрочен · до 14.11.2026 · куратор»
[[nodiscard]] QString itemLine(const lists::RoadmapRow& row);
// «к пункту 1.2 · до 1 ноября · по желанию»
[[nodiscard]] QString paperToMakeLine(const lists::PaperToMake& paper, const QDate& today);
// «№ 57-ОД от 01.09.2026»
[[nodiscard]] QString paperMadeLine(const lists::DocumentRow& paper);
// «3 декабря · намечено»
[[nodiscard]] QString eventLine(const lists::StageEvent& event, const QDate& today);
// «ждёт · перед пунктами 5.1, 5.2»
[[nodiscard]] QString stageWaitLine(const lists::StageWait& wait);
// Where nothing holds the next stage up.
[[nodiscard]] QString nothingHeldText(const lists::StageCard& next);

} // namespace kurator::ui
