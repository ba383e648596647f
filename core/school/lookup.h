#pragma once

#include "school/snapshot.h"

#include <QHash>

#include <vector>

namespace kurator::school {

// Fast answers to "who is this id" over a snapshot that outlives it and does not change meanwhile.
// An unknown id gives nullptr.
class Lookup
{
public:
    explicit Lookup(const Snapshot& snapshot);

    [[nodiscard]] const people::Person* person(base::Id<people::Person> id) const;
    [[nodiscard]] const people::Entry* entry(base::Id<people::Entry> id) const;
    [[nodiscard]] const people::Person* personOf(base::Id<people::Entry> id) const;
    // Full name; empty when unknown.
    [[nodiscard]] QString nameOf(base::Id<people::Entry> id) const;
    [[nodiscard]] const pairs::Pair* pair(base::Id<pairs::Pair> id) const;
    [[nodiscard]] const documents::Document* document(base::Id<documents::Document> id) const;
    [[nodiscard]] const programme::Programme* programme(base::Id<programme::Programme> id) const;

    // In the order of their ids.
    [[nodiscard]] const std::vector<const people::Consent*>& consentsOf(base::Id<people::Person> id) const;
    [[nodiscard]] const people::LabourPaper* labourPaperOf(base::Id<people::Person> id,
                                                           base::Id<programme::Programme> programme) const;
    [[nodiscard]] std::vector<const people::Person*> representativesOf(base::Id<people::Person> child) const;

private:
    const Snapshot& m_snapshot;
    QHash<QUuid, const people::Person*> m_persons;
    QHash<QUuid, const people::Entry*> m_entries;
    QHash<QUuid, const pairs::Pair*> m_pairs;
    QHash<QUuid, const documents::Document*> m_documents;
    QHash<QUuid, std::vector<const people::Consent*>> m_consents;
    QHash<QUuid, std::vector<const people::LabourPaper*>> m_labourPapers;
    QHash<QUuid, std::vector<const people::Representation*>> m_representations;
};

} // namespace kurator::school
