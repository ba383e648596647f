#include "ui/matching/heat_legend.h"

#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace kurator::ui {

namespace {

// Cells beside each other, as the map paints them.
class HeatSample : public QWidget
{
public:
    HeatSample(std::vector<HeatCell> cells, QWidget* parent) : QWidget(parent), m_cells(std::move(cells))
    {
        setFixedSize(cellWidth() * static_cast<int>(m_cells.size()), fontMetrics().height() + 4);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (std::size_t at = 0; at < m_cells.size(); ++at) {
            const QRect place(static_cast<int>(at) * cellWidth(), 0, cellWidth(), height());
            paintHeatCell(painter, place.adjusted(0, 0, -1, 0), m_cells[at]);
        }
    }

private:
    [[nodiscard]] int cellWidth() const { return fontMetrics().horizontalAdvance(QStringLiteral("100")) + 8; }

    std::vector<HeatCell> m_cells;
};

} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    std::vector<HeatCell> scale;
    for (const int score : {0, 25, 50, 75, 100}) {
        scale.push_back({score});
    }
    addSample(scale, tr("score"));
    addSample({{75, true}}, tr("proposed"));
    addSample({{75, true, true}}, tr("locked"));
    addSample({{}}, tr("not allowed"));
    addSample({{std::nullopt, false, false, true}}, tr("banned by you"));
}

void HeatLegend::addSample(const std::vector<HeatCell>& cells, const QString& text)
{
    auto* sample = new QWidget(this);
    auto* row = new QHBoxLayout(sample);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new HeatSample(cells, sample));
    row->addWidget(mutedLabel(text, sample));
    layout()->addWidget(sample);
}

} // namespace kurator::ui
