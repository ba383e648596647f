#pragma once

#include "lists/consent_history.h"
#include "lists/consent_list.h"
#include "ui/common/details_pane.h"
#include "ui/common/workspace.h"

#include <vector>

class QAction;
class QVBoxLayout;

namespace kurator::ui {

class ScanBox;

// What the chosen people still lack, which papers there were, their scans (files may be dropped here), and
// what can be done.
class ConsentDetails : public DetailsPane
{
    Q_OBJECT

public:
    // The first action is the main button, the second stands beside it, the others in a menu.
    ConsentDetails(Workspace& workspace, const std::vector<QAction*>& actions, QWidget* parent = nullptr);

    void showNobody();
    void showOne(const lists::ConsentRow& row, const std::vector<lists::ConsentHistoryLine>& history);
    void showSeveral(const std::vector<lists::ConsentRow>& rows);
    // Whether the one shown has a signed paper to which a scan can be attached.
    [[nodiscard]] bool takesScans() const;
    // A form for a scan of the one shown; an empty path is asked for. Nothing happens without a signed paper.
    void askForScan(const QString& path = {});

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static void addMissing(QVBoxLayout& column, const lists::ConsentRow& row);
    static void addHistory(QVBoxLayout& column, const std::vector<lists::ConsentHistoryLine>& history);

    Workspace& m_workspace;
    ScanBox* m_scans;
    QString m_name; // of the one shown
    std::vector<lists::ConsentHistoryLine> m_history;
};

} // namespace kurator::ui
