#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"
#include "ui/common/page.h"

class QPushButton;
class QSplitter;

namespace kurator::ui {

class ItemDetails;
class ListPanel;
class RoadmapFilters;
class TimelineView;

// The year's roadmap: its items as a list with the time line beside, and all about the chosen one.
class RoadmapPage : public Page
{
    Q_OBJECT

public:
    explicit RoadmapPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RoadmapPage() override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("roadmap"); }
    [[nodiscard]] QWidget* firstWidget() override;
    void choose(const Target& target) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeButtons();
    void connectParts();
    void narrow();
    void chooseSome();
    void showItems(const QStringList& numbers);
    void showDetails();
    void saveTable();
    void openCalendar();
    void prepare(const QString& paperKind);
    void registerElsewhere(const QString& paperKind);
    [[nodiscard]] ListArrangement arrangement() const;

    ListModel<lists::RoadmapRow> m_model;
    QPushButton* m_timelineSwitch; // widgets in the order of the tab key
    QWidget* m_buttons;
    RoadmapFilters* m_filters;
    ListPanel* m_panel;
    TimelineView* m_timeline;
    ItemDetails* m_details;
    QSplitter* m_splitter;
};

} // namespace kurator::ui
