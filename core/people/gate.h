#pragma once

#include "base/arguments.h"
#include "base/period.h"
#include "people/consent.h"
#include "people/person.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::people {

// What a person's data or a person is wanted for (decision 9).
enum class GatePurpose
{
    EnterAsCandidate,   // also printing blank consents
    WorkingList,        // who has not signed yet: name, class, what is missing
    NamingPaper,        // an order, the registry, an extract, a card, a full export of a base
    TakingPart,         // D18: a warning, not a refusal (decision 37)
    RegionalCentre,     // a list of names for the regional centre
    Publication,        // site, media, a case with a name
    HealthCategory,     // storing ОВЗ, disability
    RestrictedCategory, // storing orphan, hard life situation, low income, at risk
    NamingRestricted,   // printing or exporting any restricted category by name: never
    EmployeePair,       // mentoring of an employee by an employee, ТК РФ ст. 351.8
    ActingByOffice,     // director, curator, working group
};

// What is known about one person when the gate is asked.
struct GateFacts
{
    const Person* person = nullptr;
    std::vector<const Consent*> consents;
    const LabourPaper* labourPaper = nullptr;
    bool adult = false;               // by category, where no age is known: teacher, parent, employer…
    bool representativeFrom14 = true; // the school's setting
    QDate day;                        // of the paper or of the act
    base::Period programme;           // a consent without a term holds to its end
    QStringList dataWanted;           // for Publication: the data that would be shown
    QString recipient;                // for RegionalCentre: who receives; empty: any regional centre
};

enum class ObstacleWeight
{
    Law,
    Model,
    Warning
};

// Why not, as a code of `core/messages` with arguments; Law is never overridden.
struct Obstacle
{
    ObstacleWeight weight = ObstacleWeight::Law;
    QString code;
    base::Arguments arguments;

    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

// All that stands between the person and the purpose; empty means "may". The only place that decides this.
[[nodiscard]] std::vector<Obstacle> obstacles(GatePurpose purpose, const GateFacts& facts);

// What storing a category of a person needs the gate for (decision 9); none where it may be stored as it is.
[[nodiscard]] std::optional<GatePurpose> purposeOfStoring(RestrictedKind kind);

enum class ConsentState
{
    None,
    Issued,
    Incomplete,
    Signed,
    Expiring,
    Expired,
    Withdrawn
};

// The state of the best consent of this purpose on a day: Expiring is 30 days before the end, Incomplete
// means that a signer is missing for the person's age when it was signed (decisions 10, 11).
[[nodiscard]] ConsentState consentState(ConsentPurpose purpose, const GateFacts& facts);

// The state of one paper among those of the facts, on their day.
[[nodiscard]] ConsentState consentState(const Consent& paper, const GateFacts& facts);

} // namespace kurator::people
