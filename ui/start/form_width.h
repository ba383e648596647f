#pragma once

#include <QWidget>

namespace kurator::ui {

// Forms end where lines become hard to read.
[[nodiscard]] inline int widthOfForms(const QWidget& in)
{
    return in.fontMetrics().averageCharWidth() * 120;
}

} // namespace kurator::ui
