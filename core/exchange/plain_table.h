#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::exchange {

// Lines for the clipboard, as spreadsheets paste them: cells apart by tabs, each line ended. Tabs and line
// breaks in a cell become spaces; a cell that would begin a formula (= + - @) gets an apostrophe before it,
// so that a spreadsheet takes it as text.
[[nodiscard]] QString plainTable(const std::vector<QStringList>& lines);

} // namespace kurator::exchange
