#include "matching/time_words.h"

#include "matching/time_vocabulary.h"

namespace kurator::matching {

namespace {

// Nobody meets at three in the morning: «после 3» is 15:00.
int minuteOf(const TimeToken& token)
{
    const int hour = token.number >= 1 && token.number <= 6 ? token.number + 12 : token.number;
    return hour * minutesInAnHour + token.minutes.value_or(0);
}

bool isOneDay(const TimeWord& word)
{
    return word.kind == TimeWord::Kind::Days && (word.mask & (word.mask - 1)) == 0;
}

quint32 daysBetween(quint32 first, quint32 last)
{
    quint32 mask = first | last;
    for (quint32 day = first; day != last;) {
        day = day == 64 ? 1 : day * 2;
        mask |= day;
    }
    return mask;
}

class WordReader
{
public:
    explicit WordReader(const std::vector<TimeToken>& tokens) : m_tokens(tokens) {}

    std::vector<TimeWord> read()
    {
        while (m_at < m_tokens.size()) {
            readOne();
        }
        return std::move(m_words);
    }

private:
    QString wordAt(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TimeToken::Kind::Word ? m_tokens[at].text
                                                                                  : QString();
    }
    bool isNumber(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TimeToken::Kind::Number;
    }
    bool isDash(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TimeToken::Kind::Dash;
    }
    QString before() const { return m_at > 0 ? wordAt(m_at - 1) : QString(); }
    void say(TimeWord::Kind kind, quint32 mask) { m_words.push_back({kind, mask}); }
    void sayDays(quint32 mask) { say(TimeWord::Kind::Days, mask); }
    void sayParts(quint32 mask) { say(TimeWord::Kind::Parts, mask); }

    void readOne()
    {
        if (isNumber(m_at)) {
            readNumber();
            return;
        }
        const QString word = wordAt(m_at);
        if (m_tokens[m_at].text == u";") {
            say(TimeWord::Kind::Break, 0);
        } else if (const auto around = partsAroundLessons(word, wordAt(m_at + 1)); around != 0) {
            sayParts(around);
            ++m_at;
        } else if (const auto known = knownTimeWord(word)) {
            readKnown(*known);
        } else {
            readPhrase(word);
        }
        ++m_at;
    }

    // «пн–пт», «с понедельника по пятницу».
    void readKnown(TimeWord known)
    {
        const bool spanned = isDash(m_at + 1) || (before() == u"с" && wordAt(m_at + 1) == u"по");
        if (isOneDay(known) && spanned) {
            const auto last = knownTimeWord(wordAt(m_at + 2));
            if (last && isOneDay(*last)) {
                sayDays(daysBetween(known.mask, last->mask));
                m_at += 2;
                return;
            }
        }
        say(known.kind, known.mask);
    }

    // «каждый день», «любое время», «вторая половина дня».
    void readPhrase(const QString& word)
    {
        const QString next = wordAt(m_at + 1);
        if (word.startsWith(u"половин")) {
            const bool second = before().startsWith(u"втор") || (m_at > 0 && isNumber(m_at - 1));
            const bool first = before().startsWith(u"перв");
            if (first || second) {
                sayParts(first ? morning : afternoon | evening);
            }
        } else if (word.startsWith(u"любо") || word.startsWith(u"любы") || word.startsWith(u"кажд") ||
                   word == u"все") {
            if (next == u"день" || next == u"дни") {
                sayDays(allDays);
                ++m_at;
            } else if (word.startsWith(u"люб") && (next.isEmpty() || next == u"время")) {
                sayParts(allParts);
            }
        } else if (word == u"не" &&
                   (next == u"в" || next == u"во" || next == u"по" || next.startsWith(u"мог"))) {
            say(TimeWord::Kind::Except, 0);
        }
    }

    // The word that bounds the number here, «не раньше» and «позже» being «с», «не позже» «до».
    QString boundHere() const
    {
        const QString word = before();
        const bool negated = m_at > 1 && wordAt(m_at - 2) == u"не";
        if (word == u"раньше") {
            return negated ? QStringLiteral("с") : QStringLiteral("до");
        }
        if (word == u"позже" || word == u"позднее") {
            return negated ? QStringLiteral("до") : QStringLiteral("с");
        }
        return word;
    }

    void readNumber()
    {
        const TimeToken first = m_tokens[m_at];
        const QString bound = boundHere();
        std::optional<TimeToken> last;
        size_t next = m_at + 1;
        if ((isDash(next) || wordAt(next) == u"до") && isNumber(next + 1)) {
            last = m_tokens[next + 1];
            next += 2;
        }
        const bool halfOfDay = wordAt(next).startsWith(u"половин");
        if (wordAt(next).startsWith(u"урок") && bound == u"после") {
            sayParts(afternoon | evening);
        } else if (!halfOfDay && !isAmount(next) && isHour(first, last, bound)) {
            sayHours(first, last, bound, wordAt(next));
        }
        const bool spent = wordAt(next) == u"дня" || wordAt(next) == u"вечера" || wordAt(next) == u"утра";
        m_at = spent && isHour(first, last, bound) ? next + 1 : next;
    }

    // «2 раза», «2 ч в неделю», «15 мая».
    bool isAmount(size_t next) const
    {
        const QString word = wordAt(next);
        if (isCountedThing(word) || isMonth(word)) {
            return true;
        }
        if (word == u"дня") {
            return wordAt(next + 1) == u"в";
        }
        if (word != u"ч" && !word.startsWith(u"час")) {
            return isSpanOfTime(word);
        }
        const QString joint = wordAt(next + 1);
        const bool joined = joint == u"в" || joint == u"на" || joint == u"за" || joint.isEmpty();
        return isSpanOfTime(joint) || (joined && isSpanOfTime(wordAt(next + 2)));
    }

    static bool isHour(const TimeToken& first, const std::optional<TimeToken>& last, const QString& bound)
    {
        constexpr int earliestOfSpan = 7;
        if (first.number > 24 || (last && last->number > 24)) {
            return false;
        }
        const bool span = last && first.number >= earliestOfSpan && minuteOf(*last) > minuteOf(first);
        return isHourPreposition(bound) || first.minutes || span;
    }

    void sayHours(const TimeToken& first, const std::optional<TimeToken>& last, const QString& bound,
                  const QString& partOfDay)
    {
        const int shift =
            (partOfDay == u"вечера" || partOfDay == u"дня") && minuteOf(first) < noon ? noon : 0;
        const int begin = minuteOf(first) + shift;
        if (last) {
            sayParts(partsBetween(begin, minuteOf(*last)));
        } else if (bound == u"после" || bound == u"с") {
            sayParts(partsBetween(begin, midnight));
        } else if (bound == u"до") {
            sayParts(partsBetween(0, begin));
        } else {
            sayParts(partsBetween(begin, begin + 1));
        }
    }

    const std::vector<TimeToken>& m_tokens;
    std::vector<TimeWord> m_words;
    size_t m_at = 0;
};

} // namespace

std::vector<TimeWord> timeWords(const std::vector<TimeToken>& tokens)
{
    return WordReader(tokens).read();
}

} // namespace kurator::matching
