#pragma once

#include <QHeaderView>

namespace kurator::ui {

class HeatMapModel;

// Names beside the rows of the heat map, or above its columns, read upwards. The chosen cell's stand out; of
// a search, whom it does not find stands back.
class NameHeader : public QHeaderView
{
    Q_OBJECT

public:
    NameHeader(Qt::Orientation orientation, const HeatMapModel& people, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] bool isChosen(int section) const;

    const HeatMapModel& m_people;
};

} // namespace kurator::ui
