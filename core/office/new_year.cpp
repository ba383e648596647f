#include "office/new_year.h"

#include "language/date_words.h"
#include "office/new_year_records.h"
#include "office/school_holidays.h"

#include <algorithm>

namespace kurator::office {

namespace {

using programme::Programme;

FieldFault faultOfYear(const char* field, const char* code, base::Arguments arguments = {})
{
    return {QString::fromLatin1(field), QString::fromLatin1(code), std::move(arguments)};
}

base::Arguments dayArgument(const char* name, const QDate& day)
{
    return {{QString::fromLatin1(name), language::shortDate(day)}};
}

programme::YearKind kindOfYear(const NewYearWish& wish)
{
    return wish.yearKind.value_or(programme::yearKindByDate(wish.start));
}

Programme nextProgramme(Desk& desk, const NewYearWish& wish)
{
    Programme next = desk.programme();
    next.id = desk.ids().next<Programme>();
    next.yearKind = kindOfYear(wish);
    next.period = programme::periodOf(wish.start, next.yearKind);
    next.t0 = wish.ordered ? wish.start : QDate();
    next.t0Number = wish.ordered ? wish.orderNumber.trimmed() : QString();
    next.pairsBy.reset();
    if (!wish.forms) {
        next.forms.clear();
    }
    return next;
}

std::vector<base::Id<people::Entry>> offeredOf(const std::vector<NewYearPerson>& rows)
{
    std::vector<base::Id<people::Entry>> entries;
    for (const NewYearPerson& row : rows) {
        if (row.offered) {
            entries.push_back(row.entry);
        }
    }
    return entries;
}

} // namespace

const Programme& newestProgramme(const Desk& desk)
{
    return *std::ranges::max_element(desk.snapshot().programmes, {},
                                     [](const Programme& one) { return one.period.start; });
}

QDate usualStartAfter(const Programme& last)
{
    if (last.yearKind == programme::YearKind::Calendar) {
        return last.period.end.addDays(1);
    }
    return {last.period.end.year(), 9, 1};
}

bool classesGoUp(const Desk& desk, const NewYearWish& wish)
{
    const QDate known = std::min(desk.today(), desk.programme().period.end);
    return wish.classesUp.value_or(schoolYearOf(wish.start) > schoolYearOf(known));
}

NewYearWish offeredNewYear(const Desk& desk, const QDate& start)
{
    NewYearWish wish;
    wish.start = start;
    const NewYearPeople people = newYearPeople(desk, wish.start, classesGoUp(desk, wish));
    wish.mentors = offeredOf(people.mentors);
    wish.mentees = offeredOf(people.mentees);
    return wish;
}

std::vector<FieldFault> newYearFaults(const Desk& desk, const NewYearWish& wish)
{
    std::vector<FieldFault> faults;
    const QDate& last = desk.programme().period.start;
    if (!wish.start.isValid()) {
        faults.push_back(faultOfYear("start", "office.new-year-no-start"));
    } else if (wish.start <= last) {
        faults.push_back(faultOfYear("start", "office.new-year-not-after", dayArgument("start", last)));
    } else if (wish.start > desk.today().addYears(1)) {
        faults.push_back(faultOfYear("start", "office.start-too-late", dayArgument("date", wish.start)));
    }
    const bool numbered = desk.profile().startOrder == programme::StartOrder::School;
    if (wish.ordered && numbered && wish.orderNumber.trimmed().isEmpty()) {
        faults.push_back(faultOfYear("orderNumber", "office.start-no-number"));
    }
    return faults;
}

std::vector<FieldFault> newYearWarnings(const Desk& desk, const NewYearWish& wish)
{
    std::vector<FieldFault> warnings;
    const Programme& last = desk.programme();
    if (!wish.start.isValid() || wish.start <= last.period.start) {
        return warnings;
    }
    if (wish.start <= last.period.end) {
        warnings.push_back(
            faultOfYear("start", "office.new-year-overlaps", dayArgument("end", last.period.end)));
    }
    if (wish.start.year() == last.year()) {
        warnings.push_back(faultOfYear("start", "office.new-year-same-year",
                                       {{QStringLiteral("year"), QString::number(last.year())}}));
    }
    return warnings;
}

base::Result<NewYear> newYear(Desk& desk, const NewYearWish& wish)
{
    const Programme& newest = newestProgramme(desk);
    if (newest.id != desk.programme().id) {
        return base::refuseInput("office.new-year-not-last", dayArgument("start", newest.period.start));
    }
    if (const auto faults = newYearFaults(desk, wish); !faults.empty()) {
        return tl::unexpected(
            base::Error{base::Error::Kind::Input, faults.front().code, faults.front().arguments});
    }
    NewYear year;
    year.programme = nextProgramme(desk, wish);
    NewYearRecords(desk, wish, year).write();
    return year;
}

base::Result<NewYear> startNewYear(Desk& desk, const NewYearWish& wish)
{
    auto year = newYear(desk, wish);
    if (!year) {
        return year;
    }
    const school::Step step{QStringLiteral("step.year-started"),
                            {{QStringLiteral("start"), language::shortDate(year->programme.period.start)},
                             {QStringLiteral("end"), language::shortDate(year->programme.period.end)}}};
    if (const auto committed = desk.commit(step, year->changes); !committed) {
        return base::passOn(committed);
    }
    if (const auto chosen = desk.choose(year->programme.id); !chosen) {
        return base::passOn(chosen);
    }
    return year;
}

} // namespace kurator::office
