#include "lists/agenda.h"

#include "documents/catalogue.h"
#include "language/initials.h"
#include "lists/agenda_extras.h"
#include "lists/agenda_groups.h"
#include "school/lookup.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

using base::Finding;
using base::Subject;

constexpr qsizetype numbersTold = 8; // in a second line; the rest as «…»

// Findings of one group and weight, with what they are about; `side` only where the wording asks for it.
struct Gathered
{
    const AgendaGroup* group = nullptr;
    base::Severity severity = base::Severity::Notice;
    std::vector<const Finding*> findings;
    std::vector<const people::Entry*> entries;
    std::vector<QUuid> subjects;
    QSet<QUuid> seen;
    QStringList items;
    int stage = 0;
};

// The numbers of roadmap items or codes of indicators that a finding speaks of.
QStringList itemsOf(const Finding& finding)
{
    for (const char* one : {"number", "indicator"}) {
        const auto found = finding.arguments.constFind(QLatin1String(one));
        const bool ofDocument = finding.subject.kind == Subject::Kind::Document;
        if (found != finding.arguments.constEnd() && !ofDocument) {
            return {*found};
        }
    }
    for (const char* several : {"items", "indicators"}) {
        const QString list = finding.arguments.value(QLatin1String(several));
        if (!list.isEmpty()) {
            return list.split(QStringLiteral(", "));
        }
    }
    return {};
}

// A reminder of the agenda, not of the checks.
bool goesByItself(const Finding& finding)
{
    return finding.code.startsWith(QLatin1String("agenda."));
}

bool needsRegistryOrder(const programme::RoadmapItemView& item)
{
    return std::ranges::any_of(item.results, [](const programme::ItemResult& result) {
        return result.required && result.document == QLatin1String("D27");
    });
}

class AgendaMaker
{
public:
    AgendaMaker(const office::Desk& desk, const std::vector<programme::RoadmapItemView>& roadmap)
        : m_desk(desk), m_lookup(desk.lookup())
    {
        for (const auto& item : roadmap) {
            if (needsRegistryOrder(item)) {
                m_registryItems.insert(item.number);
            }
        }
        for (const auto& entry : desk.snapshot().entries) {
            if (entry.programme == desk.programme().id) {
                m_entries.insert(entry.person.uuid(), &entry);
            }
        }
    }

    void add(const Finding& finding)
    {
        const AgendaGroup* group = groupOf(finding);
        if (!group) {
            return;
        }
        const auto* entry = entryOf(finding);
        const bool apart = group->wording == Wording::BySide || group->wording == Wording::Children;
        const bool mentor = apart && entry && entry->side == people::Side::Mentor;
        auto& gathered = m_gathered[{group, finding.severity, mentor}];
        gathered.group = group;
        gathered.severity = finding.severity;
        gathered.findings.push_back(&finding);
        gathered.stage = gathered.stage == 0  ? finding.stage
                         : finding.stage == 0 ? gathered.stage
                                              : std::min(gathered.stage, finding.stage);
        for (const QString& item : itemsOf(finding)) {
            if (!gathered.items.contains(item)) {
                gathered.items.append(item);
            }
        }
        addSubject(gathered, finding, entry);
    }

    std::vector<AgendaItem> items() const
    {
        std::vector<std::pair<std::tuple<int, Urgency, int, const AgendaGroup*>, AgendaItem>> ranked;
        for (const auto& [key, gathered] : m_gathered) {
            const std::tuple rank(-static_cast<int>(gathered.severity), gathered.group->urgency,
                                  gathered.stage, gathered.group);
            ranked.emplace_back(rank, itemOf(gathered));
        }
        std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
        std::vector<AgendaItem> items;
        for (auto& [rank, item] : ranked) {
            items.push_back(std::move(item));
        }
        return items;
    }

private:
    const AgendaGroup* groupOf(const Finding& finding) const
    {
        const bool registry = finding.code == QLatin1String("roadmap.overdue") &&
                              m_registryItems.contains(finding.arguments.value(QStringLiteral("number")));
        return registry ? findAgendaGroup(QStringLiteral("registry-overdue")) : findAgendaGroup(finding);
    }

    // Of the side whose stage the finding belongs to, else any of the person in this programme.
    const people::Entry* entryOf(const Finding& finding) const
    {
        if (finding.subject.kind == Subject::Kind::Entry) {
            return m_lookup.entry(base::Id<people::Entry>(finding.subject.id));
        }
        if (finding.subject.kind != Subject::Kind::Person) {
            return nullptr;
        }
        const people::Side wanted = finding.stage == 3 ? people::Side::Mentor : people::Side::Mentee;
        const people::Entry* best = nullptr;
        const auto [first, last] = m_entries.equal_range(finding.subject.id);
        for (auto one = first; one != last; ++one) {
            const bool better = !best || (best->side != wanted && (*one)->side == wanted);
            best = better ? *one : best;
        }
        return best;
    }

    static void addSubject(Gathered& gathered, const Finding& finding, const people::Entry* entry)
    {
        switch (finding.subject.kind) {
        case Subject::Kind::School:
        case Subject::Kind::Programme:
        case Subject::Kind::RoadmapItem:
            return;
        case Subject::Kind::Person:
        case Subject::Kind::Entry:
        case Subject::Kind::Consent:
        case Subject::Kind::Pair:
        case Subject::Kind::Document:
        case Subject::Kind::Partner:
        case Subject::Kind::Event:
            break;
        }
        const QUuid id = entry ? entry->id.uuid() : finding.subject.id;
        if (gathered.seen.contains(id)) {
            return;
        }
        gathered.seen.insert(id);
        gathered.subjects.push_back(id);
        if (entry) {
            gathered.entries.push_back(entry);
        }
    }

    AgendaItem itemOf(const Gathered& gathered) const
    {
        const AgendaGroup& group = *gathered.group;
        AgendaItem item;
        item.code = QString::fromLatin1(group.code);
        item.severity = gathered.severity;
        item.stage = gathered.stage;
        item.count = countOf(gathered);
        item.place = placeOf(gathered);
        item.paperKind = QString::fromLatin1(group.paperKind);
        item.doing = doingOf(group);
        item.subjects = gathered.subjects;
        item.items = gathered.items;
        item.title = titleOf(gathered, item.count);
        item.button = buttonCode(item.doing, item.count);
        item.ground = groundOf(group, item.count);
        for (const Finding* finding : gathered.findings) {
            if (!goesByItself(*finding)) {
                item.findings.push_back(*finding);
            }
        }
        if (item.count == 1 || group.wording == Wording::Single) {
            item.only = *gathered.findings.front();
        }
        item.arguments = argumentsOf(gathered, item);
        return item;
    }

    static int countOf(const Gathered& gathered)
    {
        if (!gathered.subjects.empty()) {
            return static_cast<int>(gathered.subjects.size());
        }
        if (!gathered.items.isEmpty()) {
            return static_cast<int>(gathered.items.size());
        }
        return std::max(1, gathered.findings.front()->arguments.value(QStringLiteral("n")).toInt());
    }

    static Place placeOf(const Gathered& gathered)
    {
        const bool mentorsOnly = !gathered.entries.empty() &&
                                 std::ranges::all_of(gathered.entries, [](const people::Entry* entry) {
                                     return entry->side == people::Side::Mentor;
                                 });
        return gathered.group->place == Place::Mentees && mentorsOnly ? Place::Mentors
                                                                      : gathered.group->place;
    }

    // What the program cannot print is only registered or marked.
    static Doing doingOf(const AgendaGroup& group)
    {
        const auto* kind = documents::findDocumentKind(QString::fromLatin1(group.paperKind));
        const bool printed = kind && kind->name;
        if (group.doing == Doing::PreparePaper && !printed) {
            return Doing::RegisterElsewhere;
        }
        return group.doing == Doing::PrintConsents && !printed ? Doing::MarkConsents : group.doing;
    }

    QString titleOf(const Gathered& gathered, int count) const
    {
        const QString code = QStringLiteral("agenda.") + QString::fromLatin1(gathered.group->code);
        if (gathered.group->wording == Wording::Single) {
            return code;
        }
        if (count == 1) {
            return code + QStringLiteral("-one");
        }
        if (gathered.group->wording == Wording::Counted) {
            return code;
        }
        if (placeOfSide(gathered) == people::Side::Mentor) {
            return code + QStringLiteral("-mentors");
        }
        const bool children = gathered.group->wording == Wording::Children && areChildren(gathered);
        return code + (children ? QStringLiteral("-children") : QStringLiteral("-mentees"));
    }

    static people::Side placeOfSide(const Gathered& gathered)
    {
        return gathered.entries.empty() ? people::Side::Mentee : gathered.entries.front()->side;
    }

    bool areChildren(const Gathered& gathered) const
    {
        return std::ranges::all_of(gathered.entries, [this](const people::Entry* entry) {
            const auto* person = m_lookup.person(entry->person);
            const auto age = person ? people::ageOn(*person, m_desk.today()) : std::nullopt;
            return age && age->years < people::adultFrom;
        });
    }

    static QString groundOf(const AgendaGroup& group, int count)
    {
        const QString ground = QString::fromLatin1(group.ground);
        const bool ofItem = ground == QLatin1String("agenda.why-item");
        return ofItem && count > 1 ? QStringLiteral("agenda.why-items") : ground;
    }

    base::Arguments argumentsOf(const Gathered& gathered, const AgendaItem& item) const
    {
        // One finding of several tells what is the same for all: a date, a year.
        base::Arguments arguments = gathered.findings.front()->arguments;
        arguments.insert(QStringLiteral("n"), QString::number(item.count));
        arguments.insert(QStringLiteral("name"), nameOf(gathered.findings.front()->subject));
        if (!item.items.isEmpty()) {
            const QString more = item.items.size() > numbersTold ? QStringLiteral("…") : QString();
            arguments.insert(QStringLiteral("items"),
                             item.items.mid(0, numbersTold).join(QStringLiteral(", ")) + more);
        }
        return arguments;
    }

    // A pair by surnames and initials, so that two people fit a line.
    QString nameOf(const Subject& subject) const
    {
        const auto* pair =
            subject.kind == Subject::Kind::Pair ? m_lookup.pair(base::Id<pairs::Pair>(subject.id)) : nullptr;
        if (!pair) {
            return subject.name;
        }
        QStringList mentees;
        for (const auto& member : pair->members) {
            const auto* mentee = m_lookup.personOf(member.mentee);
            if (mentee && (!member.to || *member.to >= m_desk.today())) {
                mentees += language::initialsAfter(mentee->name);
            }
        }
        const auto* mentor = m_lookup.personOf(pair->mentor);
        return (mentor ? language::initialsAfter(mentor->name) : QString()) + QStringLiteral(" – ") +
               mentees.join(QStringLiteral(", "));
    }

    const office::Desk& m_desk;
    const school::Lookup& m_lookup;
    QSet<QString> m_registryItems;
    QMultiHash<QUuid, const people::Entry*> m_entries;
    std::map<std::tuple<const AgendaGroup*, base::Severity, bool>, Gathered> m_gathered;
};

} // namespace

std::vector<AgendaItem> agenda(const office::Desk& desk, const std::vector<base::Finding>& findings)
{
    const auto roadmap = desk.roadmap();
    const auto extras = agendaExtras(desk, roadmap);
    AgendaMaker maker(desk, roadmap);
    for (const auto* list : {&findings, &extras}) {
        for (const Finding& finding : *list) {
            maker.add(finding);
        }
    }
    return maker.items();
}

std::vector<AgendaItem> agendaOf(const office::Desk& desk, const std::vector<base::Finding>& findings)
{
    AgendaMaker maker(desk, desk.roadmap());
    for (const Finding& finding : findings) {
        maker.add(finding);
    }
    return maker.items();
}

} // namespace kurator::lists
