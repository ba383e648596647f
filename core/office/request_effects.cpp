#include "office/request_effects.h"

#include "checks/scene.h"
#include "people/consent_validity.h"
#include "people/request_terms.h"
#include "school/lookup.h"

#include <algorithm>
#include <tuple>

namespace kurator::office {

namespace {

using people::ConsentPurpose;
using people::DataRequestKind;
using people::RequestStepKind;

bool isInForce(const school::Lookup& lookup, const people::Consent& paper, const QDate& day)
{
    if (!paper.signedOn || *paper.signedOn > day || (paper.withdrawnOn && *paper.withdrawnOn <= day)) {
        return false;
    }
    const auto* year = lookup.programme(paper.programme);
    const auto last = people::lastDayOf(paper, year ? year->period : base::Period());
    return !last || day <= *last;
}

struct EffectsGathering
{
    const school::Snapshot& snapshot;
    const school::Lookup& lookup;
    const RequestWish& wish;
    std::vector<people::Consent> inForce;

    [[nodiscard]] bool isChosen(const people::Consent& paper) const
    {
        return std::ranges::find(wish.consents, paper.id) != wish.consents.end();
    }
    [[nodiscard]] bool ends(ConsentPurpose purpose) const
    {
        return std::ranges::any_of(inForce, [&](const people::Consent& paper) {
            return paper.purpose == purpose && isChosen(paper);
        });
    }
    [[nodiscard]] bool endsProcessing() const
    {
        return wish.kind == DataRequestKind::StopProcessing || ends(ConsentPurpose::Processing);
    }
    [[nodiscard]] bool endsDistribution() const
    {
        return wish.kind == DataRequestKind::StopDistribution || ends(ConsentPurpose::Distribution);
    }
};

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list << text;
    }
}

QStringList publishedData(const EffectsGathering& gathering)
{
    QStringList data;
    for (const people::Consent& paper : gathering.inForce) {
        const bool ends = paper.purpose == ConsentPurpose::Distribution &&
                          (gathering.isChosen(paper) || gathering.endsProcessing() ||
                           gathering.wish.kind == DataRequestKind::StopDistribution);
        if (!ends) {
            continue;
        }
        for (const QString& datum : paper.data) {
            addOnce(data, datum);
        }
        for (const people::DatumLimit& limit : paper.limits) {
            addOnce(data, limit.forbidden ? QString() : limit.datum);
        }
    }
    return data;
}

QStringList recipientsOf(const EffectsGathering& gathering)
{
    QStringList recipients;
    for (const people::Consent& paper : gathering.inForce) {
        if (paper.purpose == ConsentPurpose::Processing) {
            for (const QString& recipient : paper.recipients) {
                addOnce(recipients, recipient);
            }
        }
    }
    return recipients;
}

bool standsIn(const EffectsGathering& gathering, const pairs::Pair& pair)
{
    const auto isTheirs = [&](base::Id<people::Entry> id) {
        const auto* entry = gathering.lookup.entry(id);
        return entry && entry->person == gathering.wish.person;
    };
    return isTheirs(pair.mentor) || std::ranges::any_of(pair.members, [&](const pairs::Member& member) {
               return checks::isStillMember(member, gathering.wish.receivedOn) && isTheirs(member.mentee);
           });
}

std::vector<PairAtStake> pairsAtStake(const EffectsGathering& gathering)
{
    std::vector<PairAtStake> pairs;
    for (const pairs::Pair& pair : gathering.snapshot.pairs) {
        if (!checks::isLive(pair) || !standsIn(gathering, pair)) {
            continue;
        }
        QStringList mentees;
        for (const pairs::Member& member : pair.members) {
            if (checks::isStillMember(member, gathering.wish.receivedOn)) {
                mentees << gathering.lookup.nameOf(member.mentee);
            }
        }
        pairs.push_back({pair.id, gathering.lookup.nameOf(pair.mentor) + QStringLiteral(" – ") +
                                      mentees.join(QStringLiteral(", "))});
    }
    return pairs;
}

bool isFixedBy(const EffectsGathering& gathering, const documents::Document& document)
{
    return std::ranges::any_of(gathering.snapshot.pairs, [&](const pairs::Pair& pair) {
        const auto isTheirs = [&](base::Id<people::Entry> id) {
            const auto* entry = gathering.lookup.entry(id);
            return entry && entry->person == gathering.wish.person;
        };
        return pair.order == document.id &&
               (isTheirs(pair.mentor) || std::ranges::any_of(pair.members, [&](const pairs::Member& member) {
                    return isTheirs(member.mentee);
                }));
    });
}

std::vector<NamingPaper> namingPapers(const EffectsGathering& gathering)
{
    const auto* person = gathering.lookup.person(gathering.wish.person);
    const QByteArray name = person ? language::fullName(person->name).toUtf8() : QByteArray();
    std::vector<NamingPaper> papers;
    for (const documents::Document& document : gathering.snapshot.documents) {
        const bool names =
            (!name.isEmpty() && document.blocks.contains(name)) || isFixedBy(gathering, document);
        if (document.state == documents::DocumentState::Registered && names) {
            papers.push_back({document.id, document.kind, document.number, document.date, document.title});
        }
    }
    std::ranges::sort(papers, {}, &NamingPaper::date);
    return papers;
}

std::vector<RequestStepKind> stepsOf(const EffectsGathering& gathering, const RequestEffects& effects)
{
    const bool special = gathering.ends(ConsentPurpose::SpecialCategories);
    const bool stops = gathering.endsProcessing() || special;
    const bool corrects = gathering.wish.kind == DataRequestKind::Correction;
    std::vector<RequestStepKind> steps;
    const auto add = [&steps](bool needed, RequestStepKind kind) {
        if (needed) {
            steps.push_back(kind);
        }
    };
    add(stops, RequestStepKind::StopProcessing);
    add(gathering.endsDistribution() || !effects.published.isEmpty(),
        RequestStepKind::RemoveFromPublications);
    add(!effects.pairs.empty(), RequestStepKind::ChangePair);
    add(!effects.recipients.isEmpty(), RequestStepKind::TellRecipients);
    add(stops, RequestStepKind::DestroyData);
    add(corrects, RequestStepKind::CorrectData);
    add(true, RequestStepKind::AnswerApplicant);
    return steps;
}

} // namespace

RequestEffects requestEffects(const school::Snapshot& snapshot, const base::WorkingCalendar& calendar,
                              const RequestWish& wish)
{
    const school::Lookup lookup(snapshot);
    const EffectsGathering gathering{snapshot, lookup, wish,
                                     consentsInForce(snapshot, wish.person, wish.receivedOn)};
    RequestEffects effects;
    effects.dueOn = people::requestDue(wish.kind, wish.receivedOn, calendar);
    for (const people::Consent& paper : gathering.inForce) {
        if (gathering.isChosen(paper)) {
            effects.withdrawn.push_back(paper.id);
        }
    }
    effects.published = publishedData(gathering);
    if (gathering.endsProcessing() || wish.kind == DataRequestKind::Correction) {
        effects.recipients = recipientsOf(gathering);
    }
    if (gathering.endsProcessing() || gathering.ends(ConsentPurpose::Participation)) {
        effects.pairs = pairsAtStake(gathering);
    }
    if (gathering.endsProcessing()) {
        effects.papers = namingPapers(gathering);
    }
    effects.steps = stepsOf(gathering, effects);
    return effects;
}

std::vector<people::Consent> consentsInForce(const school::Snapshot& snapshot,
                                             base::Id<people::Person> person, const QDate& day)
{
    const school::Lookup lookup(snapshot);
    std::vector<people::Consent> papers;
    for (const people::Consent* paper : lookup.consentsOf(person)) {
        if (isInForce(lookup, *paper, day)) {
            papers.push_back(*paper);
        }
    }
    std::ranges::sort(papers, [](const people::Consent& a, const people::Consent& b) {
        return a.signedOn != b.signedOn ? a.signedOn > b.signedOn
                                        : std::tie(a.purpose, a.id) < std::tie(b.purpose, b.id);
    });
    return papers;
}

std::vector<base::Id<people::Consent>> consentsMeant(const std::vector<people::Consent>& inForce,
                                                     DataRequestKind kind)
{
    std::vector<base::Id<people::Consent>> meant;
    for (const people::Consent& paper : inForce) {
        const bool all = kind == DataRequestKind::Withdrawal || kind == DataRequestKind::StopProcessing;
        const bool shown =
            kind == DataRequestKind::StopDistribution && paper.purpose == ConsentPurpose::Distribution;
        if (all || shown) {
            meant.push_back(paper.id);
        }
    }
    return meant;
}

} // namespace kurator::office
