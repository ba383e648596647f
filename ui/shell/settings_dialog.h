#pragma once

#include "ui/shell/appearance.h"

#include <QDialog>

class QComboBox;

namespace kurator::ui {

// Language, look and text size. What is chosen holds at once and is remembered.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    // The field that had the keyboard, and a way to give it to the same field of another dialog.
    [[nodiscard]] int currentField() const;
    void setCurrentField(int index);

Q_SIGNALS:
    void chosen(const kurator::ui::Appearance& appearance);

private:
    QComboBox* addBox(const QStringList& texts, const QList<QVariant>& values, const QVariant& current);
    void take();

    QComboBox* m_language;
    QComboBox* m_shade;
    QComboBox* m_text;
};

} // namespace kurator::ui
