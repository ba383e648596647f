#pragma once

#include "lists/roadmap_list.h"

#include <QScrollArea>

class QLabel;
class QMenu;
class QPushButton;

namespace kurator::ui {

class ItemProofs;
class LinesPart;
class MarkForm;
class Workspace;

// All about one item of the roadmap: its dates and where they come from, what stands before and after it,
// what it leaves behind and what is missing, what proves it, and the curator's own word about it.
class ItemDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemDetails(Workspace& workspace, QWidget* parent = nullptr);
    ~ItemDetails() override;

    // nullptr: nothing is chosen. `papers` can be chosen as evidence.
    void showItem(const lists::RoadmapRow* row, const programme::RoadmapMark& stored,
                  const std::vector<lists::RoadmapPaper>& papers, const QDate& today);
    [[nodiscard]] MarkForm& markForm() { return *m_mark; }

Q_SIGNALS:
    void prepareAsked(const QString& paperKind);
    void elsewhereAsked(const QString& paperKind);
    void eventsAsked(const QString& number);

private:
    void build();
    void showHead(const lists::RoadmapRow& row);
    void showDates(const lists::RoadmapRow& row);
    static void showLinks(LinesPart& part, const std::vector<lists::RoadmapLink>& links);
    void showLeaves(const lists::RoadmapRow& row);
    void showButtons(const lists::RoadmapRow& row);

    QLabel* m_nothing;
    QWidget* m_all;
    QLabel* m_title;
    QLabel* m_under;
    QLabel* m_state;
    LinesPart* m_dates;
    LinesPart* m_before;
    LinesPart* m_next;
    LinesPart* m_leaves;
    ItemProofs* m_proofs;
    LinesPart* m_responsible;
    QPushButton* m_prepare;
    QMenu* m_papers;
    QPushButton* m_elsewhere;
    MarkForm* m_mark;
    QString m_number;
    QString m_oneToPrepare;
    QString m_oneElsewhere;
};

} // namespace kurator::ui
