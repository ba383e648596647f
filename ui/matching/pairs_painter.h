#pragma once

#include "lists/picture_rows.h"
#include "ui/matching/pairs_layout.h"
#include "ui/matching/picture_search.h"

#include <QPainter>

#include <optional>

namespace kurator::ui {

// What of a picture is chosen or under the mouse.
struct PictureMarks
{
    std::optional<PictureSpot> current;
    std::optional<std::size_t> link; // the chosen one, in ProposalView::links
    std::optional<PictureSpot> hovered;
    PictureSearch search; // whom it does not find stands back
    bool hasFocus = false;
};

// Draws the part of a picture that is seen: lines below, cards above them, the chosen ones last.
class PairsPainter
{
public:
    PairsPainter(QPainter& painter, const lists::ProposalView& view, const lists::PictureRows& rows,
                 const PairsLayout& layout, const PictureMarks& marks)
        : m_painter(painter), m_view(view), m_rows(rows), m_layout(layout), m_marks(marks)
    {}

    // `seen` in the picture's own pixels.
    void paint(const QRect& seen) const;

private:
    void paintLine(const lists::ProposalLink& link, bool chosen) const;
    void paintLock(const QPointF& middle, const QColor& colour) const;
    void paintHeading(const PictureHeading& heading) const;
    void paintCard(const PictureSpot& spot) const;
    void paintText(const QRect& card, const lists::ProposalPerson& person, const QString& second,
                   bool alone) const;
    [[nodiscard]] bool isLit(const lists::ProposalLink& link, const std::optional<PictureSpot>& spot) const;
    [[nodiscard]] bool isPartner(const PictureSpot& spot) const;
    [[nodiscard]] bool isSetBack(const PictureSpot& spot) const;
    [[nodiscard]] bool isSetBack(const lists::ProposalLink& link) const;

    QPainter& m_painter;
    const lists::ProposalView& m_view;
    const lists::PictureRows& m_rows;
    const PairsLayout& m_layout;
    const PictureMarks& m_marks;
};

} // namespace kurator::ui
