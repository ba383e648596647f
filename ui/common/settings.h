#pragma once

#include <QSettings>

namespace kurator::ui {

// What the window remembers between starts, by the user of this computer: sizes, columns, recent files,
// language, look. Nothing of a school's data stands there but the paths of its files and, until its file is
// made, what was typed about a new school.
[[nodiscard]] QSettings& settings();

// Another place for it, before anything has asked: tests and pictures must not touch the user's own.
void keepSettingsIn(const QString& iniFile);

} // namespace kurator::ui
