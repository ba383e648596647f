#include "ui/matching/pairs_painter.h"

#include "ui/common/look.h"
#include "ui/matching/match_texts.h"

namespace kurator::ui {

namespace {

constexpr double thinnest = 1.2;
constexpr double thickness = 4.2; // more for a score of 100
constexpr double setBack = 0.3;   // opacity of whom a search does not find

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

void PairsPainter::paint(const QRect& seen) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const std::size_t i : m_rows.links) {
        const lists::ProposalLink& link = m_view.links[i];
        const QRect from = m_layout.card({people::Side::Mentee, link.mentee});
        const QRect to = m_layout.card({people::Side::Mentor, link.mentor});
        if (m_marks.link != i && from.united(to).intersects(seen)) {
            paintLine(link, false);
        }
    }
    if (m_marks.link) {
        paintLine(m_view.links[*m_marks.link], true);
    }
    for (const PictureHeading& heading : m_layout.headings()) {
        if (heading.place.intersects(seen)) {
            paintHeading(heading);
        }
    }
    for (const people::Side side : {people::Side::Mentee, people::Side::Mentor}) {
        for (const PictureSpot& spot : m_layout.spotsBetween(side, seen.top(), seen.bottom())) {
            paintCard(spot);
        }
    }
}

void PairsPainter::paintLine(const lists::ProposalLink& link, bool chosen) const
{
    const bool lit = isLit(link, m_marks.hovered) || isLit(link, m_marks.current);
    const QColor quiet = between(colours().muted, colours().line);
    const QColor colour = chosen ? colours().accent : lit ? between(colours().accent, quiet) : quiet;
    QPen pen(colour, thinnest + thickness * link.score / 100.0);
    pen.setCapStyle(Qt::FlatCap);
    if (link.directive || link.overridden) {
        pen.setWidthF(qMax(pen.widthF(), 1.8));
        pen.setDashPattern({4, 3});
    }
    m_painter.setOpacity(isSetBack(link) && !chosen ? setBack : 1);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const QPainterPath path = m_layout.line(link);
    m_painter.drawPath(path);
    if (link.locked) {
        paintLock(path.pointAtPercent(0.5), colour);
    }
    m_painter.setOpacity(1);
}

void PairsPainter::paintLock(const QPointF& middle, const QColor& colour) const
{
    const double size = m_painter.fontMetrics().height() * 0.55;
    const QRectF body(middle.x() - size / 2, middle.y() - size / 4, size, size * 0.75);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours().window);
    m_painter.drawEllipse(middle, size * 1.1, size * 1.1);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(body, 2, 2);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, size / 6));
    m_painter.drawArc(QRectF(middle.x() - size / 3.4, middle.y() - size * 0.72, size / 1.7, size), 0,
                      180 * 16);
}

void PairsPainter::paintHeading(const PictureHeading& heading) const
{
    const QFont usual = m_painter.font();
    QFont bold = usual;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(colours().muted);
    const QRect inside = heading.place.adjusted(0, 0, 0, -4);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                       QFontMetrics(bold).elidedText(MatchTexts::heading(m_rows.groups[heading.group]),
                                                     Qt::ElideRight, inside.width()));
    m_painter.setFont(usual);
}

void PairsPainter::paintCard(const PictureSpot& spot) const
{
    const QRect card = m_layout.card(spot);
    const bool mentee = spot.side == people::Side::Mentee;
    const bool alone = mentee && !m_view.mentees[spot.index].matched;
    const bool current = m_marks.current == spot;
    const bool lit = current || isPartner(spot);
    m_painter.setOpacity(isSetBack(spot) && !lit ? setBack : 1);
    QColor frame = alone ? colours().bad : colours().line;
    if (lit || m_marks.hovered == spot) {
        frame = colours().accent;
    }
    m_painter.setPen(QPen(frame, lit ? 2 : 1));
    m_painter.setBrush(current && m_marks.hasFocus ? colours().accentSoft : colours().surface);
    m_painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (mentee) {
        const lists::ProposalMentee& person = m_view.mentees[spot.index];
        paintText(card, person,
                  alone ? MatchTexts::sentences(person.reasons, person.name).section(QLatin1Char('\n'), 0, 0)
                        : MatchTexts::person(person),
                  alone);
    } else {
        const lists::ProposalMentor& person = m_view.mentors[spot.index];
        paintText(card, person, MatchTexts::mentor(person), false);
    }
    m_painter.setOpacity(1);
}

void PairsPainter::paintText(const QRect& card, const lists::ProposalPerson& person, const QString& second,
                             bool alone) const
{
    const QFont usual = m_painter.font();
    const QRect inside = card.adjusted(10, 6, -10, -6);
    const QFontMetrics metrics(usual);
    m_painter.setPen(colours().text);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                       metrics.elidedText(person.name, Qt::ElideRight, inside.width()));
    QFont small = usual;
    small.setPointSizeF(usual.pointSizeF() * 0.88);
    m_painter.setFont(small);
    m_painter.setPen(alone ? colours().bad : colours().muted);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                       QFontMetrics(small).elidedText(second, Qt::ElideRight, inside.width()));
    m_painter.setFont(usual);
}

bool PairsPainter::isLit(const lists::ProposalLink& link, const std::optional<PictureSpot>& spot) const
{
    return spot && (spot->side == people::Side::Mentee ? link.mentee : link.mentor) == spot->index;
}

bool PairsPainter::isPartner(const PictureSpot& spot) const
{
    if (!m_marks.link) {
        return false;
    }
    const lists::ProposalLink& link = m_view.links[*m_marks.link];
    return (spot.side == people::Side::Mentee ? link.mentee : link.mentor) == spot.index;
}

bool PairsPainter::isSetBack(const PictureSpot& spot) const
{
    return m_marks.search.isOn() && !m_marks.search.finds(spot);
}

// A line with a found end stays.
bool PairsPainter::isSetBack(const lists::ProposalLink& link) const
{
    return isSetBack({people::Side::Mentee, link.mentee}) && isSetBack({people::Side::Mentor, link.mentor});
}

} // namespace kurator::ui
