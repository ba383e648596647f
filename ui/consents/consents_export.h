#pragma once

#include "exchange/xlsx_writer.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/consents/consent_columns.h"

#include <QObject>

#include <memory>

class QMenu;

namespace kurator::ui {

class LongWork;

// What leaves the list of consents: what is shown, of those who may be named, and the working list of who has
// not signed.
class ConsentsExport : public QObject
{
    Q_OBJECT

public:
    // The panel shows the model; both and the workspace must outlive it. `over` is the page.
    ConsentsExport(Workspace& workspace, ConsentModel& model, ListPanel& panel, LongWork& longWork,
                   QWidget* over);

    void fill(QMenu& menu);
    [[nodiscard]] std::vector<lists::ConsentRow> shownRows() const;

private:
    void saveShown();
    void saveWorkingList();
    void save(const QString& name, const exchange::OutSheet& sheet, const QString& leftOut);

    Workspace& m_workspace;
    ConsentModel& m_model;
    ListPanel& m_panel;
    LongWork& m_longWork;
    QWidget* m_over;
    std::shared_ptr<std::vector<office::BlockedPerson>> m_leftOut; // of the last copy
};

} // namespace kurator::ui
