#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"
#include "papers/participant_record.h"
#include "people/class_order.h"
#include "programme/profile.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldRecord;
using documents::FieldType;

documents::FieldDictionary caseDictionary()
{
    return declaredFields({{"case.form", FieldType::Text, "форма наставничества"},
                           {"case.model", FieldType::Text, "ролевая модель"},
                           {"case.mentor", FieldType::Text, "наставник без имени: «педагог»"},
                           {"case.mentees", FieldType::Text, "наставляемые без имён: «обучающийся 7 класса»"},
                           {"case.group", FieldType::Flag, "наставляемых больше одного"},
                           {"case.goal", FieldType::Text, "цель"},
                           {"case.start", FieldType::Date, "начало работы"},
                           {"case.end", FieldType::Date, "окончание работы"},
                           {"case.held", FieldType::Number, "сколько встреч состоялось"}});
}

// Nobody can be found by it: the grade, not the class; the trade, not the place of work.
QString namelessText(const people::Entry& entry)
{
    const auto place = people::classPlace(entry.className);
    const QString category = categoryText(entry).isEmpty() ? QStringLiteral("участник") : categoryText(entry);
    return people::isNumbered(place) ? QStringLiteral("%1 %2 класса").arg(category).arg(place.grade)
                                     : category;
}

QString namelessMentees(const Sources& sources, const pairs::Pair& pair)
{
    QStringList texts;
    for (const people::Entry* entry : membersOf(sources, pair)) {
        if (entry->id != pair.mentor) {
            texts << namelessText(*entry);
        }
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

void setCase(FieldRecord& record, const Sources& sources)
{
    const auto* pair = sources.lookup.pair(base::Id<pairs::Pair>::fromString(sources.subject));
    if (!pair) {
        return;
    }
    const auto* form = programme::findForm(sources.profile, pair->form);
    const auto* mentor = sources.lookup.entry(pair->mentor);
    record.set(QStringLiteral("case.form"), form ? form->title : pair->form);
    record.set(QStringLiteral("case.model"), pair->roleModel);
    record.set(QStringLiteral("case.mentor"), mentor ? namelessText(*mentor) : QString());
    record.set(QStringLiteral("case.mentees"), namelessMentees(sources, *pair));
    record.set(QStringLiteral("case.group"), membersOf(sources, *pair).size() > 2);
    record.set(QStringLiteral("case.goal"), pair->goal);
    record.set(QStringLiteral("case.start"), pair->period.start);
    record.set(QStringLiteral("case.end"), std::min(pair->period.end, sources.day));
    record.set(QStringLiteral("case.held"), static_cast<int>(meetingsOf(sources, *pair).size()));
}

} // namespace

FieldGroup caseGroup()
{
    return {caseDictionary, setCase, nullptr, documents::Subject::Pair};
}

} // namespace kurator::papers
