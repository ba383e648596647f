#include "office/paper_rules.h"

#include "documents/number_mask.h"
#include "office/register_paper.h"

namespace kurator::office {

documents::PaperRules paperRules(const Desk& desk)
{
    const auto& kept = desk.snapshot().paperRules;
    return kept.empty() ? documents::PaperRules{} : kept.front();
}

documents::HouseStyle houseStyle(const Desk& desk)
{
    const QByteArray kept = paperRules(desk).style;
    return kept.isEmpty() ? documents::HouseStyle{}
                          : documents::houseStyleFromJson(kept).value_or(documents::HouseStyle{});
}

std::vector<FieldFault> paperRulesFaults(const documents::PaperRules& rules)
{
    std::vector<FieldFault> faults;
    const auto check = [&](const char* field, const QString& mask) {
        if (!documents::isNumberMask(mask)) {
            faults.push_back({QString::fromLatin1(field), QStringLiteral("rules.mask-no-number"), {}});
        }
    };
    check("orders", rules.ordersMask);
    check("staff", rules.staffMask);
    return faults;
}

base::Result<void> savePaperRules(Desk& desk, documents::PaperRules rules)
{
    const auto faults = paperRulesFaults(rules);
    if (!faults.empty()) {
        return base::refuseInput("rules.mask-no-number");
    }
    const documents::PaperRules before = paperRules(desk);
    rules.id = before.id;
    if (rules == before) {
        return {};
    }
    if (rules.id.isNull()) {
        rules.id = desk.ids().next<documents::PaperRules>();
    }
    school::Changes changes;
    changes.saved.emplace_back(rules);
    return desk.commit({QStringLiteral("step.paper-rules"), {}}, changes);
}

QString maskFor(const Desk& desk, const PaperRequest& request)
{
    const documents::PaperRules rules = paperRules(desk);
    switch (journalOf(request)) {
    case documents::Journal::Orders:
        return rules.ordersMask;
    case documents::Journal::Staff:
        return rules.staffMask;
    case documents::Journal::None:
        break;
    }
    return {};
}

} // namespace kurator::office
