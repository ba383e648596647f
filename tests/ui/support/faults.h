#pragma once

#include <QStringList>
#include <QWidget>

// What is wrong with a shown window for someone who looks at it or hears it: a widget that takes the keyboard
// and has no accessible name, two mnemonics of one letter, a text that does not fit its widget, a widget that
// sticks out of its parent. One line a fault; empty when nothing is wrong.
[[nodiscard]] QStringList faultsOf(const QWidget& window);

// Looks at what is on screen now: keeps a picture of it (KURATOR_PICTURES) and fails the test for each fault.
void look(QWidget& window, const QString& name);
