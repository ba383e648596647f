#include "ui/shell/sidebar_button.h"

#include "ui/common/look.h"

#include <QPainter>
#include <QPainterPath>

namespace kurator::ui {

SidebarButton::SidebarButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::showCounter(const lists::PlaceCounter& counter)
{
    m_counter = counter;
    QStringList told;
    if (counter.errors > 0) {
        told << tr("%n error(s)", nullptr, counter.errors);
    }
    if (counter.warnings > 0) {
        told << tr("%n warning(s)", nullptr, counter.warnings);
    }
    if (counter.total > 0) {
        told << tr("%n people", nullptr, counter.total);
    }
    setToolTip(told.join(QStringLiteral(", ")));
    setAccessibleDescription(toolTip());
    update();
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(accessibleName()) + metrics.averageCharWidth() * 8 + 36,
            metrics.height() + 14};
}

SidebarButton::Badge SidebarButton::badge() const
{
    const Colours& c = colours();
    if (m_counter.errors > 0) {
        return {locale().toString(m_counter.errors), c.badSoft, c.bad};
    }
    if (m_counter.warnings > 0) {
        return {locale().toString(m_counter.warnings), c.warningSoft, c.warning};
    }
    return m_counter.total > 0 ? Badge{locale().toString(m_counter.total), c.track, c.text} : Badge();
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentSoft : c.window);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
    }
    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(isChecked() ? c.accent : c.text);
    painter.drawText(box.adjusted(10, 0, -44, 0), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    const Badge told = badge();
    if (told.text.isEmpty()) {
        return;
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const qreal width = qMax(metrics.horizontalAdvance(told.text) + 14, metrics.height() + 4);
    const QRectF pill(box.right() - width - 8, box.center().y() - metrics.height() / 2 - 1, width,
                      metrics.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(told.back);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(told.front);
    painter.drawText(pill, Qt::AlignCenter, told.text);
}

void SidebarButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SidebarButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace kurator::ui
