#pragma once

#include "office/propose_pairs.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::lists {

// Someone of the programme on the page where the curator ticks who takes part in matching.
struct Candidate
{
    base::Id<people::Entry> entry;
    people::Side side = people::Side::Mentee;
    QString name;
    QString className;                     // a pupil's class or an adult's position
    QStringList forms;                     // titles of the forms that fit by category
    std::vector<matching::Note> obstacles; // why not at all, in the form with the least in the way
    int freePlaces = 0;                    // of a mentor
    bool excluded = false;                 // by the curator

    [[nodiscard]] bool canTakePart() const { return obstacles.empty(); }
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

// Everyone who is in the programme, mentees first, by name; obstacles are those that the wish leaves
// standing. Nobody when the wish names an unknown form.
[[nodiscard]] std::vector<Candidate> candidateRows(const office::Desk& desk, const office::MatchWish& wish);

} // namespace kurator::lists
