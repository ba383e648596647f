#pragma once

#include <QString>

class QWidget;

namespace kurator::ui {

// Sizes of a page's splitters as they were left on this computer, by the name of the page.
void restoreSplitters(QWidget& page, const QString& name);
void rememberSplitters(const QWidget& page, const QString& name);

} // namespace kurator::ui
