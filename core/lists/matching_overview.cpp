#include "lists/matching_overview.h"

#include <QHash>

#include <algorithm>

namespace kurator::lists {

namespace {

const QHash<QString, HoldUp>& holdUpsByCode()
{
    static const QHash<QString, HoldUp> known{
        {QStringLiteral("unmatched.no-category"), HoldUp::Category},
        {QStringLiteral("unmatched.no-form"), HoldUp::Category},
        {QStringLiteral("match.sides"), HoldUp::Category},
        {QStringLiteral("match.mentee-age"), HoldUp::Age},
        {QStringLiteral("match.mentor-age"), HoldUp::Age},
        {QStringLiteral("match.not-in-registry"), HoldUp::Registry},
        {QStringLiteral("match.not-trained"), HoldUp::Training},
        {QStringLiteral("match.mentor-left"), HoldUp::Excluded},
        {QStringLiteral("match.capacity"), HoldUp::Places},
    };
    return known;
}

void addHeldUp(std::vector<HoldUpGroup>& heldUp, const Candidate& row)
{
    const auto holdUp = holdUpOf(row.obstacles.front());
    if (!holdUp) {
        return;
    }
    auto group = std::ranges::find_if(
        heldUp, [&](const HoldUpGroup& one) { return one.holdUp == *holdUp && one.side == row.side; });
    if (group == heldUp.end()) {
        group = heldUp.insert(heldUp.end(), {*holdUp, row.side, {}});
    }
    group->entries.push_back(row.entry.uuid());
}

} // namespace

std::optional<HoldUp> holdUpOf(const matching::Note& obstacle)
{
    if (obstacle.code == QLatin1String("unmatched.has-mentor")) {
        return std::nullopt;
    }
    // What the gate of consents says has codes of its own.
    return holdUpsByCode().value(obstacle.code, HoldUp::Consent);
}

Place placeOf(HoldUp holdUp, people::Side side)
{
    const Place cards = side == people::Side::Mentee ? Place::Mentees : Place::Mentors;
    switch (holdUp) {
    case HoldUp::Consent:
        return Place::Consents;
    case HoldUp::Category:
    case HoldUp::Age:
    case HoldUp::Registry:
    case HoldUp::Training:
    case HoldUp::Excluded:
    case HoldUp::Places:
        return cards;
    }
    return cards;
}

MatchingOverview matchingOverview(const office::Desk& desk)
{
    MatchingOverview overview;
    for (const Candidate& row : candidateRows(desk, {})) {
        if (!row.canTakePart()) {
            overview.withMentor +=
                row.obstacles.front().code == QLatin1String("unmatched.has-mentor") ? 1 : 0;
            addHeldUp(overview.heldUp, row);
        } else if (row.side == people::Side::Mentee) {
            ++overview.looking;
        } else {
            ++overview.mentors;
            overview.freePlaces += row.freePlaces;
        }
    }
    std::ranges::stable_sort(overview.heldUp, [](const HoldUpGroup& a, const HoldUpGroup& b) {
        return std::pair(a.holdUp, a.side) < std::pair(b.holdUp, b.side);
    });
    overview.withoutOrder = pairRows(desk);
    std::erase_if(overview.withoutOrder,
                  [](const PairRow& row) { return row.state != pairs::PairState::Proposed; });
    return overview;
}

} // namespace kurator::lists
