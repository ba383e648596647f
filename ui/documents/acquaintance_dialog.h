#pragma once

#include "documents/paper.h"
#include "lists/acquaintance_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;

namespace kurator::ui {

class AcquaintanceDeeds;
class ListPanel;
class LongWork;
class MessageBar;
class PrintCard;
class PrintJob;

// «Лист ознакомления» of a registered paper: who signed and when, for one line or many; people and
// departments; the sheet to sign on, for all or one a department.
class AcquaintanceDialog : public QDialog
{
    Q_OBJECT

public:
    AcquaintanceDialog(Workspace& workspace, base::Id<documents::Document> id, const QString& title,
                       QWidget* parent = nullptr);

private:
    using Sheets = std::shared_ptr<const std::vector<documents::Paper>>;

    [[nodiscard]] QWidget* makeSide();
    void makePrinting();
    void connectDeeds();
    void refresh();
    void print();
    void saveFile();
    [[nodiscard]] std::vector<lists::AcquaintanceRow> chosenRows() const;
    // None where it was refused.
    [[nodiscard]] Sheets sheets();

    Workspace& m_workspace;
    base::Id<documents::Document> m_id;
    QString m_title;
    ListModel<lists::AcquaintanceRow> m_model;
    ListPanel* m_panel;
    MessageBar* m_messages;
    LongWork* m_longWork;
    PrintJob* m_job;
    QLabel* m_summary;
    AcquaintanceDeeds* m_deeds;
    PrintCard* m_printing;
    QCheckBox* m_byDepartment;
};

} // namespace kurator::ui
