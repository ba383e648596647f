#include "office/clock_check.h"

#include "base/result.h"
#include "language/date_words.h"

namespace kurator::office {

namespace {

base::Error doubt(const char* code, const QDate& today, const char* name, const QDate& day)
{
    return base::refuseInput(code, {{QStringLiteral("today"), language::shortDate(today)},
                                    {QString::fromLatin1(name), language::shortDate(day)}})
        .value();
}

} // namespace

std::optional<base::Error> clockDoubt(Desk& desk)
{
    const QDate today = desk.today();
    const auto last = desk.store().journal(1);
    if (last && !last->empty() && last->front().at.date() > today) {
        return doubt("office.clock-behind", today, "last", last->front().at.date());
    }
    const QDate start = desk.programme().period.start;
    if (start > today.addYears(1)) {
        return doubt("office.clock-before-programme", today, "start", start);
    }
    return std::nullopt;
}

} // namespace kurator::office
