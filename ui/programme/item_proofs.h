#pragma once

#include "lists/roadmap_list.h"

#include <QWidget>

class QPushButton;

namespace kurator::ui {

class LinesPart;

// What proves an item: the papers that the curator chose and the events that serve it, counted where the
// model asks for a number, with the way to the events. Hidden where there is nothing to tell.
class ItemProofs : public QWidget
{
    Q_OBJECT

public:
    explicit ItemProofs(QWidget* parent = nullptr);

    void showItem(const lists::RoadmapRow& row);

Q_SIGNALS:
    void eventsAsked();

private:
    LinesPart* m_lines;
    QPushButton* m_events;
};

} // namespace kurator::ui
