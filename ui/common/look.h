#pragma once

#include <QColor>
#include <QString>

class QApplication;

namespace kurator::ui {

enum class Shade
{
    System,
    Light,
    Dark
};

// Colours by meaning, for the shade that is on. Painted widgets take them here and nowhere else.
struct Colours
{
    QColor window;  // behind the cards
    QColor surface; // cards, lists, fields
    QColor line;    // thin borders
    QColor text;
    QColor muted;  // second lines
    QColor accent; // what is chosen, main buttons, work in progress
    QColor accentSoft;
    QColor onAccent;
    QColor good; // done
    QColor goodSoft;
    QColor bad; // late, refused
    QColor badSoft;
    QColor warning; // wants attention
    QColor warningSoft;
    QColor track;      // empty part of a bar, quiet badges
    QColor paperShade; // behind a sheet of paper
};
[[nodiscard]] const Colours& colours();

// The light or dark colours and the text size (per cent of the usual: 100…200) for the whole program. The
// style is Fusion with one small sheet of resources/styles.
void applyLook(QApplication& application, Shade shade, int textSize);
[[nodiscard]] bool isDark();

} // namespace kurator::ui
