#include "ui/people/week_grid.h"

#include "ui/common/look.h"
#include "ui/people/people_texts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace kurator::ui {

namespace {

constexpr int daysAcross = 7;
constexpr std::array partsDown{people::PartOfDay::Morning, people::PartOfDay::Midday,
                               people::PartOfDay::Afternoon, people::PartOfDay::Evening};
constexpr int paddingOfHeader = 14; // the style sheet's, above and below
constexpr int markRole = Qt::UserRole;

// A soft field with a tick, and a ring around the cell of the keyboard.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool marked = index.data(markRole).toBool();
        painter->setPen(Qt::NoPen);
        painter->setBrush(marked ? colours().accentSoft : colours().window);
        painter->drawRoundedRect(cell, 3, 3);
        if (marked) {
            painter->setPen(colours().accent);
            painter->drawText(option.rect, Qt::AlignCenter, QStringLiteral("✓"));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours().accent, 2));
            painter->drawRoundedRect(cell, 3, 3);
        }
        painter->restore();
    }
};

} // namespace

WeekGrid::WeekGrid(const QString& accessibleName, QWidget* parent)
    : QTableWidget(static_cast<int>(partsDown.size()), daysAcross, parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Space or a click marks the time, drawing with the mouse marks several"));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto part = partsDown.at(static_cast<std::size_t>(row));
        setVerticalHeaderItem(row, new QTableWidgetItem(partOfDayText(part)));
        for (int column = 0; column < daysAcross; ++column) {
            setItem(row, column, new QTableWidgetItem);
            mark(row, column, false);
        }
    }
    for (int column = 0; column < daysAcross; ++column) {
        setHorizontalHeaderItem(column,
                                new QTableWidgetItem(locale().dayName(column + 1, QLocale::ShortFormat)));
    }
    setCurrentCell(0, 0);
    fit();
}

void WeekGrid::setSlots(const std::vector<people::TimeSlot>& marked)
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < daysAcross; ++column) {
            const people::TimeSlot slot{column + 1, partsDown.at(static_cast<std::size_t>(row))};
            mark(row, column, std::find(marked.begin(), marked.end(), slot) != marked.end());
        }
    }
}

std::vector<people::TimeSlot> WeekGrid::markedSlots() const
{
    std::vector<people::TimeSlot> marked;
    for (int column = 0; column < daysAcross; ++column) {
        for (int row = 0; row < rowCount(); ++row) {
            if (isMarked(row, column)) {
                marked.push_back({column + 1, partsDown.at(static_cast<std::size_t>(row))});
            }
        }
    }
    return marked;
}

bool WeekGrid::isMarked(int row, int column) const
{
    return item(row, column)->data(markRole).toBool();
}

void WeekGrid::mark(int row, int column, bool marked)
{
    const QString where = QStringLiteral("%1, %2").arg(
        locale().dayName(column + 1), partOfDayText(partsDown.at(static_cast<std::size_t>(row))));
    item(row, column)->setData(markRole, marked);
    item(row, column)->setData(Qt::AccessibleTextRole, marked ? tr("%1: convenient").arg(where) : where);
}

void WeekGrid::markByCurator(int row, int column, bool marked)
{
    if (isMarked(row, column) != marked) {
        mark(row, column, marked);
        Q_EMIT edited();
    }
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentItem()) {
        markByCurator(currentRow(), currentColumn(), !isMarked(currentRow(), currentColumn()));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && cell.isValid()) {
        setCurrentIndex(cell);
        m_drawn = !isMarked(cell.row(), cell.column());
        markByCurator(cell.row(), cell.column(), m_drawn);
    }
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (event->buttons() & Qt::LeftButton && cell.isValid()) {
        setCurrentIndex(cell);
        markByCurator(cell.row(), cell.column(), m_drawn);
    }
}

void WeekGrid::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void WeekGrid::fit()
{
    const int line = fontMetrics().height();
    int names = 0;
    int days = 0;
    for (const auto part : partsDown) {
        names = qMax(names, fontMetrics().horizontalAdvance(partOfDayText(part)));
    }
    for (int day = 1; day <= daysAcross; ++day) {
        days = qMax(days, fontMetrics().horizontalAdvance(locale().dayName(day, QLocale::ShortFormat)));
    }
    verticalHeader()->setDefaultSectionSize(line + paddingOfHeader);
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setFixedWidth(names + line);
    horizontalHeader()->setDefaultSectionSize(days + 2 * line);
    updateGeometry();
}

QSize WeekGrid::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {verticalHeader()->maximumWidth() + horizontalHeader()->length() + frame,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + frame};
}

} // namespace kurator::ui
