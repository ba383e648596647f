#include "exchange/name_reading.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr qsizetype mostWordsOfOnePerson = 5;

tl::unexpected<base::Error> refusedName(const char* code, QStringView text)
{
    return base::refuseInput(code, {{QStringLiteral("value"), base::tidied(text)}});
}

bool isCyrillicLetter(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04ff;
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

QStringList wordsOf(QStringView text)
{
    return base::tidied(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// A word of look-alikes only («AHHA») stays Latin for the common repair because nothing in it is Cyrillic;
// beside Cyrillic words a trailing Cyrillic letter lets it be repaired too.
QString wordInCyrillic(const QString& word)
{
    const QString repaired = base::withoutLookAlikes(word);
    if (std::ranges::any_of(repaired, isCyrillicLetter)) {
        return repaired;
    }
    const QString whole = base::withoutLookAlikes(QString(word + QChar(0x0430)));
    return whole.left(whole.size() - 1);
}

QString inCyrillic(const QString& text)
{
    if (!std::ranges::any_of(text, isCyrillicLetter)) {
        return text;
    }
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        const QString repaired = wordInCyrillic(word);
        word = std::ranges::any_of(repaired, isLatinLetter) ? word : repaired;
    }
    return words.join(QLatin1Char(' '));
}

bool isWordOfOrigin(const QString& word)
{
    static const QStringList words{QStringLiteral("оглы"), QStringLiteral("кызы"), QStringLiteral("улы"),
                                   QStringLiteral("уулу"), QStringLiteral("угли"), QStringLiteral("гызы"),
                                   QStringLiteral("кизи"), QStringLiteral("фон"),  QStringLiteral("де"),
                                   QStringLiteral("ван"),  QStringLiteral("аль")};
    return words.contains(word);
}

// «ИВАНОВ ИВАН» and «иванов иван» with capitals where a name has them; other spellings are the bearer's own.
QString withNameCapitals(const QString& text)
{
    const QString lower = text.toLower();
    if (text != lower && text != text.toUpper()) {
        return text;
    }
    QStringList words = lower.split(QLatin1Char(' '));
    for (QString& word : words) {
        for (qsizetype i = 0; i < word.size() && !isWordOfOrigin(word); ++i) {
            const bool begins = i == 0 || (word.at(i - 1) == QLatin1Char('-') &&
                                           !word.mid(i).startsWith(QStringLiteral("оол")));
            word[i] = begins ? word.at(i).toUpper() : word.at(i);
        }
    }
    return words.join(QLatin1Char(' '));
}

bool looksLikePatronymic(const QString& word)
{
    static const QRegularExpression ending(QStringLiteral("(вич|ьич|вна|чна)$"));
    return word.size() > 5 && ending.match(word).hasMatch();
}

bool looksLikePerson(const QString& part)
{
    const auto words = wordsOf(part);
    return words.size() >= 2 && words.at(0).at(0).isUpper() && words.at(1).at(0).isUpper();
}

// Patronymics are counted in long texts only: surnames end in «-вич» too (Абрамович Роман Аркадьевич).
bool holdsSeveralPeople(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;/\\n\\r]+|\\sи\\s"));
    qsizetype named = 0;
    for (const QString& part : text.toString().split(separators, Qt::SkipEmptyParts)) {
        named += looksLikePerson(part) ? 1 : 0;
    }
    const auto words = wordsOf(text);
    const bool twoPatronymics =
        words.size() == mostWordsOfOnePerson && std::ranges::count_if(words, looksLikePatronymic) > 1;
    return named > 1 || twoPatronymics || words.size() > mostWordsOfOnePerson || text.contains(u';');
}

// Names that follow each other without a mark between them part after each patronymic.
QStringList cutAfterPatronymics(const QString& text)
{
    const auto words = wordsOf(text);
    QStringList people;
    QStringList current;
    for (const QString& word : words) {
        current << word;
        if (current.size() >= 3 && looksLikePatronymic(word)) {
            people << current.join(u' ');
            current.clear();
        }
    }
    if (people.isEmpty() || current.size() == 1) {
        return {text};
    }
    if (!current.isEmpty()) {
        people << current.join(u' ');
    }
    return people;
}

bool hasInitials(const QStringList& words)
{
    static const QRegularExpression initials(QStringLiteral("^(\\p{L}\\.-?)+\\p{L}?\\.?$"));
    return std::ranges::any_of(
        words, [](const QString& word) { return word.size() == 1 || initials.match(word).hasMatch(); });
}

bool isSpelledAsName(const QString& text)
{
    static const QRegularExpression letters(QStringLiteral("^[\\p{L}\\s\\-'’`]+$"));
    return letters.match(text).hasMatch();
}

QString withPlainHyphens(QString text)
{
    static const QRegularExpression dashes(QStringLiteral("\\s*[-\\x{2010}-\\x{2015}\\x{2212}]\\s*"));
    return text.replace(dashes, QStringLiteral("-"));
}

QString withoutMarksAtEnds(QString text)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s*,.\"«»]+|[\\s*,\"«»]+$"));
    return text.remove(marks);
}

} // namespace

base::Result<NameTold> readPersonName(const Cell& cell)
{
    const QString text = shown(cell);
    const bool isText = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Empty;
    return isText ? readPersonName(text) : base::Result<NameTold>(refusedName("exchange.not-a-name", text));
}

base::Result<NameTold> readPersonName(QStringView text)
{
    const QString visible = base::visible(text);
    const QString bare = withoutMarksAtEnds(visible);
    if (bare.isEmpty()) {
        return refusedName("exchange.no-name", text);
    }
    if (std::ranges::any_of(bare, [](QChar c) { return c.isDigit() || c == u'@' || c == u'('; })) {
        return refusedName("exchange.not-a-name", text);
    }
    if (holdsSeveralPeople(bare)) {
        return refusedName("exchange.several-people", text);
    }
    const QString written = withPlainHyphens(base::tidied(bare));
    const QString cyrillic = inCyrillic(written);
    if (hasInitials(wordsOf(cyrillic))) {
        return refusedName("exchange.initials-only", text);
    }
    const QString repaired = withNameCapitals(cyrillic.endsWith(u'.') ? cyrillic.chopped(1) : cyrillic);
    if (!isSpelledAsName(repaired)) {
        return refusedName("exchange.not-a-name", text);
    }
    if (std::ranges::any_of(repaired, isLatinLetter)) {
        return refusedName("exchange.latin-in-name", text);
    }
    if (wordsOf(repaired).size() < 2) {
        return refusedName("exchange.one-word-name", text);
    }
    return NameTold{language::personNameFromText(repaired),
                    repaired != written || visible.size() != text.size()};
}

QStringList peopleInCell(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;/\\n\\r]+|\\sи\\s"));
    QStringList people;
    for (const QString& part : text.toString().split(separators, Qt::SkipEmptyParts)) {
        const QString bare = withoutMarksAtEnds(part);
        if (bare.isEmpty()) {
            continue;
        }
        if (!looksLikePerson(bare)) {
            return {};
        }
        people += cutAfterPatronymics(base::tidied(part));
    }
    return people.size() > 1 ? people : QStringList();
}

bool InitialsTold::fit(const language::PersonName& name) const
{
    const QString given = base::foldedKey(name.given);
    const QString patronymic = base::foldedKey(name.patronymic);
    return base::foldedKey(name.surname) == surname && given.startsWith(letters.at(0)) &&
           (letters.size() < 2 || patronymic.startsWith(letters.at(1)));
}

std::optional<InitialsTold> readInitials(QStringView text)
{
    InitialsTold told;
    QString spaced = base::foldedKey(inCyrillic(base::tidied(text)));
    for (QString word : spaced.replace(u'.', QStringLiteral(". ")).split(u' ', Qt::SkipEmptyParts)) {
        word.remove(u'.');
        if (word.size() == 1) {
            told.letters += word;
        } else if (!word.isEmpty()) {
            told.surname += told.surname.isEmpty() ? word : u' ' + word;
        }
    }
    const bool readable = !told.surname.isEmpty() && !told.letters.isEmpty() && told.letters.size() <= 2;
    return readable ? std::optional(told) : std::nullopt;
}

QString nameKey(const language::PersonName& name)
{
    return base::foldedKey(language::fullName(name));
}

} // namespace kurator::exchange
