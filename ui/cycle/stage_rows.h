#pragma once

#include "lists/stage_view.h"
#include "ui/common/target.h"

#include <functional>

namespace kurator::ui {

class RowCard;

using AskTarget = std::function<void(const Target& target)>;

// The rows of the cards of a stage, each leading where the thing it tells of is looked at or made; or a
// sentence where there is nothing to tell.
void fillItems(RowCard& card, const lists::StageView& view, const AskTarget& ask);
// What was begun stands first.
void fillPapersToMake(RowCard& card, const lists::StageView& view, const QDate& today, const AskTarget& ask);
void fillPapersMade(RowCard& card, const lists::StageView& view, const AskTarget& ask);
void fillEvents(RowCard& card, const lists::StageView& view, const QDate& today, const AskTarget& ask);
void fillNextWaits(RowCard& card, const lists::StageView& view, const AskTarget& ask);

} // namespace kurator::ui
