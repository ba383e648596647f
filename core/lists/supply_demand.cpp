#include "lists/supply_demand.h"

#include "base/text.h"
#include "language/stem.h"
#include "office/participants.h"

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
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

// What a mentee asks for, each thing once.
std::map<Stems, QString> askedBy(const people::Entry& mentee)
{
    std::map<Stems, QString> asked;
    const QStringList pieces = mentee.requestTags.isEmpty() ? wordsOf(mentee.request) : mentee.requestTags;
    for (const QString& piece : pieces) {
        if (const Stems stems = sortedStems(piece); !stems.isEmpty()) {
            asked.try_emplace(stems, piece.simplified());
        }
    }
    return asked;
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
    Topics topics;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const bool looks = entry.side == people::Side::Mentee && participants.takesPart(entry) &&
                           !participants.hasMentor(entry);
        for (const auto& [stems, written] : looks ? askedBy(entry) : std::map<Stems, QString>()) {
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
