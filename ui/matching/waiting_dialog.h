#pragma once

#include "lists/waiting_list.h"
#include "ui/common/list_model.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QDialog>

namespace kurator::ui {

class ListPanel;

// «Ждут наставника»: who waits and since when, the longest first. Enter leads to the card.
class WaitingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WaitingDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Where to go when it closed; nothing: stay.
    [[nodiscard]] const std::optional<Target>& target() const { return m_target; }

private:
    void refresh();
    void openChosen();

    Workspace& m_workspace;
    ListModel<lists::WaitingRow> m_model;
    ListPanel* m_panel;
    std::optional<Target> m_target;
};

} // namespace kurator::ui
