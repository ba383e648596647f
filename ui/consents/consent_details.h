#pragma once

#include "lists/consent_history.h"
#include "lists/consent_list.h"
#include "ui/common/details_pane.h"

#include <vector>

class QAction;
class QVBoxLayout;

namespace kurator::ui {

// What the chosen people still lack, which papers there were, and what can be done.
class ConsentDetails : public DetailsPane
{
    Q_OBJECT

public:
    // The first action is the main button, the second stands beside it, the others in a menu.
    ConsentDetails(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

    void showNobody();
    void showOne(const lists::ConsentRow& row, const std::vector<lists::ConsentHistoryLine>& history);
    void showSeveral(const std::vector<lists::ConsentRow>& rows);

private:
    static void addMissing(QVBoxLayout& column, const lists::ConsentRow& row);
    static void addHistory(QVBoxLayout& column, const std::vector<lists::ConsentHistoryLine>& history);
};

} // namespace kurator::ui
