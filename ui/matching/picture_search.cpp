#include "ui/matching/picture_search.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::ui {

PictureSearch::PictureSearch(const lists::ProposalView& view, const lists::PictureRows& rows,
                             const QString& text)
    : m_mentees(view.mentees.size()), m_mentors(view.mentors.size())
{
    const QString key = base::foldedKey(text);
    m_on = !key.isEmpty();
    if (!m_on) {
        return;
    }
    for (const std::size_t at : rows.mentees()) {
        if (base::foldedKey(view.mentees[at].name).contains(key)) {
            m_found.push_back({people::Side::Mentee, at});
            m_mentees[at] = true;
        }
    }
    for (const std::size_t at : rows.mentors) {
        if (base::foldedKey(view.mentors[at].name).contains(key)) {
            m_found.push_back({people::Side::Mentor, at});
            m_mentors[at] = true;
        }
    }
}

bool PictureSearch::finds(const PictureSpot& spot) const
{
    return m_on && (spot.side == people::Side::Mentee ? m_mentees : m_mentors)[spot.index];
}

std::size_t PictureSearch::placeOf(const std::optional<PictureSpot>& spot) const
{
    const auto found = spot ? std::ranges::find(m_found, *spot) : m_found.end();
    return found == m_found.end() ? 0 : static_cast<std::size_t>(found - m_found.begin()) + 1;
}

std::optional<PictureSpot> PictureSearch::next(const std::optional<PictureSpot>& from, int by) const
{
    if (m_found.empty()) {
        return std::nullopt;
    }
    const std::size_t place = placeOf(from);
    if (place == 0) {
        return m_found.front();
    }
    const auto count = static_cast<qsizetype>(m_found.size());
    const qsizetype at = (static_cast<qsizetype>(place) - 1 + by + count) % count;
    return m_found[static_cast<std::size_t>(at)];
}

} // namespace kurator::ui
