#include "ui/documents/wrapped_list.h"

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int tallestInLines = 12;

} // namespace

WrappedList::WrappedList(const QString& accessibleName, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setWordWrap(true);
    setSpacing(2);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
}

void WrappedList::setTexts(const QStringList& texts)
{
    clear();
    addItems(texts);
    fitHeight();
}

void WrappedList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

void WrappedList::fitHeight()
{
    const int tallest = fontMetrics().lineSpacing() * tallestInLines;
    int height = 2 * frameWidth() + 4;
    for (int row = 0; row < count() && height < tallest; ++row) {
        const QRect room(0, 0, std::max(40, viewport()->width() - 2 * spacing() - 6), tallest);
        const QRect text = fontMetrics().boundingRect(room, Qt::TextWordWrap, item(row)->text());
        height += text.height() + 2 * spacing() + 6;
    }
    setFixedHeight(std::min(height, tallest));
}

} // namespace kurator::ui
