#pragma once

#include "documents/common_fields.h"
#include "people/entry.h"

#include <vector>

namespace kurator::documents {

// Someone named in the appendix: who, and where he or she works or studies.
struct NamedParticipant
{
    people::Person person;
    people::Entry entry;
    std::optional<QDate> consentOn; // date of the consent that lets the order name them
    QString qualification = {};     // category of a teacher
};

struct OrderedPair
{
    QString form;
    QString roleModel;
    NamedParticipant mentor;
    std::vector<NamedParticipant> mentees;
    QString goal;
    base::Period period;
    // Of a pair of employees (ТК РФ ст. 351.8): it stands in an appendix with columns of its own.
    bool betweenEmployees = false;
    QString labourConsent;    // «от …»
    QString labourSupplement; // «от … № …», or why none is needed
};

// What the order on pairs is written from (D32; S001 5.6).
struct PairsOrderInput
{
    PaperHead head;
    QString legalBasis; // acts in the instrumental: «распоряжением … № Р-145, приказом …»
    QString registryNumber; // the order on the registry of mentors (D27), where there is one
    std::optional<QDate> registryDate;
    std::optional<people::Person> psychologist;
    std::vector<OrderedPair> pairs;
};

[[nodiscard]] FieldDictionary pairsOrderDictionary();
[[nodiscard]] FieldRecord pairsOrderFields(const PairsOrderInput& input);

} // namespace kurator::documents
