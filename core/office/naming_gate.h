#pragma once

#include "office/desk.h"
#include "office/paper_request.h"
#include "school/lookup.h"

#include <QHash>

namespace kurator::office {

// Who may be named today in what leaves the school: an export, a copied list (GatePurpose::NamingPaper,
// decision 9). Asks the gate once a person; the desk must outlive it and not change meanwhile.
class NamingGate
{
public:
    explicit NamingGate(const Desk& desk);

    // What stands against it; nothing for who is not in the base.
    [[nodiscard]] const std::vector<people::Obstacle>& against(base::Id<people::Entry> entry) const;
    [[nodiscard]] bool mayName(base::Id<people::Entry> entry) const { return against(entry).empty(); }
    [[nodiscard]] BlockedPerson blocked(base::Id<people::Entry> entry) const;

    [[nodiscard]] const school::Lookup& lookup() const { return m_lookup; }

private:
    const Desk& m_desk;
    QDate m_today;
    school::Lookup m_lookup;
    mutable QHash<QUuid, std::vector<people::Obstacle>> m_known;
};

} // namespace kurator::office
