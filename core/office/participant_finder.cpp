#include "office/participant_finder.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool isInitial(const QString& word)
{
    return word.size() == 1;
}

// Surname first: «И. И. Петров» becomes «петров», «и», «и».
QStringList nameWords(const QString& written)
{
    QString text = base::foldedKey(written);
    text.replace(QLatin1Char('.'), QLatin1Char(' '));
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto surname = std::ranges::find_if_not(words, isInitial);
    std::rotate(words.begin(), surname == words.end() ? words.begin() : surname, words.end());
    return words;
}

bool mayMean(const QStringList& written, const QStringList& known)
{
    if (written.size() > known.size()) {
        return false;
    }
    return std::equal(written.begin(), written.end(), known.begin(),
                      [](const QString& word, const QString& full) {
                          return word == full || (isInitial(word) && full.startsWith(word));
                      });
}

} // namespace

ParticipantFinder::ParticipantFinder(const school::Lookup& lookup, const school::Snapshot& snapshot,
                                     base::Id<programme::Programme> programme)
{
    for (const people::Entry& entry : snapshot.entries) {
        const QStringList words = nameWords(lookup.nameOf(entry.id));
        if (entry.programme == programme && !words.isEmpty()) {
            m_bySurname[words.first()].push_back({&entry, words});
        }
    }
}

std::vector<const people::Entry*> ParticipantFinder::find(const QString& written) const
{
    const QStringList words = nameWords(written);
    std::vector<const people::Entry*> found;
    std::vector<const people::Entry*> exactly;
    const auto known = words.isEmpty() ? m_bySurname.end() : m_bySurname.find(words.first());
    if (known == m_bySurname.end()) {
        return found;
    }
    for (const Known& one : *known) {
        if (mayMean(words, one.words)) {
            found.push_back(one.entry);
        }
        if (words == one.words) {
            exactly.push_back(one.entry);
        }
    }
    return exactly.empty() ? found : exactly;
}

} // namespace kurator::office
