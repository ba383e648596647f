#include "language/synonyms.h"

#include "language/stem.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace kurator::language {

namespace {

// A word or several in a row, by their stems, and the word they count as.
struct Synonym
{
    QStringList stems;
    QString counted;
};

using SynonymsByStem = QHash<QString, std::vector<Synonym>>; // by the first stem, the longest first

QStringList stemsInOrder(QStringView text)
{
    QStringList stems;
    for (const SubjectWord& word : subjectWords(text)) {
        stems += word.stem;
    }
    return stems;
}

const SynonymsByStem& synonyms()
{
    static const SynonymsByStem table = [] {
        SynonymsByStem read;
        for (const QStringList& group : synonymGroups()) {
            const QString counted = stemsInOrder(group.front()).join(QLatin1Char(' '));
            for (const QString& one : group) {
                const QStringList stems = stemsInOrder(one);
                read[stems.front()].push_back({stems, counted});
            }
        }
        for (auto& starting : read) {
            std::ranges::stable_sort(starting, std::greater(),
                                     [](const Synonym& one) { return one.stems.size(); });
        }
        return read;
    }();
    return table;
}

bool beginsWith(std::span<const SubjectWord> words, const QStringList& stems)
{
    return std::cmp_greater_equal(words.size(), stems.size()) &&
           std::ranges::equal(words.first(static_cast<size_t>(stems.size())), stems, {}, &SubjectWord::stem);
}

const Synonym* synonymAt(std::span<const SubjectWord> words)
{
    const auto starting = synonyms().constFind(words.front().stem);
    if (starting == synonyms().constEnd()) {
        return nullptr;
    }
    const auto found =
        std::ranges::find_if(*starting, [&](const Synonym& one) { return beginsWith(words, one.stems); });
    return found == starting->end() ? nullptr : &*found;
}

QString writtenAs(std::span<const SubjectWord> words)
{
    QStringList written;
    for (const SubjectWord& word : words) {
        written += word.written;
    }
    return written.join(QLatin1Char(' '));
}

} // namespace

std::vector<CountedWord> countedWords(QStringView text)
{
    const std::vector<SubjectWord> words = subjectWords(text);
    std::vector<CountedWord> counted;
    for (std::span<const SubjectWord> rest = words; !rest.empty();) {
        const Synonym* synonym = synonymAt(rest);
        const size_t length = synonym ? static_cast<size_t>(synonym->stems.size()) : 1;
        const CountedWord word{synonym ? synonym->counted : rest.front().stem, writtenAs(rest.first(length))};
        if (std::ranges::find(counted, word.counted, &CountedWord::counted) == counted.end()) {
            counted.push_back(word);
        }
        rest = rest.subspan(length);
    }
    return counted;
}

QString groupName(const QString& counted)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        for (const QStringList& group : synonymGroups()) {
            read.insert(stemsInOrder(group.front()).join(QLatin1Char(' ')), group.front());
        }
        return read;
    }();
    return names.value(counted);
}

std::vector<QStringList> synonymGroups()
{
    QFile file(QStringLiteral(":/synonyms.txt"));
    std::vector<QStringList> groups;
    if (!file.open(QIODevice::ReadOnly)) {
        return groups;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            groups.push_back(line.trimmed().split(QStringLiteral(", ")));
        }
    }
    return groups;
}

} // namespace kurator::language
