#pragma once

#include <QString>
#include <QStringList>

namespace kurator::ui {

// Paths of the bases that were open on this computer, the last one first; at most ten.
[[nodiscard]] QStringList recentSchools();
void rememberSchool(const QString& path);
void forgetSchool(const QString& path);

// «школа.kurator» and the folder in the system's own spelling.
[[nodiscard]] QString schoolFileName(const QString& path);
[[nodiscard]] QString schoolFolder(const QString& path);

} // namespace kurator::ui
