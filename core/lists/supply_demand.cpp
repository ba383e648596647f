#include "lists/supply_demand.h"

#include "base/text.h"
#include "language/stem.h"
#include "office/participants.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

using Stems = QStringList; // sorted

struct Topic
{
    std::map<QString, int> spellings;
    int asked = 0;
    int places = 0;

    // Of two written equally often the first in the alphabet.
    [[nodiscard]] QString usualSpelling() const
    {
        return std::ranges::max_element(spellings, {}, [](const auto& one) { return one.second; })->first;
    }
};

using Topics = std::map<Stems, Topic>;

Stems sortedStems(const QString& text)
{
    Stems stems = language::stems(text);
    stems.sort();
    return stems;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}+#-]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

// «выбрать», «освоиться»: what somebody wants to do, not what it is about.
bool isInfinitive(const QString& word)
{
    static const QRegularExpression ending(QStringLiteral("([аяеиоуы]ть|чь)(ся)?$"));
    return ending.match(word.toLower()).hasMatch();
}

// Which words of requests are topics of their own.
class KnownWords
{
public:
    explicit KnownWords(const std::vector<const people::Entry*>& mentees, const office::Desk& desk)
    {
        for (const people::Entry& entry : desk.snapshot().entries) {
            note(entry.competences + QLatin1Char(' ') +
                 (entry.competenceTags + entry.requestTags).join(QLatin1Char(' ')));
        }
        QSet<QStringList> requests;
        for (const people::Entry* mentee : mentees) {
            requests.insert(sortedStems(mentee->request));
        }
        for (const QStringList& request : requests) {
            for (const QString& stem : request) {
                ++m_requests[stem];
            }
        }
    }

    [[nodiscard]] bool isTopic(const QString& word, const QString& stem) const
    {
        return m_told.contains(stem) || (m_requests.value(stem) > 1 && !isInfinitive(word));
    }

private:
    void note(const QString& text)
    {
        const QStringList stems = language::stems(text);
        m_told.unite(QSet<QString>(stems.begin(), stems.end()));
    }

    QSet<QString> m_told;           // by tags and by mentors
    QHash<QString, int> m_requests; // different ones that hold a stem
};

using Asked = std::map<Stems, QString>; // as written

Asked askedInText(const QString& request, const KnownWords& known)
{
    Asked asked;
    for (const QString& word : wordsOf(request)) {
        const Stems stems = sortedStems(word);
        if (stems.size() == 1 && known.isTopic(word, stems.front())) {
            asked.try_emplace(stems, word);
        }
    }
    if (const Stems whole = sortedStems(request); asked.empty() && !whole.isEmpty()) {
        asked.emplace(whole, request.simplified());
    }
    return asked;
}

// What a mentee asks for, each thing once.
Asked askedBy(const people::Entry& mentee, const KnownWords& known)
{
    Asked asked;
    for (const QString& tag : mentee.requestTags) {
        if (const Stems stems = sortedStems(tag); !stems.isEmpty()) {
            asked.try_emplace(stems, tag.simplified());
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
    const QStringList known =
        language::stems(mentor.competences + QLatin1Char(' ') + mentor.competenceTags.join(QLatin1Char(' ')));
    const QSet<QString> stems(known.begin(), known.end());
    for (auto& [wanted, topic] : topics) {
        const bool knowsAll =
            std::ranges::all_of(wanted, [&](const QString& stem) { return stems.contains(stem); });
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
        for (const auto& [stems, written] : askedBy(*mentee, known)) {
            Topic& topic = topics[stems];
            ++topic.asked;
            ++topic.spellings[written];
        }
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentor && participants.takesPart(entry) && canHelp(entry)) {
            addPlaces(topics, entry, qMax(0, entry.capacity.value_or(1) - participants.placesTaken(entry)));
        }
    }
    std::vector<DemandRow> rows;
    for (const auto& [stems, topic] : topics) {
        rows.push_back({topic.usualSpelling(), topic.asked, topic.places});
    }
    std::ranges::sort(rows, {}, [](const DemandRow& row) {
        return std::tuple(-row.lacking(), -row.asked, base::foldedKey(row.topic));
    });
    return rows;
}

} // namespace kurator::lists
