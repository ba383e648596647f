#pragma once

#include "office/changed_set.h"
#include "office/import_table.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace kurator::office {

// The people of the base as the import finds and changes them, with fast answers by full name.
class ImportBase
{
public:
    explicit ImportBase(const ImportContext& context);

    // Everybody with this exchange::nameKey, the earliest known first.
    [[nodiscard]] std::vector<const people::Person*> namesakes(const QString& nameKey) const;
    [[nodiscard]] const people::Person* person(base::Id<people::Person> id) const
    {
        return m_persons.find(id);
    }
    // Those of the base whose full name begins like that, as ids.
    [[nodiscard]] std::vector<base::Id<people::Person>> byInitials(const QString& text) const;
    // What the curator said of a row (from 1); nullptr: nothing.
    [[nodiscard]] const std::optional<base::Id<people::Person>>* answerFor(int row,
                                                                           exchange::Field field) const;
    // In the context's programme.
    [[nodiscard]] const people::Entry* entry(base::Id<people::Person> person, people::Side side) const;
    // In any programme.
    [[nodiscard]] bool hasEntries(base::Id<people::Person> person) const;
    [[nodiscard]] bool isRepresentative(base::Id<people::Person> person) const;
    // A pupil or a student in any entry.
    [[nodiscard]] bool isLearner(base::Id<people::Person> person) const;
    [[nodiscard]] std::vector<const people::Representation*>
    representationsOf(base::Id<people::Person> child) const;
    [[nodiscard]] bool hasMark(base::Id<people::Entry> entry, people::RestrictedKind kind) const;

    [[nodiscard]] bool differs(const people::Person& person) const { return m_persons.differs(person); }
    [[nodiscard]] bool differs(const people::Entry& entry) const { return m_entries.differs(entry); }
    [[nodiscard]] bool differs(const people::Representation& value) const
    {
        return m_representations.differs(value);
    }

    // Each says whether anything changed by it.
    bool put(const people::Person& person);
    bool put(const people::Entry& entry);
    bool put(const people::Representation& representation);
    bool put(const people::RestrictedMark& mark);

    // Persons before what refers to them.
    [[nodiscard]] school::Changes changes() const;

private:
    void index(const people::Person& person);
    void index(const people::Entry& entry);
    void index(const people::Representation& representation);

    const ImportContext& m_context;
    base::Id<programme::Programme> m_programme;
    ChangedSet<people::Person> m_persons;
    ChangedSet<people::Representation> m_representations;
    ChangedSet<people::Entry> m_entries;
    ChangedSet<people::RestrictedMark> m_marks;
    QHash<QString, std::vector<const people::Person* const*>> m_byName;
    QHash<QUuid, base::Id<people::Entry>> m_menteeEntries; // by person, of the programme
    QHash<QUuid, base::Id<people::Entry>> m_mentorEntries;
    QHash<QUuid, std::vector<base::Id<people::Representation>>> m_byChild;
    QHash<QUuid, std::vector<people::RestrictedKind>> m_marksByEntry;
    QSet<QUuid> m_representatives;
    QSet<QUuid> m_entered;
    QSet<QUuid> m_learners;
};

} // namespace kurator::office
