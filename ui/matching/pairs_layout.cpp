#include "ui/matching/pairs_layout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kurator::ui {

namespace {

constexpr int widestCard = 46;       // characters
constexpr double roomOfLines = 0.26; // of the width, at least
constexpr int edge = 2;              // so that the frame of the chosen card is not cut

} // namespace

PairsLayout::PairsLayout(const lists::ProposalView& view, int width, const QFontMetrics& metrics)
{
    const int room = static_cast<int>(width * roomOfLines);
    m_cardWidth = qMin(metrics.averageCharWidth() * widestCard, (width - room) / 2 - edge);
    m_cardHeight = metrics.height() * 2 + 14;
    // The lines take a little more than the least room, not all that a wide window has.
    m_rightX = qMin(width - m_cardWidth - edge, edge + m_cardWidth + qMax(room, m_cardWidth * 4 / 5));
    arrangeMentees(view);
    arrangeMentors(view);
    for (const Column* one : {&m_mentees, &m_mentors}) {
        m_height = qMax(m_height, one->tops.empty() ? 0 : one->tops.back() + m_cardHeight + edge);
    }
}

void PairsLayout::Column::stand(std::vector<std::size_t> inOrder)
{
    order = std::move(inOrder);
    place.resize(order.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        place[order[at]] = at;
    }
}

void PairsLayout::arrangeMentees(const lists::ProposalView& view)
{
    std::vector<std::size_t> order(view.mentees.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_partition(order, [&](std::size_t one) { return view.mentees[one].matched; });
    m_mentees.stand(std::move(order));
    int next = edge;
    for (std::size_t at = 0; at < m_mentees.order.size(); ++at) {
        const bool alone = !view.mentees[m_mentees.order[at]].matched;
        if (at > 0 && alone && view.mentees[m_mentees.order[at - 1]].matched) {
            next += m_gap * 2;
        }
        m_mentees.tops.push_back(next);
        next += rowHeight();
    }
}

// By the mean height of the mentor's mentees.
void PairsLayout::arrangeMentors(const lists::ProposalView& view)
{
    std::vector<double> middles(view.mentors.size());
    std::vector<int> counts(view.mentors.size());
    for (const lists::ProposalLink& link : view.links) {
        middles[link.mentor] += m_mentees.tops[m_mentees.place[link.mentee]];
        ++counts[link.mentor];
    }
    std::vector<std::size_t> order(view.mentors.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        middles[i] = counts[i] > 0 ? middles[i] / counts[i] : std::numeric_limits<double>::max();
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t mentor) { return middles[mentor]; });
    m_mentors.stand(std::move(order));
    int next = edge;
    for (const std::size_t mentor : m_mentors.order) {
        next = counts[mentor] > 0 ? qMax(next, static_cast<int>(middles[mentor])) : next;
        m_mentors.tops.push_back(next);
        next += rowHeight();
    }
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
