#include "ui/people/wrapped_line_delegate.h"

#include <QTreeWidget>

#include <climits>

namespace kurator::ui {

namespace {

constexpr int airOfLine = 8;

} // namespace

WrappedLineDelegate::WrappedLineDelegate(QTreeWidget* tree) : QStyledItemDelegate(tree), m_tree(tree) {}

QSize WrappedLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const bool group = !index.parent().isValid();
    if (group || index.column() > 1) {
        return {plain.width(), option.fontMetrics.height() + (group ? 2 : 1) * airOfLine};
    }
    const int indent = index.column() == 0 ? 2 * m_tree->indentation() : 0;
    const QRect room(0, 0, m_tree->columnWidth(index.column()) - indent - airOfLine, INT_MAX / 2);
    const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
    return {plain.width(), text.height() + airOfLine};
}

void WrappedLineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

} // namespace kurator::ui
