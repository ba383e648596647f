#include "language/date_words.h"
#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"
#include "papers/participant_record.h"
#include "programme/profile.h"
#include "reports/involved.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using Entries = std::vector<const people::Entry*>;

std::vector<reports::CountedPair> fixedPairs(const Sources& sources)
{
    return reports::countedPairs(sources.base, sources.lookup, sources.programme, sources.day);
}

// A pair that goes on ends with the programme, unless it was fixed for longer.
QString resultText(const Sources& sources, const pairs::Pair& pair)
{
    if (pair.state == pairs::PairState::Dissolved) {
        return QStringLiteral("прекращена досрочно");
    }
    const bool longer =
        pair.state == pairs::PairState::Active && pair.period.end > sources.programme.period.end;
    return longer ? QStringLiteral("продлена до ") + language::shortDate(pair.period.end)
                  : QStringLiteral("завершена");
}

documents::FieldDictionary fixedDictionary()
{
    auto items = pairDictionary();
    documents::declare(items, {{"result", FieldType::Text, "с чем пара пришла к концу программы"}});
    return {{QStringLiteral("fixed"), FieldType::List, QStringLiteral("пары и группы, закреплённые приказом"),
             items}};
}

void setFixed(FieldRecord& record, const Sources& sources)
{
    FieldList list;
    for (const auto& one : fixedPairs(sources)) {
        if (mayBeNamed(sources, *one.pair)) {
            FieldRecord pair = pairRecord(sources, *one.pair);
            pair.set(QStringLiteral("result"), resultText(sources, *one.pair));
            list.push_back(std::move(pair));
        }
    }
    record.set(QStringLiteral("fixed"), list);
}

Entries namedInFixed(const Sources& sources)
{
    Entries entries;
    for (const auto& one : fixedPairs(sources)) {
        std::ranges::copy(membersOf(sources, *one.pair), std::back_inserter(entries));
    }
    return entries;
}

// Mentors of pairs that came to their end, each once: whom an order on awards thanks.
Entries mentorsToThank(const Sources& sources)
{
    auto pairs = fixedPairs(sources);
    std::erase_if(pairs, [](const auto& one) { return one.pair->state != pairs::PairState::Completed; });
    Entries entries;
    for (const reports::Involved& one : reports::distinctMentors(pairs)) {
        entries.push_back(one.entry);
    }
    std::ranges::sort(entries, {},
                      [&](const people::Entry* entry) { return sources.lookup.nameOf(entry->id); });
    return entries;
}

documents::FieldDictionary thankedDictionary()
{
    auto items = participantDictionary();
    documents::declare(items, {{"mark", FieldType::Text, "знак в конце строки"}});
    return {{QStringLiteral("thanked"), FieldType::List,
             QStringLiteral("наставники пар, которые завершили работу"), items}};
}

void setThanked(FieldRecord& record, const Sources& sources)
{
    FieldList list;
    for (const people::Entry* entry : mentorsToThank(sources)) {
        if (sources.mayBeNamed(*entry)) {
            list.push_back(participantRecord(sources, *entry));
        }
    }
    documents::markEnds(list);
    record.set(QStringLiteral("thanked"), list);
}

documents::FieldDictionary formFiguresDictionary()
{
    return {declaredList("form_figures", "сколько пар, участников и встреч по формам",
                         {{"form", FieldType::Text, "форма наставничества"},
                          {"pairs", FieldType::Number, "пар"},
                          {"groups", FieldType::Number, "групп"},
                          {"mentors", FieldType::Number, "наставников"},
                          {"mentees", FieldType::Number, "наставляемых"},
                          {"meetings", FieldType::Number, "встреч"}})};
}

FieldRecord formFigures(const Sources& sources, const QString& title,
                        const std::vector<reports::CountedPair>& pairs)
{
    const auto groups = std::ranges::count_if(pairs, [](const auto& one) { return one.isGroup(); });
    std::size_t meetings = 0;
    for (const auto& one : pairs) {
        meetings += meetingsOf(sources, *one.pair).size();
    }
    FieldRecord record;
    record.set(QStringLiteral("form"), title);
    record.set(QStringLiteral("pairs"), static_cast<qint64>(pairs.size()) - groups);
    record.set(QStringLiteral("groups"), groups);
    record.set(QStringLiteral("mentors"), reports::distinctMentors(pairs).size());
    record.set(QStringLiteral("mentees"), reports::distinctMentees(pairs).size());
    record.set(QStringLiteral("meetings"), meetings);
    return record;
}

void setFormFigures(FieldRecord& record, const Sources& sources)
{
    const auto all = fixedPairs(sources);
    FieldList list;
    for (const programme::Form& form : sources.forms) {
        auto pairs = all;
        std::erase_if(pairs, [&](const auto& one) { return one.pair->form != form.code; });
        if (!pairs.empty()) {
            list.push_back(formFigures(sources, form.title, pairs));
        }
    }
    if (!all.empty()) {
        list.push_back(formFigures(sources, QStringLiteral("Всего"), all));
    }
    record.set(QStringLiteral("form_figures"), list);
}

} // namespace

FieldGroup fixedGroup()
{
    return {fixedDictionary, setFixed, namedInFixed};
}

FieldGroup thankedGroup()
{
    return {thankedDictionary, setThanked, mentorsToThank};
}

FieldGroup formFiguresGroup()
{
    return {formFiguresDictionary, setFormFigures};
}

} // namespace kurator::papers
