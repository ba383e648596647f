#include "office/pair_parts.h"

#include "language/date_words.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

base::Arguments daysOf(const base::Period& period)
{
    return {{QStringLiteral("start"), language::shortDate(period.start)},
            {QStringLiteral("end"), language::shortDate(period.end)}};
}

} // namespace

base::Result<const pairs::Pair*> knownPair(const Desk& desk, base::Id<pairs::Pair> id)
{
    const auto& all = desk.snapshot().pairs;
    const auto found = std::ranges::find(all, id, &pairs::Pair::id);
    if (found == all.end()) {
        return base::refuseUsage("pairs.unknown-pair");
    }
    return &*found;
}

base::Arguments pairArguments(const Desk& desk, const pairs::Pair& pair)
{
    const school::Lookup& lookup = desk.lookup();
    QStringList mentees;
    for (const pairs::Member& member : pair.members) {
        mentees << lookup.nameOf(member.mentee);
    }
    return {{QStringLiteral("mentor"), lookup.nameOf(pair.mentor)},
            {QStringLiteral("mentees"), mentees.join(QStringLiteral(", "))}};
}

base::Arguments pairArguments(const Desk& desk, const pairs::Pair& pair, const QDate& day)
{
    auto arguments = pairArguments(desk, pair);
    arguments[QStringLiteral("date")] = language::shortDate(day);
    return arguments;
}

base::Result<void> checkPairPeriod(const Desk& desk, const base::Period& period)
{
    if (!period.isValid()) {
        return base::refuseInput("pairs.dates-order", daysOf(period));
    }
    if (!period.touches(desk.programme().period)) {
        return base::refuseInput("pairs.outside-programme", daysOf(desk.programme().period));
    }
    return {};
}

} // namespace kurator::office
