#include "office/import_base.h"

#include "exchange/name_reading.h"

#include <algorithm>

namespace kurator::office {

ImportBase::ImportBase(const ImportContext& context)
    : m_context(context), m_programme(context.programme.id), m_persons(context.snapshot.persons),
      m_representations(context.snapshot.representations), m_entries(context.snapshot.entries),
      m_marks(context.snapshot.restrictedMarks)
{
    for (const auto& person : context.snapshot.persons) {
        index(person);
    }
    for (const auto& entry : context.snapshot.entries) {
        index(entry);
    }
    for (const auto& representation : context.snapshot.representations) {
        index(representation);
    }
    for (const auto& mark : context.snapshot.restrictedMarks) {
        m_marksByEntry[mark.entry.uuid()].push_back(mark.kind);
    }
}

std::vector<const people::Person*> ImportBase::namesakes(const QString& nameKey) const
{
    std::vector<const people::Person*> found;
    const auto places = m_byName.find(nameKey);
    if (places == m_byName.end()) {
        return found;
    }
    found.reserve(places->size());
    for (const auto* place : *places) {
        found.push_back(*place);
    }
    return found;
}

std::vector<base::Id<people::Person>> ImportBase::byInitials(const QString& text) const
{
    std::vector<base::Id<people::Person>> found;
    const auto told = exchange::readInitials(text);
    for (const people::Person& person : m_context.snapshot.persons) {
        if (told && told->fit(person.name)) {
            found.push_back(person.id);
        }
    }
    return found;
}

const std::optional<base::Id<people::Person>>* ImportBase::answerFor(int row, exchange::Field field) const
{
    const auto found = m_context.persons.find({row, field});
    return found == m_context.persons.end() ? nullptr : &found->second;
}

const people::Entry* ImportBase::entry(base::Id<people::Person> person, people::Side side) const
{
    const auto& entries = side == people::Side::Mentee ? m_menteeEntries : m_mentorEntries;
    const auto found = entries.find(person.uuid());
    return found == entries.end() ? nullptr : m_entries.find(*found);
}

bool ImportBase::hasEntries(base::Id<people::Person> person) const
{
    return m_entered.contains(person.uuid());
}

bool ImportBase::isRepresentative(base::Id<people::Person> person) const
{
    return m_representatives.contains(person.uuid());
}

bool ImportBase::isLearner(base::Id<people::Person> person) const
{
    return m_learners.contains(person.uuid());
}

std::vector<const people::Representation*> ImportBase::representationsOf(base::Id<people::Person> child) const
{
    std::vector<const people::Representation*> found;
    for (const auto& id : m_byChild.value(child.uuid())) {
        found.push_back(m_representations.find(id));
    }
    return found;
}

bool ImportBase::hasMark(base::Id<people::Entry> entry, people::RestrictedKind kind) const
{
    const auto marks = m_marksByEntry.value(entry.uuid());
    return std::ranges::find(marks, kind) != marks.end();
}

bool ImportBase::put(const people::Person& person)
{
    const bool known = m_persons.find(person.id) != nullptr;
    const bool changed = m_persons.put(person);
    if (!known) {
        index(person);
    }
    return changed;
}

bool ImportBase::put(const people::Entry& entry)
{
    index(entry);
    return m_entries.put(entry);
}

bool ImportBase::put(const people::Representation& representation)
{
    if (!m_representations.find(representation.id)) {
        index(representation);
    }
    return m_representations.put(representation);
}

bool ImportBase::put(const people::RestrictedMark& mark)
{
    m_marksByEntry[mark.entry.uuid()].push_back(mark.kind);
    return m_marks.put(mark);
}

school::Changes ImportBase::changes() const
{
    school::Changes changes;
    m_persons.appendTo(changes.saved);
    m_representations.appendTo(changes.saved);
    m_entries.appendTo(changes.saved);
    m_marks.appendTo(changes.saved);
    return changes;
}

void ImportBase::index(const people::Person& person)
{
    m_byName[exchange::nameKey(person.name)].push_back(m_persons.place(person.id));
}

void ImportBase::index(const people::Representation& representation)
{
    m_byChild[representation.child.uuid()].push_back(representation.id);
    m_representatives.insert(representation.adult.uuid());
}

void ImportBase::index(const people::Entry& entry)
{
    m_entered.insert(entry.person.uuid());
    if (entry.category == people::Category::Pupil || entry.category == people::Category::Student) {
        m_learners.insert(entry.person.uuid());
    }
    if (entry.programme == m_programme) {
        (entry.side == people::Side::Mentee ? m_menteeEntries : m_mentorEntries)
            .insert(entry.person.uuid(), entry.id);
    }
}

} // namespace kurator::office
