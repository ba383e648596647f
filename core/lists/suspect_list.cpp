#include "lists/suspect_list.h"

#include "base/text.h"
#include "school/lookup.h"
#include "school/told_apart.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

// A person with the keys by which likenesses are looked for, folded once.
struct Folded
{
    const people::Person* person = nullptr;
    QString surname;
    QString given;
    QString patronymic;
};

Folded foldedOf(const people::Person& person)
{
    return {&person, base::foldedKey(person.name.surname), base::foldedKey(person.name.given),
            base::foldedKey(person.name.patronymic)};
}

std::optional<int> bornIn(const people::Person& person)
{
    return person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear;
}

bool differInBirth(const people::Person& a, const people::Person& b)
{
    if (a.birthDate && b.birthDate) {
        return *a.birthDate != *b.birthDate;
    }
    const auto yearA = bornIn(a);
    const auto yearB = bornIn(b);
    return yearA && yearB && *yearA != *yearB;
}

bool sameBirth(const people::Person& a, const people::Person& b)
{
    return bornIn(a) && bornIn(b) && !differInBirth(a, b);
}

bool isInitial(const QString& part)
{
    return part.size() == 1 || (part.size() == 2 && part.endsWith(u'.'));
}

// One word, or an initial of the other.
bool wordsFit(const QString& a, const QString& b)
{
    if (a == b) {
        return true;
    }
    return !a.isEmpty() && !b.isEmpty() && a.front() == b.front() && (isInitial(a) || isInitial(b));
}

bool patronymicsFit(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || wordsFit(a, b);
}

// One letter was typed wrong, left out, typed twice or two changed places.
bool oneLetterApart(const QString& a, const QString& b)
{
    const qsizetype difference = a.size() - b.size();
    if (a == b || difference > 1 || difference < -1 || std::min(a.size(), b.size()) < 3) {
        return false;
    }
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype at = inA - a.begin();
    const QStringView restA = QStringView(a).mid(at);
    const QStringView restB = QStringView(b).mid(at);
    if (difference != 0) {
        return difference > 0 ? restA.mid(1) == restB : restA == restB.mid(1);
    }
    const bool swapped = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0];
    return restA.mid(1) == restB.mid(1) || (swapped && restA.mid(2) == restB.mid(2));
}

// The last ten digits: a number is the same with +7, with 8 and without either.
QString phoneKey(const QString& phone)
{
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit()) {
            digits += letter;
        }
    }
    return digits.size() < 10 ? QString() : digits.right(10);
}

using Block = std::vector<const Folded*>;
using Blocks = QHash<QString, Block>;

QString joinedKey(const QString& a, const QString& b, const QString& c = {})
{
    return a + u'\n' + b + u'\n' + c;
}

class SuspectSearch
{
public:
    explicit SuspectSearch(const office::Desk& desk) : m_told(desk.snapshot()), m_snapshot(desk.snapshot())
    {
        for (const people::Representation& one : m_snapshot.representations) {
            m_families.insert(orderedIds(one.child.uuid(), one.adult.uuid()));
        }
        m_folded.reserve(m_snapshot.persons.size());
        for (const people::Person& person : m_snapshot.persons) {
            m_folded.push_back(foldedOf(person));
        }
    }

    void search()
    {
        byName();
        byLetter();
        bySwap();
        byContact(&people::Person::phone, phoneKey, "suspect.same-phone", "phone");
        byContact(
            &people::Person::email, [](const QString& email) { return base::foldedKey(email); },
            "suspect.same-email", "email");
    }

    using Found = std::map<std::pair<QUuid, QUuid>, std::vector<SuspectReason>>;
    [[nodiscard]] const Found& found() const { return m_found; }

private:
    static std::pair<QUuid, QUuid> orderedIds(const QUuid& a, const QUuid& b)
    {
        return a < b ? std::pair(a, b) : std::pair(b, a);
    }

    template <class KeyOf>
    [[nodiscard]] Blocks blocks(KeyOf keyOf) const
    {
        Blocks blocks;
        blocks.reserve(static_cast<qsizetype>(m_folded.size()));
        for (const Folded& one : m_folded) {
            const QString key = keyOf(one);
            if (!key.isEmpty()) {
                blocks[key].push_back(&one);
            }
        }
        return blocks;
    }

    template <class Compare>
    static void eachTwo(const Blocks& blocks, Compare compare)
    {
        for (const Block& block : blocks) {
            for (std::size_t a = 0; a < block.size(); ++a) {
                for (std::size_t b = a + 1; b < block.size(); ++b) {
                    compare(*block[a], *block[b]);
                }
            }
        }
    }

    void add(const Folded& a, const Folded& b, const char* code, int weight, base::Arguments arguments = {})
    {
        const auto ids = orderedIds(a.person->id.uuid(), b.person->id.uuid());
        if (m_families.contains(ids) || m_told.contains(a.person->id, b.person->id)) {
            return;
        }
        auto& reasons = m_found[ids];
        const QString text = QString::fromLatin1(code);
        if (std::ranges::none_of(reasons, [&](const SuspectReason& one) { return one.code == text; })) {
            reasons.push_back({text, std::move(arguments), weight});
        }
    }

    void compareNames(const Folded& a, const Folded& b);
    void byName();
    void byLetter();
    void bySwap();
    template <class KeyOf>
    void byContact(QString people::Person::*contact, KeyOf keyOf, const char* code, const char* argument);

    school::ToldApart m_told;
    const school::Snapshot& m_snapshot;
    QSet<std::pair<QUuid, QUuid>> m_families;
    std::vector<Folded> m_folded;
    Found m_found;
};

void SuspectSearch::compareNames(const Folded& a, const Folded& b)
{
    if (differInBirth(*a.person, *b.person)) {
        return;
    }
    const bool known = sameBirth(*a.person, *b.person);
    if (a.given == b.given && a.patronymic == b.patronymic) {
        const bool asWritten = a.person->name == b.person->name;
        if (known) {
            add(a, b, asWritten ? "suspect.same-name-birth" : "suspect.same-spelling", 100);
        } else {
            add(a, b, asWritten ? "suspect.same-name" : "suspect.same-spelling", 80);
        }
    } else if (wordsFit(a.given, b.given) && patronymicsFit(a.patronymic, b.patronymic)) {
        add(a, b, "suspect.initials", known ? 85 : 50);
    }
}

void SuspectSearch::byName()
{
    const auto bySurname = blocks([](const Folded& one) {
        return one.given.isEmpty() || one.surname.isEmpty() ? QString()
                                                            : one.surname + u'\n' + one.given.front();
    });
    eachTwo(bySurname, [this](const Folded& a, const Folded& b) { compareNames(a, b); });
}

// A slip is in one of the three parts, so two persons who differ by a slip share the day and the other two.
void SuspectSearch::byLetter()
{
    using Part = QString Folded::*;
    constexpr std::array<std::array<Part, 3>, 3> orders{{
        {&Folded::surname, &Folded::given, &Folded::patronymic},
        {&Folded::given, &Folded::surname, &Folded::patronymic},
        {&Folded::patronymic, &Folded::surname, &Folded::given},
    }};
    for (const auto& [slip, one, other] : orders) {
        const auto byDay = blocks([one = one, other = other](const Folded& person) {
            const auto& day = person.person->birthDate;
            return day ? joinedKey(QString::number(day->toJulianDay()), person.*one, person.*other)
                       : QString();
        });
        eachTwo(byDay, [this, slip = slip](const Folded& a, const Folded& b) {
            if (oneLetterApart(a.*slip, b.*slip)) {
                add(a, b, "suspect.one-letter", 90);
            }
        });
    }
}

void SuspectSearch::bySwap()
{
    const auto byBoth = blocks([](const Folded& one) {
        if (one.surname.isEmpty() || one.given.isEmpty()) {
            return QString();
        }
        return joinedKey(std::min(one.surname, one.given), std::max(one.surname, one.given));
    });
    eachTwo(byBoth, [this](const Folded& a, const Folded& b) {
        if (a.surname != b.surname && !differInBirth(*a.person, *b.person) &&
            patronymicsFit(a.patronymic, b.patronymic)) {
            add(a, b, "suspect.swapped", sameBirth(*a.person, *b.person) ? 95 : 75);
        }
    });
}

// A family shares a phone, so the given names have to fit too.
template <class KeyOf>
void SuspectSearch::byContact(QString people::Person::*contact, KeyOf keyOf, const char* code,
                              const char* argument)
{
    const auto byKey = blocks([&](const Folded& one) { return keyOf(one.person->*contact); });
    eachTwo(byKey, [&](const Folded& a, const Folded& b) {
        const bool namesFit = !a.given.isEmpty() && wordsFit(a.given, b.given);
        if (namesFit && patronymicsFit(a.patronymic, b.patronymic) && !differInBirth(*a.person, *b.person)) {
            add(a, b, code, 60, {{QString::fromLatin1(argument), a.person->*contact}});
        }
    });
}

// Tells who the persons of the rows are.
class SuspectWords
{
public:
    explicit SuspectWords(const office::Desk& desk) : m_lookup(desk.snapshot())
    {
        for (const people::Entry& entry : desk.snapshot().entries) {
            if (entry.programme == desk.programme().id) {
                m_entries.insert(entry.person.uuid(), &entry);
            }
        }
        for (const people::Representation& one : desk.snapshot().representations) {
            m_children.insert(one.adult.uuid(), one.child);
        }
    }

    [[nodiscard]] bool knows(base::Id<people::Person> id) const { return m_lookup.person(id) != nullptr; }

    [[nodiscard]] SuspectPerson person(const QUuid& id) const
    {
        const people::Person& stored = *m_lookup.person(base::Id<people::Person>(id));
        SuspectPerson person{stored.id,        {}, language::fullName(stored.name), stored.birthDate,
                             stored.birthYear, {}};
        const auto [first, last] = m_entries.equal_range(id);
        for (auto one = first; one != last; ++one) {
            const people::Entry& entry = **one;
            person.entry = person.entry && entry.side == people::Side::Mentor ? person.entry : entry.id;
            for (const QString& place : {entry.className, entry.position, entry.workplace}) {
                if (!place.isEmpty() && !person.places.contains(place)) {
                    person.places << place;
                }
            }
        }
        if (person.entry) {
            return person;
        }
        const auto [child, end] = m_children.equal_range(id);
        for (auto one = child; one != end; ++one) {
            if (const auto* represented = m_lookup.person(*one)) {
                person.places << language::fullName(represented->name);
            }
        }
        return person;
    }

private:
    school::Lookup m_lookup;
    QMultiHash<QUuid, const people::Entry*> m_entries;
    QMultiHash<QUuid, base::Id<people::Person>> m_children;
};

int weightOf(const SuspectRow& row)
{
    return row.reasons.front().weight + static_cast<int>(row.reasons.size()) - 1;
}

} // namespace

std::vector<SuspectRow> suspectRows(const office::Desk& desk)
{
    SuspectSearch search(desk);
    search.search();
    if (search.found().empty()) {
        return {};
    }
    const SuspectWords words(desk);
    std::vector<SuspectRow> rows;
    for (const auto& [ids, reasons] : search.found()) {
        SuspectRow row;
        row.id = QUuid::createUuidV5(ids.first, ids.second.toString());
        row.first = words.person(ids.first);
        row.second = words.person(ids.second);
        row.reasons = reasons;
        std::ranges::stable_sort(row.reasons, std::ranges::greater(), &SuspectReason::weight);
        row.key = base::foldedKey(row.first.name + u' ' + row.second.name);
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [](const SuspectRow& a, const SuspectRow& b) {
        return std::tuple(-weightOf(a), a.key, a.id) < std::tuple(-weightOf(b), b.key, b.id);
    });
    return rows;
}

std::optional<SuspectPerson> suspectPerson(const office::Desk& desk, base::Id<people::Person> person)
{
    const SuspectWords words(desk);
    return words.knows(person) ? std::optional(words.person(person.uuid())) : std::nullopt;
}

} // namespace kurator::lists
