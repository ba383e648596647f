#include "papers/pair_record.h"

#include "base/text.h"
#include "language/date_words.h"
#include "papers/declaring.h"
#include "papers/participant_record.h"
#include "papers/rule_words.h"
#include "programme/profile.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;

QString stateText(pairs::PairState state)
{
    switch (state) {
    case pairs::PairState::Proposed:
        return QStringLiteral("предложена");
    case pairs::PairState::Active:
        return QStringLiteral("работает");
    case pairs::PairState::Suspended:
        return QStringLiteral("приостановлена");
    case pairs::PairState::Completed:
        return QStringLiteral("завершена");
    case pairs::PairState::Dissolved:
        return QStringLiteral("прекращена досрочно");
    }
    return {};
}

QString originText(pairs::PairOrigin origin, bool college)
{
    switch (origin) {
    case pairs::PairOrigin::MutualChoice:
        return QStringLiteral("по взаимному выбору");
    case pairs::PairOrigin::MenteeChoice:
        return QStringLiteral("по выбору наставляемого");
    case pairs::PairOrigin::CuratorChoice:
        return college ? QStringLiteral("по подбору педагога-навигатора")
                       : QStringLiteral("по подбору куратора");
    case pairs::PairOrigin::Directive:
        return QStringLiteral("по решению организации");
    case pairs::PairOrigin::Imported:
        return QStringLiteral("сложилась раньше");
    }
    return {};
}

// Why rules of the model were set aside (decision 15).
QString reasonsText(const pairs::Pair& pair)
{
    QStringList reasons;
    for (const pairs::Override& one : pair.overrides) {
        reasons << one.reason;
    }
    return reasons.join(QStringLiteral("; "));
}

// Which rules those were, one a line; a reason of an unknown rule stands alone.
QString exceptionsText(const pairs::Pair& pair)
{
    QStringList lines;
    for (const pairs::Override& one : pair.overrides) {
        const QString rule = ruleWords(one.rule);
        lines << (rule.isEmpty() ? one.reason : QStringLiteral("«%1»: %2").arg(rule, one.reason));
    }
    return lines.join(QStringLiteral(";\n"));
}

QString namedText(const Sources& sources, const people::Entry& entry)
{
    const QString place = documents::placeOf(entry);
    const QString name = sources.lookup.nameOf(entry.id);
    return place.isEmpty() ? name : name + QStringLiteral(", ") + place;
}

bool isEmployee(const people::Entry& entry)
{
    return entry.category == people::Category::Teacher;
}

bool isEmployeeMentor(const Sources& sources, const pairs::Pair& pair)
{
    const auto* mentor = sources.lookup.entry(pair.mentor);
    return mentor && isEmployee(*mentor);
}

// Without a goal of its own a pair works on what its first mentee asked for.
QString goalText(const Sources& sources, const pairs::Pair& pair)
{
    const auto* first = pair.members.empty() ? nullptr : sources.lookup.entry(pair.members.front().mentee);
    return orDash(pair.goal.isEmpty() && first ? first->request : pair.goal);
}

void setMentor(FieldRecord& record, const Sources& sources, const pairs::Pair& pair)
{
    const auto* entry = sources.lookup.entry(pair.mentor);
    const auto* person = sources.lookup.personOf(pair.mentor);
    if (!entry || !person) {
        return;
    }
    record.set(QStringLiteral("mentor"), documents::personField(*person));
    record.set(QStringLiteral("mentor.place"), documents::placeOf(*entry));
    record.set(QStringLiteral("mentor.position"), documents::PositionField{entry->position});
    record.set(QStringLiteral("mentor.employee"), isEmployee(*entry));
    record.set(QStringLiteral("mentor.text"), namedText(sources, *entry));
}

void setMentees(FieldRecord& record, const Sources& sources, const pairs::Pair& pair)
{
    FieldList list;
    QStringList lines;
    for (const people::Entry* entry : membersOf(sources, pair)) {
        const auto* person = sources.lookup.person(entry->person);
        if (entry->id == pair.mentor || !person) {
            continue;
        }
        FieldRecord item;
        item.set(QStringLiteral("person"), documents::personField(*person));
        item.set(QStringLiteral("place"), documents::placeOf(*entry));
        item.set(QStringLiteral("position"), documents::PositionField{entry->position});
        item.set(QStringLiteral("class"), entry->className);
        item.set(QStringLiteral("request"), orDash(entry->request));
        record.set(QStringLiteral("labour"), isEmployee(*entry) && isEmployeeMentor(sources, pair));
        if (list.empty()) {
            record.set(QStringLiteral("mentee"), documents::personField(*person));
            record.set(QStringLiteral("mentee.position"), documents::PositionField{entry->position});
            record.set(QStringLiteral("mentee.place"), documents::placeOf(*entry));
            record.set(QStringLiteral("mentee.request"), entry->request);
        }
        list.push_back(std::move(item));
        lines << namedText(sources, *entry);
    }
    if (lines.size() > 1) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i] = QStringLiteral("%1) %2").arg(i + 1).arg(lines.at(i));
        }
    }
    documents::markEnds(list);
    record.set(QStringLiteral("group"), list.size() > 1);
    record.set(QStringLiteral("mentees"), list);
    record.set(QStringLiteral("mentees.text"), lines.join(QStringLiteral(";\n")));
}

void setCourse(FieldRecord& record, const Sources& sources, const pairs::Pair& pair)
{
    record.set(QStringLiteral("start"), pair.period.start);
    record.set(QStringLiteral("end"), pair.period.end);
    record.set(QStringLiteral("period"),
               QStringLiteral("с %1 по %2")
                   .arg(language::shortDate(pair.period.start), language::shortDate(pair.period.end)));
    record.set(QStringLiteral("state"), stateText(pair.state));
    record.set(QStringLiteral("outcome"), orDash(pair.outcome));
    const bool college = sources.head.organisation.type == people::OrganisationType::College;
    record.set(QStringLiteral("origin"), originText(pair.origin, college));
    record.set(QStringLiteral("reasons"), orDash(reasonsText(pair)));
    record.set(QStringLiteral("exceptions"), orDash(exceptionsText(pair)));
    record.set(QStringLiteral("held"), static_cast<int>(meetingsOf(sources, pair).size()));
    const qint64 days = pair.period.start.daysTo(std::min(pair.period.end, sources.day)) + 1;
    record.set(QStringLiteral("planned"), std::max<qint64>(0, days / pairs::meetWithinDays));
    const auto* order = pair.order ? sources.lookup.document(*pair.order) : nullptr;
    if (order && order->date) {
        record.set(QStringLiteral("order.number"), order->number);
        record.set(QStringLiteral("order.date"), *order->date);
    }
}

} // namespace

documents::FieldDictionary pairDictionary()
{
    auto dictionary =
        declaredFields({{"form", FieldType::Text, "форма наставничества"},
                        {"model", FieldType::Text, "ролевая модель"},
                        {"mentor", FieldType::Person, "наставник"},
                        {"mentor.place", FieldType::Text, "класс, должность, организация наставника"},
                        {"mentor.position", FieldType::Position, "должность наставника"},
                        {"mentor.employee", FieldType::Flag, "наставник – работник организации"},
                        {"labour", FieldType::Flag, "пара работников: статья 351.8 ТК РФ"},
                        {"group", FieldType::Flag, "группа: наставляемых больше одного"},
                        {"mentor.text", FieldType::Text, "наставник с классом или должностью"},
                        {"mentee", FieldType::Person, "наставляемый"},
                        {"mentee.position", FieldType::Position, "должность наставляемого"},
                        {"mentee.place", FieldType::Text, "класс или должность наставляемого"},
                        {"mentee.request", FieldType::Text, "запрос наставляемого"},
                        {"mentees.text", FieldType::Text, "наставляемые в одной ячейке"},
                        {"goal", FieldType::Text, "цель, запрос"},
                        {"start", FieldType::Date, "начало работы пары"},
                        {"end", FieldType::Date, "окончание работы пары"},
                        {"period", FieldType::Text, "период работы пары"},
                        {"state", FieldType::Text, "состояние пары"},
                        {"outcome", FieldType::Text, "итог работы пары"},
                        {"origin", FieldType::Text, "как сложилась пара"},
                        {"reasons", FieldType::Text, "почему отступили от правил модели"},
                        {"exceptions", FieldType::Text, "от каких правил модели отступили и почему"},
                        {"held", FieldType::Number, "состоялось встреч"},
                        {"planned", FieldType::Number, "встреч по правилу двух недель"},
                        {"order.number", FieldType::Text, "номер приказа о закреплении"},
                        {"order.date", FieldType::Date, "дата приказа о закреплении"}});
    dictionary.push_back(declaredList("mentees", "наставляемые",
                                      {{"person", FieldType::Person, "наставляемый"},
                                       {"place", FieldType::Text, "класс или должность"},
                                       {"position", FieldType::Position, "должность"},
                                       {"class", FieldType::Text, "класс"},
                                       {"request", FieldType::Text, "запрос"},
                                       {"mark", FieldType::Text, "знак в конце строки"}}));
    return dictionary;
}

FieldRecord pairRecord(const Sources& sources, const pairs::Pair& pair)
{
    FieldRecord record;
    const auto* form = programme::findForm(sources.profile, pair.form);
    record.set(QStringLiteral("form"), form ? form->title : pair.form);
    record.set(QStringLiteral("model"), pair.roleModel);
    setMentor(record, sources, pair);
    setMentees(record, sources, pair);
    record.set(QStringLiteral("goal"), goalText(sources, pair));
    setCourse(record, sources, pair);
    return record;
}

std::vector<const pairs::Pair*> pairsOf(const Sources& sources)
{
    std::vector<const pairs::Pair*> list;
    for (const pairs::Pair& pair : sources.base.pairs) {
        if (pair.programme == sources.programme.id) {
            list.push_back(&pair);
        }
    }
    std::ranges::sort(list, {}, [&](const pairs::Pair* pair) {
        return std::pair(pair->form, base::foldedKey(sources.lookup.nameOf(pair->mentor)));
    });
    return list;
}

std::vector<const people::Entry*> membersOf(const Sources& sources, const pairs::Pair& pair)
{
    std::vector<const people::Entry*> entries;
    const auto add = [&](base::Id<people::Entry> id) {
        if (const auto* entry = sources.lookup.entry(id)) {
            entries.push_back(entry);
        }
    };
    add(pair.mentor);
    for (const pairs::Member& member : pair.members) {
        if (!member.to || *member.to > sources.day || pair.state == pairs::PairState::Completed) {
            add(member.mentee);
        }
    }
    return entries;
}

bool mayBeNamed(const Sources& sources, const pairs::Pair& pair)
{
    return std::ranges::all_of(membersOf(sources, pair),
                               [&](const people::Entry* entry) { return sources.mayBeNamed(*entry); });
}

std::vector<const people::Entry*> menteesWithoutMentor(const Sources& sources)
{
    QSet<QUuid> withMentor;
    for (const pairs::Pair* pair : pairsOf(sources)) {
        if (pair->state != pairs::PairState::Dissolved) {
            for (const people::Entry* entry : membersOf(sources, *pair)) {
                withMentor.insert(entry->id.uuid());
            }
        }
    }
    auto entries = entriesOf(sources, people::Side::Mentee);
    std::erase_if(entries, [&](const people::Entry* entry) {
        return entry->finishedOn || withMentor.contains(entry->id.uuid());
    });
    return entries;
}

std::vector<const pairs::Meeting*> meetingsOf(const Sources& sources, const pairs::Pair& pair)
{
    std::vector<const pairs::Meeting*> list;
    for (const pairs::Meeting& meeting : sources.base.meetings) {
        if (meeting.pair == pair.id && meeting.date <= sources.day) {
            list.push_back(&meeting);
        }
    }
    std::ranges::sort(list, {}, &pairs::Meeting::date);
    return list;
}

} // namespace kurator::papers
