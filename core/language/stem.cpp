#include "language/stem.h"

#include "base/text.h"
#include "language/stop_words.h"
#include "language/word_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace kurator::language {

namespace {

// The algorithm and its classes of ends: snowballstem.org, Russian stemmer. Ends stand longest first.
constexpr std::array<QStringView, 3> gerundsAfterA{u"вшись", u"вши", u"в"};
constexpr std::array<QStringView, 6> gerunds{u"ившись", u"ывшись", u"ивши", u"ывши", u"ив", u"ыв"};
constexpr std::array<QStringView, 2> reflexives{u"ся", u"сь"};
constexpr std::array<QStringView, 26> adjectives{
    u"ими", u"ыми", u"его", u"ого", u"ему", u"ому", u"ее", u"ие", u"ые", u"ое", u"ей", u"ий", u"ый",
    u"ой",  u"ем",  u"им",  u"ым",  u"ом",  u"их",  u"ых", u"ую", u"юю", u"ая", u"яя", u"ою", u"ею"};
constexpr std::array<QStringView, 5> participlesAfterA{u"ем", u"нн", u"вш", u"ющ", u"щ"};
constexpr std::array<QStringView, 3> participles{u"ивш", u"ывш", u"ующ"};
constexpr std::array<QStringView, 17> verbsAfterA{u"ете", u"йте", u"ешь", u"нно", u"ла", u"на",
                                                  u"ли",  u"ем",  u"ло",  u"но",  u"ет", u"ют",
                                                  u"ны",  u"ть",  u"й",   u"л",   u"н"};
constexpr std::array<QStringView, 28> verbs{u"ейте", u"уйте", u"ила", u"ыла", u"ена", u"ите", u"или",
                                            u"ыли",  u"ило",  u"ыло", u"ено", u"ует", u"уют", u"ены",
                                            u"ить",  u"ыть",  u"ишь", u"ей",  u"уй",  u"ил",  u"ыл",
                                            u"им",   u"ым",   u"ен",  u"ят",  u"ит",  u"ыт",  u"ую"};
constexpr std::array<QStringView, 36> nouns{
    u"иями", u"ями", u"ами", u"ией", u"иям", u"ием", u"иях", u"ев", u"ов", u"ие", u"ье", u"еи",
    u"ии",   u"ей",  u"ой",  u"ий",  u"ям",  u"ем",  u"ам",  u"ом", u"ах", u"ях", u"ию", u"ью",
    u"ия",   u"ья",  u"а",   u"е",   u"и",   u"й",   u"о",   u"у",  u"ы",  u"ь",  u"ю",  u"я"};
constexpr std::array<QStringView, 2> derivations{u"ость", u"ост"};
constexpr std::array<QStringView, 2> superlatives{u"ейше", u"ейш"};

// The word being cut; nothing before `m_region` (after the first vowel) is touched.
class StemmedWord
{
public:
    explicit StemmedWord(QString word) : m_word(std::move(word))
    {
        m_region = afterFirst(0, true);
        m_second = afterFirst(afterFirst(afterFirst(m_region, false), true), false);
    }

    bool cut(std::span<const QStringView> ends)
    {
        return cutIf(ends, m_region, [](qsizetype) { return true; });
    }

    bool cutAfterA(std::span<const QStringView> ends)
    {
        return cutIf(ends, m_region + 1,
                     [this](qsizetype at) { return m_word.at(at - 1) == u'а' || m_word.at(at - 1) == u'я'; });
    }

    bool cutFarther(std::span<const QStringView> ends)
    {
        return cutIf(ends, m_second, [](qsizetype) { return true; });
    }

    [[nodiscard]] const QString& text() const { return m_word; }

private:
    // The place behind the first vowel (or consonant) from `begin` on.
    [[nodiscard]] qsizetype afterFirst(qsizetype begin, bool vowel) const
    {
        while (begin < m_word.size() && isVowel(m_word.at(begin)) != vowel) {
            ++begin;
        }
        return qMin(begin + 1, m_word.size());
    }

    template <class Condition>
    bool cutIf(std::span<const QStringView> ends, qsizetype from, Condition condition)
    {
        for (const QStringView end : ends) {
            const qsizetype at = m_word.size() - end.size();
            if (at >= from && m_word.endsWith(end) && condition(at)) {
                m_word.truncate(at);
                return true;
            }
        }
        return false;
    }

    QString m_word;
    qsizetype m_region = 0;
    qsizetype m_second = 0;
};

bool cutAdjective(StemmedWord& word)
{
    if (!word.cut(adjectives)) {
        return false;
    }
    if (!word.cut(participles)) {
        word.cutAfterA(participlesAfterA);
    }
    return true;
}

void cutInflection(StemmedWord& word)
{
    static constexpr std::array<QStringView, 1> lastVerbEnd{u"ю"};
    if (word.cut(gerunds) || word.cutAfterA(gerundsAfterA)) {
        return;
    }
    word.cut(reflexives);
    if (!cutAdjective(word) && !word.cut(verbs) && !word.cutAfterA(verbsAfterA) && !word.cut(lastVerbEnd)) {
        word.cut(nouns);
    }
}

bool isCyrillicWord(QStringView folded)
{
    return std::ranges::all_of(folded, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

// «9», «9б», «11»: the class someone is in.
bool isClassNumber(const QString& token)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{1,2}[абвгежзик]?$"));
    return pattern.match(token).hasMatch();
}

bool saysNothing(const QString& token)
{
    return isClassNumber(token) || isStopWord(token) || (token.size() == 1 && isCyrillicWord(token));
}

} // namespace

QString stem(QStringView word)
{
    const QString folded = base::foldedKey(word);
    if (!isCyrillicWord(folded)) {
        return folded;
    }
    static constexpr std::array<QStringView, 1> lastI{u"и"};
    static constexpr std::array<QStringView, 1> lastSoftSign{u"ь"};
    static constexpr std::array<QStringView, 1> secondN{u"н"};
    StemmedWord result(folded);
    cutInflection(result);
    result.cut(lastI);
    result.cutFarther(derivations);
    const bool superlative = result.cut(superlatives);
    if (result.text().endsWith(QStringView(u"нн"))) {
        result.cut(secondN);
    } else if (!superlative) {
        result.cut(lastSoftSign);
    }
    return result.text();
}

std::vector<SubjectWord> subjectWords(QStringView text)
{
    static const QRegularExpression token(QStringLiteral("[\\p{L}\\p{N}]+[+#]*"));
    const QString folded = base::foldedKey(text);
    std::vector<SubjectWord> words;
    auto tokens = token.globalMatch(folded);
    while (tokens.hasNext()) {
        if (const QString word = tokens.next().captured(); !saysNothing(word)) {
            words.push_back({stem(word), word});
        }
    }
    return words;
}

QStringList stems(QStringView text)
{
    QStringList result;
    for (const SubjectWord& word : subjectWords(text)) {
        if (!result.contains(word.stem)) {
            result += word.stem;
        }
    }
    return result;
}

} // namespace kurator::language
