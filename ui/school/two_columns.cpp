#include "ui/school/two_columns.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace kurator::ui {

TwoColumns::TwoColumns(QWidget* left, QWidget* right, int fromCharacters, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_fromCharacters(fromCharacters)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_row->addWidget(left, 1);
    m_row->addWidget(right, 1);
}

void TwoColumns::setShares(int left, int right)
{
    m_row->setStretch(0, left);
    m_row->setStretch(1, right);
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    const bool wide = event->size().width() >= m_fromCharacters * fontMetrics().averageCharWidth();
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace kurator::ui
