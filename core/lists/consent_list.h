#pragma once

#include "base/id.h"
#include "office/desk.h"
#include "people/consent.h"
#include "people/consent_validity.h"
#include "people/entry.h"
#include "people/gate.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kurator::lists {

// How far the papers of ТК РФ ст. 351.8 (D35) are today: Exempt where mentoring stands in the job itself,
// Ended after their last day.
enum class LabourState
{
    None,
    ConsentOnly,
    SupplementOnly,
    Complete,
    Exempt,
    Ended
};

// One line of «Согласия»: a person, whoever has to sign, and how each paper stands today.
struct ConsentRow
{
    base::Id<people::Entry> entry;
    base::Id<people::Person> person;
    people::Side side = people::Side::Mentee;
    QString name;
    QString key; // base::foldedKey of name, class and position
    QString className;
    QStringList forms; // codes: of the pairs that go on, else those wished for
    std::optional<people::Age> age;
    std::optional<people::Category> category;
    people::ConsentSigners signersToAsk = people::ConsentSigners::Self;
    std::array<people::ConsentState, 4> states{}; // in the order of people::ConsentPurpose
    // Of the consent to processing that is best today, the newest of equals; none without a signed one.
    std::optional<QDate> signedOn;
    std::optional<QDate> lastDay;
    bool needsLabourPaper = false; // a mentor of an employee, by a pair that goes on or a form wished for
    LabourState labour = LabourState::None;
    bool hasScan = false;                   // of any consent of the person
    std::vector<people::Obstacle> missing;  // what stands before naming the person in a paper
    std::vector<people::Obstacle> warnings; // what taking part still wants (D18)

    [[nodiscard]] people::ConsentState state(people::ConsentPurpose purpose) const
    {
        return states.at(static_cast<std::size_t>(purpose));
    }
    friend bool operator==(const ConsentRow&, const ConsentRow&) = default;
};

// Everyone in the open programme who has not finished, in name order. Consents belong to a person, so who is
// on both sides stands once, as a mentee.
[[nodiscard]] std::vector<ConsentRow> consentRows(const office::Desk& desk);

} // namespace kurator::lists
