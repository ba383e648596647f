#pragma once

#include "lists/pair_list.h"
#include "lists/trial_list.h"
#include "ui/common/details_pane.h"

#include <vector>

class QAction;
class QLabel;
class QListWidget;

namespace kurator::ui {

// A pair's facts, what its sheets after the trial meeting say, the weeks of its meetings as dots, the
// meetings, and what can be done.
class PairDetails : public DetailsPane
{
    Q_OBJECT

public:
    // The first action is the main button, the second stands beside it, the others in a menu.
    explicit PairDetails(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

    void showNobody();
    void showOne(const lists::PairRow& row, const std::vector<pairs::Meeting>& meetings,
                 std::vector<lists::WeekDot> weeks, const std::vector<lists::TrialRow>& sheets);
    void showSeveral(const std::vector<lists::PairRow>& rows);
    [[nodiscard]] QListWidget* meetingList() const { return m_list; }

Q_SIGNALS:
    void meetingOpened(const kurator::pairs::Meeting& meeting);
    void meetingRemovalAsked(const kurator::pairs::Meeting& meeting);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMeetings(const std::vector<pairs::Meeting>& meetings);
    // nullptr when no meeting is chosen.
    [[nodiscard]] const pairs::Meeting* current() const;
    void openCurrent();
    void removeCurrent();

    std::vector<pairs::Meeting> m_meetings;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace kurator::ui
