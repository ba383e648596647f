#include "people/request_source.h"

#include "base/text.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace kurator::people {

namespace {

struct SourceWord
{
    QStringView beginning; // folded
    RequestSource source;
    bool whole = false; // the word is just this
};

constexpr std::array<SourceWord, 31> sourceWords{{
    {u"сам", RequestSource::Self, true},
    {u"сама", RequestSource::Self, true},
    {u"самостоятельн", RequestSource::Self},
    {u"лично", RequestSource::Self},
    {u"собственн", RequestSource::Self},
    {u"ученик", RequestSource::Self},
    {u"учениц", RequestSource::Self},
    {u"учащ", RequestSource::Self},
    {u"обучающ", RequestSource::Self},
    {u"наставляем", RequestSource::Self},
    {u"студент", RequestSource::Self},
    {u"ребен", RequestSource::Self},
    {u"класс", RequestSource::ClassTeacher},
    {u"кл", RequestSource::ClassTeacher, true},
    {u"кр", RequestSource::ClassTeacher, true},
    {u"клрук", RequestSource::ClassTeacher},
    {u"психолог", RequestSource::Psychologist},
    {u"соц", RequestSource::SocialWorker},
    {u"родител", RequestSource::Parent},
    {u"мам", RequestSource::Parent},
    {u"мать", RequestSource::Parent},
    {u"матер", RequestSource::Parent},
    {u"пап", RequestSource::Parent},
    {u"отец", RequestSource::Parent},
    {u"отц", RequestSource::Parent},
    {u"бабушк", RequestSource::Parent},
    {u"дедушк", RequestSource::Parent},
    {u"опекун", RequestSource::Parent},
    {u"попечител", RequestSource::Parent},
    {u"законн", RequestSource::Parent},
    {u"семь", RequestSource::Parent},
}};

std::optional<RequestSource> sourceOfWord(const QString& word)
{
    const auto known = std::ranges::find_if(sourceWords, [&word](const SourceWord& one) {
        return one.whole ? word == one.beginning : word.startsWith(one.beginning);
    });
    return known == sourceWords.end() ? std::nullopt : std::optional(known->source);
}

} // namespace

std::optional<RequestSource> requestSourceIn(const QString& text)
{
    QString word;
    for (const QChar letter : base::foldedKey(text) + QLatin1Char(' ')) {
        if (letter.isLetter()) {
            word += letter;
            continue;
        }
        if (const auto source = sourceOfWord(word)) {
            return source;
        }
        word.clear();
    }
    return std::nullopt;
}

QString requestSourceWords(RequestSource source)
{
    switch (source) {
    case RequestSource::Self:
        return QStringLiteral("сам");
    case RequestSource::ClassTeacher:
        return QStringLiteral("классный руководитель");
    case RequestSource::Psychologist:
        return QStringLiteral("психолог");
    case RequestSource::SocialWorker:
        return QStringLiteral("социальный педагог");
    case RequestSource::Parent:
        return QStringLiteral("родитель");
    }
    return {};
}

} // namespace kurator::people
