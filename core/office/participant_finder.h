#pragma once

#include "programme/programme.h"
#include "school/lookup.h"

#include <QHash>
#include <QString>

#include <vector>

namespace kurator::office {

// Finds participants of a programme by a name as people write it by hand: in full, surname and given name,
// surname and initials in either order, or the surname alone. Letters and dots do not matter. The lookup must
// outlive it.
class ParticipantFinder
{
public:
    ParticipantFinder(const school::Lookup& lookup, const school::Snapshot& snapshot,
                      base::Id<programme::Programme> programme);

    // Entries of everybody whom the words may mean, those who have finished too; a full name beats a short
    // one. Nobody for an empty text.
    [[nodiscard]] std::vector<const people::Entry*> find(const QString& written) const;

private:
    struct Known
    {
        const people::Entry* entry = nullptr;
        QStringList words; // of the full name, folded
    };

    QHash<QString, std::vector<Known>> m_bySurname; // by its first word, folded
};

} // namespace kurator::office
