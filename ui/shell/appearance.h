#pragma once

#include "ui/common/look.h"

#include <QString>

class QApplication;

namespace kurator::ui {

// How the program speaks and looks, as chosen in the settings.
struct Appearance
{
    QString language = QStringLiteral("ru"); // or "en"
    Shade shade = Shade::System;
    int textSize = 100; // per cent, 100…200

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

[[nodiscard]] Appearance rememberedAppearance();
void rememberAppearance(const Appearance& appearance);

// Installs the program's texts and Qt's own in the language, the locale, colours and text size. What is
// already shown keeps its words until it is made anew.
void applyAppearance(QApplication& application, const Appearance& appearance);

} // namespace kurator::ui
