#pragma once

#include "base/working_calendar.h"
#include "pairs/pair.h"
#include "people/data_request.h"
#include "school/snapshot.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::office {

// What somebody asked for, as the curator tells it.
struct RequestWish
{
    base::Id<people::Person> person; // whose data
    people::DataRequestKind kind = people::DataRequestKind::Withdrawal;
    std::vector<base::Id<people::Consent>> consents; // withdrawn by it
    QString applicant;
    QString gist;
    QDate receivedOn;
    QString executor;

    friend bool operator==(const RequestWish&, const RequestWish&) = default;
};

struct PairAtStake
{
    base::Id<pairs::Pair> id;
    QString name; // «Наставник – наставляемый, наставляемый»
};

// A registered paper that names the person.
struct NamingPaper
{
    base::Id<documents::Document> id;
    QString kind;
    QString number;
    std::optional<QDate> date;
    QString title;
};

// What follows from a request by the law, before anything is written down.
struct RequestEffects
{
    QDate dueOn;
    std::vector<base::Id<people::Consent>> withdrawn; // of those wished for, the ones in force on the day
    std::vector<people::RequestStepKind> steps;       // in the order in which they are done
    QStringList published;                            // data that may stand on the site or in the media now
    QStringList recipients;                           // who received the data by the consents
    std::vector<PairAtStake> pairs;                   // that the person cannot stay in
    // They stay as they are: archive law keeps them (125-ФЗ), only the base lets the data go.
    std::vector<NamingPaper> papers;
};

// Computed from the base alone. Consents end on the day of receipt. Publications are cleared where a consent
// to distribution ends, or all processing does while such a consent is in force; a pair is changed where the
// consent to processing or to taking part ends.
[[nodiscard]] RequestEffects requestEffects(const school::Snapshot& snapshot,
                                            const base::WorkingCalendar& calendar, const RequestWish& wish);

// Consents of a person that are signed, not withdrawn and not run out on a day, the newest first: what can be
// withdrawn.
[[nodiscard]] std::vector<people::Consent> consentsInForce(const school::Snapshot& snapshot,
                                                           base::Id<people::Person> person, const QDate& day);
// Those of them that a request of this kind ends unless the curator says otherwise.
[[nodiscard]] std::vector<base::Id<people::Consent>>
consentsMeant(const std::vector<people::Consent>& inForce, people::DataRequestKind kind);

} // namespace kurator::office
