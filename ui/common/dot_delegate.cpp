#include "ui/common/dot_delegate.h"

#include "ui/common/list_model.h"
#include "ui/common/look.h"

#include <QPainter>
#include <QPainterPath>

namespace kurator::ui {

namespace {

// A paper clip that stands upright, as high as a letter.
void drawClip(QPainter& painter, const QStyleOptionViewItem& option)
{
    const qreal high = option.fontMetrics.height() * 0.85;
    const qreal wide = high * 0.42;
    const QRectF place(option.rect.right() - wide - 6, option.rect.center().y() - high / 2, wide, high);
    QPainterPath wire(QPointF(place.left(), place.top() + high * 0.3));
    wire.lineTo(place.left(), place.bottom() - wide / 2);
    wire.arcTo(QRectF(place.left(), place.bottom() - wide, wide, wide), 180, 180);
    wire.lineTo(place.right(), place.top() + wide / 3);
    wire.arcTo(QRectF(place.right() - wide * 0.66, place.top(), wide * 0.66, wide * 0.66), 0, 180);
    wire.lineTo(place.right() - wide * 0.66, place.bottom() - wide * 0.66);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(QPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text), 1.2));
    painter.drawPath(wire);
    painter.restore();
}

} // namespace

void DotDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter.save();
    painter.fillRect(option.rect, colours().window);
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colours().text);
    painter.drawText(option.rect.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.restore();
}

void DotDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    const auto colour = index.data(DotColourRole).value<QColor>();
    if (!colour.isValid()) {
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    const int size = option.fontMetrics.height() / 2 + 1;
    const int room = size + 10;
    QStyleOptionViewItem text = cell;
    text.rect.adjust(room, 0, 0, 0);
    QStyleOptionViewItem background = cell;
    background.rect.setWidth(room);
    const QWidget* widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
    QStyledItemDelegate::paint(painter, text, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QRect(option.rect.left() + 6, option.rect.center().y() - size / 2 + 1, size, size));
    painter->restore();
    if (index.data(ClipRole).toBool()) {
        drawClip(*painter, option);
    }
}

} // namespace kurator::ui
