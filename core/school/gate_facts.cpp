#include "school/gate_facts.h"

namespace kurator::school {

bool isAdultByCategory(const people::Entry& entry)
{
    if (!entry.category) {
        return entry.className.isEmpty() && !(entry.position.isEmpty() && entry.workplace.isEmpty());
    }
    return people::isAdult(*entry.category);
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
