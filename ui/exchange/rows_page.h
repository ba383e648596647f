#pragma once

#include "ui/common/list_model.h"
#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"

class QAction;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace kurator::ui {

class ListPanel;
class RowDetails;

// The verdict on every row; rows can be left out, and ready pairs against the model let in with a reason.
class RowsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RowsPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    QWidget* makeTrouble();
    QWidget* makeList();
    QWidget* makeReason();
    void takeVerdicts();
    void showRows();
    void showTabs();
    void showOnly(int tab);
    void showCurrent();
    void showReason();
    void toggleSkipped();
    void listenToAnswers();
    void split(int row, bool all);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] bool areSkipped(const std::vector<int>& rows) const;

    ImportSession& m_session;
    ListModel<ImportRow> m_model;
    QWidget* m_list = nullptr;
    ListPanel* m_panel = nullptr;
    QTabBar* m_tabs = nullptr;
    RowDetails* m_details = nullptr;
    QAction* m_skip = nullptr;
    QPushButton* m_skipButton = nullptr;
    QFrame* m_trouble = nullptr;
    QLabel* m_troubleText = nullptr;
    QPushButton* m_again = nullptr;
    QFrame* m_reasonCard = nullptr;
    QLabel* m_reasonText = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    bool m_goesOn = false;
};

} // namespace kurator::ui
