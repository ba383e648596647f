#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using Entries = std::vector<const people::Entry*>;

documents::FieldDictionary pairsDictionary()
{
    return {{QStringLiteral("pairs"), FieldType::List, QStringLiteral("пары и группы программы"),
             pairDictionary()},
            {QStringLiteral("excepted_pairs"), FieldType::List,
             QStringLiteral("пары, для которых отступили от правил модели"), pairDictionary()}};
}

void setPairs(FieldRecord& record, const Sources& sources)
{
    FieldList list;
    FieldList excepted;
    for (const pairs::Pair* pair : pairsOf(sources)) {
        if (!mayBeNamed(sources, *pair)) {
            continue;
        }
        list.push_back(pairRecord(sources, *pair));
        if (!pair->overrides.empty()) {
            excepted.push_back(pairRecord(sources, *pair));
        }
    }
    record.set(QStringLiteral("pairs"), list);
    record.set(QStringLiteral("excepted_pairs"), excepted);
}

Entries namedInPairs(const Sources& sources)
{
    Entries entries;
    for (const pairs::Pair* pair : pairsOf(sources)) {
        std::ranges::copy(membersOf(sources, *pair), std::back_inserter(entries));
    }
    return entries;
}

const pairs::Pair* subjectPair(const Sources& sources)
{
    return sources.lookup.pair(base::Id<pairs::Pair>::fromString(sources.subject));
}

documents::FieldDictionary onePairDictionary()
{
    auto dictionary = documents::FieldDictionary();
    for (documents::FieldDeclaration field : pairDictionary()) {
        field.name.prepend(QStringLiteral("pair."));
        dictionary.push_back(std::move(field));
    }
    dictionary.push_back(declaredList("pair.meetings", "встречи пары",
                                      {{"date", FieldType::Date, "дата"},
                                       {"kind", FieldType::Text, "вид встречи"},
                                       {"format", FieldType::Text, "формат, место"},
                                       {"minutes", FieldType::Text, "длительность"},
                                       {"topic", FieldType::Text, "тема"},
                                       {"result", FieldType::Text, "результат"},
                                       {"next", FieldType::Text, "дата следующей встречи"}}));
    return dictionary;
}

QString meetingKindText(pairs::MeetingKind kind)
{
    switch (kind) {
    case pairs::MeetingKind::Acquaintance:
        return QStringLiteral("знакомство");
    case pairs::MeetingKind::Trial:
        return QStringLiteral("пробная рабочая");
    case pairs::MeetingKind::Planning:
        return QStringLiteral("планирование");
    case pairs::MeetingKind::Regular:
        return QStringLiteral("регулярная");
    case pairs::MeetingKind::Closing:
        return QStringLiteral("заключительная");
    }
    return {};
}

FieldRecord meetingRecord(const pairs::Meeting& meeting)
{
    FieldRecord record;
    record.set(QStringLiteral("date"), meeting.date);
    record.set(QStringLiteral("kind"), meetingKindText(meeting.kind));
    record.set(QStringLiteral("format"), orDash(meeting.format));
    record.set(QStringLiteral("minutes"),
               meeting.minutes ? QStringLiteral("%1 мин").arg(*meeting.minutes) : QStringLiteral("–"));
    record.set(QStringLiteral("topic"), orDash(meeting.topic));
    record.set(QStringLiteral("result"), orDash(meeting.result));
    record.set(QStringLiteral("next"),
               meeting.nextOn ? meeting.nextOn->toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("–"));
    return record;
}

void setOnePair(FieldRecord& record, const Sources& sources)
{
    const auto* pair = subjectPair(sources);
    if (!pair) {
        return;
    }
    for (auto& [name, value] : pairRecord(sources, *pair).values) {
        record.set(QStringLiteral("pair.") + name, value);
    }
    FieldList meetings;
    for (const pairs::Meeting* meeting : meetingsOf(sources, *pair)) {
        meetings.push_back(meetingRecord(*meeting));
    }
    record.set(QStringLiteral("pair.meetings"), meetings);
}

Entries namedInPair(const Sources& sources)
{
    const auto* pair = subjectPair(sources);
    return pair ? membersOf(sources, *pair) : Entries();
}

} // namespace

FieldGroup pairsGroup()
{
    return {pairsDictionary, setPairs, namedInPairs};
}

FieldGroup pairGroup()
{
    return {onePairDictionary, setOnePair, namedInPair, documents::Subject::Pair};
}

} // namespace kurator::papers
