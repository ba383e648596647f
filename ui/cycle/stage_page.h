#pragma once

#include "lists/stage_view.h"
#include "ui/common/target.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class AgendaCard;
class RowCard;
class ShareBar;

// One stage by itself: its task and dates, how far it is, what presses, its items, papers and events, and
// what the next stage waits for. The left and right arrow ask for the neighbour.
class StagePage : public QWidget
{
    Q_OBJECT

public:
    explicit StagePage(QWidget* parent = nullptr);

    void showStage(const lists::StageView& view, const QDate& today);
    // In a narrow window the right column goes below the left one.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);
    // As of AgendaCard.
    void acceptAsked(const std::vector<kurator::base::Finding>& findings);
    void listAsked(const std::vector<kurator::base::Finding>& findings);
    void backAsked();
    // So many stages on.
    void stepAsked(int by);

private:
    [[nodiscard]] QWidget* makeWay();
    [[nodiscard]] QWidget* makeHead();
    void fillBody();
    void showHead(const lists::StageView& view, const QDate& today);
    void showCards(const lists::StageView& view, const QDate& today);
    [[nodiscard]] QList<QWidget*> rowsWithKeyboard() const;

    QLabel* m_title;
    QLabel* m_task;
    QLabel* m_dates;
    ShareBar* m_bar;
    QLabel* m_progress;
    QPushButton* m_roadmap;
    QStringList m_items; // numbers
    QBoxLayout* m_body;
    AgendaCard* m_now;
    RowCard* m_list;
    RowCard* m_toMake;
    RowCard* m_made;
    RowCard* m_events;
    RowCard* m_waits;
};

} // namespace kurator::ui
