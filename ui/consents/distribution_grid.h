#pragma once

#include "people/consent.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace kurator::ui {

class FormDraft;

// What a consent to distribution says of each datum: not allowed, allowed, or on a condition in words (152-ФЗ
// ст. 10.1). At first everything is not mentioned, which means not allowed.
class DistributionGrid : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionGrid(QWidget* parent = nullptr);

    [[nodiscard]] QStringList allowed() const;
    // Forbidden ones and conditions.
    [[nodiscard]] std::vector<people::DatumLimit> limits() const;
    // What is answered so far survives with the form.
    void addTo(FormDraft& draft);
    // Gives the keyboard to the condition of a datum.
    void focusCondition(const QString& datum);

private:
    struct Line
    {
        QString datum;
        QComboBox* answer;
        QLineEdit* condition;
    };

    std::vector<Line> m_lines;
};

} // namespace kurator::ui
