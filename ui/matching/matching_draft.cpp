#include "ui/matching/matching_draft.h"

#include "office/match_wish_json.h"
#include "school/lookup.h"
#include "ui/common/workspace.h"

#include <QJsonDocument>

namespace kurator::ui {

namespace {

QString draftKey(const Workspace& workspace)
{
    return QStringLiteral("wizard/matching/") + workspace.desk().programme().id.toString();
}

QString protocolKey(const Workspace& workspace)
{
    return QStringLiteral("wizard/matching-protocol/") + workspace.desk().programme().id.toString();
}

// Of people who were removed from the base since.
void forgetStrangers(const office::Desk& desk, office::MatchWish& wish)
{
    const school::Lookup& lookup = desk.lookup();
    const auto isStrange = [&](const matching::PairWish& pair) {
        return !lookup.entry(pair.mentor) || !lookup.entry(pair.mentee);
    };
    std::erase_if(wish.locked, isStrange);
    std::erase_if(wish.banned, isStrange);
    std::erase_if(wish.leftOut, [&](const auto& entry) { return !lookup.entry(entry); });
}

} // namespace

std::optional<MatchingDraft> matchingDraft(Workspace& workspace)
{
    const QJsonObject kept = QJsonDocument::fromJson(workspace.draft(draftKey(workspace))).object();
    auto wish = office::matchWishFrom(kept.value(QLatin1String("wish")).toObject());
    if (kept.isEmpty() || !wish) {
        return std::nullopt;
    }
    forgetStrangers(workspace.desk(), *wish);
    return MatchingDraft{*wish, kept.value(QLatin1String("page")).toInt(),
                         QDate::fromString(kept.value(QLatin1String("keptOn")).toString(), Qt::ISODate)};
}

void keepMatchingDraft(Workspace& workspace, const MatchingDraft& draft)
{
    const QJsonObject kept{{QStringLiteral("wish"), office::toJson(draft.wish)},
                           {QStringLiteral("page"), draft.page},
                           {QStringLiteral("keptOn"), draft.keptOn.toString(Qt::ISODate)}};
    workspace.keepDraft(draftKey(workspace), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void dropMatchingDraft(Workspace& workspace)
{
    workspace.keepDraft(draftKey(workspace), {});
}

documents::Answers protocolAnswers(Workspace& workspace)
{
    const auto kept = QJsonDocument::fromJson(workspace.draft(protocolKey(workspace)));
    return documents::answersFromJson(kept.object());
}

void keepProtocolAnswers(Workspace& workspace, const documents::Answers& answers)
{
    workspace.keepDraft(protocolKey(workspace),
                        QJsonDocument(documents::toJson(answers)).toJson(QJsonDocument::Compact));
}

} // namespace kurator::ui
