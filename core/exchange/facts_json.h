#pragma once

#include "base/result.h"
#include "people/consent.h"
#include "programme/event.h"
#include "programme/facts.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::exchange {

// A pile of one kind of papers that came back signed, by names of the bases.
struct StatedConsents
{
    people::ConsentPurpose purpose = people::ConsentPurpose::Processing;
    std::optional<QDate> signedOn;
    QStringList names;
};

// Something that happened or is planned, with names of people of the base.
struct StatedEvent
{
    programme::Event event;
    QStringList names;
};

// What the curator states about the year, without ids and without a programme.
struct StatedFacts
{
    std::vector<programme::Denominator> denominators;
    std::vector<programme::PlanValue> planValues;
    std::vector<programme::RoadmapMark> marks;
    std::vector<StatedConsents> consents;
    std::vector<StatedEvent> events;
    std::optional<bool> trainingBeforePairs;
    std::optional<bool> moveToWorkingDay;
    std::optional<bool> representativeFrom14;
    std::optional<std::optional<QDate>> pairsBy; // told and empty: no such day any more
};

// Reads {"denominators":[{"indicator","value","date","source"}], "plan":[{"indicator","year","value"}],
// "items":[{"number","state":"done|not-needed|underway|none","evidence","reason","date","start","end"}],
// "consents":[{"kind":"processing|participation|distribution|special-categories","date","names":[]}],
// "events":[{"kind":"publication","title","date","place","attendance","address","note","items":[],"people":[]}],
// "settings":{"trainingBeforePairs","moveToWorkingDay","representativeFrom14","pairsBy": a day or null}};
// every part may be absent. A plan without a year is for `year`. Refused as readJsonFile, or with
// exchange.bad-json-value, exchange.unknown-key {file, key} and exchange.no-reason {file, number} where an
// item is not needed.
[[nodiscard]] base::Result<StatedFacts> readFacts(const QString& path, int year);

} // namespace kurator::exchange
