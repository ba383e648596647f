#pragma once

#include "office/desk.h"
#include "people/data_request.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::lists {

// Soon: three days or fewer are left.
enum class RequestState
{
    Open,
    Soon,
    Overdue,
    Answered
};

inline constexpr int requestSoonDays = 3;

// One line of the register of requests about personal data.
struct RequestRow
{
    people::DataRequest request;
    int number = 0; // by the day of receipt, from 1
    QString name;   // whose data
    QString key;    // base::foldedKey of name, applicant, gist and executor
    RequestState state = RequestState::Open;
    int daysLeft = 0; // calendar days to the end of the term; negative when it is over
    int stepsDone = 0;
    bool mayBeExtended = false; // by law, and not yet done

    friend bool operator==(const RequestRow&, const RequestRow&) = default;
};

// The register: open ones first, what is due earlier before, then the answered ones, the newest first.
[[nodiscard]] std::vector<RequestRow> requestRows(const office::Desk& desk);

// Somebody about whose data a request may come: everyone who ever took part or gave a consent.
struct RequestPerson
{
    base::Id<people::Person> person;
    QString name;
    QString place; // class or position, of the newest year
    QString key;   // base::foldedKey of both

    friend bool operator==(const RequestPerson&, const RequestPerson&) = default;
};
// In name order.
[[nodiscard]] std::vector<RequestPerson> requestPeople(const office::Desk& desk);
// Who may apply for the person: for a minor the representatives first, else the person.
[[nodiscard]] QStringList applicantsFor(const office::Desk& desk, base::Id<people::Person> person);
// Who answers requests unless told otherwise: the curator; empty where the school has none.
[[nodiscard]] QString usualExecutor(const office::Desk& desk);

// How many are open, and how many of those overdue.
struct RequestTally
{
    int open = 0;
    int overdue = 0;

    friend bool operator==(const RequestTally&, const RequestTally&) = default;
};
[[nodiscard]] RequestTally tallyOf(const std::vector<RequestRow>& rows);

// The lines of the people meant by entries or persons, open ones; none meant gives none.
[[nodiscard]] std::vector<QUuid> requestsMeant(const office::Desk& desk, const std::vector<RequestRow>& rows,
                                               const std::vector<QUuid>& subjects);

} // namespace kurator::lists
