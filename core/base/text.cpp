#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace kurator::base {

namespace {

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04ff;
}

bool isAsciiLetter(QChar c)
{
    return (c.unicode() >= u'A' && c.unicode() <= u'Z') || (c.unicode() >= u'a' && c.unicode() <= u'z');
}

QChar cyrillicTwin(QChar latin)
{
    static constexpr QStringView from = u"AaBCcEeHKkMOoPpTXxYy";
    static constexpr QStringView to = u"АаВСсЕеНКкМОоРрТХхУу";
    const auto at = from.indexOf(latin);
    return at < 0 ? latin : to.at(at);
}

// One word, from `begin` up to `end`.
void repairWord(QString& text, qsizetype begin, qsizetype end)
{
    const QStringView word = QStringView(text).mid(begin, end - begin);
    if (std::none_of(word.begin(), word.end(), isAsciiLetter) ||
        std::none_of(word.begin(), word.end(), isCyrillic)) {
        return;
    }
    for (qsizetype i = begin; i < end; ++i) {
        text[i] = isAsciiLetter(text.at(i)) ? cyrillicTwin(text.at(i)) : text.at(i);
    }
}

bool isDash(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

QChar foldedLetterOrDash(QChar c)
{
    return c == QChar(0x0451) ? QChar(0x0435) : isDash(c) ? QLatin1Char('-') : c;
}

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x80 || (code >= 0x0400 && code <= 0x045f) || code == 0xa0 || code == u'«' ||
           code == u'»' || code == u'№' || isDash(c);
}

QChar foldedPlain(QChar c)
{
    const char16_t code = c.unicode();
    if ((code >= u'A' && code <= u'Z') || (code >= 0x0410 && code <= 0x042f)) {
        return QChar(code + 0x20);
    }
    return foldedLetterOrDash(code >= 0x0400 && code <= 0x040f ? QChar(code + 0x50) : c);
}

// In one pass, because lists of thousands make several keys a row. Nothing for a text with other letters
// than ASCII and Russian ones, or with both in one word.
std::optional<QString> keyOfPlainText(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar* const begin = key.data();
    QChar* end = begin;
    bool ascii = false;
    bool cyrillic = false;
    for (const QChar c : text) {
        ascii = ascii || isAsciiLetter(c);
        cyrillic = cyrillic || isCyrillic(c);
        if (!isPlain(c) || (ascii && cyrillic)) {
            return std::nullopt;
        }
        const bool letter = isAsciiLetter(c) || isCyrillic(c);
        ascii = ascii && letter;
        cyrillic = cyrillic && letter;
        if (letter || !c.isSpace()) {
            *end++ = foldedPlain(c);
        } else if (end != begin && end[-1] != QLatin1Char(' ')) {
            *end++ = QLatin1Char(' ');
        }
    }
    key.truncate(end - begin - (end != begin && end[-1] == QLatin1Char(' ') ? 1 : 0));
    return key;
}

} // namespace

QString withoutLookAlikes(QStringView text)
{
    QString result = text.toString();
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= result.size(); ++i) {
        if (i < result.size() && result.at(i).isLetter()) {
            continue;
        }
        repairWord(result, begin, i);
        begin = i + 1;
    }
    return result;
}

QString visible(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(result),
                         [](QChar c) { return c.category() != QChar::Other_Format; });
    return result;
}

QString tidied(QStringView text)
{
    return text.toString().simplified();
}

QString foldedKey(QStringView text)
{
    if (auto key = keyOfPlainText(text)) {
        return *std::move(key);
    }
    QString key = tidied(withoutLookAlikes(visible(text))).toCaseFolded();
    std::ranges::transform(key, key.begin(), foldedLetterOrDash);
    return key;
}

} // namespace kurator::base
