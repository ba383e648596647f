#include "base/working_calendar.h"
#include "papers/declaring.h"
#include "papers/groups.h"

namespace kurator::papers {

namespace {

documents::FieldDictionary daysDictionary()
{
    using documents::FieldType;
    return declaredFields({{"term.day", FieldType::Date, "дата документа; пока её нет – сегодня"},
                           {"term.week", FieldType::Date, "через неделю после даты документа"},
                           {"term.fortnight", FieldType::Date, "через две недели после даты документа"},
                           {"term.month", FieldType::Date, "через месяц после даты документа"}});
}

// Days that a paper proposes as terms; one that falls on a day off moves to the next working day.
void setDays(documents::FieldRecord& record, const Sources& sources)
{
    const base::WorkingCalendar calendar(sources.base.calendarDays);
    const auto set = [&](const char* name, const QDate& day) {
        record.set(QString::fromLatin1(name), calendar.nextWorkingDay(day));
    };
    record.set(QStringLiteral("term.day"), sources.day);
    set("term.week", sources.day.addDays(7));
    set("term.fortnight", sources.day.addDays(14));
    set("term.month", sources.day.addMonths(1));
}

} // namespace

FieldGroup daysGroup()
{
    return {daysDictionary, setDays};
}

} // namespace kurator::papers
