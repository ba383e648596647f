#include "office/order_words.h"

#include "documents/paper_json.h"
#include "office/paper_parts.h"
#include "school/gate_facts.h"

namespace kurator::office {

base::Result<documents::Paper> wordsOf(const documents::Document& order)
{
    if (order.blocks.isEmpty()) {
        return base::refuseInput("office.no-order-text", {{QStringLiteral("title"), order.title}});
    }
    return documents::paperFromJson(order.blocks);
}

std::vector<const people::Entry*> entriesOfProgramme(const Desk& desk)
{
    std::vector<const people::Entry*> entries;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id) {
            entries.push_back(&entry);
        }
    }
    return entries;
}

std::vector<people::Obstacle> againstNaming(const Desk& desk, const people::Entry& entry,
                                            people::GatePurpose purpose, const QStringList& data)
{
    auto facts = school::gateFacts(desk.lookup(), entry, desk.programme(), desk.today());
    facts.dataWanted = data;
    return binding(people::obstacles(purpose, facts));
}

} // namespace kurator::office
