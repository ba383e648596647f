#pragma once

#include "lists/roadmap_list.h"

#include <QScrollArea>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class MarkForm;
class Workspace;

// All about one item of the roadmap: its dates and where they come from, what stands before it, what it
// leaves behind and what is missing, and the curator's own word about it.
class ItemDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemDetails(Workspace& workspace, QWidget* parent = nullptr);

    // nullptr: nothing is chosen.
    void showItem(const lists::RoadmapRow* row, const programme::RoadmapMark& stored, const QDate& today);
    [[nodiscard]] MarkForm& markForm() { return *m_mark; }

Q_SIGNALS:
    void prepareAsked(const QString& paperKind);
    void elsewhereAsked(const QString& paperKind);

private:
    void build();
    void showHead(const lists::RoadmapRow& row);
    void showDates(const lists::RoadmapRow& row);
    void showBefore(const lists::RoadmapRow& row);
    void showLeaves(const lists::RoadmapRow& row);
    void showButtons(const lists::RoadmapRow& row);
    QLabel* addLine(QVBoxLayout* to, const QString& text, const char* role);

    QLabel* m_nothing;
    QWidget* m_all;
    QLabel* m_title;
    QLabel* m_under;
    QLabel* m_state;
    QVBoxLayout* m_dates;
    QWidget* m_beforePart;
    QVBoxLayout* m_before;
    QVBoxLayout* m_leaves;
    QLabel* m_responsible;
    QPushButton* m_prepare;
    QMenu* m_papers;
    QPushButton* m_elsewhere;
    MarkForm* m_mark;
    QString m_oneToPrepare;
    QString m_oneElsewhere;
};

} // namespace kurator::ui
