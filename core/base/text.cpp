#include "base/text.h"

#include <algorithm>

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

QString tidied(QStringView text)
{
    return text.toString().simplified();
}

QString foldedKey(QStringView text)
{
    QString key = tidied(withoutLookAlikes(text)).toCaseFolded();
    for (QChar& c : key) {
        if (c == QChar(0x0451)) {
            c = QChar(0x0435);
        } else if (isDash(c)) {
            c = QLatin1Char('-');
        }
    }
    return key;
}

} // namespace kurator::base
