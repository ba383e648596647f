#include "ui/pairs/meeting_dots.h"

#include "language/date_words.h"
#include "ui/common/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kurator::ui {

namespace {

QColor colourOfWeek(const lists::WeekDot& week)
{
    if (week.empty14) {
        return colours().bad;
    }
    QColor quiet = colours().muted;
    quiet.setAlphaF(0.3F);
    return week.meetings > 0 ? colours().good : quiet;
}

void paintWeek(QPainter& painter, const QRectF& place, const lists::WeekDot& week)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOfWeek(week));
    painter.drawEllipse(place);
}

int dotSize(const QFontMetrics& metrics)
{
    return metrics.height() * 5 / 8;
}

} // namespace

MeetingDots::MeetingDots(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeetingDots::setWeeks(std::vector<lists::WeekDot> weeks)
{
    m_weeks = std::move(weeks);
    const auto met = std::ranges::count_if(m_weeks, [](const auto& week) { return week.meetings > 0; });
    setAccessibleName(tr("Meetings by weeks"));
    setAccessibleDescription(
        tr("Met in %1 of %n week(s)", nullptr, static_cast<int>(m_weeks.size())).arg(met));
    updateGeometry();
    update();
}

int MeetingDots::step() const
{
    return dotSize(fontMetrics()) + 4;
}

size_t MeetingDots::perLine(int width) const
{
    return static_cast<size_t>(std::max(1, (width + 4) / step()));
}

QSize MeetingDots::sizeHint() const
{
    return {step() * 10, heightForWidth(step() * 10)};
}

int MeetingDots::heightForWidth(int width) const
{
    const size_t lines = (m_weeks.size() + perLine(width) - 1) / perLine(width);
    return std::max(1, static_cast<int>(lines)) * step();
}

void MeetingDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = dotSize(fontMetrics());
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const auto x = static_cast<int>(i % perLine(width())) * step();
        const auto y = static_cast<int>(i / perLine(width())) * step();
        paintWeek(painter, QRectF(x, y, size, size), m_weeks[i]);
    }
}

bool MeetingDots::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const size_t i = static_cast<size_t>(help->pos().y() / step()) * perLine(width()) +
                     static_cast<size_t>(help->pos().x() / step());
    if (i < m_weeks.size()) {
        const auto& week = m_weeks[i];
        QToolTip::showText(
            help->globalPos(),
            tr("Week of %1: %n meeting(s)", nullptr, week.meetings).arg(language::shortDate(week.monday)),
            this);
    }
    return true;
}

MeetingDotsDelegate::MeetingDotsDelegate(Weeks weeks, QObject* parent)
    : DotDelegate(parent), m_weeks(std::move(weeks))
{}

void MeetingDotsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    DotDelegate::paint(painter, option, index);
    const auto weeks = m_weeks(index);
    const int size = dotSize(option.fontMetrics);
    const int step = size + 4;
    const auto fit = static_cast<size_t>(std::max(0, (option.rect.width() - 12) / step));
    const size_t first = weeks.size() > fit ? weeks.size() - fit : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (size_t i = first; i < weeks.size(); ++i) {
        const int x = option.rect.left() + 6 + static_cast<int>(i - first) * step;
        paintWeek(*painter, QRectF(x, option.rect.center().y() - size / 2.0, size, size), weeks[i]);
    }
    painter->restore();
}

} // namespace kurator::ui
