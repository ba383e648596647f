#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace kurator::ui {

// Small pieces that look the same everywhere; the style sheet knows them by their properties.
[[nodiscard]] QLabel* titleLabel(const QString& text, QWidget* parent);      // of a page
[[nodiscard]] QLabel* headingLabel(const QString& text, QWidget* parent);    // of a card
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent);      // second lines
[[nodiscard]] QPushButton* mainButton(const QString& text, QWidget* parent); // the one to press next
// A white card with a column inside; an empty heading leaves it out.
[[nodiscard]] QFrame* cardFrame(const QString& heading, QWidget* parent);
[[nodiscard]] QVBoxLayout* columnOf(QFrame* card);

// «role» of a label after it was made: "fault", "good", "warning", "muted".
void setRole(QLabel* label, const char* role);

} // namespace kurator::ui
