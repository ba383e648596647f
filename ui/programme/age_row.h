#pragma once

#include "people/entry.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QSpinBox;

namespace kurator::ui {

// An age rule of a form: any age, or from and to.
class AgeRow : public QWidget
{
    Q_OBJECT

public:
    // `whom` begins the accessible names.
    explicit AgeRow(const QString& whom, QWidget* parent = nullptr);

    void setAges(const std::optional<people::AgeRange>& ages);
    [[nodiscard]] std::optional<people::AgeRange> ages() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox* m_any;
    QSpinBox* m_from;
    QSpinBox* m_to;
};

} // namespace kurator::ui
