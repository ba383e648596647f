#pragma once

#include "programme/programme_plan.h"

#include <QHash>
#include <QWidget>

#include <array>

class QPlainTextEdit;

namespace kurator::ui {

class FormDraft;

// The SWOT of the year as a square: inside above, outside below, what helps to the left, what hinders to the
// right.
class SwotCard : public QWidget
{
    Q_OBJECT

public:
    explicit SwotCard(QWidget* parent = nullptr);

    void addTo(FormDraft& draft);
    static void putTexts(const programme::ProgrammePlan& plan, QHash<QString, QString>& texts);
    void tell(programme::ProgrammePlan& plan) const;
    void setReadOnly(bool readOnly);

private:
    std::array<QPlainTextEdit*, 4> m_fields;
};

} // namespace kurator::ui
