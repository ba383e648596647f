#include "ui/matching/pairs_picture.h"

#include "ui/common/look.h"
#include "ui/matching/match_texts.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int nearLine = 12; // width of the strip around a line that counts as the line

} // namespace

PairsPicture::PairsPicture(QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Picture of the pairs"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void PairsPicture::setView(const lists::ProposalView& view, const lists::PictureRows& rows)
{
    const auto kept = m_marks.current ? std::optional(personAt(*m_marks.current).entry) : std::nullopt;
    m_view = view;
    m_rows = rows;
    m_marks = {std::nullopt, std::nullopt, std::nullopt, {}, hasFocus()};
    arrange();
    if (!kept || !chooseEntry(*kept)) {
        auto first = m_layout.first(people::Side::Mentee);
        first = first ? first : m_layout.first(people::Side::Mentor);
        if (first) {
            choose(*first);
        } else {
            Q_EMIT currentChanged();
        }
    }
    viewport()->update();
}

void PairsPicture::setSearch(const PictureSearch& search)
{
    m_marks.search = search;
    viewport()->update();
}

QString PairsPicture::currentText() const
{
    if (!m_marks.current) {
        return {};
    }
    const lists::ProposalPerson& person = personAt(*m_marks.current);
    if (!m_marks.link) {
        return m_marks.current->side == people::Side::Mentee ? tr("%1: without a mentor").arg(person.name)
                                                             : tr("%1: without a mentee").arg(person.name);
    }
    return MatchTexts::spoken(m_view, m_view.links[*m_marks.link]);
}

void PairsPicture::choose(const PictureSpot& spot)
{
    setCurrent(spot, linkOf(spot));
}

bool PairsPicture::chooseEntry(base::Id<people::Entry> entry)
{
    for (const people::Side side : {people::Side::Mentee, people::Side::Mentor}) {
        const std::size_t count =
            side == people::Side::Mentee ? m_view.mentees.size() : m_view.mentors.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (personAt({side, i}).entry == entry && m_layout.isShown({side, i})) {
                choose({side, i});
                return true;
            }
        }
    }
    return false;
}

QRect PairsPicture::cardOnScreen(const PictureSpot& spot) const
{
    return m_layout.card(spot).translated(0, -verticalScrollBar()->value());
}

bool PairsPicture::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto spot = m_layout.spotAt(inPicture(help->pos()));
        QToolTip::showText(help->globalPos(), spot ? toolTipOf(*spot) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hover(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PairsPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_marks.current) {
        painter.setPen(colours().muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nobody to show."));
        return;
    }
    const int scrolled = verticalScrollBar()->value();
    painter.translate(0, -scrolled);
    PairsPainter(painter, m_view, m_rows, m_layout, m_marks)
        .paint(viewport()->rect().translated(0, scrolled));
}

void PairsPicture::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PairsPicture::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = inPicture(event->position().toPoint());
    if (const auto spot = m_layout.spotAt(point)) {
        choose(*spot);
    } else if (const auto link = lineAt(point)) {
        setCurrent({people::Side::Mentee, m_view.links[*link].mentee}, link);
    }
}

void PairsPicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.spotAt(inPicture(event->position().toPoint()))) {
        Q_EMIT activated();
    }
}

void PairsPicture::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = inPicture(event->position().toPoint());
    auto spot = m_layout.spotAt(point);
    if (!spot) {
        if (const auto link = lineAt(point)) {
            spot = PictureSpot{people::Side::Mentee, m_view.links[*link].mentee};
        }
    }
    hover(spot);
}

void PairsPicture::focusInEvent(QFocusEvent* event)
{
    m_marks.hasFocus = true;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PairsPicture::focusOutEvent(QFocusEvent* event)
{
    m_marks.hasFocus = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void PairsPicture::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
    QAbstractScrollArea::changeEvent(event);
}

void PairsPicture::arrange()
{
    m_layout = PairsLayout(m_view, m_rows, viewport()->width(), fontMetrics());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight() / 2);
    verticalScrollBar()->setRange(0, qMax(0, m_layout.height() - viewport()->height()));
    viewport()->update();
}

void PairsPicture::setCurrent(const PictureSpot& spot, std::optional<std::size_t> link)
{
    m_marks.current = spot;
    m_marks.link = link;
    const QRect card = m_layout.card(spot);
    QScrollBar* bar = verticalScrollBar();
    if (card.top() < bar->value()) {
        bar->setValue(card.top() - 2);
    } else if (card.bottom() > bar->value() + viewport()->height()) {
        bar->setValue(card.bottom() + 4 - viewport()->height());
    }
    viewport()->update();
    setAccessibleDescription(currentText());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentChanged();
}

void PairsPicture::hover(const std::optional<PictureSpot>& spot)
{
    if (m_marks.hovered != spot) {
        m_marks.hovered = spot;
        viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

// The chosen link when it is one of this person's, otherwise the first of them.
std::optional<std::size_t> PairsPicture::linkOf(const PictureSpot& spot) const
{
    const auto belongs = [&](const lists::ProposalLink& link) {
        return (spot.side == people::Side::Mentee ? link.mentee : link.mentor) == spot.index;
    };
    if (m_marks.link && belongs(m_view.links[*m_marks.link])) {
        return m_marks.link;
    }
    const auto found =
        std::ranges::find_if(m_rows.links, [&](std::size_t at) { return belongs(m_view.links[at]); });
    return found == m_rows.links.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> PairsPicture::lineAt(const QPoint& point) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(nearLine);
    for (const std::size_t i : m_rows.links) {
        const lists::ProposalLink& link = m_view.links[i];
        const int from = m_layout.card({people::Side::Mentee, link.mentee}).center().y();
        const int to = m_layout.card({people::Side::Mentor, link.mentor}).center().y();
        if (point.y() < qMin(from, to) - nearLine || point.y() > qMax(from, to) + nearLine) {
            continue;
        }
        const QPainterPath path = m_layout.line(link);
        if (stroker.createStroke(path).contains(point)) {
            return i;
        }
    }
    return std::nullopt;
}

const lists::ProposalPerson& PairsPicture::personAt(const PictureSpot& spot) const
{
    if (spot.side == people::Side::Mentee) {
        return m_view.mentees[spot.index];
    }
    return m_view.mentors[spot.index];
}

QPoint PairsPicture::inPicture(const QPoint& onViewport) const
{
    return onViewport + QPoint(0, verticalScrollBar()->value());
}

QString PairsPicture::toolTipOf(const PictureSpot& spot) const
{
    const lists::ProposalPerson& person = personAt(spot);
    const bool mentee = spot.side == people::Side::Mentee;
    QString text = person.name + QLatin1Char('\n') +
                   (mentee ? MatchTexts::person(person) : MatchTexts::mentor(m_view.mentors[spot.index]));
    if (mentee && !person.matched) {
        text += QLatin1Char('\n') + MatchTexts::sentences(m_view.mentees[spot.index].reasons, person.name);
    }
    return text;
}

} // namespace kurator::ui
