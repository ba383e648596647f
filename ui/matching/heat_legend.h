#pragma once

#include "ui/matching/heat_cell.h"

#include <QWidget>

#include <vector>

namespace kurator::ui {

// What the cells of the heat map mean.
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);

private:
    void addSample(const std::vector<HeatCell>& cells, const QString& text);
};

} // namespace kurator::ui
