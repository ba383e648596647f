#pragma once

#include "lists/consent_tally.h"
#include "ui/common/list_panel.h"
#include "ui/common/page.h"
#include "ui/consents/consent_columns.h"
#include "ui/consents/consent_deed_form.h"

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace kurator::ui {

class ConsentDetails;
class ConsentsExport;
class PeopleBar;
class RequestsPane;
class ShowSwitch;

// «Согласия»: who lacks what, marking papers that came back (Ctrl+M for a pile), blanks, scans; and the
// register of requests about the data, withdrawals among them (Ctrl+R).
class ConsentsPage : public Page
{
    Q_OBJECT

public:
    explicit ConsentsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("consents"); }
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] std::vector<QAction*> makeActions();
    QAction* action(const QString& text, const QKeySequence& key, void (ConsentsPage::*deed)());
    void showRows();
    void showDetails();
    void showSummary(const lists::ConsentTally& tally);

    void sign() { write(ConsentDeed::Sign); }
    void giveBlank() { write(ConsentDeed::GiveBlank); }
    // Opens the wizard of requests, about the chosen person where there is one.
    void writeRequest();
    void attachScan();
    void showPlace();
    void write(ConsentDeed deed);
    void editLabourPapers();
    void printBlanks(const QString& kind);
    [[nodiscard]] QMenu* makeBlanksMenu(QWidget* parent);
    void markPile();
    void startPile(const std::vector<QUuid>& first);

    [[nodiscard]] std::vector<lists::ConsentRow> chosenRows() const;

    std::vector<lists::ConsentRow> m_rows;
    ConsentModel* m_model;
    bool m_switchIsSet = false; // by the first refresh, afterwards by the curator alone
    QLabel* m_summary;
    ShowSwitch* m_switch;
    ListPanel* m_panel;
    PeopleBar* m_bar;
    ConsentsExport* m_export;
    std::vector<QAction*> m_actions;
    ConsentDetails* m_details;
    QWidget* m_body; // the list of consents and the details
    RequestsPane* m_requests;
};

} // namespace kurator::ui
