#include "ui/shell/search_delegate.h"

#include "ui/common/look.h"
#include "ui/shell/search_model.h"

#include <QPainter>

namespace kurator::ui {

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colours& c = colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? c.accentSoft : c.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    QRect room = option.rect.adjusted(10, 0, -10, 0);

    const QString keys = index.data(SearchModel::KeysRole).toString();
    const QString kind = index.data(SearchModel::KindRole).toString();
    const QString right = keys.isEmpty() ? kind : keys + QStringLiteral("   ") + kind;
    painter->setFont(option.font);
    painter->setPen(c.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(right) - 16);

    const QString title =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(chosen ? c.accent : c.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(title) + 12);
    const QString detail = option.fontMetrics.elidedText(index.data(SearchModel::DetailRole).toString(),
                                                         Qt::ElideRight, qMax(0, room.width()));
    painter->setPen(c.muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, detail);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, option.fontMetrics.height() + 12};
}

} // namespace kurator::ui
