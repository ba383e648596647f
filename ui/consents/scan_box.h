#pragma once

#include "lists/consent_history.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace kurator::ui {

// The scans of one person's consents: saved out by Enter, removed by Del. Hidden where there are none.
class ScanBox : public QWidget
{
    Q_OBJECT

public:
    explicit ScanBox(Workspace& workspace, QWidget* parent = nullptr);

    void showScans(const std::vector<lists::ConsentHistoryLine>& history);

private:
    struct Line
    {
        people::Scan scan;
        people::ConsentPurpose purpose;
    };

    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] const Line* chosen() const;
    void saveChosen();
    void removeChosen();

    Workspace& m_workspace;
    QListWidget* m_list;
    QPushButton* m_save;
    QPushButton* m_remove;
    std::vector<Line> m_lines;
};

// To which paper of the person a scan belongs; the file is chosen next, unless it was dropped here.
class ScanForm : public PaneForm
{
    Q_OBJECT

public:
    // `history` holds at least one signed paper. An empty path is asked for.
    ScanForm(Workspace& workspace, const std::vector<lists::ConsentHistoryLine>& history,
             const QString& about, const QString& path, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool act();

    Workspace& m_workspace;
    QString m_path;
    QComboBox* m_paper;
    std::vector<base::Id<people::Consent>> m_consents;
};

// The files that may be dropped or chosen as a scan, for the file dialog.
[[nodiscard]] QString scanFilter();

} // namespace kurator::ui
