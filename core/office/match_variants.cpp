#include "office/match_variants.h"

#include "base/json_value.h"
#include "base/text.h"
#include "office/match_wish_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kurator::office {

namespace {

QJsonObject resultToJson(const Variant& variant)
{
    QJsonArray pairs;
    for (const VariantPair& pair : variant.pairs) {
        pairs << QJsonObject{{QStringLiteral("mentor"), pair.who.mentor.toString()},
                             {QStringLiteral("mentee"), pair.who.mentee.toString()},
                             {QStringLiteral("score"), pair.score}};
    }
    QJsonArray unmatched;
    for (const auto& mentee : variant.unmatched) {
        unmatched << mentee.toString();
    }
    return {{QStringLiteral("pairs"), pairs},
            {QStringLiteral("unmatched"), unmatched},
            {QStringLiteral("total"), variant.total},
            {QStringLiteral("worst"), base::orNull(variant.worst)},
            {QStringLiteral("blockingPairs"), variant.blockingPairs}};
}

base::Id<people::Entry> entryIn(const QJsonValue& value)
{
    return base::Id<people::Entry>::fromString(value.toString());
}

void readResult(const QJsonObject& json, Variant& variant)
{
    for (const QJsonValue& value : json.value(QLatin1String("pairs")).toArray()) {
        const QJsonObject pair = value.toObject();
        variant.pairs.push_back(
            {{entryIn(pair.value(QLatin1String("mentor"))), entryIn(pair.value(QLatin1String("mentee")))},
             pair.value(QLatin1String("score")).toInt()});
    }
    for (const QJsonValue& value : json.value(QLatin1String("unmatched")).toArray()) {
        variant.unmatched.push_back(entryIn(value));
    }
    variant.total = json.value(QLatin1String("total")).toInteger();
    if (const QJsonValue worst = json.value(QLatin1String("worst")); worst.isDouble()) {
        variant.worst = worst.toInt();
    }
    variant.blockingPairs = json.value(QLatin1String("blockingPairs")).toInteger();
}

} // namespace

Variant variantOf(const MatchWish& wish, const matching::Proposal& proposal)
{
    Variant variant;
    variant.wish = wish;
    for (const matching::ProposedPair& pair : proposal.pairs) {
        variant.pairs.push_back({{pair.mentor, pair.mentee}, pair.score.value});
    }
    for (const matching::Unmatched& left : proposal.unmatched) {
        variant.unmatched.push_back(left.mentee);
    }
    variant.total = proposal.total;
    variant.worst = proposal.worst;
    variant.blockingPairs = proposal.quality.blockingPairs;
    return variant;
}

base::Result<base::Id<pairs::MatchVariant>> saveVariant(Desk& desk, const QString& name,
                                                        const MatchWish& wish,
                                                        const matching::Proposal& proposal, bool replace)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty()) {
        return base::refuseInput("variant.no-name");
    }
    pairs::MatchVariant variant{
        desk.ids().next<pairs::MatchVariant>(), desk.programme().id, tidy, desk.today(), {}};
    for (const pairs::MatchVariant* known : variantsOf(desk)) {
        if (base::foldedKey(known->name) == base::foldedKey(tidy)) {
            if (!replace) {
                return base::refuseInput("variant.name-taken", {{QStringLiteral("name"), known->name}});
            }
            variant.id = known->id;
        }
    }
    variant.content =
        QJsonDocument(QJsonObject{{QStringLiteral("wish"), toJson(wish)},
                                  {QStringLiteral("result"), resultToJson(variantOf(wish, proposal))}})
            .toJson(QJsonDocument::Compact);
    school::Changes changes;
    changes.saved.emplace_back(variant);
    const school::Step step{QStringLiteral("step.variant-saved"), {{QStringLiteral("name"), tidy}}};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return variant.id;
}

base::Result<void> removeVariant(Desk& desk, base::Id<pairs::MatchVariant> id)
{
    const auto& all = desk.snapshot().matchVariants;
    const auto stored = std::ranges::find(all, id, &pairs::MatchVariant::id);
    if (stored == all.end()) {
        return base::refuseUsage("variant.unknown");
    }
    school::Changes changes;
    changes.removed.emplace_back(*stored);
    const school::Step step{QStringLiteral("step.variant-removed"), {{QStringLiteral("name"), stored->name}}};
    return desk.commit(step, changes);
}

std::vector<const pairs::MatchVariant*> variantsOf(const Desk& desk)
{
    std::vector<const pairs::MatchVariant*> variants;
    for (const pairs::MatchVariant& variant : desk.snapshot().matchVariants) {
        if (variant.programme == desk.programme().id) {
            variants.push_back(&variant);
        }
    }
    std::ranges::stable_sort(variants, {},
                             [](const auto* variant) { return base::foldedKey(variant->name); });
    return variants;
}

base::Result<Variant> contentOf(const pairs::MatchVariant& stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored.content).object();
    const auto wish = matchWishFrom(json.value(QLatin1String("wish")).toObject());
    if (!wish || !json.value(QLatin1String("result")).isObject()) {
        return base::refuseInput("variant.unreadable", {{QStringLiteral("name"), stored.name}});
    }
    Variant variant;
    variant.wish = *wish;
    readResult(json.value(QLatin1String("result")).toObject(), variant);
    return variant;
}

} // namespace kurator::office
