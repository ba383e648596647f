#pragma once

#include <QStyledItemDelegate>

class QTreeWidget;

namespace kurator::ui {

// Lines of a tree whose first two columns wrap, with some air, and no frame around one cell of the chosen
// line.
class WrappedLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappedLineDelegate(QTreeWidget* tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QTreeWidget* m_tree;
};

} // namespace kurator::ui
