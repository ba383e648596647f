#include "lists/search.h"

#include "base/text.h"
#include "language/date_words.h"
#include "language/person_name.h"
#include "lists/programme_list.h"
#include "lists/row_place.h"
#include "school/lookup.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace kurator::lists {

namespace {

// Letters, digits and the dot of a number, every word of the folded text with one space before it.
QString wordsKey(QStringView text)
{
    const QString folded = base::foldedKey(text);
    QString key;
    key.reserve(folded.size() + 1);
    bool inside = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        const bool dot = c == QLatin1Char('.') && inside && folded.at(i - 1).isDigit() &&
                         i + 1 < folded.size() && folded.at(i + 1).isDigit();
        const bool ofWord = dot || c.isLetterOrNumber();
        if (ofWord && !inside) {
            key += QLatin1Char(' ');
        }
        if (ofWord) {
            key += c;
        }
        inside = ofWord;
    }
    return key;
}

// «7 «Б»» is also looked for as «7б».
QString joinedKey(const QString& words)
{
    const QString joined = QString(words).remove(QLatin1Char(' '));
    return words.count(QLatin1Char(' ')) > 1 ? QLatin1Char(' ') + joined : QString();
}

constexpr int noMatch = -1;
constexpr int rankCount = 3;

// 0: the title begins with one of the words and all of them begin words; 1: all begin words; 2: some stand
// inside a word. `words` have their space before them.
int rankOf(const QString& key, const QStringList& words)
{
    bool beginnings = true;
    bool first = false;
    for (const QString& word : words) {
        if (key.startsWith(word)) {
            first = true;
        } else if (!key.contains(word)) {
            if (!key.contains(QStringView(word).mid(1))) {
                return noMatch;
            }
            beginnings = false;
        }
    }
    return !beginnings ? 2 : first ? 0 : 1;
}

QString detailOf(const people::Entry& entry)
{
    if (!entry.className.isEmpty()) {
        return entry.className;
    }
    QStringList parts{entry.position, entry.workplace};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// The children of each adult, by name.
QHash<QUuid, QStringList> childrenOfAdults(const school::Snapshot& snapshot, const school::Lookup& lookup)
{
    QHash<QUuid, QStringList> children;
    for (const auto& one : snapshot.representations) {
        if (const auto* child = lookup.person(one.child)) {
            children[one.adult.uuid()] += language::fullName(child->name);
        }
    }
    return children;
}

// What tells of a person without a place in the open programme: a post, else the last year with an entry.
QHash<QUuid, QString> otherDetails(const office::Desk& desk, const school::Lookup& lookup)
{
    QHash<QUuid, QString> details;
    for (const auto& entry : desk.snapshot().entries) {
        const auto* year = lookup.programme(entry.programme);
        QString& detail = details[entry.person.uuid()];
        if (year) {
            detail = std::max(detail, yearText(*year));
        }
    }
    for (const auto& member : desk.snapshot().staff) {
        if (!member.position.isEmpty()) {
            details[member.person.uuid()] = member.position;
        }
    }
    return details;
}

} // namespace

SearchIndex::SearchIndex(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    addPeople(desk, lookup);
    addPairs(desk, lookup);
    addPapers(desk);
    addPartners(desk);
    addRoadmap(desk);
    m_rows = inOrder(std::move(m_rows), [](const Row& row) {
        return RowPlace{row.key, row.hit.id, static_cast<int>(row.hit.kind)};
    });
}

void SearchIndex::add(SearchHit hit)
{
    const QString detail = wordsKey(hit.detail);
    QString key = wordsKey(hit.number) + wordsKey(hit.title) + detail + joinedKey(detail);
    m_rows.push_back({std::move(hit), std::move(key)});
}

void SearchIndex::addPeople(const office::Desk& desk, const school::Lookup& lookup)
{
    QSet<QUuid> taken;
    for (const auto& entry : desk.snapshot().entries) {
        const auto* person = lookup.person(entry.person);
        if (!person || entry.programme != desk.programme().id) {
            continue;
        }
        const bool mentor = entry.side == people::Side::Mentor;
        taken.insert(person->id.uuid());
        add({mentor ? SearchHit::Kind::Mentor : SearchHit::Kind::Mentee,
             entry.id.uuid(),
             {},
             language::fullName(person->name),
             detailOf(entry)});
    }
    const auto children = childrenOfAdults(desk.snapshot(), lookup);
    const auto others = otherDetails(desk, lookup);
    for (const auto& person : desk.snapshot().persons) {
        if (taken.contains(person.id.uuid())) {
            continue;
        }
        const QStringList represented = children.value(person.id.uuid());
        const bool represents = !represented.isEmpty();
        add({represents ? SearchHit::Kind::Representative : SearchHit::Kind::OtherPerson,
             person.id.uuid(),
             {},
             language::fullName(person.name),
             represents ? represented.join(QStringLiteral(", ")) : others.value(person.id.uuid())});
    }
}

void SearchIndex::addPairs(const office::Desk& desk, const school::Lookup& lookup)
{
    for (const auto& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id) {
            continue;
        }
        QStringList mentees;
        for (const auto& member : pair.members) {
            mentees += lookup.nameOf(member.mentee);
        }
        const auto* form = programme::findForm(desk.profile(), pair.form);
        add({SearchHit::Kind::Pair,
             pair.id.uuid(),
             {},
             lookup.nameOf(pair.mentor) + QStringLiteral(" – ") + mentees.join(QStringLiteral(", ")),
             form ? form->title : QString()});
    }
}

void SearchIndex::addPapers(const office::Desk& desk)
{
    for (const auto& paper : desk.snapshot().documents) {
        if (paper.programme != desk.programme().id) {
            continue;
        }
        const QString number = paper.number.isEmpty() ? QString() : QStringLiteral("№ ") + paper.number;
        QStringList parts{number, paper.date ? language::shortDate(*paper.date) : QString()};
        parts.removeAll(QString());
        add({SearchHit::Kind::Paper, paper.id.uuid(), {}, paper.title, parts.join(QLatin1Char(' '))});
    }
}

void SearchIndex::addPartners(const office::Desk& desk)
{
    for (const people::Partner& partner : desk.snapshot().partners) {
        add({SearchHit::Kind::Partner, partner.id.uuid(), {}, partner.name, partner.contactPerson});
    }
}

void SearchIndex::addRoadmap(const office::Desk& desk)
{
    for (const auto& item : desk.profile().items) {
        add({SearchHit::Kind::RoadmapItem, QUuid(), item.number, item.title, item.checkpointName});
    }
}

std::vector<QUuid> entriesOf(const office::Desk& desk, const SearchHit& hit)
{
    if (hit.kind == SearchHit::Kind::Mentee || hit.kind == SearchHit::Kind::Mentor) {
        return {hit.id};
    }
    QSet<QUuid> children;
    for (const auto& one : desk.snapshot().representations) {
        if (hit.kind == SearchHit::Kind::Representative && one.adult.uuid() == hit.id) {
            children.insert(one.child.uuid());
        }
    }
    std::vector<QUuid> entries;
    for (const auto& entry : desk.snapshot().entries) {
        if (children.contains(entry.person.uuid()) && entry.programme == desk.programme().id) {
            entries.push_back(entry.id.uuid());
        }
    }
    return entries;
}

std::vector<SearchHit> SearchIndex::find(QStringView query, int atMost) const
{
    QStringList words = wordsKey(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words) {
        word.prepend(QLatin1Char(' '));
    }
    std::array<std::vector<const Row*>, rankCount> found;
    const auto wanted = static_cast<size_t>(std::max(atMost, 0));
    if (words.isEmpty() || wanted == 0) {
        return {};
    }
    for (const Row& row : m_rows) {
        const int rank = rankOf(row.key, words);
        if (rank == noMatch) {
            continue;
        }
        auto& sameRank = found.at(static_cast<size_t>(rank));
        if (sameRank.size() < wanted) {
            sameRank.push_back(&row);
        }
        if (found.front().size() == wanted) {
            break;
        }
    }
    std::vector<SearchHit> hits;
    for (const auto& sameRank : found) {
        for (const Row* row : sameRank) {
            if (hits.size() < wanted) {
                hits.push_back(row->hit);
            }
        }
    }
    return hits;
}

} // namespace kurator::lists
