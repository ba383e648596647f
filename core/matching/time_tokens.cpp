#include "matching/time_words.h"

#include "base/text.h"

namespace kurator::matching {

namespace {

constexpr int minutesInHour = 60;

qsizetype runEnd(const QString& key, qsizetype from, bool digits)
{
    qsizetype end = from;
    while (end < key.size() && (digits ? key.at(end).isDigit() : key.at(end).isLetter())) {
        ++end;
    }
    return end;
}

// «15.09» is rather a date: after a full stop only round minutes are taken, after a dash only «00» and «30».
bool areMinutes(QChar sign, int minutes)
{
    if (sign == u':') {
        return minutes < minutesInHour;
    }
    if (sign == u'.') {
        return minutes < minutesInHour && minutes % 10 == 0;
    }
    return sign == u'-' && (minutes == 0 || minutes == 30);
}

TimeToken numberToken(const QString& key, qsizetype& at)
{
    const qsizetype end = runEnd(key, at, true);
    TimeToken token{TimeToken::Kind::Number, key.mid(at, end - at), 0, std::nullopt};
    token.number = token.text.toInt();
    at = end;
    if (end + 2 < key.size() && runEnd(key, end + 1, true) == end + 3) {
        const int minutes = key.mid(end + 1, 2).toInt();
        if (areMinutes(key.at(end), minutes)) {
            token.minutes = minutes;
            at = end + 3;
        }
    }
    return token;
}

} // namespace

std::vector<TimeToken> timeTokens(QStringView text)
{
    const QString key = base::foldedKey(text);
    std::vector<TimeToken> tokens;
    for (qsizetype at = 0; at < key.size();) {
        const QChar first = key.at(at);
        if (first.isDigit()) {
            tokens.push_back(numberToken(key, at));
        } else if (first.isLetter()) {
            const qsizetype end = runEnd(key, at, false);
            tokens.push_back({TimeToken::Kind::Word, key.mid(at, end - at), 0, std::nullopt});
            at = end;
        } else {
            if (first == u'-') {
                tokens.push_back({TimeToken::Kind::Dash, QStringLiteral("-"), 0, std::nullopt});
            } else if (first == u';' || first == u'/') {
                tokens.push_back({TimeToken::Kind::Sign, QString(first), 0, std::nullopt});
            }
            ++at;
        }
    }
    return tokens;
}

} // namespace kurator::matching
