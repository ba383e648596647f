#include "lists/supply_demand.h"

#include "base/text.h"
#include "language/synonyms.h"
#include "matching/participant.h"
#include "office/participants.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

using WordSet = QStringList; // words as matching counts them, sorted

// Whose spelling names a topic, the best first.
enum class Spelling
{
    Tag,
    Competence, // of a mentor who lists it by itself
    Group,      // of the table of synonyms
    Request
};

struct Topic
{
    std::map<std::pair<Spelling, QString>, int> spellings;
    int asked = 0;
    int places = 0;

    // Of two written equally often the first in the alphabet.
    [[nodiscard]] QString usualSpelling() const
    {
        const Spelling best = spellings.begin()->first.first;
        return std::ranges::max_element(
                   spellings, {}, [&](const auto& one) { return one.first.first == best ? one.second : 0; })
            ->first.second;
    }
};

using Topics = std::map<WordSet, Topic>;

WordSet wordSetOf(const QString& text)
{
    WordSet counted;
    for (const language::CountedWord& word : language::countedWords(text)) {
        counted << word.counted;
    }
    counted.sort();
    return counted;
}

QStringList itemsOf(const QString& competences)
{
    static const QRegularExpression between(QStringLiteral("[,;.\n]+"));
    return competences.split(between, Qt::SkipEmptyParts);
}

// As it stands in the text: counted words are folded.
QString unfolded(const QString& written, const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}+#-]+"));
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        if (base::foldedKey(word) == written) {
            return word;
        }
    }
    return written;
}

// «выбрать», «освоиться»: what somebody wants to do, not what it is about.
bool isInfinitive(const QString& word)
{
    static const QRegularExpression ending(QStringLiteral("([аяеиоуы]ть|чь)(ся)?$"));
    return ending.match(word).hasMatch();
}

// «школьную»: what the next word is like.
bool isAdjective(const QString& word)
{
    static const QRegularExpression ending(
        QStringLiteral("..(ая|яя|ую|юю|ый|ий|ой|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими)$"));
    return ending.match(word).hasMatch();
}

using Asked = std::map<WordSet, std::pair<Spelling, QString>>;

// Which words of requests are topics of their own, and how mentors call them.
class KnownWords
{
public:
    KnownWords(const std::vector<const people::Entry*>& mentees, const office::Desk& desk)
    {
        for (const people::Entry& entry : desk.snapshot().entries) {
            for (const QString& item : itemsOf(entry.competences)) {
                note(item);
            }
            for (const QString& tag : entry.competenceTags + entry.requestTags) {
                note(tag);
            }
        }
        QSet<WordSet> requests;
        for (const people::Entry* mentee : mentees) {
            requests.insert(wordSetOf(mentee->request));
        }
        for (const WordSet& request : requests) {
            for (const QString& word : request) {
                ++m_requests[word];
            }
        }
    }

    [[nodiscard]] bool isTopic(const language::CountedWord& word) const
    {
        return m_told.contains(word.counted) || !language::groupName(word.counted).isEmpty() ||
               (m_requests.value(word.counted) > 1 && !isInfinitive(word.written));
    }

    // How to call a topic of one word.
    [[nodiscard]] std::pair<Spelling, QString> nameOf(const language::CountedWord& word,
                                                      const QString& request) const
    {
        if (const auto told = m_items.constFind(word.counted); told != m_items.constEnd()) {
            return {Spelling::Competence, *told};
        }
        const QString group = language::groupName(word.counted);
        return group.isEmpty() ? std::pair(Spelling::Request, unfolded(word.written, request))
                               : std::pair(Spelling::Group, group);
    }

    // «работа с родителями»: what mentors list in several words that say nothing each by itself.
    [[nodiscard]] Asked phrasesIn(const WordSet& request) const
    {
        Asked found;
        for (const auto& [phrase, written] : m_phrases) {
            if (std::ranges::includes(request, phrase)) {
                found.emplace(phrase, std::pair(Spelling::Competence, written));
            }
        }
        return found;
    }

private:
    void note(const QString& text)
    {
        const WordSet counted = wordSetOf(text);
        m_told.unite(QSet<QString>(counted.begin(), counted.end()));
        if (counted.size() == 1 && !m_items.contains(counted.front())) {
            m_items.insert(counted.front(), text.simplified());
        }
        const bool known = std::ranges::any_of(
            counted, [](const QString& word) { return !language::groupName(word).isEmpty(); });
        if (counted.size() > 1 && !known) {
            m_phrases.try_emplace(counted, text.simplified());
        }
    }

    QSet<QString> m_told;            // by tags and by mentors
    QHash<QString, QString> m_items; // what is told by itself, as it is written
    std::map<WordSet, QString> m_phrases;
    QHash<QString, int> m_requests; // different ones that hold a word
};

Asked askedInText(const QString& request, const KnownWords& known)
{
    Asked asked = known.phrasesIn(wordSetOf(request));
    auto words = language::countedWords(request);
    std::erase_if(words, [&](const language::CountedWord& word) {
        return std::ranges::any_of(asked,
                                   [&](const auto& phrase) { return phrase.first.contains(word.counted); });
    });
    for (size_t i = 0; i < words.size(); ++i) {
        const bool describes = isAdjective(words[i].written) && i + 1 < words.size() &&
                               language::groupName(words[i].counted).isEmpty() && known.isTopic(words[i + 1]);
        if (known.isTopic(words[i]) && !describes) {
            asked.try_emplace({words[i].counted}, known.nameOf(words[i], request));
        }
    }
    if (const WordSet whole = wordSetOf(request); asked.empty() && !whole.isEmpty()) {
        asked.emplace(whole, std::pair(Spelling::Request, request.simplified()));
    }
    return asked;
}

// What a mentee asks for, each thing once.
Asked askedBy(const people::Entry& mentee, const KnownWords& known)
{
    Asked asked;
    for (const QString& tag : mentee.requestTags) {
        if (const WordSet counted = wordSetOf(tag); !counted.isEmpty()) {
            asked.try_emplace(counted, std::pair(Spelling::Tag, tag.simplified()));
        }
    }
    return asked.empty() ? askedInText(mentee.request, known) : asked;
}

bool canHelp(const people::Entry& mentor)
{
    return mentor.status != people::MentorStatus::Suspended &&
           mentor.status != people::MentorStatus::Excluded;
}

void addPlaces(Topics& topics, const people::Entry& mentor, int places)
{
    QSet<QString> known;
    for (const language::CountedWord& word : matching::competenceWordsOf(mentor)) {
        known.insert(word.counted);
    }
    for (auto& [wanted, topic] : topics) {
        const bool knowsAll =
            std::ranges::all_of(wanted, [&](const QString& word) { return known.contains(word); });
        topic.places += knowsAll ? places : 0;
    }
}

} // namespace

std::vector<DemandRow> supplyAndDemand(const office::Desk& desk)
{
    const office::Participants participants(desk);
    std::vector<const people::Entry*> looking;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentee && participants.takesPart(entry) &&
            !participants.hasMentor(entry)) {
            looking.push_back(&entry);
        }
    }
    Topics topics;
    const KnownWords known(looking, desk);
    for (const people::Entry* mentee : looking) {
        for (const auto& [counted, name] : askedBy(*mentee, known)) {
            Topic& topic = topics[counted];
            ++topic.asked;
            ++topic.spellings[name];
        }
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentor && participants.takesPart(entry) && canHelp(entry)) {
            addPlaces(topics, entry, qMax(0, entry.capacity.value_or(1) - participants.placesTaken(entry)));
        }
    }
    std::vector<DemandRow> rows;
    for (const auto& [counted, topic] : topics) {
        rows.push_back({topic.usualSpelling(), topic.asked, topic.places});
    }
    std::ranges::sort(rows, {}, [](const DemandRow& row) {
        return std::tuple(-row.lacking(), -row.asked, base::foldedKey(row.topic));
    });
    return rows;
}

} // namespace kurator::lists
