#include "ui/consents/request_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::ui {

namespace {

const QString personKey = QStringLiteral("person");
const QString kindKey = QStringLiteral("kind");
const QString consentsKey = QStringLiteral("consents");
const QString applicantKey = QStringLiteral("applicant");
const QString gistKey = QStringLiteral("gist");
const QString receivedKey = QStringLiteral("received");
const QString executorKey = QStringLiteral("executor");
const QString ownGistKey = QStringLiteral("ownGist");
const QString consentsToldKey = QStringLiteral("consentsTold");
constexpr int lastKind = static_cast<int>(people::DataRequestKind::Correction);

} // namespace

QByteArray requestToJson(const RequestDraft& draft)
{
    QJsonArray consents;
    for (const auto& id : draft.wish.consents) {
        consents.append(id.toString());
    }
    const QJsonObject object{{personKey, draft.wish.person.toString()},
                             {kindKey, static_cast<int>(draft.wish.kind)},
                             {consentsKey, consents},
                             {applicantKey, draft.wish.applicant},
                             {gistKey, draft.wish.gist},
                             {receivedKey, draft.wish.receivedOn.toString(Qt::ISODate)},
                             {executorKey, draft.wish.executor},
                             {ownGistKey, draft.ownGist},
                             {consentsToldKey, draft.consentsTold}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RequestDraft> requestFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    RequestDraft draft;
    draft.wish.person = base::Id<people::Person>::fromString(object.value(personKey).toString());
    draft.wish.kind =
        static_cast<people::DataRequestKind>(std::clamp(object.value(kindKey).toInt(), 0, lastKind));
    for (const auto& id : object.value(consentsKey).toArray()) {
        draft.wish.consents.push_back(base::Id<people::Consent>::fromString(id.toString()));
    }
    draft.wish.applicant = object.value(applicantKey).toString();
    draft.wish.gist = object.value(gistKey).toString();
    draft.wish.receivedOn = QDate::fromString(object.value(receivedKey).toString(), Qt::ISODate);
    draft.wish.executor = object.value(executorKey).toString();
    draft.ownGist = object.value(ownGistKey).toBool();
    draft.consentsTold = object.value(consentsToldKey).toBool();
    return draft;
}

} // namespace kurator::ui
