#include "language/position_declension.h"

#include "base/text.h"
#include "language/position_table.h"
#include "language/position_words.h"
#include "language/word_rules.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

using enum Paradigm;

constexpr QStringView reflexiveEnd = u"ся";

constexpr std::array positionAdjectives{
    EndingRule{u"кий", AdjectiveVelar, AdjectiveVelar},
    EndingRule{u"гий", AdjectiveVelar, AdjectiveVelar},
    EndingRule{u"хий", AdjectiveVelar, AdjectiveVelar},
    EndingRule{u"ий", AdjectiveSoft, AdjectiveSoft},
    EndingRule{u"ый", AdjectiveHard, AdjectiveHard},
    EndingRule{u"кой", AdjectiveVelar, AdjectiveVelar},
    EndingRule{u"ой", AdjectiveHard, AdjectiveHard},
    EndingRule{u"жая", AdjectiveFemaleHiss, AdjectiveFemaleHiss},
    EndingRule{u"шая", AdjectiveFemaleHiss, AdjectiveFemaleHiss},
    EndingRule{u"щая", AdjectiveFemaleHiss, AdjectiveFemaleHiss},
    EndingRule{u"чая", AdjectiveFemaleHiss, AdjectiveFemaleHiss},
    EndingRule{u"ая", AdjectiveFemale, AdjectiveFemale},
    EndingRule{u"яя", AdjectiveFemaleSoft, AdjectiveFemaleSoft},
    EndingRule{u"ое", AdjectiveNeuter, AdjectiveNeuter},
};

constexpr std::array positionNouns{
    EndingRule{u"ач", NounHard, NounHard},      EndingRule{u"ж", NounHissing, NounHissing},
    EndingRule{u"ш", NounHissing, NounHissing}, EndingRule{u"ч", NounHissing, NounHissing},
    EndingRule{u"щ", NounHissing, NounHissing}, EndingRule{u"ц", NounHissing, NounHissing},
    EndingRule{u"ь", NounSoft, NounSoft},       EndingRule{u"й", NounSoft, NounSoft},
};

std::optional<Paradigm> positionAdjective(QStringView folded)
{
    const QStringView base = folded.endsWith(reflexiveEnd) ? folded.chopped(reflexiveEnd.size()) : folded;
    return vowelCount(base) < 2 ? std::nullopt : paradigmByEnding(positionAdjectives, base, Sex::Male);
}

Paradigm positionNoun(QStringView folded)
{
    if (const auto paradigm = paradigmByEnding(positionNouns, folded, Sex::Male)) {
        return *paradigm;
    }
    if (const auto paradigm = firstDeclension(folded)) {
        return *paradigm;
    }
    return isVowel(folded.back()) ? Unchanged : NounHard;
}

// «УВР», «ИКТ», «зам.», words with digits.
bool isAbbreviation(QStringView word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'-'; });
    const bool capitals = word.size() <= 4 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    return !plain || capitals;
}

PositionWord positionWord(QStringView word, QStringView folded, bool last)
{
    if (const auto known = knownPositionWord(folded)) {
        return *known;
    }
    if (isAbbreviation(word)) {
        return {PositionRole::Frozen, Unchanged};
    }
    if (const auto paradigm = positionAdjective(folded)) {
        return {last ? PositionRole::Head : PositionRole::Attribute, *paradigm};
    }
    return {PositionRole::Head, positionNoun(folded)};
}

QString inflectedSimple(QStringView word, Paradigm paradigm, Case grammaticalCase)
{
    const QString folded = base::foldedKey(word);
    if (auto irregular = irregularPositionForm(word, folded, grammaticalCase)) {
        return *irregular;
    }
    if (folded.endsWith(reflexiveEnd)) {
        return inflected(word.chopped(reflexiveEnd.size()), paradigm, grammaticalCase) %
               word.last(reflexiveEnd.size());
    }
    return inflected(word, paradigm, grammaticalCase);
}

// «педагог-психолог» declines in both parts, «учебно-методический» and «пресс-секретарь» in the last one.
QString inflectedPositionWord(QStringView word, const PositionWord& meaning, Case grammaticalCase)
{
    const auto parts = word.split(u'-');
    QStringList forms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString folded = base::foldedKey(parts.at(i));
        const bool last = i + 1 == parts.size();
        if (last && parts.size() == 1) {
            forms += inflectedSimple(parts.at(i), meaning.paradigm, grammaticalCase);
        } else if (parts.at(i).isEmpty() || (!last && isFixedPositionPrefix(folded)) ||
                   (!last && isVowel(folded.back()))) {
            forms += parts.at(i).toString();
        } else {
            const PositionWord own = positionWord(parts.at(i), folded, true);
            forms += inflectedSimple(parts.at(i), own.paradigm, grammaticalCase);
        }
    }
    return forms.join(QLatin1Char('-'));
}

const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*"));
    return pattern;
}

bool isHeadNoun(const QString& folded)
{
    const auto known = knownPositionWord(folded.section(QLatin1Char('-'), 0, 0));
    return (known && known->role == PositionRole::Head) ||
           irregularPositionForm(folded, folded, Case::Genitive);
}

// «ответственный секретарь»: before a noun, a word that may stand for a person is only an adjective.
bool endsPhrase(const PositionWord& meaning, const QString& folded, const QString& nextFolded)
{
    if (meaning.role == PositionRole::Head && positionAdjective(folded)) {
        return !isHeadNoun(nextFolded);
    }
    return meaning.role == PositionRole::Head || meaning.role == PositionRole::Frozen;
}

// Declines words until the head has been found; the rest depends on it.
QString declinedSegment(const QString& segment, Case grammaticalCase)
{
    QString result;
    qsizetype copied = 0;
    auto words = wordPattern().globalMatch(segment);
    while (words.hasNext()) {
        const auto match = words.next();
        const QString word = match.captured();
        const QString folded = base::foldedKey(word);
        const QString next = words.hasNext() ? base::foldedKey(words.peekNext().captured()) : QString();
        const PositionWord meaning = positionWord(word, folded, next.isEmpty());
        result += QStringView(segment).mid(copied, match.capturedStart() - copied);
        result += inflectedPositionWord(word, meaning, grammaticalCase);
        copied = match.capturedEnd();
        if (endsPhrase(meaning, folded, next)) {
            break;
        }
    }
    return result % QStringView(segment).mid(copied);
}

// A position of the table: it tells which of its words decline.
QString declinedByTable(const QString& position, const std::vector<bool>& declining, Case grammaticalCase)
{
    QString result;
    qsizetype copied = 0;
    std::size_t place = 0;
    auto words = wordPattern().globalMatch(position);
    while (words.hasNext() && place < declining.size()) {
        const auto match = words.next();
        if (declining[place++]) {
            const QString folded = base::foldedKey(match.captured());
            result += QStringView(position).mid(copied, match.capturedStart() - copied);
            result += inflectedPositionWord(match.captured(), positionWord(match.captured(), folded, true),
                                            grammaticalCase);
            copied = match.capturedEnd();
        }
    }
    return result % QStringView(position).mid(copied);
}

// Whether a later part of the text names one more position and is not just a dependant with a comma.
bool namesPosition(const QString& segment)
{
    auto words = wordPattern().globalMatch(segment);
    while (words.hasNext()) {
        const QString folded = base::foldedKey(words.next().captured());
        if (isHeadNoun(folded)) {
            return true;
        }
        if (!positionAdjective(folded)) {
            return false;
        }
    }
    return false;
}

} // namespace

QString declinedPosition(QStringView position, Case grammaticalCase)
{
    if (const auto stars = declinedWordsOf(base::foldedKey(position))) {
        return declinedByTable(position.toString(), *stars, grammaticalCase);
    }
    static const QRegularExpression separator(
        QStringLiteral("\\s*[,;/(]\\s*|\\s+[-\\x{2013}\\x{2014}]\\s+|\\s+и\\s+"));
    const QString text = position.toString();
    QString result;
    qsizetype begin = 0;
    auto separators = separator.globalMatch(text);
    while (begin <= text.size()) {
        const auto next = separators.hasNext() ? separators.next() : QRegularExpressionMatch();
        const qsizetype end = next.hasMatch() ? next.capturedStart() : text.size();
        const QString segment = text.mid(begin, end - begin);
        result += begin == 0 || namesPosition(segment) ? declinedSegment(segment, grammaticalCase) : segment;
        if (!next.hasMatch()) {
            break;
        }
        result += next.captured();
        begin = next.capturedEnd();
    }
    return result;
}

} // namespace kurator::language
