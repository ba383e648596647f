#pragma once

#include <QStyledItemDelegate>

namespace kurator::ui {

// Draws cells of lists: a coloured dot before the text where the row has one (ListRole::DotColourRole),
// headings of groups, and the whole row as chosen without a frame around one cell.
class DotDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace kurator::ui
