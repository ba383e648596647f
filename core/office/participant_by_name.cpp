#include "office/participant_by_name.h"

#include "base/text.h"

namespace kurator::office {

base::Result<const people::Entry*> participantByName(const Desk& desk, const school::Lookup& lookup,
                                                     const QString& name)
{
    const people::Entry* found = nullptr;
    const QString wanted = base::foldedKey(name);
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme != desk.programme().id || base::foldedKey(lookup.nameOf(entry.id)) != wanted) {
            continue;
        }
        if (found && found->person != entry.person) {
            return base::refuseInput("office.several-persons", {{QStringLiteral("name"), name}});
        }
        found = found ? found : &entry;
    }
    if (!found) {
        return base::refuseInput("office.unknown-person", {{QStringLiteral("name"), name}});
    }
    return found;
}

} // namespace kurator::office
