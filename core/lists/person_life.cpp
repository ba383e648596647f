#include "lists/person_life.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "lists/programme_list.h"
#include "office/name_forms.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace kurator::lists {

namespace {

QString placeOf(const people::Entry& entry)
{
    if (!entry.className.isEmpty()) {
        return entry.className;
    }
    QStringList parts{entry.position, entry.workplace};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// One person among all records of the base.
class LifeReading
{
public:
    LifeReading(const office::Desk& desk, base::Id<people::Person> person)
        : m_desk(desk), m_all(desk.snapshot()), m_lookup(m_all)
    {
        m_life.person = person;
    }

    [[nodiscard]] PersonLife whole();
    [[nodiscard]] std::vector<BondLine> bonds(const QSet<QUuid>& entries);

private:
    void readRoles();
    void readTies();
    void readPapers();
    void readEvents();
    void readRest();
    template <class T>
    void note(base::Id<T> id)
    {
        m_life.subjects.push_back(id.uuid());
    }
    [[nodiscard]] BondLine bondOf(const pairs::Pair& pair, const QSet<QUuid>& entries) const;
    [[nodiscard]] bool isOpen(base::Id<programme::Programme> id) const { return id == m_desk.programme().id; }
    [[nodiscard]] QString yearOf(base::Id<programme::Programme> id) const
    {
        const auto* programme = m_lookup.programme(id);
        return programme ? yearText(*programme) : QString();
    }
    [[nodiscard]] const people::Entry* entryOf(base::Id<people::Person> person) const;
    [[nodiscard]] std::vector<QString> shownNames() const;

    const office::Desk& m_desk;
    const school::Snapshot& m_all;
    school::Lookup m_lookup;
    PersonLife m_life;
    QSet<QUuid> m_entries;
    QSet<QUuid> m_orders; // that fixed pairs of the person
};

PersonLife LifeReading::whole()
{
    note(m_life.person);
    readRoles();
    readTies();
    m_life.bonds = bonds(m_entries);
    for (const BondLine& bond : m_life.bonds) {
        note(bond.pair);
    }
    readPapers();
    readEvents();
    readRest();
    return m_life;
}

void LifeReading::readRoles()
{
    for (const people::Entry& entry : m_all.entries) {
        if (entry.person != m_life.person) {
            continue;
        }
        m_entries.insert(entry.id.uuid());
        note(entry.id);
        m_life.roles.push_back({entry.id, entry.side, entry.category, yearOf(entry.programme),
                                isOpen(entry.programme), placeOf(entry), entry.status, entry.joinedOn,
                                entry.finishedOn});
    }
    std::ranges::stable_sort(m_life.roles, [](const RoleLine& a, const RoleLine& b) {
        return a.year != b.year ? a.year > b.year : a.side < b.side;
    });
}

const people::Entry* LifeReading::entryOf(base::Id<people::Person> person) const
{
    const auto known = std::ranges::find_if(m_all.entries, [&](const people::Entry& entry) {
        return entry.person == person && isOpen(entry.programme);
    });
    return known == m_all.entries.end() ? nullptr : &*known;
}

void LifeReading::readTies()
{
    for (const people::Representation& one : m_all.representations) {
        if (one.child != m_life.person && one.adult != m_life.person) {
            continue;
        }
        const bool isChild = one.adult == m_life.person;
        const auto* other = m_lookup.person(isChild ? one.child : one.adult);
        if (!other) {
            continue;
        }
        note(one.id);
        TieLine line{other->id, language::fullName(other->name), one.relation, isChild, {}, other->phone, {}};
        if (const auto* entry = entryOf(other->id)) {
            line.place = placeOf(*entry);
            line.entry = entry->id;
            line.side = entry->side;
        }
        m_life.ties.push_back(std::move(line));
    }
    std::ranges::stable_sort(m_life.ties, {}, [](const TieLine& line) { return base::foldedKey(line.name); });
}

std::vector<BondLine> LifeReading::bonds(const QSet<QUuid>& entries)
{
    std::vector<BondLine> lines;
    for (const pairs::Pair& pair : m_all.pairs) {
        const bool here = entries.contains(pair.mentor.uuid()) ||
                          std::ranges::any_of(pair.members, [&entries](const pairs::Member& member) {
                              return entries.contains(member.mentee.uuid());
                          });
        if (here) {
            lines.push_back(bondOf(pair, entries));
            if (pair.order) {
                m_orders.insert(pair.order->uuid());
            }
        }
    }
    std::ranges::stable_sort(
        lines, [](const BondLine& a, const BondLine& b) { return a.period.start > b.period.start; });
    return lines;
}

BondLine LifeReading::bondOf(const pairs::Pair& pair, const QSet<QUuid>& entries) const
{
    BondLine line;
    line.pair = pair.id;
    line.side = entries.contains(pair.mentor.uuid()) ? people::Side::Mentor : people::Side::Mentee;
    std::vector<base::Id<people::Entry>> others{pair.mentor};
    if (line.side == people::Side::Mentor) {
        others.clear();
        std::ranges::transform(pair.members, std::back_inserter(others), &pairs::Member::mentee);
    }
    for (const auto other : others) {
        line.others << m_lookup.nameOf(other);
    }
    const auto* first = others.empty() ? nullptr : m_lookup.entry(others.front());
    line.otherPlace = first ? placeOf(*first) : QString();
    const auto* form = programme::findForm(m_desk.profile(), pair.form);
    line.formTitle = form ? form->title : pair.form;
    line.state = pair.state;
    line.period = pair.period;
    line.year = yearOf(pair.programme);
    line.openYear = isOpen(pair.programme);
    line.meetings = static_cast<int>(std::ranges::count(m_all.meetings, pair.id, &pairs::Meeting::pair));
    return line;
}

std::vector<QString> LifeReading::shownNames() const
{
    const auto* person = m_lookup.person(m_life.person);
    const QString name = person ? language::fullName(person->name) : QString();
    if (!name.contains(QLatin1Char(' '))) {
        return {}; // a lone surname names too many
    }
    const auto forms = office::nameForms(*person).shown;
    std::vector<QString> names{name};
    names.insert(names.end(), forms.begin(), forms.end());
    return names;
}

void LifeReading::readPapers()
{
    const auto names = shownNames();
    for (const documents::Document& paper : m_all.documents) {
        const QString text = QString::fromUtf8(paper.blocks).replace(QChar::Nbsp, QLatin1Char(' '));
        if (!m_orders.contains(paper.id.uuid()) &&
            std::ranges::none_of(names, [&text](const QString& name) { return text.contains(name); })) {
            continue;
        }
        const auto* kind = documents::findDocumentKind(paper.kind);
        note(paper.id);
        m_life.papers.push_back({paper.id,
                                 paper.title.isEmpty() && kind ? QString::fromUtf8(kind->title) : paper.title,
                                 paper.number, paper.date, paper.state == documents::DocumentState::Annulled,
                                 isOpen(paper.programme)});
    }
    std::ranges::stable_sort(m_life.papers,
                             [](const NamingPaper& a, const NamingPaper& b) { return a.date > b.date; });
}

void LifeReading::readEvents()
{
    for (const programme::Event& event : m_all.events) {
        if (std::ranges::find(event.people, m_life.person) != event.people.end()) {
            note(event.id);
            m_life.events.push_back(
                {event.id, event.kind, event.title, event.place, event.date, isOpen(event.programme)});
        }
    }
    std::ranges::stable_sort(m_life.events, [](const EventLine& a, const EventLine& b) {
        return a.date && b.date ? *a.date > *b.date : !a.date && b.date;
    });
}

// Records that are shown elsewhere or not by themselves, but whose steps belong to the history.
void LifeReading::readRest()
{
    const auto noteIf = [this](const auto& records, const auto& isOwn) {
        for (const auto& record : records) {
            if (isOwn(record)) {
                note(record.id);
            }
        }
    };
    const auto ofPerson = [this](const auto& record) { return record.person == m_life.person; };
    const auto ofEntry = [this](const auto& record) { return m_entries.contains(record.entry.uuid()); };
    std::ranges::copy_if(m_all.staff, std::back_inserter(m_life.posts), ofPerson);
    std::ranges::copy_if(m_all.labourPapers, std::back_inserter(m_life.labourPapers), ofPerson);
    noteIf(m_all.staff, ofPerson);
    noteIf(m_all.labourPapers, ofPerson);
    noteIf(m_all.consents, ofPerson);
    noteIf(m_all.portfolios, ofPerson);
    noteIf(m_all.dataRequests, ofPerson);
    noteIf(m_all.restrictedMarks, ofEntry);
    noteIf(m_all.interviews, ofEntry);
    noteIf(m_all.ballots, ofEntry);
    noteIf(m_all.trialSheets, ofEntry);
    noteIf(m_all.opinions, [this](const pairs::Opinion& opinion) {
        return m_entries.contains(opinion.mentor.uuid()) || m_entries.contains(opinion.mentee.uuid());
    });
    std::ranges::copy_if(m_all.interviews, std::back_inserter(m_life.interviews), ofEntry);
    std::ranges::stable_sort(m_life.interviews, std::greater(), &people::Interview::heldOn);
    std::ranges::copy_if(m_all.dataRequests, std::back_inserter(m_life.requests), ofPerson);
    std::ranges::stable_sort(m_life.requests, std::greater(), &people::DataRequest::receivedOn);
    QSet<QUuid> consents;
    for (const people::Consent* consent : m_lookup.consentsOf(m_life.person)) {
        consents.insert(consent->id.uuid());
    }
    noteIf(m_all.scans,
           [&consents](const people::Scan& scan) { return consents.contains(scan.consent.uuid()); });
    QSet<QUuid> bonds;
    for (const BondLine& bond : m_life.bonds) {
        bonds.insert(bond.pair.uuid());
    }
    noteIf(m_all.meetings,
           [&bonds](const pairs::Meeting& meeting) { return bonds.contains(meeting.pair.uuid()); });
}

} // namespace

PersonLife personLife(const office::Desk& desk, base::Id<people::Person> person)
{
    return LifeReading(desk, person).whole();
}

std::vector<BondLine> bondsOf(const office::Desk& desk, base::Id<people::Entry> entry)
{
    return LifeReading(desk, {}).bonds({entry.uuid()});
}

base::Result<std::vector<HistoryRow>> personHistory(office::Desk& desk, const PersonLife& life, int atMost)
{
    const auto steps = desk.store().history(life.subjects, atMost);
    if (!steps) {
        return base::passOn(steps);
    }
    std::vector<HistoryRow> rows;
    for (const school::JournalEntry& entry : *steps) {
        rows.push_back({entry.at, entry.who, entry.step.code, entry.step.arguments, entry.undone,
                        entry.step.barrier, false, 0});
    }
    return rows;
}

} // namespace kurator::lists
