#include "office/field_changes.h"

#include "office/shown_values.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Field;

void addChange(std::vector<FieldChange>& changes, Field field, const QString& before, const QString& after)
{
    if (before != after) {
        changes.push_back({field, before, after});
    }
}

// A field of a value and how it is shown.
template <class T>
struct ShownField
{
    Field field;
    QString (*text)(const T& value);
};

template <class T, std::size_t count>
void addChanged(std::vector<FieldChange>& changes, const ShownField<T> (&fields)[count], const T& before,
                const T& after)
{
    for (const ShownField<T>& shown : fields) {
        addChange(changes, shown.field, shown.text(before), shown.text(after));
    }
}

using people::Entry;
using people::LabourPaper;
using people::Person;

constexpr ShownField<Person> personFields[] = {
    {Field::BirthDate, [](const Person& person) { return shownValue(person.birthDate); }},
    {Field::BirthYear, [](const Person& person) { return shownValue(person.birthYear); }},
    {Field::Sex, [](const Person& person) { return shownValue(person.sex); }},
    {Field::Phone, [](const Person& person) { return person.phone; }},
    {Field::Email, [](const Person& person) { return person.email; }},
};

constexpr ShownField<Entry> entryFields[] = {
    {Field::Category, [](const Entry& entry) { return shownValue(entry.category); }},
    {Field::ClassName, [](const Entry& entry) { return entry.className; }},
    {Field::District, [](const Entry& entry) { return entry.district; }},
    {Field::Position, [](const Entry& entry) { return entry.position; }},
    {Field::Workplace, [](const Entry& entry) { return entry.workplace; }},
    {Field::Experience, [](const Entry& entry) { return shownValue(entry.experienceYears); }},
    {Field::YoungSpecialist, [](const Entry& entry) { return shownValue(entry.youngSpecialist); }},
    {Field::Contacts, [](const Entry& entry) { return entry.contacts; }},
    {Field::Interests, [](const Entry& entry) { return entry.interests; }},
    {Field::Interests, [](const Entry& entry) { return joinedValues(entry.interestTags); }},
    {Field::Time, [](const Entry& entry) { return entry.time; }},
    {Field::Request, [](const Entry& entry) { return entry.request; }},
    {Field::RequestSource, [](const Entry& entry) { return entry.requestSource; }},
    {Field::NamedMentor, [](const Entry& entry) { return entry.namedMentor; }},
    {Field::WishedMentorSex, [](const Entry& entry) { return shownValue(entry.wishedMentorSex); }},
    {Field::Competences, [](const Entry& entry) { return entry.competences; }},
    {Field::Competences, [](const Entry& entry) { return joinedValues(entry.competenceTags); }},
    {Field::Achievements, [](const Entry& entry) { return entry.achievements; }},
    {Field::WishedAges, [](const Entry& entry) { return entry.wishedAgesText; }},
    {Field::Capacity, [](const Entry& entry) { return shownValue(entry.capacity); }},
    {Field::JoinedOn, [](const Entry& entry) { return shownValue(entry.joinedOn); }},
    {Field::FinishedOn, [](const Entry& entry) { return shownValue(entry.finishedOn); }},
    {Field::Results, [](const Entry& entry) { return entry.results; }},
    {Field::CaseLink, [](const Entry& entry) { return entry.caseLink; }},
    {Field::CompletionMark, [](const Entry& entry) { return entry.completionMark; }},
};

constexpr ShownField<LabourPaper> labourPaperFields[] = {
    {Field::SignedOn, [](const LabourPaper& paper) { return shownValue(paper.consentOn); }},
    {Field::ValidUntil, [](const LabourPaper& paper) { return shownValue(paper.endsOn); }},
    {Field::Supplement,
     [](const LabourPaper& paper) {
         return joinedValues({paper.supplementNumber, shownValue(paper.supplementOn)});
     }},
    {Field::ExemptionGround, [](const LabourPaper& paper) { return paper.exemptionGround; }},
};

QString titlesShown(const QStringList& codes, const std::vector<programme::Form>& forms)
{
    QStringList titles;
    for (const QString& code : codes) {
        const auto form = std::ranges::find(forms, code, &programme::Form::code);
        titles << (form == forms.end() ? code : form->title);
    }
    return joinedValues(titles);
}

QString signersShown(const people::Consent& consent, const ImportBase& base)
{
    QStringList texts;
    for (const people::Signer& signer : consent.signers) {
        const auto* adult = signer.person ? base.person(*signer.person) : nullptr;
        texts << joinedValues({shownValue(signer.role), adult ? language::fullName(adult->name) : QString()});
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

void addChanges(std::vector<FieldChange>& changes, const people::Person& before, const people::Person& after)
{
    addChanged(changes, personFields, before, after);
}

void addChanges(std::vector<FieldChange>& changes, const people::Entry& before, const people::Entry& after,
                const std::vector<programme::Form>& forms)
{
    addChanged(changes, entryFields, before, after);
    addChange(changes, Field::Forms, titlesShown(before.forms, forms), titlesShown(after.forms, forms));
}

void addChanges(std::vector<FieldChange>& changes, const people::Consent& before,
                const people::Consent& after, const ImportBase& base)
{
    addChange(changes, Field::SignedOn, shownValue(before.signedOn), shownValue(after.signedOn));
    addChange(changes, Field::SignedBy, signersShown(before, base), signersShown(after, base));
    addChange(changes, Field::ValidUntil, shownValue(before.validUntil), shownValue(after.validUntil));
    addChange(changes, Field::Recipients, joinedValues(before.recipients), joinedValues(after.recipients));
    addChange(changes, Field::DataList, joinedValues(before.data), joinedValues(after.data));
}

void addChanges(std::vector<FieldChange>& changes, const people::LabourPaper& before,
                const people::LabourPaper& after)
{
    addChanged(changes, labourPaperFields, before, after);
}

void addChanges(std::vector<FieldChange>& changes, const base::Period& before, const base::Period& after)
{
    addChange(changes, Field::StartsOn, shownValue(before.start), shownValue(after.start));
    addChange(changes, Field::EndsOn, shownValue(before.end), shownValue(after.end));
}

void addFamilyChange(std::vector<FieldChange>& changes, const people::Person& adult,
                     const people::Representation& representation, const ImportBase& base)
{
    QString before;
    for (const auto* known : base.representationsOf(representation.child)) {
        if (known->id == representation.id) {
            before = representativeShown(*base.person(known->adult), known->relation);
        }
    }
    addChange(changes, Field::Representative, before, representativeShown(adult, representation.relation));
}

} // namespace kurator::office
