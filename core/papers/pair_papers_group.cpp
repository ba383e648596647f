#include "base/working_calendar.h"
#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;

// Who ends mentoring early warns the other side not later than so many working days ahead (ТК РФ ст. 351.8).
constexpr int warningDays = 3;

documents::FieldDictionary pairPapersDictionary()
{
    auto dictionary =
        declaredFields({{"labour.consent.date", FieldType::Date, "дата согласия работника на наставничество"},
                        {"labour.supplement.date", FieldType::Date, "дата дополнительного соглашения"},
                        {"labour.supplement.number", FieldType::Text, "номер дополнительного соглашения"},
                        {"pair.earliest", FieldType::Date,
                         "когда наставничество может закончиться, если предупредить "
                         "сегодня"}});
    dictionary.push_back(declaredList("pair.children", "несовершеннолетние участники пары",
                                      {{"person", FieldType::Person, "участник"},
                                       {"representative", FieldType::Person, "законный представитель"}}));
    return dictionary;
}

// A pupil whose age is not known counts as a minor.
bool isMinor(const Sources& sources, const people::Entry& entry)
{
    const auto* person = sources.lookup.person(entry.person);
    const auto age = person ? people::ageOn(*person, sources.day) : std::nullopt;
    return age ? age->atLeast() < people::adultFrom : entry.category == people::Category::Pupil;
}

FieldList children(const Sources& sources, const pairs::Pair& pair)
{
    FieldList list;
    for (const people::Entry* entry : membersOf(sources, pair)) {
        const auto* person = sources.lookup.person(entry->person);
        if (!person || !isMinor(sources, *entry)) {
            continue;
        }
        FieldRecord record;
        record.set(QStringLiteral("person"), documents::personField(*person));
        if (const auto adults = sources.lookup.representativesOf(entry->person); !adults.empty()) {
            record.set(QStringLiteral("representative"), documents::personField(*adults.front()));
        }
        list.push_back(std::move(record));
    }
    return list;
}

void setLabour(FieldRecord& record, const Sources& sources, const pairs::Pair& pair)
{
    const auto* mentor = sources.lookup.entry(pair.mentor);
    const auto* paper = mentor ? sources.lookup.labourPaperOf(mentor->person, sources.programme.id) : nullptr;
    if (paper && paper->consentOn) {
        record.set(QStringLiteral("labour.consent.date"), *paper->consentOn);
    }
    if (paper && paper->supplementOn) {
        record.set(QStringLiteral("labour.supplement.date"), *paper->supplementOn);
        record.set(QStringLiteral("labour.supplement.number"), paper->supplementNumber);
    }
    const base::WorkingCalendar calendar(sources.base.calendarDays);
    record.set(QStringLiteral("pair.earliest"), calendar.addWorkingDays(sources.day, warningDays).addDays(1));
}

void setPairPapers(FieldRecord& record, const Sources& sources)
{
    const auto* pair = sources.lookup.pair(base::Id<pairs::Pair>::fromString(sources.subject));
    if (!pair) {
        return;
    }
    record.set(QStringLiteral("pair.children"), children(sources, *pair));
    setLabour(record, sources, *pair);
}

} // namespace

FieldGroup pairPapersGroup()
{
    return {pairPapersDictionary, setPairPapers, nullptr, documents::Subject::Pair};
}

} // namespace kurator::papers
