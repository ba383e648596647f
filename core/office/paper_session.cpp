#include "office/paper_session.h"

#include "base/json_value.h"
#include "documents/catalogue.h"
#include "office/paper_parts.h"
#include "office/prepare_paper.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::office {

namespace {

QString draftKey(const QString& kind)
{
    return QStringLiteral("paper.") + kind;
}

QJsonObject draftJson(const PaperDraft& draft)
{
    QJsonArray entries;
    for (const auto& entry : draft.request.entries) {
        entries << entry.toString();
    }
    QJsonArray alsoAcquaint;
    for (const auto& person : draft.request.alsoAcquaint) {
        alsoAcquaint << person.toString();
    }
    return {{QStringLiteral("kind"), draft.request.kind},
            {QStringLiteral("number"), draft.request.number},
            {QStringLiteral("date"), base::dayOrNull(draft.request.date)},
            {QStringLiteral("onStaff"),
             draft.request.onStaff ? QJsonValue(*draft.request.onStaff) : QJsonValue()},
            {QStringLiteral("person"), draft.request.person},
            {QStringLiteral("leaveOut"), draft.request.leaveOut},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("dataRequest"),
             draft.request.dataRequest ? draft.request.dataRequest->toString() : QString()},
            {QStringLiteral("printing"), documents::toJson(draft.request.printing)},
            {QStringLiteral("subjects"), QJsonArray::fromStringList(draft.request.subjects)},
            {QStringLiteral("answers"), documents::toJson(draft.request.answers)},
            {QStringLiteral("alsoAcquaint"), alsoAcquaint},
            {QStringLiteral("grounds"), draft.request.grounds
                                            ? QJsonValue(QJsonArray::fromStringList(*draft.request.grounds))
                                            : QJsonValue()},
            {QStringLiteral("edits"), documents::toJson(draft.edits)}};
}

base::Result<PaperDraft> draftFrom(const QByteArray& content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const QString kind = json.value(QLatin1String("kind")).toString();
    if (kind.isEmpty()) {
        return base::refuseInput("documents.edits-damaged");
    }
    auto edits = documents::paperEditsFromJson(json.value(QLatin1String("edits")).toArray());
    if (!edits) {
        return base::passOn(edits);
    }
    PaperDraft draft;
    draft.request.kind = kind;
    draft.request.number = json.value(QLatin1String("number")).toString();
    const auto date = QDate::fromString(json.value(QLatin1String("date")).toString(), Qt::ISODate);
    draft.request.date = date.isValid() ? std::optional(date) : std::nullopt;
    if (const QJsonValue onStaff = json.value(QLatin1String("onStaff")); onStaff.isBool()) {
        draft.request.onStaff = onStaff.toBool();
    }
    draft.request.person = json.value(QLatin1String("person")).toString();
    draft.request.leaveOut = json.value(QLatin1String("leaveOut")).toBool();
    for (const QJsonValue& entry : json.value(QLatin1String("entries")).toArray()) {
        draft.request.entries.push_back(base::Id<people::Entry>::fromString(entry.toString()));
    }
    const QString dataRequest = json.value(QLatin1String("dataRequest")).toString();
    if (!dataRequest.isEmpty()) {
        draft.request.dataRequest = base::Id<people::DataRequest>::fromString(dataRequest);
    }
    draft.request.printing =
        documents::roadmapPrintingFromJson(json.value(QLatin1String("printing")).toObject());
    draft.request.subjects = base::stringList(json.value(QLatin1String("subjects")));
    draft.request.answers = documents::answersFromJson(json.value(QLatin1String("answers")).toObject());
    for (const QString& id : base::stringList(json.value(QLatin1String("alsoAcquaint")))) {
        draft.request.alsoAcquaint.push_back(base::Id<people::Person>::fromString(id));
    }
    if (const auto grounds = json.value(QLatin1String("grounds")); grounds.isArray()) {
        draft.request.grounds = base::stringList(grounds);
    }
    draft.edits = std::move(*edits);
    return draft;
}

} // namespace

base::Result<PaperSession> preparePaperSession(const Desk& desk, const PaperRequest& request,
                                               const documents::PaperEdits& edits)
{
    auto prepared = preparePaper(desk, request);
    if (!prepared) {
        return base::passOn(prepared);
    }
    auto edited = documents::apply(edits, std::move(prepared->papers));
    PaperSession session{request, std::move(*prepared), std::move(edited.kept), std::move(edited.dropped)};
    session.prepared.papers = std::move(edited.papers);
    for (const documents::PaperEdit& edit : session.dropped.list) {
        const QString& told = edit.text.isEmpty() ? edit.original : edit.text;
        session.prepared.warnings.push_back(
            paperWarning(QStringLiteral("office.edit-dropped"), {{QStringLiteral("text"), told}}));
    }
    return session;
}

base::Result<void> keepPaperDraft(Desk& desk, const PaperDraft& draft)
{
    return desk.store().keepDraft(draftKey(draft.request.kind), QJsonDocument(draftJson(draft)).toJson());
}

base::Result<std::optional<PaperDraft>> paperDraft(Desk& desk, const QString& kind)
{
    const auto content = desk.store().draft(draftKey(kind));
    if (!content) {
        return base::passOn(content);
    }
    if (!*content) {
        return std::optional<PaperDraft>();
    }
    auto draft = draftFrom(**content);
    if (!draft) {
        return base::passOn(draft);
    }
    return std::optional(std::move(*draft));
}

base::Result<std::vector<PaperDraft>> paperDrafts(Desk& desk)
{
    std::vector<PaperDraft> drafts;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        if (!isWritten(kind)) {
            continue;
        }
        auto draft = paperDraft(desk, QLatin1String(kind.code));
        if (!draft) {
            return base::passOn(draft);
        }
        if (*draft) {
            drafts.push_back(std::move(**draft));
        }
    }
    return drafts;
}

base::Result<void> dropPaperDraft(Desk& desk, const QString& kind)
{
    return desk.store().keepDraft(draftKey(kind), {});
}

} // namespace kurator::office
