#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"
#include "papers/participant_record.h"
#include "people/mentor_base.h"
#include "programme/profile.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using people::MentorBase;
using people::Side;
using Entries = std::vector<const people::Entry*>;

documents::FieldDictionary rowDictionary()
{
    auto dictionary = participantDictionary();
    documents::declare(dictionary, {{"paired", FieldType::Text, "с кем в паре или группе"},
                                    {"paired.place", FieldType::Text, "где работает или учится тот, с кем"},
                                    {"paired.form", FieldType::Text, "форма наставничества пары"}});
    return dictionary;
}

documents::FieldDictionary basesDictionary()
{
    const auto rows = rowDictionary();
    documents::FieldDictionary dictionary{
        {QStringLiteral("bases.mentees"), FieldType::List, QStringLiteral("база наставляемых"), rows},
        {QStringLiteral("bases.unpaired"), FieldType::List, QStringLiteral("наставляемые без наставника"),
         rows}};
    auto bases = declaredList("bases.mentors", "база наставников по источникам",
                              {{"title", FieldType::Text, "откуда пришли наставники"}});
    bases.items.push_back(
        {QStringLiteral("rows"), FieldType::List, QStringLiteral("наставники из этого источника"), rows});
    dictionary.push_back(std::move(bases));
    return dictionary;
}

bool isFixed(const pairs::Pair& pair)
{
    return pair.state != pairs::PairState::Proposed && pair.state != pairs::PairState::Dissolved;
}

// The others of the pairs and groups that somebody is in by an order.
struct Paired
{
    QStringList names;
    QStringList places;
    QStringList forms;
};

void addOthers(Paired& paired, const Sources& sources, const pairs::Pair& pair, const people::Entry& entry)
{
    for (const people::Entry* other : membersOf(sources, pair)) {
        if (other->side != entry.side && sources.mayBeNamed(*other)) {
            paired.names << sources.lookup.nameOf(other->id);
            paired.places << orDash(documents::placeOf(*other));
        }
    }
    const auto* form = programme::findForm(sources.profile, pair.form);
    paired.forms << (form ? form->title : pair.form);
}

Paired pairedWith(const Sources& sources, const people::Entry& entry)
{
    Paired paired;
    for (const pairs::Pair* pair : pairsOf(sources)) {
        const auto members = membersOf(sources, *pair);
        if (isFixed(*pair) && std::ranges::find(members, &entry) != members.end()) {
            addOthers(paired, sources, *pair, entry);
        }
    }
    paired.places.removeDuplicates();
    paired.forms.removeDuplicates();
    return paired;
}

FieldRecord rowOf(const Sources& sources, const people::Entry& entry)
{
    FieldRecord record = participantRecord(sources, entry);
    const Paired paired = pairedWith(sources, entry);
    const QString between = QStringLiteral("; ");
    record.set(QStringLiteral("paired"), orDash(paired.names.join(between)));
    record.set(QStringLiteral("paired.place"), orDash(paired.places.join(between)));
    record.set(QStringLiteral("paired.form"), orDash(paired.forms.join(between)));
    return record;
}

template <class Wanted>
FieldList rowsOf(const Sources& sources, Side side, Wanted wanted)
{
    FieldList rows;
    for (const people::Entry* entry : entriesOf(sources, side)) {
        if (sources.mayBeNamed(*entry) && wanted(*entry)) {
            rows.push_back(rowOf(sources, *entry));
        }
    }
    return rows;
}

QString baseTitle(MentorBase source, bool college)
{
    switch (source) {
    case MentorBase::Pupils:
        return college ? QStringLiteral("Студенты") : QStringLiteral("Обучающиеся");
    case MentorBase::Parents:
        return QStringLiteral("Родители");
    case MentorBase::Teachers:
        return QStringLiteral("Педагоги");
    case MentorBase::Graduates:
        return QStringLiteral("Выпускники");
    case MentorBase::Enterprises:
        return QStringLiteral("Предприятия и организации");
    case MentorBase::Partners:
        return QStringLiteral("Другие партнёры");
    }
    return {};
}

// Six bases one after another (S001 3.5–3.6); those of an unknown source stand with the other partners.
FieldList mentorBases(const Sources& sources)
{
    FieldList bases;
    const bool college = sources.head.organisation.type == people::OrganisationType::College;
    for (const MentorBase source : people::mentorBases) {
        auto rows = rowsOf(sources, Side::Mentor, [source](const people::Entry& entry) {
            return people::mentorBase(entry).value_or(MentorBase::Partners) == source;
        });
        if (!rows.empty()) {
            FieldRecord record;
            record.set(QStringLiteral("title"), baseTitle(source, college));
            record.set(QStringLiteral("rows"), std::move(rows));
            bases.push_back(std::move(record));
        }
    }
    return bases;
}

bool hasMentor(const Sources& sources, const people::Entry& entry)
{
    return std::ranges::any_of(sources.base.pairs, [&](const pairs::Pair& pair) {
        const auto members = membersOf(sources, pair);
        return pair.programme == sources.programme.id && pair.state != pairs::PairState::Dissolved &&
               std::ranges::find(members, &entry) != members.end();
    });
}

void setBases(FieldRecord& record, const Sources& sources)
{
    const auto all = [](const people::Entry&) { return true; };
    const auto unpaired = [&](const people::Entry& entry) { return !hasMentor(sources, entry); };
    record.set(QStringLiteral("bases.mentees"), rowsOf(sources, Side::Mentee, all));
    record.set(QStringLiteral("bases.unpaired"), rowsOf(sources, Side::Mentee, unpaired));
    record.set(QStringLiteral("bases.mentors"), mentorBases(sources));
}

Entries namedInBases(const Sources& sources)
{
    Entries entries = entriesOf(sources, Side::Mentor);
    std::ranges::copy(entriesOf(sources, Side::Mentee), std::back_inserter(entries));
    return entries;
}

} // namespace

FieldGroup basesGroup()
{
    return {basesDictionary, setBases, namedInBases};
}

} // namespace kurator::papers
