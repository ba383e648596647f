#pragma once

#include "lists/document_list.h"
#include "ui/common/list_model.h"
#include "ui/common/page.h"

namespace kurator::ui {

struct PaperWish;

class DocumentDetails;
class DraftList;
class ListPanel;
class LongWork;
class MessageBar;
class PrintJob;

// «Документы»: the register of the year with the text of the chosen paper beside it, drafts to go on with,
// and the way to a new paper.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override;
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void addActions();
    void showDetails();
    void startNew();
    void prepare(const PaperWish& wish);
    void registerElsewhere(const QString& kind);
    void print();
    void saveFile();
    void openSheet();
    void putIntoFile();
    void showForSite();
    void makeExtracts();

    ListModel<lists::DocumentRow> m_model;
    MessageBar* m_messages;
    DraftList* m_drafts;
    ListPanel* m_panel;
    DocumentDetails* m_details;
    LongWork* m_longWork;
    PrintJob* m_job;
};

} // namespace kurator::ui
