#pragma once

#include "ui/common/list_panel.h"
#include "ui/common/page.h"
#include "ui/pairs/pair_actions.h"
#include "ui/pairs/pair_columns.h"

#include <vector>

class QLabel;

namespace kurator::ui {

class PairDetails;
class PaneForm;

// «Пары»: the pairs of the year with their meetings; meetings are written down (Ctrl+M), sheets after the
// trial meeting too (Ctrl+T); pairs are made by hand, changed, rested and ended.
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
    void connectActions();
    void connectAll();
    void paintWeeks();
    void showDetails();

    void writeMeeting();
    void editMeeting(const pairs::Meeting& meeting);
    void removeMeeting(const pairs::Meeting& meeting);
    void editPair();
    void enterTrialSheets();
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
    PairActions m_actions;
    PairDetails* m_details = nullptr;
};

} // namespace kurator::ui
