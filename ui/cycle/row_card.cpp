#include "ui/cycle/row_card.h"

#include "ui/common/look.h"
#include "ui/common/texts.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariant>

namespace kurator::ui {

RowCard::RowCard(const QString& heading, QWidget* parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_rows(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    auto* head = headingLabel(heading, this);
    m_head->setContentsMargins(cardSide, 10, cardSide, 10);
    m_head->addWidget(head);
    m_head->addStretch();
    column->addLayout(m_head);
    m_rows->setSpacing(1);
    m_rows->setContentsMargins(0, 1, 0, 0);
    column->addLayout(m_rows);
}

void RowCard::addTool(QWidget* tool)
{
    m_head->addWidget(tool);
}

void RowCard::addRow(QWidget* row)
{
    m_rows->addWidget(row);
    row->show();
}

void RowCard::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RowCard::addSentence(const QString& sentence)
{
    auto* label = mutedLabel(sentence, this);
    label->setWordWrap(true);
    label->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    addRow(label);
}

void RowCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->itemAt(row)->isEmpty()) {
            continue;
        }
        const QRect place = m_rows->itemAt(row)->geometry();
        painter.fillRect(QRect(1, place.top() - 1, width() - 2, 1), colours().line);
    }
}

void PressRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse()) {
        painter.fillRect(rect(), colours().accentSoft);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 2, -3, -2), 4, 4);
    }
}

} // namespace kurator::ui
