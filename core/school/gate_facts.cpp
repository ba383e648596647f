#include "school/gate_facts.h"

namespace kurator::school {

bool isAdultByCategory(const people::Entry& entry)
{
    if (!entry.category) {
        return entry.className.isEmpty() && !(entry.position.isEmpty() && entry.workplace.isEmpty());
    }
    switch (*entry.category) {
    case people::Category::Teacher:
    case people::Category::Parent:
    case people::Category::Graduate:
    case people::Category::Employer:
    case people::Category::Partner:
        return true;
    case people::Category::Pupil:
    case people::Category::Student:
    case people::Category::Other:
        return false;
    }
    return false;
}

people::GateFacts gateFacts(const Lookup& lookup, const people::Entry& entry,
                            const programme::Programme& programme, const QDate& day)
{
    people::GateFacts facts;
    facts.person = lookup.person(entry.person);
    for (const people::Consent* consent : lookup.consentsOf(entry.person)) {
        if (consent->programme == programme.id || consent->validUntil) {
            facts.consents.push_back(consent);
        }
    }
    facts.labourPaper = lookup.labourPaperOf(entry.person, programme.id);
    facts.adult = isAdultByCategory(entry);
    facts.representativeFrom14 = programme.representativeFrom14;
    facts.day = day;
    facts.programme = programme.period;
    return facts;
}

} // namespace kurator::school
