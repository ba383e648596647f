#pragma once

#include "ui/common/list_panel.h"
#include "ui/common/page.h"
#include "ui/pairs/pair_columns.h"

#include <vector>

class QAction;
class QLabel;

namespace kurator::ui {

class PairDetails;
class PaneForm;

// «Пары»: the pairs of the year with their meetings; meetings are written down (Ctrl+M), pairs made by hand,
// changed, rested and ended.
class PairsPage : public Page
{
    Q_OBJECT

public:
    explicit PairsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("pairs"); }
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeHead();
    void makeActions();
    QAction* action(const QString& text, const QKeySequence& key, void (PairsPage::*deed)());
    void connectAll();
    void paintWeeks();
    void showDetails();
    void showActions(const std::vector<lists::PairRow>& rows);

    void writeMeeting();
    void editMeeting(const pairs::Meeting& meeting);
    void removeMeeting(const pairs::Meeting& meeting);
    void editPair();
    void restOrResume();
    void endPair();
    void removePairs();
    void addPair();
    void prepareOrder();
    void preparePapers();

    [[nodiscard]] std::vector<lists::PairRow> chosenRows() const;

    PairModel* m_model;
    QLabel* m_summary;
    ListPanel* m_panel;
    QAction* m_meeting = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_rest = nullptr;
    QAction* m_end = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_papers = nullptr;
    PairDetails* m_details = nullptr;
};

} // namespace kurator::ui
