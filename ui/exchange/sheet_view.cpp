#include "ui/exchange/sheet_view.h"

#include "ui/common/look.h"
#include "ui/exchange/sheet_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kurator::ui {

namespace {

constexpr int widestInLetters = 44;

// The heading row on a ground of its own, the lines above it in a quiet colour.
class SheetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(SheetModel::IsHeadingRole).toBool()) {
            painter->fillRect(option.rect, colours().accentSoft);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(SheetModel::IsAboveRole).toBool()) {
            option->palette.setColor(QPalette::Text, colours().muted);
        }
    }
};

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new SheetDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(true);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMaximumSectionSize(widestInLetters * fontMetrics().averageCharWidth());
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &SheetView::rowChosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTableView::resizeColumnsToContents);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QTableView::resizeColumnsToContents);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid() && currentIndex().row() == m_model.headingRow()) {
        event->ignore(); // it is chosen already: Enter goes on
        return;
    }
    if (chooses && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace kurator::ui
