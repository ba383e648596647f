#include "school/lookup.h"

#include <algorithm>
#include <functional>

namespace kurator::school {

namespace {

template <class T>
QHash<QUuid, const T*> byId(const std::vector<T>& values)
{
    QHash<QUuid, const T*> index;
    index.reserve(static_cast<qsizetype>(values.size()));
    for (const T& value : values) {
        index.insert(value.id.uuid(), &value);
    }
    return index;
}

// The values of each key in the order of their ids.
template <class T, class Key>
QHash<QUuid, std::vector<const T*>> byKey(const std::vector<T>& values, Key key)
{
    QHash<QUuid, std::vector<const T*>> index;
    index.reserve(static_cast<qsizetype>(values.size()));
    for (const T& value : values) {
        index[std::invoke(key, value).uuid()].push_back(&value);
    }
    if (!std::ranges::is_sorted(values, {}, &T::id)) {
        for (auto& some : index) {
            std::ranges::sort(some, {}, [](const T* value) { return value->id; });
        }
    }
    return index;
}

template <class T>
const std::vector<const T*>& valuesOf(const QHash<QUuid, std::vector<const T*>>& index, const QUuid& key)
{
    static const std::vector<const T*> none;
    const auto found = index.constFind(key);
    return found == index.cend() ? none : *found;
}

} // namespace

Lookup::Lookup(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_persons(byId(snapshot.persons)), m_entries(byId(snapshot.entries)),
      m_pairs(byId(snapshot.pairs)), m_documents(byId(snapshot.documents)),
      m_consents(byKey(snapshot.consents, &people::Consent::person)),
      m_labourPapers(byKey(snapshot.labourPapers, &people::LabourPaper::person)),
      m_representations(byKey(snapshot.representations, &people::Representation::child))
{}

const people::Person* Lookup::person(base::Id<people::Person> id) const
{
    return m_persons.value(id.uuid());
}

const people::Entry* Lookup::entry(base::Id<people::Entry> id) const
{
    return m_entries.value(id.uuid());
}

const people::Person* Lookup::personOf(base::Id<people::Entry> id) const
{
    const auto* found = entry(id);
    return found ? person(found->person) : nullptr;
}

QString Lookup::nameOf(base::Id<people::Entry> id) const
{
    const auto* found = personOf(id);
    return found ? language::fullName(found->name) : QString();
}

const pairs::Pair* Lookup::pair(base::Id<pairs::Pair> id) const
{
    return m_pairs.value(id.uuid());
}

const documents::Document* Lookup::document(base::Id<documents::Document> id) const
{
    return m_documents.value(id.uuid());
}

const programme::Programme* Lookup::programme(base::Id<programme::Programme> id) const
{
    const auto found = std::ranges::find(m_snapshot.programmes, id, &programme::Programme::id);
    return found == m_snapshot.programmes.end() ? nullptr : &*found;
}

const std::vector<const people::Consent*>& Lookup::consentsOf(base::Id<people::Person> id) const
{
    return valuesOf(m_consents, id.uuid());
}

const people::LabourPaper* Lookup::labourPaperOf(base::Id<people::Person> id,
                                                 base::Id<programme::Programme> programme) const
{
    for (const auto* paper : valuesOf(m_labourPapers, id.uuid())) {
        if (paper->programme == programme) {
            return paper;
        }
    }
    return nullptr;
}

std::vector<const people::Person*> Lookup::representativesOf(base::Id<people::Person> child) const
{
    std::vector<const people::Person*> adults;
    for (const auto* representation : valuesOf(m_representations, child.uuid())) {
        if (const auto* adult = person(representation->adult)) {
            adults.push_back(adult);
        }
    }
    return adults;
}

} // namespace kurator::school
