#pragma once

#include <QString>

class QWidget;

namespace kurator::ui {

// The field at its own width at the left of a form's line. Takes the field over, gives it the name for those
// who hear the window, and passes the keyboard on to it.
[[nodiscard]] QWidget* narrowField(QWidget* field, const QString& accessibleName);

} // namespace kurator::ui
