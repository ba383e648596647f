#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/participant_record.h"
#include "people/mentor_status.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldDeclaration;
using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using Entries = std::vector<const people::Entry*>;

FieldDeclaration participants(const char* name, const char* meaning)
{
    return {QString::fromUtf8(name), FieldType::List, QString::fromUtf8(meaning), participantDictionary()};
}

FieldList namedRecords(const Sources& sources, const Entries& entries)
{
    FieldList list;
    for (const people::Entry* entry : entries) {
        if (sources.mayBeNamed(*entry)) {
            list.push_back(participantRecord(sources, *entry));
        }
    }
    return list;
}

// Whom an order on the registry approves: who was recommended, and who stands in it already (S001 4.1).
Entries registryOf(const Sources& sources)
{
    Entries chosen;
    std::ranges::copy_if(
        entriesOf(sources, people::Side::Mentor), std::back_inserter(chosen), [](const people::Entry* entry) {
            return entry->status == people::MentorStatus::Recommended || people::isInRegistry(entry->status);
        });
    return chosen;
}

documents::FieldDictionary mentorsDictionary()
{
    return {participants("mentors", "все наставники базы")};
}

void setMentors(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("mentors"), namedRecords(sources, entriesOf(sources, people::Side::Mentor)));
}

Entries namedMentors(const Sources& sources)
{
    return entriesOf(sources, people::Side::Mentor);
}

documents::FieldDictionary registryDictionary()
{
    return {participants("registry", "реестр: рекомендованные и действующие наставники")};
}

void setRegistry(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("registry"), namedRecords(sources, registryOf(sources)));
}

documents::FieldDictionary registryEmployeesDictionary()
{
    return {participants("registry.employees", "работники из реестра наставников")};
}

Entries registryEmployees(const Sources& sources)
{
    Entries employees = registryOf(sources);
    std::erase_if(employees,
                  [](const people::Entry* entry) { return entry->category != people::Category::Teacher; });
    return employees;
}

void setRegistryEmployees(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("registry.employees"), namedRecords(sources, registryEmployees(sources)));
}

documents::FieldDictionary menteesDictionary()
{
    return {participants("mentees", "все наставляемые базы")};
}

void setMentees(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("mentees"), namedRecords(sources, entriesOf(sources, people::Side::Mentee)));
}

Entries namedMentees(const Sources& sources)
{
    return entriesOf(sources, people::Side::Mentee);
}

} // namespace

FieldGroup mentorsGroup()
{
    return {mentorsDictionary, setMentors, namedMentors};
}

FieldGroup registryGroup()
{
    return {registryDictionary, setRegistry, registryOf};
}

FieldGroup registryEmployeesGroup()
{
    return {registryEmployeesDictionary, setRegistryEmployees, registryEmployees};
}

FieldGroup menteesGroup()
{
    return {menteesDictionary, setMentees, namedMentees};
}

} // namespace kurator::papers
