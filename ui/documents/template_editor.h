#pragma once

#include "lists/template_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace kurator::ui {

class FormDraft;
class ListPanel;
class PaperPreview;
class TemplateText;

// One template: its text, the fields it may use (Enter or a double click puts one in), and the paper as the
// open base would fill it. What was typed and not saved is kept as a draft.
class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(Workspace& workspace, QWidget* parent = nullptr);

    // Another template, or the same after a change of the base.
    void open(const lists::TemplateRow& row);
    [[nodiscard]] QWidget* firstWidget() const;
    [[nodiscard]] static QString draftKey(const QString& name);

private:
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makePaper();
    void put(const QString& text);
    void noteTyped();
    void check();
    void showFault(const base::Error& error);
    void showPaper(documents::Paper paper);
    void showState();
    void insertField();
    void save();
    void putBack();

    Workspace& m_workspace;
    lists::TemplateRow m_row;
    ListModel<lists::TemplateFieldRow> m_fieldModel;
    QLabel* m_title;
    QLabel* m_state;
    TemplateText* m_text;
    QPushButton* m_putBack;
    QPushButton* m_save;
    ListPanel* m_fields;
    PaperPreview* m_preview;
    QWidget* m_noPaper;
    QLabel* m_why;
    QPushButton* m_toLine;
    FormDraft* m_draft;
    QTimer* m_checking;
    QString m_shown; // the text as it was last put or typed
};

} // namespace kurator::ui
