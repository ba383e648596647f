#pragma once

#include "lists/template_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

namespace kurator::ui {

class ListPanel;
class TemplateEditor;

// «Шаблоны документов»: all that the school may word itself on the left, the chosen one beside it.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    // Opens with this template («curator-order»); empty: with the first.
    TemplatesDialog(Workspace& workspace, const QString& name, QWidget* parent = nullptr);

private:
    void refresh();
    void openChosen();

    Workspace& m_workspace;
    ListModel<lists::TemplateRow> m_model;
    ListPanel* m_list;
    TemplateEditor* m_editor;
    QString m_open; // the name of the template that is shown
};

} // namespace kurator::ui
