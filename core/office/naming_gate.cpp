#include "office/naming_gate.h"

#include "office/paper_parts.h"
#include "school/gate_facts.h"

namespace kurator::office {

NamingGate::NamingGate(const Desk& desk) : m_desk(desk), m_today(desk.today()), m_lookup(desk.snapshot()) {}

const std::vector<people::Obstacle>& NamingGate::against(base::Id<people::Entry> id) const
{
    const auto known = m_known.constFind(id.uuid());
    if (known != m_known.constEnd()) {
        return *known;
    }
    std::vector<people::Obstacle> found;
    const auto* entry = m_lookup.entry(id);
    if (entry && m_lookup.person(entry->person)) {
        const auto facts = school::gateFacts(m_lookup, *entry, m_desk.programme(), m_today);
        found = binding(people::obstacles(people::GatePurpose::NamingPaper, facts));
    }
    return *m_known.insert(id.uuid(), std::move(found));
}

BlockedPerson NamingGate::blocked(base::Id<people::Entry> entry) const
{
    return {m_lookup.nameOf(entry), against(entry), entry};
}

} // namespace kurator::office
