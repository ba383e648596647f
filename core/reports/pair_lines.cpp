#include "reports/pair_lines.h"

#include "base/text.h"
#include "reports/form_lines.h"
#include "school/gate_facts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace kurator::reports {

namespace {

class NamingGate
{
public:
    NamingGate(const school::Lookup& lookup, const ReportInputs& inputs) : m_lookup(lookup), m_inputs(inputs)
    {}

    [[nodiscard]] bool mayBeNamed(const Involved& one, const QString& form)
    {
        m_all.insert(one.person->id.uuid());
        auto purpose = people::GatePurpose::RegionalCentre;
        if (tellsRestrictedCategory(form)) {
            purpose = people::GatePurpose::NamingRestricted;
        }
        auto facts = school::gateFacts(m_lookup, *one.entry, m_inputs.programme, m_inputs.date);
        facts.recipient = m_inputs.recipients.value(form, m_inputs.recipient);
        auto why = people::obstacles(purpose, facts);
        if (why.empty()) {
            return true;
        }
        const QString name = language::fullName(one.person->name);
        m_leftOut.try_emplace({base::foldedKey(name), one.person->id},
                              LeftOut{name, std::move(why), one.entry->id});
        return false;
    }

    void named(const Involved& one) { m_named.insert(one.person->id.uuid()); }

    [[nodiscard]] int unnamed() const { return static_cast<int>(m_all.size() - m_named.size()); }
    [[nodiscard]] std::vector<LeftOut> leftOut() const
    {
        std::vector<LeftOut> all;
        std::ranges::transform(m_leftOut, std::back_inserter(all),
                               [](const auto& one) { return one.second; });
        return all;
    }

private:
    const school::Lookup& m_lookup;
    const ReportInputs& m_inputs;
    QSet<QUuid> m_all;
    QSet<QUuid> m_named;
    std::map<std::pair<QString, base::Id<people::Person>>, LeftOut> m_leftOut;
};

PairLine lineOf(const CountedPair& counted, const ReportInputs& inputs)
{
    const auto& pair = *counted.pair;
    PairLine line;
    line.formCode = pair.form;
    line.formTitle = formTitle(inputs.forms, pair.form);
    line.roleModel = pair.roleModel;
    line.mentor = language::fullName(counted.mentor.person->name);
    line.period = pair.period;
    line.orderNumber = counted.order->number;
    line.orderDate = counted.order->date.value_or(QDate());
    line.state = pair.state;
    return line;
}

} // namespace

NamedPairs namedPairs(const std::vector<CountedPair>& pairs, const school::Lookup& lookup,
                      const ReportInputs& inputs)
{
    NamingGate gate(lookup, inputs);
    NamedPairs result;
    for (const auto& counted : pairs) {
        const bool mentorNamed = gate.mayBeNamed(counted.mentor, counted.pair->form);
        std::vector<Involved> mentees;
        std::ranges::copy_if(counted.mentees, std::back_inserter(mentees), [&](const Involved& mentee) {
            return gate.mayBeNamed(mentee, counted.pair->form);
        });
        if (!mentorNamed || mentees.empty()) {
            continue;
        }
        PairLine line = lineOf(counted, inputs);
        gate.named(counted.mentor);
        for (const auto& mentee : mentees) {
            gate.named(mentee);
            line.mentees += language::fullName(mentee.person->name);
        }
        line.number = static_cast<int>(result.lines.size()) + 1;
        result.lines.push_back(std::move(line));
    }
    result.leftOut = gate.leftOut();
    result.unnamed = gate.unnamed();
    return result;
}

} // namespace kurator::reports
