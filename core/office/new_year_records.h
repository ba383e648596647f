#pragma once

#include "office/new_year.h"

#include <QSet>

namespace kurator::office {

// Writes the records of a new year into its changes and counts them. The programme of `year` is told.
class NewYearRecords
{
public:
    NewYearRecords(Desk& desk, const NewYearWish& wish, NewYear& year);

    // Saves the programme, then all that goes along with it.
    void write();

private:
    void writePlan();
    void writePlanValues();
    void writeMentors();
    void writeMentees();
    void writeNewMentors();
    // The entry as it stands in the new year, not yet saved; nothing for one that is not of the open
    // year or may not go along.
    [[nodiscard]] std::optional<people::Entry> nextEntry(base::Id<people::Entry> old, people::Side side);
    void writeMarks(const people::Entry& old, const people::Entry& next);
    void writeTraining(const people::Entry& mentor);
    // The mentor, of those who go along, whose pair with the mentee goes on; empty: none.
    [[nodiscard]] QString mentorGoingOn(base::Id<people::Entry> mentee) const;
    void countConsents(const people::Entry& next);

    Desk& m_desk;
    const NewYearWish& m_wish;
    NewYear& m_year;
    bool m_up;
    QSet<QUuid> m_counted; // persons
};

} // namespace kurator::office
