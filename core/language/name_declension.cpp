#include "language/name_declension.h"

#include "base/text.h"
#include "language/given_name_rules.h"
#include "language/patronymic_endings.h"
#include "language/surname_rules.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kurator::language {

namespace {

// One word of a name, what follows it (a space, a hyphen or nothing) and how it declines.
struct NameWord
{
    QString text;
    QString separator;
    GivenNameRule rule;
};

using NameWords = std::vector<NameWord>;

enum class NamePart
{
    Surname,
    Given,
};

bool isNameSeparator(QChar c)
{
    return c.isSpace() || c == QLatin1Char('-') || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
}

NameWords splitIntoWords(QStringView part)
{
    if (std::ranges::none_of(part, isNameSeparator)) {
        return part.isEmpty() ? NameWords() : NameWords{{part.toString(), {}, {}}};
    }
    NameWords words;
    for (const QChar c : part) {
        if (words.empty() || (!words.back().separator.isEmpty() && !isNameSeparator(c))) {
            words.push_back({});
        }
        (isNameSeparator(c) ? words.back().separator : words.back().text) += c;
    }
    return words;
}

// Initials and marks stay; a word in another alphabet has to be asked.
std::optional<Paradigm> paradigmOfNoWord(QStringView word)
{
    if (word.isEmpty() || !word.back().isLetter()) {
        return Paradigm::Unchanged;
    }
    return word.back().script() == QChar::Script_Cyrillic ? std::nullopt : std::optional(Paradigm::Asked);
}

GivenNameRule ruleOfWord(QStringView word, NamePart part, Sex sex)
{
    if (const auto paradigm = paradigmOfNoWord(word)) {
        return {*paradigm, {}};
    }
    return part == NamePart::Surname ? GivenNameRule{surnameParadigm(word, sex), {}}
                                     : givenNameRule(word, sex);
}

bool isSpaced(const NameWord& word)
{
    return !word.separator.isEmpty() && word.separator.front().isSpace();
}

// «Петрова-Водкина» declines in both parts, «фон Бюлов» and «Гарсиа Маркес» in the last word.
NameWords surnameWordsOf(QStringView surname, Sex sex)
{
    NameWords words = splitIntoWords(surname);
    if (words.size() > 1) {
        if (const auto whole = exceptionalSurname(surname, sex)) {
            return {{surname.toString(), {}, {*whole, {}}}};
        }
        if (endsWithKinWord(base::foldedKey(surname))) {
            return words;
        }
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (last || (!isSpaced(words[i]) && leadingPartDeclines(words[i].text, words[i + 1].text))) {
            words[i].rule = ruleOfWord(words[i].text, NamePart::Surname, sex);
        }
    }
    return words;
}

// «Анна-Мария» declines in both parts, «Жан-Клод» and «Кара-оол» in the last one; «Чен Ын» must be asked.
NameWords givenWordsOf(QStringView given, Sex sex)
{
    NameWords words = splitIntoWords(given);
    const bool spaced = std::ranges::any_of(words, isSpaced);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        const bool woman = sex == Sex::Female && !words[i].text.isEmpty() && words[i].text.back().isLetter();
        if (spaced && words[i].text.endsWith(QLatin1Char('.'))) {
            continue;
        }
        if (spaced) {
            words[i].rule.paradigm = Paradigm::Asked;
        } else if (last || woman) {
            words[i].rule = ruleOfWord(words[i].text, NamePart::Given, sex);
        }
    }
    return words;
}

NameWords patronymicWordsOf(QStringView patronymic, Sex sex)
{
    if (patronymic.isEmpty()) {
        return {};
    }
    const auto fixed = paradigmOfNoWord(patronymic);
    return {{patronymic.toString(), {}, {fixed ? *fixed : patronymicParadigm(patronymic, sex), {}}}};
}

QString inflectedWord(const NameWord& word, Case grammaticalCase)
{
    return word.rule.obliqueStem.isEmpty()
               ? inflected(word.text, word.rule.paradigm, grammaticalCase)
               : inflectedFromStem(word.text, word.rule.obliqueStem, word.rule.paradigm, grammaticalCase);
}

QString inflectedWords(const NameWords& words, Case grammaticalCase)
{
    if (words.size() == 1 && words.front().separator.isEmpty()) {
        return inflectedWord(words.front(), grammaticalCase);
    }
    QString result;
    for (const NameWord& word : words) {
        result += inflectedWord(word, grammaticalCase) + word.separator;
    }
    return result;
}

struct WeighedName
{
    NameWords surname;
    NameWords given;
    NameWords patronymic;
};

WeighedName weighedName(const PersonName& name, Sex sex)
{
    return {surnameWordsOf(name.surname, sex), givenWordsOf(name.given, sex),
            patronymicWordsOf(name.patronymic, sex)};
}

PersonName inflectedName(const WeighedName& name, Case grammaticalCase)
{
    return {inflectedWords(name.surname, grammaticalCase), inflectedWords(name.given, grammaticalCase),
            inflectedWords(name.patronymic, grammaticalCase)};
}

bool anyAsked(const NameWords& words)
{
    return std::ranges::any_of(words,
                               [](const NameWord& word) { return word.rule.paradigm == Paradigm::Asked; });
}

bool isSurnameAsked(const QString& surname, Sex sex)
{
    return anyAsked(surnameWordsOf(surname, sex));
}

bool isGivenAsked(const QString& given, Sex sex)
{
    return anyAsked(givenWordsOf(given, sex));
}

bool isPatronymicAsked(const QString& patronymic, Sex sex)
{
    return isForeignThirdWord(patronymic) || anyAsked(patronymicWordsOf(patronymic, sex));
}

bool isGivenInSyllables(const PersonName& name)
{
    return name.patronymic.isEmpty() && name.given.trimmed().contains(QLatin1Char(' '));
}

// Vietnamese, Korean and Chinese names decline in the last syllable or not at all.
bool mustStayWhole(const PersonName& name, const WeighedName& weighed)
{
    return (anyAsked(weighed.patronymic) && isForeignThirdWord(name.patronymic)) ||
           (isGivenInSyllables(name) && isGivenAsked(name.given, Sex::Male));
}

template <class Answers>
bool answered(Answers& answers, const QString& text, Sex sex, bool (*weigh)(const QString&, Sex))
{
    auto& known = answers[static_cast<std::size_t>(sex)];
    const auto found = known.constFind(text);
    return found != known.cend() ? *found : *known.insert(text, weigh(text, sex));
}

} // namespace

PersonName declined(const PersonName& name, Sex sex, Case grammaticalCase)
{
    const WeighedName weighed = weighedName(name, sex);
    return mustStayWhole(name, weighed) ? name : inflectedName(weighed, grammaticalCase);
}

std::array<PersonName, 6> declinedThroughout(const PersonName& name, Sex sex)
{
    std::array<PersonName, 6> forms;
    const WeighedName weighed = weighedName(name, sex);
    if (mustStayWhole(name, weighed)) {
        forms.fill(name);
        return forms;
    }
    for (const Case grammaticalCase : allCases) {
        forms[static_cast<std::size_t>(grammaticalCase)] = inflectedName(weighed, grammaticalCase);
    }
    return forms;
}

bool isUncertain(const PersonName& name, Sex sex)
{
    return UncertainNames().contains(name, sex);
}

bool UncertainNames::contains(const PersonName& name, Sex sex)
{
    return answered(m_surnames, name.surname, sex, isSurnameAsked) ||
           answered(m_given, name.given, sex, isGivenAsked) ||
           answered(m_patronymics, name.patronymic, sex, isPatronymicAsked) ||
           (isGivenInSyllables(name) && answered(m_given, name.given, Sex::Male, isGivenAsked));
}

} // namespace kurator::language
