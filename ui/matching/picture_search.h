#pragma once

#include "lists/picture_rows.h"
#include "ui/matching/pairs_layout.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::ui {

// Whom of those shown a typed text finds by name: mentees from above, then mentors.
class PictureSearch
{
public:
    PictureSearch() = default;
    PictureSearch(const lists::ProposalView& view, const lists::PictureRows& rows, const QString& text);

    // Something was asked for.
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] std::size_t count() const { return m_found.size(); }
    [[nodiscard]] bool finds(const PictureSpot& spot) const;
    // From 1; 0 where the spot was not found.
    [[nodiscard]] std::size_t placeOf(const std::optional<PictureSpot>& spot) const;
    // The found one so many further, round and round; the first one from anywhere else.
    [[nodiscard]] std::optional<PictureSpot> next(const std::optional<PictureSpot>& from, int by) const;

private:
    bool m_on = false;
    std::vector<PictureSpot> m_found;
    std::vector<bool> m_mentees;
    std::vector<bool> m_mentors;
};

} // namespace kurator::ui
