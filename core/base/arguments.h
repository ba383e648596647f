#pragma once

#include <QMap>
#include <QString>

namespace kurator::base {

// What a message is about, by name: {"file": "список.xlsx", "row": "12"}. A key "n" is a count and chooses
// the plural. Values are already readable (full names, dates as 05.09.2026); they hold no sentences.
using Arguments = QMap<QString, QString>;

} // namespace kurator::base
