#include "ui/pairs/meeting_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::ui {

namespace {

QString isoDay(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonObject& object, const QString& key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

} // namespace

QByteArray meetingDraftToJson(const MeetingDraft& draft)
{
    QJsonArray pairs;
    for (const auto& pair : draft.pairs) {
        pairs.append(pair.toString());
    }
    const auto& meeting = draft.meeting;
    return QJsonDocument(QJsonObject{{QStringLiteral("pairs"), pairs},
                                     {QStringLiteral("kind"), static_cast<int>(meeting.kind)},
                                     {QStringLiteral("date"), isoDay(meeting.date)},
                                     {QStringLiteral("minutes"), meeting.minutes.value_or(0)},
                                     {QStringLiteral("topic"), meeting.topic},
                                     {QStringLiteral("result"), meeting.result},
                                     {QStringLiteral("next"), isoDay(meeting.nextOn.value_or(QDate()))}})
        .toJson(QJsonDocument::Compact);
}

std::optional<MeetingDraft> meetingDraftFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    MeetingDraft draft;
    for (const auto& pair : object.value(QStringLiteral("pairs")).toArray()) {
        draft.pairs.push_back(base::Id<pairs::Pair>::fromString(pair.toString()));
    }
    auto& meeting = draft.meeting;
    meeting.kind =
        static_cast<pairs::MeetingKind>(std::clamp(object.value(QStringLiteral("kind")).toInt(), 0, 4));
    meeting.date = dayOf(object, QStringLiteral("date"));
    if (const int minutes = object.value(QStringLiteral("minutes")).toInt(); minutes > 0) {
        meeting.minutes = minutes;
    }
    meeting.topic = object.value(QStringLiteral("topic")).toString();
    meeting.result = object.value(QStringLiteral("result")).toString();
    if (const QDate next = dayOf(object, QStringLiteral("next")); next.isValid()) {
        meeting.nextOn = next;
    }
    return draft;
}

} // namespace kurator::ui
