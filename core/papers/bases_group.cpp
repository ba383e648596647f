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

documents::FieldDictionary menteesBaseDictionary()
{
    return {{QStringLiteral("bases.mentees"), FieldType::List, QStringLiteral("база наставляемых"),
             rowDictionary()}};
}

documents::FieldDictionary mentorsBaseDictionary()
{
    auto bases = declaredList("bases.mentors", "база наставников по источникам",
                              {{"title", FieldType::Text, "откуда пришли наставники"}});
    bases.items.push_back({QStringLiteral("rows"), FieldType::List,
                           QStringLiteral("наставники из этого источника"), rowDictionary()});
    return {bases};
}

documents::FieldDictionary unpairedDictionary()
{
    return {{QStringLiteral("bases.unpaired"), FieldType::List, QStringLiteral("наставляемые без наставника"),
             participantDictionary()}};
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

FieldList rowsOf(const Sources& sources, const Entries& entries)
{
    FieldList rows;
    for (const people::Entry* entry : entries) {
        if (sources.mayBeNamed(*entry)) {
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

// Those of an unknown source stand with the other partners.
Entries mentorsFrom(const Sources& sources, MentorBase source)
{
    Entries mentors = entriesOf(sources, Side::Mentor);
    std::erase_if(mentors, [source](const people::Entry* entry) {
        return people::mentorBase(*entry).value_or(MentorBase::Partners) != source;
    });
    return mentors;
}

// Six bases one after another (S001 3.5–3.6).
void setMentorsBase(FieldRecord& record, const Sources& sources)
{
    FieldList bases;
    const bool college = sources.head.organisation.type == people::OrganisationType::College;
    for (const MentorBase source : people::mentorBases) {
        auto rows = rowsOf(sources, mentorsFrom(sources, source));
        if (!rows.empty()) {
            FieldRecord base;
            base.set(QStringLiteral("title"), baseTitle(source, college));
            base.set(QStringLiteral("rows"), std::move(rows));
            bases.push_back(std::move(base));
        }
    }
    record.set(QStringLiteral("bases.mentors"), bases);
}

void setMenteesBase(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("bases.mentees"), rowsOf(sources, entriesOf(sources, Side::Mentee)));
}

// One side, and whoever of the other is in a pair with it.
template <Side Base>
Entries namedInBase(const Sources& sources)
{
    Entries entries = entriesOf(sources, Base);
    for (const pairs::Pair* pair : pairsOf(sources)) {
        if (isFixed(*pair)) {
            std::ranges::copy(membersOf(sources, *pair), std::back_inserter(entries));
        }
    }
    return entries;
}

void setUnpaired(FieldRecord& record, const Sources& sources)
{
    FieldList rows;
    for (const people::Entry* entry : menteesWithoutMentor(sources)) {
        if (sources.mayBeNamed(*entry)) {
            rows.push_back(participantRecord(sources, *entry));
        }
    }
    record.set(QStringLiteral("bases.unpaired"), rows);
}

} // namespace

FieldGroup menteesBaseGroup()
{
    return {menteesBaseDictionary, setMenteesBase, namedInBase<Side::Mentee>};
}

FieldGroup mentorsBaseGroup()
{
    return {mentorsBaseDictionary, setMentorsBase, namedInBase<Side::Mentor>};
}

FieldGroup unpairedGroup()
{
    return {unpairedDictionary, setUnpaired, menteesWithoutMentor};
}

} // namespace kurator::papers
