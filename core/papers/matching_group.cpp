#include "pairs/compatibility.h"
#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"
#include "papers/participant_record.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;

documents::FieldDictionary matchingDictionary()
{
    documents::FieldDictionary left = participantDictionary();
    documents::declare(left, {{"text", FieldType::Text, "участник с классом или должностью"},
                              {"reasons", FieldType::Text, "почему пока без наставника"},
                              {"helps", FieldType::Text, "что поможет найти наставника"}});
    documents::FieldDictionary dictionary = declaredFields(
        {{"matching.voters", FieldType::Number, "сколько человек заполнили анкеты выбора"},
         {"matching.tried", FieldType::Number, "по скольким парам собраны листы после пробной встречи"},
         {"matching.low", FieldType::Number, "у скольких из них низкая совместимость"},
         {"matching.unnamed", FieldType::Number,
          "сколько человек без наставника нельзя назвать: нет согласия"}});
    dictionary.push_back(declaredList(
        "matching.rules", "правила, по которым подбирали пары",
        {{"text", FieldType::Text, "правило"}, {"mark", FieldType::Text, "знак в конце строки"}}));
    dictionary.push_back({QStringLiteral("matching.pairs"), FieldType::List,
                          QStringLiteral("пары и группы, кроме прекращённых"), pairDictionary()});
    dictionary.push_back({QStringLiteral("matching.excepted"), FieldType::List,
                          QStringLiteral("из них те, для которых отступили от правил модели"),
                          pairDictionary()});
    dictionary.push_back({QStringLiteral("matching.left"), FieldType::List,
                          QStringLiteral("кто пока без наставника, почему и что поможет"), left});
    return dictionary;
}

std::vector<const pairs::Pair*> pairsFound(const Sources& sources)
{
    auto pairs = pairsOf(sources);
    std::erase_if(pairs, [](const pairs::Pair* pair) { return pair->state == pairs::PairState::Dissolved; });
    return pairs;
}

std::vector<const people::Entry*> namedInProtocol(const Sources& sources)
{
    auto entries = menteesWithoutMentor(sources);
    for (const pairs::Pair* pair : pairsFound(sources)) {
        std::ranges::copy(membersOf(sources, *pair), std::back_inserter(entries));
    }
    return entries;
}

void setPairsFound(FieldRecord& record, const Sources& sources)
{
    FieldList found;
    FieldList excepted;
    for (const pairs::Pair* pair : pairsFound(sources)) {
        if (!mayBeNamed(sources, *pair)) {
            continue;
        }
        found.push_back(pairRecord(sources, *pair));
        if (!pair->overrides.empty()) {
            excepted.push_back(found.back());
        }
    }
    record.set(QStringLiteral("matching.pairs"), found);
    record.set(QStringLiteral("matching.excepted"), excepted);
}

struct TrialTally
{
    int tried = 0;
    int low = 0;
};

TrialTally trialTally(const Sources& sources)
{
    const auto& sheets = sources.base.trialSheets;
    TrialTally tally;
    for (const pairs::Pair* pair : pairsFound(sources)) {
        const bool tried = std::ranges::find(sheets, pair->id, &pairs::TrialSheet::pair) != sheets.end();
        tally.tried += tried ? 1 : 0;
        tally.low += pairs::isLow(sheets, pair->id) ? 1 : 0;
    }
    return tally;
}

int votersOf(const Sources& sources)
{
    return static_cast<int>(std::ranges::count_if(sources.base.ballots, [&](const pairs::Ballot& ballot) {
        const auto* entry = sources.lookup.entry(ballot.entry);
        return entry && entry->programme == sources.programme.id;
    }));
}

FieldRecord leftRecord(const Sources& sources, const people::Entry& entry)
{
    FieldRecord record = participantRecord(sources, entry);
    const QString place = documents::placeOf(entry);
    const QString name = sources.lookup.nameOf(entry.id);
    record.set(QStringLiteral("text"), place.isEmpty() ? name : name + QStringLiteral(", ") + place);
    const auto& left = sources.matching.left;
    const auto known = std::ranges::find(left, entry.id, &LeftOver::mentee);
    const LeftOver told = known == left.end() ? LeftOver() : *known;
    record.set(QStringLiteral("reasons"), orDash(told.reasons.join(QStringLiteral(";\n"))));
    record.set(QStringLiteral("helps"), orDash(told.helps.join(QStringLiteral(";\nили "))));
    return record;
}

void setMatching(FieldRecord& record, const Sources& sources)
{
    FieldList left;
    const auto entries = menteesWithoutMentor(sources);
    for (const people::Entry* entry : entries) {
        if (sources.mayBeNamed(*entry)) {
            left.push_back(leftRecord(sources, *entry));
        }
    }
    setPairsFound(record, sources);
    const TrialTally trial = trialTally(sources);
    record.set(QStringLiteral("matching.voters"), votersOf(sources));
    record.set(QStringLiteral("matching.tried"), trial.tried);
    record.set(QStringLiteral("matching.low"), trial.low);
    record.set(QStringLiteral("matching.unnamed"), static_cast<int>(entries.size() - left.size()));
    record.set(QStringLiteral("matching.rules"), textLines(sources.matching.rules));
    record.set(QStringLiteral("matching.left"), left);
}

} // namespace

FieldGroup matchingGroup()
{
    return {matchingDictionary, setMatching, namedInProtocol};
}

} // namespace kurator::papers
