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
    : m_mentees(view.mentees.size())
{
    const int room = static_cast<int>(width * roomOfLines);
    m_cardWidth = qMin(metrics.averageCharWidth() * widestCard, (width - room) / 2 - edge);
    m_cardHeight = metrics.height() * 2 + 14;
    // The lines take a third more than the least room, not all that a wide window has.
    m_rightX = qMin(width - m_cardWidth - edge, edge + m_cardWidth + qMax(room, m_cardWidth * 4 / 5));
    const std::vector<double> wished = orderMentors(view);
    int next = edge;
    for (const std::size_t mentor : m_mentorOrder) {
        const double middle = wished[mentor] * rowHeight() + edge;
        const bool linked = view.mentors[mentor].matched;
        next = linked ? qMax(next, static_cast<int>(middle)) : next;
        m_mentorTops.push_back(next);
        next += rowHeight();
    }
    m_height = qMax(next, static_cast<int>(m_mentees) * rowHeight() + edge) + edge;
}

// The mean place of each mentor's mentees.
std::vector<double> PairsLayout::orderMentors(const lists::ProposalView& view)
{
    std::vector<double> sums(view.mentors.size());
    std::vector<int> counts(view.mentors.size());
    for (const lists::ProposalLink& link : view.links) {
        sums[link.mentor] += static_cast<double>(link.mentee);
        ++counts[link.mentor];
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : std::numeric_limits<double>::max();
    }
    m_mentorOrder.resize(sums.size());
    std::iota(m_mentorOrder.begin(), m_mentorOrder.end(), std::size_t{0});
    std::ranges::stable_sort(m_mentorOrder, {}, [&](std::size_t mentor) { return sums[mentor]; });
    m_mentorPlace.resize(sums.size());
    for (std::size_t place = 0; place < m_mentorOrder.size(); ++place) {
        m_mentorPlace[m_mentorOrder[place]] = place;
        if (counts[m_mentorOrder[place]] == 0) {
            sums[m_mentorOrder[place]] = 0;
        }
    }
    return sums;
}

QRect PairsLayout::card(const PictureSpot& spot) const
{
    const int left = spot.side == people::Side::Mentee ? edge : m_rightX;
    return {left, topOf(spot.side, placeOf(spot)), m_cardWidth, m_cardHeight};
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
    std::size_t low = 0;
    std::size_t high = count(side);
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (topOf(side, middle) + m_cardHeight < top) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    std::vector<PictureSpot> spots;
    for (std::size_t place = low; place < count(side) && topOf(side, place) <= bottom; ++place) {
        spots.push_back({side, indexAt(side, place)});
    }
    return spots;
}

std::optional<PictureSpot> PairsLayout::neighbour(const PictureSpot& spot, int by) const
{
    const auto last = static_cast<qsizetype>(count(spot.side)) - 1;
    if (last < 0) {
        return std::nullopt;
    }
    const qsizetype place = qBound(qsizetype{0}, static_cast<qsizetype>(placeOf(spot)) + by, last);
    return PictureSpot{spot.side, indexAt(spot.side, static_cast<std::size_t>(place))};
}

std::optional<PictureSpot> PairsLayout::first(people::Side side) const
{
    return count(side) == 0 ? std::nullopt : std::optional(PictureSpot{side, indexAt(side, 0)});
}

std::size_t PairsLayout::count(people::Side side) const
{
    return side == people::Side::Mentee ? m_mentees : m_mentorOrder.size();
}

std::size_t PairsLayout::indexAt(people::Side side, std::size_t place) const
{
    return side == people::Side::Mentee ? place : m_mentorOrder[place];
}

std::size_t PairsLayout::placeOf(const PictureSpot& spot) const
{
    return spot.side == people::Side::Mentee ? spot.index : m_mentorPlace[spot.index];
}

int PairsLayout::topOf(people::Side side, std::size_t place) const
{
    return side == people::Side::Mentee ? edge + static_cast<int>(place) * rowHeight() : m_mentorTops[place];
}

} // namespace kurator::ui
