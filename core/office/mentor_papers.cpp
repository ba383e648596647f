#include "office/mentor_papers.h"

#include "office/desk.h"

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using people::Interview;
using people::Portfolio;

constexpr std::array portfolioTexts{
    &Portfolio::education, &Portfolio::qualification, &Portfolio::mentoringExperience,
    &Portfolio::awards,    &Portfolio::courses,       &Portfolio::help,
    &Portfolio::feedback,  &Portfolio::link};
constexpr std::array interviewTexts{&Interview::interviewers, &Interview::result, &Interview::psychologist,
                                    &Interview::psychologistOpinion, &Interview::certificateSeenBy};

bool isOlder(const Interview& a, const Interview& b)
{
    return a.heldOn.value_or(QDate()) < b.heldOn.value_or(QDate());
}

template <class T>
const T* withId(const std::vector<T>& all, base::Id<T> id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

template <class T>
void putPaper(Desk& desk, T told, const T& blank, const T* stored, school::Changes& changes)
{
    if (stored && *stored == told) {
        return;
    }
    if (told == blank) {
        if (stored) {
            changes.removed.emplace_back(*stored);
        }
        return;
    }
    if (told.id.isNull()) {
        told.id = desk.ids().next<T>();
    }
    changes.saved.emplace_back(std::move(told));
}

} // namespace

Portfolio portfolioOf(const school::Snapshot& snapshot, base::Id<people::Person> person)
{
    const auto found = std::ranges::find(snapshot.portfolios, person, &Portfolio::person);
    return person.isNull() || found == snapshot.portfolios.end() ? Portfolio() : *found;
}

Interview interviewOf(const school::Snapshot& snapshot, base::Id<people::Entry> entry)
{
    const Interview* newest = nullptr;
    for (const Interview& one : snapshot.interviews) {
        if (one.entry == entry && (!newest || isOlder(*newest, one))) {
            newest = &one;
        }
    }
    return newest ? *newest : Interview();
}

void putPortfolio(Desk& desk, Portfolio told, base::Id<people::Person> person, school::Changes& changes)
{
    for (const auto text : portfolioTexts) {
        told.*text = (told.*text).trimmed();
    }
    const auto& all = desk.snapshot().portfolios;
    const auto* stored = withId(all, told.id);
    if (told.id.isNull()) {
        const Portfolio known = portfolioOf(desk.snapshot(), person);
        stored = withId(all, known.id);
        told.id = known.id;
        for (const auto text : portfolioTexts) {
            told.*text = (told.*text).isEmpty() ? known.*text : told.*text;
        }
    }
    told.person = person;
    Portfolio blank;
    blank.id = told.id;
    blank.person = person;
    putPaper(desk, std::move(told), blank, stored, changes);
}

void putInterview(Desk& desk, Interview told, base::Id<people::Entry> entry, school::Changes& changes)
{
    for (const auto text : interviewTexts) {
        told.*text = (told.*text).trimmed();
    }
    std::ranges::sort(told.marks, {}, &people::CriterionMark::criterion);
    told.entry = entry;
    Interview blank;
    blank.id = told.id;
    blank.entry = entry;
    const auto* stored = withId(desk.snapshot().interviews, told.id);
    putPaper(desk, std::move(told), blank, stored, changes);
}

} // namespace kurator::office
