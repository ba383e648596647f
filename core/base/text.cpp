#include "base/text.h"

namespace kurator::base {

namespace {

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04ff;
}

QChar cyrillicTwin(QChar latin)
{
    static constexpr QStringView from = u"AaBCcEeHKkMOoPpTXxYy";
    static constexpr QStringView to = u"АаВСсЕеНКкМОоРрТХхУу";
    const auto at = from.indexOf(latin);
    return at < 0 ? latin : to.at(at);
}

QString wordWithoutLookAlikes(QStringView word)
{
    bool cyrillic = false;
    for (const QChar c : word) {
        cyrillic = cyrillic || isCyrillic(c);
    }
    QString result = word.toString();
    if (cyrillic) {
        for (QChar& c : result) {
            c = cyrillicTwin(c);
        }
    }
    return result;
}

bool isDash(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

} // namespace

QString withoutLookAlikes(QStringView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetter()) {
            continue;
        }
        result += wordWithoutLookAlikes(text.mid(begin, i - begin));
        if (i < text.size()) {
            result += text.at(i);
        }
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
