#pragma once

#include "pairs/trial_sheet.h"

#include <QSpinBox>

#include <optional>

namespace kurator::ui {

// A mark of a sheet, or nothing: who did not answer leaves the field empty, and empties it again.
class MarkField final : public QSpinBox
{
    Q_OBJECT

public:
    explicit MarkField(QWidget* parent);

    [[nodiscard]] std::optional<int> mark() const;
    void setMark(const std::optional<int>& mark);

protected:
    QValidator::State validate(QString& text, int& pos) const override;
    int valueFromText(const QString& text) const override;
};

} // namespace kurator::ui
