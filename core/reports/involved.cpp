#include "reports/involved.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::reports {

namespace {

const documents::Document* fixingOrder(const school::Lookup& lookup, const pairs::Pair& pair,
                                       const base::Period& period, const QDate& reportDate)
{
    const auto* order = pair.order ? lookup.document(*pair.order) : nullptr;
    const bool counts = order && order->state == documents::DocumentState::Registered && order->date &&
                        period.contains(*order->date) && *order->date <= reportDate;
    return counts ? order : nullptr;
}

Involved involvedBy(const school::Lookup& lookup, base::Id<people::Entry> id)
{
    return {lookup.personOf(id), lookup.entry(id)};
}

CountedPair countedPair(const school::Lookup& lookup, const pairs::Pair& pair,
                        const documents::Document& order, const QDate& reportDate)
{
    CountedPair counted{&pair, &order, involvedBy(lookup, pair.mentor), {}};
    for (const auto& member : pair.members) {
        const auto mentee = involvedBy(lookup, member.mentee);
        if (mentee.person && (!member.from || *member.from <= reportDate)) {
            counted.mentees.push_back(mentee);
        }
    }
    return counted;
}

auto orderOfPairs(const CountedPair& counted)
{
    return std::tuple(*counted.order->date, counted.pair->form,
                      base::foldedKey(language::fullName(counted.mentor.person->name)), counted.pair->id);
}

} // namespace

std::vector<CountedPair> countedPairs(const school::Snapshot& snapshot, const school::Lookup& lookup,
                                      const programme::Programme& programme, const QDate& reportDate)
{
    std::vector<CountedPair> counted;
    for (const auto& pair : snapshot.pairs) {
        const auto* order = fixingOrder(lookup, pair, programme.period, reportDate);
        if (pair.programme != programme.id || !order) {
            continue;
        }
        auto one = countedPair(lookup, pair, *order, reportDate);
        if (one.mentor.person && !one.mentees.empty()) {
            counted.push_back(std::move(one));
        }
    }
    std::ranges::sort(counted, {}, orderOfPairs);
    return counted;
}

std::vector<Involved> distinctMentors(const std::vector<CountedPair>& pairs)
{
    std::map<base::Id<people::Person>, Involved> people;
    for (const auto& pair : pairs) {
        people.try_emplace(pair.mentor.person->id, pair.mentor);
    }
    std::vector<Involved> distinct;
    std::ranges::transform(people, std::back_inserter(distinct), [](const auto& one) { return one.second; });
    return distinct;
}

std::vector<Involved> distinctMentees(const std::vector<CountedPair>& pairs)
{
    std::map<base::Id<people::Person>, Involved> people;
    for (const auto& pair : pairs) {
        for (const auto& mentee : pair.mentees) {
            people.try_emplace(mentee.person->id, mentee);
        }
    }
    std::vector<Involved> distinct;
    std::ranges::transform(people, std::back_inserter(distinct), [](const auto& one) { return one.second; });
    return distinct;
}

} // namespace kurator::reports
