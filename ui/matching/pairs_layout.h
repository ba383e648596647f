#pragma once

#include "lists/picture_rows.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QRect>

#include <optional>
#include <vector>

namespace kurator::ui {

// A person in the picture: the place in the mentees or the mentors of the view.
struct PictureSpot
{
    people::Side side = people::Side::Mentee;
    std::size_t index = 0;

    friend bool operator==(const PictureSpot&, const PictureSpot&) = default;
};

// The heading over a group of mentees.
struct PictureHeading
{
    std::size_t group = 0; // its place in the rows
    QRect place;
};

// Where everyone shown stands in the picture of a proposal, in its own pixels from the top left. Mentees
// stand in their groups; each mentor stands as near to the own mentees as the others leave room, those
// without any at the end.
class PairsLayout
{
public:
    PairsLayout() = default;
    PairsLayout(const lists::ProposalView& view, const lists::PictureRows& rows, int width,
                const QFontMetrics& metrics);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int rowHeight() const { return m_cardHeight + m_gap; }
    [[nodiscard]] bool isShown(const PictureSpot& spot) const;
    // Of someone shown.
    [[nodiscard]] QRect card(const PictureSpot& spot) const;
    [[nodiscard]] const std::vector<PictureHeading>& headings() const { return m_headings; }
    // From the right edge of the mentee to the left edge of the mentor.
    [[nodiscard]] QPainterPath line(const lists::ProposalLink& link) const;
    [[nodiscard]] std::optional<PictureSpot> spotAt(const QPoint& point) const;
    // Spots of a column that touch these heights, from above; all of them stand in order.
    [[nodiscard]] std::vector<PictureSpot> spotsBetween(people::Side side, int top, int bottom) const;
    // The neighbour so many cards below (negative: above), at most the last one.
    [[nodiscard]] std::optional<PictureSpot> neighbour(const PictureSpot& spot, int by) const;
    [[nodiscard]] std::optional<PictureSpot> first(people::Side side) const;

private:
    // From above: places in the view; by the place in the view: places from above, `hidden` for who is not
    // shown; upper edges from above.
    struct Column
    {
        std::vector<std::size_t> order;
        std::vector<std::size_t> place;
        std::vector<int> tops;

        void stand(std::vector<std::size_t> inOrder, std::size_t count);
    };
    static constexpr std::size_t hidden = static_cast<std::size_t>(-1);

    void arrangeMentees(const lists::ProposalView& view, const lists::PictureRows& rows);
    int startGroup(const lists::PictureRows& rows, std::size_t group, int next);
    void arrangeMentors(const lists::ProposalView& view, const lists::PictureRows& rows);
    [[nodiscard]] const Column& column(people::Side side) const
    {
        return side == people::Side::Mentee ? m_mentees : m_mentors;
    }

    int m_cardWidth = 0;
    int m_cardHeight = 0;
    int m_headingHeight = 0;
    int m_gap = 8;
    int m_rightX = 0;
    int m_height = 0;
    Column m_mentees;
    Column m_mentors;
    std::vector<PictureHeading> m_headings;
};

} // namespace kurator::ui
