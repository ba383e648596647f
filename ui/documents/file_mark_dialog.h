#pragma once

#include "documents/document.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QLineEdit;

namespace kurator::ui {

class Form;
class FormDraft;

// «В дело»: the mark of the file that the signed paper lies in, by the school's list of files.
class FileMarkDialog : public QDialog
{
    Q_OBJECT

public:
    FileMarkDialog(Workspace& workspace, base::Id<documents::Document> id, const QString& mark,
                   QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    Workspace& m_workspace;
    base::Id<documents::Document> m_id;
    Form* m_form;
    QLineEdit* m_mark;
    FormDraft* m_draft;
};

} // namespace kurator::ui
