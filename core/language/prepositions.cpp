#include "language/prepositions.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace kurator::language {

QString about(QStringView word)
{
    static constexpr std::array<QStringView, 6> afterLongForm{u"мне",  u"всем", u"всех",
                                                              u"всей", u"все",  u"что"};
    const QString folded = base::foldedKey(word);
    const auto first = std::ranges::find_if(folded, [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView sound = QStringView(folded).mid(first - folded.begin());
    const QStringView firstWord = sound.left(sound.indexOf(u' ') < 0 ? sound.size() : sound.indexOf(u' '));
    if (std::ranges::find(afterLongForm, firstWord) != afterLongForm.end()) {
        return QStringLiteral("обо");
    }
    const bool vowel = !sound.isEmpty() && QStringView(u"аэиоу").contains(sound.front());
    return vowel ? QStringLiteral("об") : QStringLiteral("о");
}

QString with(QStringView word)
{
    const QString folded = base::foldedKey(word);
    const auto first = std::ranges::find_if(folded, [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView sound = QStringView(folded).mid(first - folded.begin());
    const QChar start = sound.isEmpty() ? QChar() : sound.at(0);
    const QChar next = sound.size() > 1 ? sound.at(1) : QChar();
    const bool consonant = next.isLetter() && !QStringView(u"аеиоуыэюяьъ").contains(next);
    const bool hissing = QStringView(u"сзшж").contains(start) && !start.isNull() && consonant;
    const bool cluster = sound.startsWith(u"вс") || sound.startsWith(u"вт") || sound.startsWith(u"мн");
    return hissing || cluster || start == QChar(u'щ') ? QStringLiteral("со") : QStringLiteral("с");
}

} // namespace kurator::language
