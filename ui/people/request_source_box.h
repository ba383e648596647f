#pragma once

#include <QComboBox>

namespace kurator::ui {

// Who noticed a need: one of five, or the curator's own words, which are kept as they are.
class RequestSourceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RequestSourceBox(QWidget* parent = nullptr);

    void setSource(const QString& words);
    [[nodiscard]] QString source() const { return currentText(); }
    // Whom the words mean; empty for no words.
    [[nodiscard]] QString understood() const;

Q_SIGNALS:
    void edited();
};

} // namespace kurator::ui
