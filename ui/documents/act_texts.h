#pragma once

#include "lists/act_list.h"

#include <QColor>
#include <QString>

namespace kurator::ui {

// «not in force since 18.08.2025, instead of it: …»; empty for an act in force.
[[nodiscard]] QString actStateText(const lists::ActRow& row);
[[nodiscard]] QString originText(const lists::ActRow& row);
// What it is about: its title, else the words about it.
[[nodiscard]] QString actSubject(const lists::ActRow& row);
// Titles of the kinds that cite it unless the curator chooses otherwise.
[[nodiscard]] QString citingPapersText(const lists::ActRow& row);
[[nodiscard]] QColor actColour(const lists::ActRow& row);
// What stands in «papers» of an act for every order.
[[nodiscard]] QString everyOrderText();

} // namespace kurator::ui
