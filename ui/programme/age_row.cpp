#include "ui/programme/age_row.h"

#include "ui/common/flow_layout.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace kurator::ui {

AgeRow::AgeRow(const QString& whom, QWidget* parent)
    : QWidget(parent), m_any(new QCheckBox(tr("any age"), this)), m_from(new QSpinBox(this)),
      m_to(new QSpinBox(this))
{
    m_any->setAccessibleName(tr("%1: any age").arg(whom));
    m_from->setAccessibleName(tr("%1: from").arg(whom));
    m_to->setAccessibleName(tr("%1: to").arg(whom));
    m_from->setPrefix(tr("from "));
    m_to->setPrefix(tr("to "));
    auto* line = new FlowLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_any, m_from, m_to}) {
        line->addWidget(widget);
    }
    setFocusProxy(m_any);
    for (QSpinBox* box : {m_from, m_to}) {
        box->setRange(0, 120);
        connect(box, &QSpinBox::valueChanged, this, &AgeRow::edited);
    }
    connect(m_any, &QCheckBox::toggled, this, [this](bool any) {
        m_from->setEnabled(!any);
        m_to->setEnabled(!any);
        Q_EMIT edited();
    });
}

void AgeRow::setAges(const std::optional<people::AgeRange>& ages)
{
    const QSignalBlocker quiet(this);
    m_any->setChecked(!ages);
    m_from->setEnabled(ages.has_value());
    m_to->setEnabled(ages.has_value());
    m_from->setValue(ages ? ages->from : 10);
    m_to->setValue(ages ? ages->to : 19);
}

std::optional<people::AgeRange> AgeRow::ages() const
{
    if (m_any->isChecked()) {
        return std::nullopt;
    }
    return people::AgeRange{m_from->value(), std::max(m_from->value(), m_to->value())};
}

} // namespace kurator::ui
