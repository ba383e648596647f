#include "people/age_wish.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kurator::people {

namespace {

constexpr int oldestTold = 99;
constexpr int lastClass = 11;
constexpr int classToYoungest = 6;
constexpr int classToOldest = 7;

enum class AgeUnit
{
    Untold,
    Years,
    Classes
};

enum class AgeBound
{
    Both,
    From,
    To
};

struct ToldNumber
{
    int value = 0;
    AgeBound bound = AgeBound::Both;
    AgeUnit unit = AgeUnit::Untold;
};

struct AgeWord
{
    QStringView beginning;
    AgeRange ages;
};

// Only asked when no number is told. Classes 1–4, 5–9 and 10–11 as ages.
constexpr std::array<AgeWord, 7> ageWords{{
    {u"начальн", {7, 11}},
    {u"младш", {7, 11}},
    {u"средн", {11, 16}},
    {u"основн", {11, 16}},
    {u"старш", {16, 18}},
    {u"дошкол", {3, 7}},
    {u"взросл", {18, oldestWishedAge}},
}};

constexpr std::array<QStringView, 8> anyAgeWords{
    u"любой", u"любые", u"любого", u"любых", u"любом", u"все", u"всех", u"неважно",
};

constexpr std::array<QStringView, 6> anyAgePhrases{
    u"не важн", u"не имеет значения", u"без ограничени", u"без разницы", u"все равно", u"не принципиальн",
};

constexpr std::array<QStringView, 3> fromWords{u"от", u"с", u"старше"};
constexpr std::array<QStringView, 4> toWords{u"до", u"по", u"младше", u"моложе"};

std::vector<QString> wishTokens(const QString& key)
{
    std::vector<QString> tokens;
    for (qsizetype i = 0; i < key.size();) {
        const QChar first = key.at(i);
        qsizetype end = i + 1;
        if (first.isDigit()) {
            while (end < key.size() && key.at(end).isDigit()) {
                ++end;
            }
        } else if (first.isLetter()) {
            while (end < key.size() && key.at(end).isLetter()) {
                ++end;
            }
        }
        if (!first.isSpace()) {
            tokens.push_back(key.mid(i, end - i));
        }
        i = end;
    }
    return tokens;
}

AgeUnit unitOf(const QString& word)
{
    if (word.startsWith(u"класс") || word == u"кл") {
        return AgeUnit::Classes;
    }
    if (word == u"лет" || word.startsWith(u"год") || word == u"г") {
        return AgeUnit::Years;
    }
    return AgeUnit::Untold;
}

// Which end the word before a number speaks of; «не старше» and «не младше» turn it round.
AgeBound boundOf(const QString& word, bool negated)
{
    if (std::ranges::find(fromWords, QStringView(word)) != fromWords.end()) {
        return negated ? AgeBound::To : AgeBound::From;
    }
    if (std::ranges::find(toWords, QStringView(word)) != toWords.end()) {
        return negated ? AgeBound::From : AgeBound::To;
    }
    return AgeBound::Both;
}

std::vector<ToldNumber> toldNumbers(const std::vector<QString>& tokens)
{
    std::vector<ToldNumber> numbers;
    size_t withoutUnit = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QString& token = tokens[i];
        if (token.at(0).isDigit()) {
            const QString before = i > 0 ? tokens[i - 1] : QString();
            const bool negated = i > 1 && tokens[i - 2] == u"не";
            const bool plus = i + 1 < tokens.size() && tokens[i + 1] == u"+";
            numbers.push_back({token.toInt(), plus ? AgeBound::From : boundOf(before, negated)});
        } else if (const AgeUnit unit = unitOf(token); unit != AgeUnit::Untold) {
            for (; withoutUnit < numbers.size(); ++withoutUnit) {
                numbers[withoutUnit].unit = unit;
            }
        }
    }
    return numbers;
}

bool isPlausible(const ToldNumber& number)
{
    return number.value >= 1 && number.value <= (number.unit == AgeUnit::Classes ? lastClass : oldestTold);
}

// Lowest and highest of the numbers, an end that was not told staying open.
AgeRange spanOf(const std::vector<ToldNumber>& numbers, AgeRange open)
{
    AgeRange span = open;
    bool fromTold = false;
    bool toTold = false;
    for (const ToldNumber& number : numbers) {
        if (number.bound != AgeBound::To) {
            span.from = fromTold ? std::min(span.from, number.value) : number.value;
            fromTold = true;
        }
        if (number.bound != AgeBound::From) {
            span.to = toTold ? std::max(span.to, number.value) : number.value;
            toTold = true;
        }
    }
    return span;
}

std::optional<AgeRange> agesInNumbers(std::vector<ToldNumber> numbers)
{
    if (!std::ranges::all_of(numbers, isPlausible)) {
        return std::nullopt;
    }
    const auto isClass = [](const ToldNumber& number) { return number.unit == AgeUnit::Classes; };
    const bool onlyClasses = std::ranges::all_of(numbers, isClass);
    if (!onlyClasses) {
        std::erase_if(numbers, isClass);
    }
    AgeRange span =
        spanOf(numbers, onlyClasses ? AgeRange{1, lastClass} : AgeRange{youngestWishedAge, oldestWishedAge});
    if (span.from > span.to) {
        return std::nullopt;
    }
    if (onlyClasses) {
        span = {span.from + classToYoungest, span.to + classToOldest};
    }
    return span;
}

std::optional<AgeRange> agesInWords(const QString& key, const std::vector<QString>& tokens)
{
    const auto stands = [&](QStringView phrase) { return key.contains(phrase); };
    const auto isAny = [](const QString& token) {
        return std::ranges::find(anyAgeWords, QStringView(token)) != anyAgeWords.end();
    };
    if (std::ranges::any_of(anyAgePhrases, stands) || std::ranges::any_of(tokens, isAny)) {
        return AgeRange{youngestWishedAge, oldestWishedAge};
    }
    std::optional<AgeRange> span;
    for (const QString& token : tokens) {
        const auto word = std::ranges::find_if(
            ageWords, [&](const AgeWord& candidate) { return token.startsWith(candidate.beginning); });
        if (word != ageWords.end()) {
            span = span ? AgeRange{std::min(span->from, word->ages.from), std::max(span->to, word->ages.to)}
                        : word->ages;
        }
    }
    return span;
}

} // namespace

std::optional<AgeRange> ageWish(QStringView text)
{
    const QString key = base::foldedKey(text);
    const std::vector<QString> tokens = wishTokens(key);
    std::vector<ToldNumber> numbers = toldNumbers(tokens);
    return numbers.empty() ? agesInWords(key, tokens) : agesInNumbers(std::move(numbers));
}

} // namespace kurator::people
