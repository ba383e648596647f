#pragma once

#include <QString>
#include <QStringList>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace kurator::ui {

// A field of so many lines, one thought a line; `wanted` says while it is empty what belongs there. Tab
// leaves it.
[[nodiscard]] QPlainTextEdit* thoughtsField(const QString& name, const QString& wanted, int lines,
                                            QWidget* parent);
// As the curator would have typed it: undo of the field takes it back.
void putThoughts(QPlainTextEdit* field, const QStringList& lines);

// For a number in per cent.
[[nodiscard]] QLineEdit* percentField(const QString& name, QWidget* parent);
// A red border, or none.
void paintFaulty(QLineEdit* field, bool faulty);

} // namespace kurator::ui
