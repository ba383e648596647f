#include "ui/start/school_draft.h"

#include "base/text.h"
#include "ui/common/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kurator::ui {

namespace {

const QString draftKey = QStringLiteral("newSchool/draft");

struct DraftText
{
    const char* key;
    QString SchoolDraft::*field;
};
constexpr std::array<DraftText, 12> draftTexts{{
    {"fullName", &SchoolDraft::fullName},
    {"shortName", &SchoolDraft::shortName},
    {"place", &SchoolDraft::place},
    {"director", &SchoolDraft::director},
    {"directorPosition", &SchoolDraft::directorPosition},
    {"curator", &SchoolDraft::curator},
    {"curatorPosition", &SchoolDraft::curatorPosition},
    {"profile", &SchoolDraft::profile},
    {"ownProfile", &SchoolDraft::ownProfile},
    {"ownProfileFile", &SchoolDraft::ownProfileFile},
    {"orderNumber", &SchoolDraft::orderNumber},
    {"path", &SchoolDraft::path},
}};

constexpr int byDate = -1;

} // namespace

office::StartFacts factsOf(const SchoolDraft& draft)
{
    office::StartFacts facts;
    people::Organisation& organisation = facts.organisation.organisation;
    organisation.type = draft.type;
    organisation.fullName = base::tidied(draft.fullName);
    organisation.shortName = base::tidied(draft.shortName);
    organisation.place = base::tidied(draft.place);
    organisation.director.name = language::personNameFromText(draft.director);
    organisation.director.position = base::tidied(draft.directorPosition);
    facts.organisation.curator = language::personNameFromText(draft.curator);
    facts.organisation.curatorPosition = base::tidied(draft.curatorPosition);
    facts.profile = draft.profile;
    facts.ownProfile = draft.ownProfile.toUtf8();
    facts.ownProfileFile = draft.ownProfileFile;
    facts.orderDate = draft.orderDate.value_or(QDate());
    facts.orderNumber = base::tidied(draft.orderNumber);
    facts.yearKind = draft.yearKind;
    return facts;
}

std::optional<lists::ProfileRow> chosenProfile(const SchoolDraft& draft)
{
    const auto profile = office::chosenProfile(factsOf(draft));
    return profile ? std::optional(lists::profileRow(*profile)) : std::nullopt;
}

SchoolDraft keptDraft()
{
    const QJsonObject json = QJsonDocument::fromJson(settings().value(draftKey).toByteArray()).object();
    SchoolDraft draft;
    if (json.isEmpty()) {
        return draft;
    }
    for (const DraftText& text : draftTexts) {
        draft.*text.field = json.value(QLatin1String(text.key)).toString();
    }
    draft.type =
        static_cast<people::OrganisationType>(qBound(0, json.value(QLatin1String("type")).toInt(), 3));
    const QDate day = QDate::fromString(json.value(QLatin1String("orderDate")).toString(), Qt::ISODate);
    draft.orderDate = day.isValid() ? std::optional(day) : std::nullopt;
    const int kind = json.value(QLatin1String("yearKind")).toInt(byDate);
    if (kind == 0 || kind == 1) {
        draft.yearKind = static_cast<programme::YearKind>(kind);
    }
    draft.import = json.value(QLatin1String("import")).toBool();
    return draft;
}

void keepDraft(const SchoolDraft& draft)
{
    QJsonObject json;
    for (const DraftText& text : draftTexts) {
        json.insert(QLatin1String(text.key), draft.*text.field);
    }
    json.insert(QLatin1String("type"), static_cast<int>(draft.type));
    json.insert(QLatin1String("orderDate"), draft.orderDate.value_or(QDate()).toString(Qt::ISODate));
    json.insert(QLatin1String("yearKind"), draft.yearKind ? static_cast<int>(*draft.yearKind) : byDate);
    json.insert(QLatin1String("import"), draft.import);
    settings().setValue(draftKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void dropDraft()
{
    settings().remove(draftKey);
}

} // namespace kurator::ui
