#include "office/import_ballots.h"

#include "office/changed_set.h"
#include "office/import_rows.h"
#include "office/participant_finder.h"
#include "pairs/ballot.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using exchange::Field;
using exchange::RowReading;
using Entries = std::vector<const people::Entry*>;

constexpr std::array choiceFields{Field::FirstChoice, Field::SecondChoice, Field::ThirdChoice};
constexpr qsizetype peopleTold = 5;

struct WrittenChoice
{
    Field field = Field::FirstChoice;
    QString name;
};

base::Arguments nameArgument(const QString& name)
{
    return {{QStringLiteral("name"), name}};
}

std::vector<WrittenChoice> choicesWritten(const RowReading& reading)
{
    static const QRegularExpression between(QStringLiteral("[;,\\n\\r]+"));
    std::vector<WrittenChoice> choices;
    for (const Field field : choiceFields) {
        for (const QString& name : reading.text(field).split(between, Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty()) {
                choices.push_back({field, name.simplified()});
            }
        }
    }
    return choices;
}

class BallotsImport
{
public:
    explicit BallotsImport(const ImportContext& context)
        : m_context(context), m_lookup(context.snapshot),
          m_finder(m_lookup, context.snapshot, context.programme.id), m_ballots(context.snapshot.ballots)
    {
        for (const pairs::Ballot& ballot : context.snapshot.ballots) {
            m_ballotOf.insert(ballot.entry.uuid(), ballot.id);
        }
    }

    RowVerdict verdictOn(RowReading& reading)
    {
        RowVerdict verdict;
        const auto choices = choicesWritten(reading);
        const QString comment = reading.text(Field::Remark).simplified();
        if (choices.empty() && comment.isEmpty()) {
            reading.fail(Field::FirstChoice, QStringLiteral("exchange.ballot-empty"));
            return verdict;
        }
        if (choices.size() > pairs::choicesAtMost) {
            reading.fail(Field::FirstChoice, QStringLiteral("exchange.ballot-too-many"),
                         {{QStringLiteral("n"), QString::number(choices.size())}});
            return verdict;
        }
        const people::Entry* voter = voterOf(reading, choices);
        const auto chosen =
            voter ? chosenBy(reading, *voter, choices) : std::vector<base::Id<people::Entry>>();
        if (!voter || reading.failure()) {
            return verdict;
        }
        verdict.subject = m_lookup.nameOf(voter->id);
        take(verdict, *voter, chosen, comment);
        return verdict;
    }

    [[nodiscard]] school::Changes changes() const
    {
        school::Changes changes;
        m_ballots.appendTo(changes.saved);
        return changes;
    }

private:
    // Whom the words mean: whom the curator said, else the only one left. Fails with whom they may mean.
    const people::Entry* only(RowReading& reading, Field field, const QString& name, Entries found) const
    {
        const auto answer = m_context.persons.find({reading.row(), field});
        if (answer != m_context.persons.end() && answer->second) {
            const auto person = *answer->second;
            const auto meant = std::ranges::find(found, person, &people::Entry::person);
            found = meant == found.end() ? found : Entries{*meant};
        }
        if (found.empty()) {
            reading.fail(field, QStringLiteral("exchange.ballot-unknown"), nameArgument(name));
            return nullptr;
        }
        if (found.size() > 1) {
            tellSeveral(reading, field, name, found);
            return nullptr;
        }
        return found.front();
    }

    void tellSeveral(RowReading& reading, Field field, const QString& name, const Entries& found) const
    {
        exchange::PersonQuestion question{field, {}};
        QStringList people;
        for (const people::Entry* entry : found) {
            question.persons.push_back(entry->person);
            people << m_lookup.nameOf(entry->id);
        }
        if (people.size() > peopleTold) {
            people = people.first(peopleTold) << QStringLiteral("…");
        }
        auto arguments = nameArgument(name);
        arguments[QStringLiteral("people")] = people.join(QStringLiteral(", "));
        reading.fail(field, QStringLiteral("exchange.ballot-several"), arguments);
        reading.ask(std::move(question));
    }

    // Who stands on both sides votes on the one whose other side was named.
    const people::Entry* voterOf(RowReading& reading, const std::vector<WrittenChoice>& choices)
    {
        const QString name = subjectWritten(reading);
        Entries found = m_finder.find(name);
        const bool onePerson = std::ranges::all_of(
            found, [&](const people::Entry* entry) { return entry->person == found.front()->person; });
        if (found.size() > 1 && onePerson) {
            const auto suits = std::ranges::find_if(found, [&](const people::Entry* entry) {
                return choices.empty() || !othersOf(*entry, m_finder.find(choices.front().name)).empty();
            });
            found = {suits == found.end() ? found.front() : *suits};
        }
        const people::Entry* voter = only(reading, Field::Name, name, std::move(found));
        if (voter && !m_seen.contains(voter->id.uuid())) {
            m_seen.insert(voter->id.uuid());
            return voter;
        }
        if (voter) {
            reading.fail(Field::Name, QStringLiteral("exchange.ballot-again"), nameArgument(name));
        }
        return nullptr;
    }

    // Those of them whom this voter may name (office::mayBeChosen).
    static Entries othersOf(const people::Entry& voter, Entries found)
    {
        std::erase_if(found, [&](const people::Entry* entry) {
            return entry->side == voter.side || entry->person == voter.person;
        });
        return found;
    }

    std::vector<base::Id<people::Entry>> chosenBy(RowReading& reading, const people::Entry& voter,
                                                  const std::vector<WrittenChoice>& choices) const
    {
        std::vector<base::Id<people::Entry>> chosen;
        for (const auto& [field, name] : choices) {
            const Entries found = m_finder.find(name);
            const Entries others = othersOf(voter, found);
            if (others.empty() && !found.empty()) {
                reading.fail(field, QStringLiteral("exchange.ballot-side"), nameArgument(name));
                continue;
            }
            const people::Entry* one = only(reading, field, name, others);
            if (one && one->finishedOn) {
                reading.fail(field, QStringLiteral("exchange.ballot-left"), nameArgument(name));
            } else if (one && std::ranges::find(chosen, one->id) != chosen.end()) {
                reading.fail(field, QStringLiteral("exchange.ballot-twice"), nameArgument(name));
            } else if (one) {
                chosen.push_back(one->id);
            }
        }
        return chosen;
    }

    [[nodiscard]] QString namesOf(const std::vector<base::Id<people::Entry>>& choices) const
    {
        QStringList names;
        for (const auto& id : choices) {
            names << m_lookup.nameOf(id);
        }
        return names.join(QStringLiteral(", "));
    }

    void take(RowVerdict& verdict, const people::Entry& voter,
              const std::vector<base::Id<people::Entry>>& chosen, const QString& comment)
    {
        const auto known = m_ballotOf.find(voter.id.uuid());
        if (known == m_ballotOf.end()) {
            m_ballots.put({m_context.ids.next<pairs::Ballot>(), voter.id, m_context.today, chosen, comment});
            verdict.kind = RowVerdict::Kind::New;
            return;
        }
        const pairs::Ballot before = *m_ballots.find(*known);
        pairs::Ballot after = before;
        after.choices = chosen;
        after.comment = comment.isEmpty() ? before.comment : comment;
        if (before.choices != after.choices) {
            verdict.changes.push_back({Field::FirstChoice, namesOf(before.choices), namesOf(after.choices)});
        }
        if (before.comment != after.comment) {
            verdict.changes.push_back({Field::Remark, before.comment, after.comment});
        }
        verdict.kind = m_ballots.put(after) ? RowVerdict::Kind::Updated : RowVerdict::Kind::Same;
    }

    const ImportContext& m_context;
    school::Lookup m_lookup;
    ParticipantFinder m_finder;
    ChangedSet<pairs::Ballot> m_ballots;
    QHash<QUuid, base::Id<pairs::Ballot>> m_ballotOf;
    QSet<QUuid> m_seen;
};

} // namespace

base::Result<ImportOutcome> importBallots(const exchange::Sheet& sheet, const exchange::FoundColumns& columns,
                                          const ImportContext& context)
{
    BallotsImport import(context);
    auto outcome =
        judgeRows(sheet, columns, context, [&](RowReading& reading) { return import.verdictOn(reading); });
    if (outcome) {
        outcome->changes = import.changes();
    }
    return outcome;
}

} // namespace kurator::office
