#include "ui/matching/pairs_layout.h"

#include <algorithm>
#include <limits>

namespace kurator::ui {

namespace {

constexpr int widestCard = 46;       // characters
constexpr double roomOfLines = 0.26; // of the width, at least
constexpr int edge = 2;              // so that the frame of the chosen card is not cut

} // namespace

PairsLayout::PairsLayout(const lists::ProposalView& view, const lists::PictureRows& rows, int width,
                         const QFontMetrics& metrics)
{
    const int room = static_cast<int>(width * roomOfLines);
    m_cardWidth = qMin(metrics.averageCharWidth() * widestCard, (width - room) / 2 - edge);
    m_cardHeight = metrics.height() * 2 + 14;
    m_headingHeight = metrics.height() + m_gap;
    // The lines take a little more than the least room, not all that a wide window has.
    m_rightX = qMin(width - m_cardWidth - edge, edge + m_cardWidth + qMax(room, m_cardWidth * 4 / 5));
    arrangeMentees(view, rows);
    arrangeMentors(view, rows);
    for (const Column* one : {&m_mentees, &m_mentors}) {
        m_height = qMax(m_height, one->tops.empty() ? 0 : one->tops.back() + m_cardHeight + edge);
    }
}

void PairsLayout::Column::stand(std::vector<std::size_t> inOrder, std::size_t count)
{
    order = std::move(inOrder);
    place.assign(count, hidden);
    for (std::size_t at = 0; at < order.size(); ++at) {
        place[order[at]] = at;
    }
}

void PairsLayout::arrangeMentees(const lists::ProposalView& view, const lists::PictureRows& rows)
{
    m_mentees.stand(rows.mentees(), view.mentees.size());
    int next = edge;
    for (std::size_t group = 0; group < rows.groups.size(); ++group) {
        next = startGroup(rows, group, next);
        for (std::size_t i = 0; i < rows.groups[group].mentees.size(); ++i) {
            m_mentees.tops.push_back(next);
            next += rowHeight();
        }
    }
}

// A gap before every group but the first, then the heading where there is one; returns where cards go on.
int PairsLayout::startGroup(const lists::PictureRows& rows, std::size_t group, int next)
{
    next += group > 0 ? m_gap * 2 : 0;
    if (rows.groups[group].heading) {
        m_headings.push_back({group, QRect(edge, next, m_cardWidth, m_headingHeight)});
        next += m_headingHeight;
    }
    return next;
}

// By the mean height of the mentor's mentees.
void PairsLayout::arrangeMentors(const lists::ProposalView& view, const lists::PictureRows& rows)
{
    std::vector<double> middles(view.mentors.size());
    std::vector<int> counts(view.mentors.size());
    for (const std::size_t at : rows.links) {
        const lists::ProposalLink& link = view.links[at];
        middles[link.mentor] += m_mentees.tops[m_mentees.place[link.mentee]];
        ++counts[link.mentor];
    }
    for (const std::size_t mentor : rows.mentors) {
        middles[mentor] =
            counts[mentor] > 0 ? middles[mentor] / counts[mentor] : std::numeric_limits<double>::max();
    }
    std::vector<std::size_t> order = rows.mentors;
    std::ranges::stable_sort(order, {}, [&](std::size_t mentor) { return middles[mentor]; });
    m_mentors.stand(std::move(order), view.mentors.size());
    int next = edge + (m_headings.empty() ? 0 : m_headingHeight);
    for (const std::size_t mentor : m_mentors.order) {
        next = counts[mentor] > 0 ? qMax(next, static_cast<int>(middles[mentor])) : next;
        m_mentors.tops.push_back(next);
        next += rowHeight();
    }
}

bool PairsLayout::isShown(const PictureSpot& spot) const
{
    const Column& in = column(spot.side);
    return spot.index < in.place.size() && in.place[spot.index] != hidden;
}

QRect PairsLayout::card(const PictureSpot& spot) const
{
    const Column& in = column(spot.side);
    const int left = spot.side == people::Side::Mentee ? edge : m_rightX;
    return {left, in.tops[in.place[spot.index]], m_cardWidth, m_cardHeight};
}

QPainterPath PairsLayout::line(const lists::ProposalLink& link) const
{
    const QRect from = card({people::Side::Mentee, link.mentee});
    const QRect to = card({people::Side::Mentor, link.mentor});
    const QPointF start(from.right() + 1, from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double middle = (start.x() + end.x()) / 2;
    QPainterPath path(start);
    path.cubicTo(middle, start.y(), middle, end.y(), end.x(), end.y());
    return path;
}

std::optional<PictureSpot> PairsLayout::spotAt(const QPoint& point) const
{
    for (const people::Side side : {people::Side::Mentee, people::Side::Mentor}) {
        for (const PictureSpot& spot : spotsBetween(side, point.y(), point.y())) {
            if (card(spot).contains(point)) {
                return spot;
            }
        }
    }
    return std::nullopt;
}

std::vector<PictureSpot> PairsLayout::spotsBetween(people::Side side, int top, int bottom) const
{
    const Column& in = column(side);
    const auto from = std::ranges::lower_bound(in.tops, top - m_cardHeight);
    std::vector<PictureSpot> spots;
    for (auto at = static_cast<std::size_t>(from - in.tops.begin());
         at < in.tops.size() && in.tops[at] <= bottom; ++at) {
        spots.push_back({side, in.order[at]});
    }
    return spots;
}

std::optional<PictureSpot> PairsLayout::neighbour(const PictureSpot& spot, int by) const
{
    const Column& in = column(spot.side);
    const auto last = static_cast<qsizetype>(in.order.size()) - 1;
    if (last < 0) {
        return std::nullopt;
    }
    const qsizetype at = qBound(qsizetype{0}, static_cast<qsizetype>(in.place[spot.index]) + by, last);
    return PictureSpot{spot.side, in.order[static_cast<std::size_t>(at)]};
}

std::optional<PictureSpot> PairsLayout::first(people::Side side) const
{
    const Column& in = column(side);
    return in.order.empty() ? std::nullopt : std::optional(PictureSpot{side, in.order.front()});
}

} // namespace kurator::ui
