#include "office/export_lines.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::office {

namespace {

struct ExportPartners
{
    std::vector<const people::Entry*> entries;
    QStringList forms;

    void add(const people::Entry* entry, const QString& form)
    {
        entries.push_back(entry);
        if (!forms.contains(form)) {
            forms << form;
        }
    }
};

QHash<QUuid, ExportPartners> exportPartners(const Desk& desk, const school::Lookup& lookup)
{
    QHash<QUuid, ExportPartners> partners;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const auto* mentor = lookup.entry(pair.mentor);
        if (pair.programme != desk.programme().id || pair.state == pairs::PairState::Dissolved || !mentor) {
            continue;
        }
        const auto* known = programme::findForm(desk.profile(), pair.form);
        const QString form = known ? known->title : pair.form;
        for (const pairs::Member& member : pair.members) {
            if (const auto* mentee = lookup.entry(member.mentee)) {
                partners[mentor->id.uuid()].add(mentee, form);
                partners[mentee->id.uuid()].add(mentor, form);
            }
        }
    }
    return partners;
}

QString exportContacts(const school::Lookup& lookup, const people::Entry& entry, const people::Person& person)
{
    if (!entry.contacts.isEmpty()) {
        return entry.contacts;
    }
    QStringList parts{person.phone, person.email};
    for (const auto* adult : lookup.representativesOf(person.id)) {
        parts << language::fullName(adult->name) << adult->phone;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Nobody is told through somebody else's line.
void tellPartners(ExportLine& line, const NamingGate& gate, const ExportPartners& partners)
{
    QStringList names;
    QStringList places;
    for (const auto* partner : partners.entries) {
        if (gate.mayName(partner->id)) {
            names << gate.lookup().nameOf(partner->id);
            places << (partner->workplace.isEmpty() ? partner->className : partner->workplace);
        }
    }
    places.removeAll(QString());
    places.removeDuplicates();
    line.partners = names.join(QStringLiteral("; "));
    line.partnerPlaces = places.join(QStringLiteral("; "));
    line.form = partners.forms.join(QStringLiteral("; "));
}

} // namespace

ExportLines exportLines(const Desk& desk, const NamingGate& gate, people::Side side)
{
    const auto partners = exportPartners(desk, gate.lookup());
    ExportLines all;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = gate.lookup().person(entry.person);
        if (entry.programme != desk.programme().id || entry.side != side || !person) {
            continue;
        }
        if (!gate.mayName(entry.id)) {
            all.leftOut.push_back(gate.blocked(entry.id));
            continue;
        }
        ExportLine line{&entry, person, exportContacts(gate.lookup(), entry, *person), {}, {}, {}};
        tellPartners(line, gate, partners.value(entry.id.uuid()));
        all.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(all.lines, {}, [](const ExportLine& line) {
        return base::foldedKey(language::fullName(line.person->name));
    });
    return all;
}

} // namespace kurator::office
