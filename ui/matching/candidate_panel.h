#pragma once

#include "lists/candidate_list.h"
#include "ui/common/target.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

class CandidateModel;
class ListPanel;

// One side of the page of participants: the ticked list, how many take part, and below it why the chosen one
// cannot, with the way there. Space ticks and unticks all chosen rows.
class CandidatePanel : public QWidget
{
    Q_OBJECT

public:
    CandidatePanel(people::Side side, QWidget* parent);

    void setRows(std::vector<lists::Candidate> rows);
    [[nodiscard]] const CandidateModel& model() const { return *m_model; }
    [[nodiscard]] QWidget* list() const;

Q_SIGNALS:
    void ticked(const std::vector<QUuid>& entries, bool on);
    void asked(const kurator::ui::Target& target);

private:
    void showCount();
    void showCurrent();
    [[nodiscard]] const lists::Candidate* current() const;
    void openPlace();

    people::Side m_side;
    CandidateModel* m_model;
    QLabel* m_heading;
    ListPanel* m_panel;
    QWidget* m_below;
    QLabel* m_why;
    QPushButton* m_open;
};

} // namespace kurator::ui
