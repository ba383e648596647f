#pragma once

#include "office/desk.h"
#include "office/field_fault.h"
#include "office/new_year_people.h"

#include <optional>
#include <vector>

namespace kurator::office {

// What the curator wants of the year after the open one.
struct NewYearWish
{
    QDate start;          // the date of the order, or the first day where there is none yet
    bool ordered = false; // the order that starts the year is there
    QString orderNumber;
    std::optional<programme::YearKind> yearKind; // guessed from `start` when not chosen
    bool forms = true;                           // those in use go along, else all of the profile are
    bool words = true;                           // goals, tasks, results and SWOT go along as they are
    bool planValues = true;                      // planned values go along where the next year has none
    std::optional<bool> classesUp; // pupils come into the next class; by the dates when not chosen
    std::vector<base::Id<people::Entry>> mentors;
    std::vector<base::Id<people::Entry>> mentees;
    std::vector<base::Id<people::Entry>> newMentors; // mentees who will mentor

    friend bool operator==(const NewYearWish&, const NewYearWish&) = default;
};

// What a new year would be. Nothing of the old one is changed; consents, pairs, denominators and events stay
// with it. Mentors come in as candidates, because each year approves its own registry; that they were trained
// is written into their portfolios.
struct NewYear
{
    programme::Programme programme;
    qsizetype mentors = 0;
    qsizetype mentees = 0;
    qsizetype newMentors = 0;
    qsizetype classesUp = 0; // pupils who come into another class
    qsizetype trained = 0;   // mentors whose training is written into the portfolio
    qsizetype pairs = 0;     // that go on: the mentee's entry names the mentor, to be matched anew
    bool words = false;
    qsizetype planValues = 0;
    qsizetype persons = 0;       // who go along, each once
    qsizetype processing = 0;    // of them with a consent to processing that holds
    qsizetype participation = 0; // likewise to taking part
    qsizetype marksLeft =
        0; // restricted categories without a consent that would let them be stored (decision 9)
    qsizetype labourPapers = 0; // mentors whose papers by ТК РФ ст. 351.8 were of the old year
    school::Changes changes;
};

// The newest programme of the base; only from it a new year is started.
[[nodiscard]] const programme::Programme& newestProgramme(const Desk& desk);

// The usual first day of the year after this one: 1 September, or the day after a calendar year.
[[nodiscard]] QDate usualStartAfter(const programme::Programme& last);

// Whether pupils come into the next class: as chosen, else when a school year begins in between. Their
// classes are those of today, after the last year's end those of that day. School years begin in July
// (decision 35).
[[nodiscard]] bool classesGoUp(const Desk& desk, const NewYearWish& wish);

// Whoever of the open year is offered for one that starts on this day; there is no order yet.
[[nodiscard]] NewYearWish offeredNewYear(const Desk& desk, const QDate& start);

// The order and the period, by the fields start and orderNumber: office.new-year-no-start,
// office.new-year-not-after {start}, office.start-too-late {date}, office.start-no-number where the profile
// counts from the school's own order.
[[nodiscard]] std::vector<FieldFault> newYearFaults(const Desk& desk, const NewYearWish& wish);
// What does not hold it up: office.new-year-overlaps {end}, office.new-year-same-year {year} (decision 23
// tells years apart by where they start).
[[nodiscard]] std::vector<FieldFault> newYearWarnings(const Desk& desk, const NewYearWish& wish);

// What starting it would do. Refused with the first of newYearFaults, or office.new-year-not-last {start}
// when a newer year than the open one is there.
[[nodiscard]] base::Result<NewYear> newYear(Desk& desk, const NewYearWish& wish);

// One undoable step: the order is told with the year and registered as a paper of its own later. The desk
// opens the new year.
[[nodiscard]] base::Result<NewYear> startNewYear(Desk& desk, const NewYearWish& wish);

} // namespace kurator::office
