#pragma once

#include "ui/common/list_panel.h"
#include "ui/programme/new_year_model.h"

#include <QWidget>

namespace kurator::ui {

// One list of people with ticks; Space and a double click tick, a button ticks all that are shown.
class NewYearPanel : public QWidget
{
    Q_OBJECT

public:
    NewYearPanel(const QString& name, const QString& title, const QString& about, QWidget* parent = nullptr);

    [[nodiscard]] NewYearModel& model() { return *m_model; }
    [[nodiscard]] ListView* view() const { return m_panel->view(); }

private:
    NewYearModel* m_model;
    ListPanel* m_panel;
};

} // namespace kurator::ui
