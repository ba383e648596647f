#include "ui/programme/plan_table.h"

#include "ui/common/flow_layout.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kurator::ui {

PlanTable::PlanTable(int nearYear, QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_year(new QSpinBox(this)),
      m_value(new QDoubleSpinBox(this)), m_remove(new QPushButton(tr("Take the year out"), this))
{
    m_table->setHorizontalHeaderLabels({tr("Year"), tr("Plan, %")});
    m_table->setAccessibleName(tr("Plan by years"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->fontMetrics().height() * 11);
    m_year->setRange(2000, 2100);
    m_year->setValue(nearYear);
    m_year->setAccessibleName(tr("Year"));
    m_value->setRange(0, 100);
    m_value->setDecimals(1);
    m_value->setSuffix(QStringLiteral(" %"));
    m_value->setAccessibleName(tr("Planned value"));
    auto* putIn = new QPushButton(tr("Put in the plan"), this);
    auto* line = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_year, m_value, putIn, m_remove}) {
        line->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(line);
    setFocusProxy(m_table);
    connect(putIn, &QPushButton::clicked, this, &PlanTable::put);
    connect(m_remove, &QPushButton::clicked, this, &PlanTable::takeOut);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0) {
            m_year->setValue(m_table->item(row, 0)->text().toInt());
            m_value->setValue(m_plan.value(m_year->value()));
        }
        m_remove->setEnabled(row >= 0);
    });
}

void PlanTable::setPlan(const QMap<int, double>& plan)
{
    m_plan = plan;
    showYears();
}

void PlanTable::showYears()
{
    m_table->setRowCount(0);
    for (const auto& [year, value] : m_plan.asKeyValueRange()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(QString::number(year)));
        m_table->setItem(row, 1, new QTableWidgetItem(locale().toString(value, 'g', 4)));
    }
    m_remove->setEnabled(false);
}

void PlanTable::put()
{
    m_plan.insert(m_year->value(), m_value->value());
    showYears();
    Q_EMIT edited();
}

void PlanTable::takeOut()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    m_plan.remove(m_table->item(row, 0)->text().toInt());
    showYears();
    Q_EMIT edited();
}

} // namespace kurator::ui
