#include "ui/programme/new_year_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::ui {

namespace {

using Entries = std::vector<base::Id<people::Entry>>;

QJsonArray arrayOf(const Entries& entries)
{
    QJsonArray array;
    for (const auto& entry : entries) {
        array.append(entry.toString());
    }
    return array;
}

Entries entriesOf(const QJsonValue& value)
{
    Entries entries;
    for (const auto& one : value.toArray()) {
        entries.push_back(base::Id<people::Entry>::fromString(one.toString()));
    }
    return entries;
}

} // namespace

QByteArray newYearToJson(const NewYearDraft& draft)
{
    const office::NewYearWish& wish = draft.wish;
    QJsonObject object{{QStringLiteral("last"), draft.last.toString()},
                       {QStringLiteral("start"), wish.start.toString(Qt::ISODate)},
                       {QStringLiteral("ordered"), wish.ordered},
                       {QStringLiteral("number"), wish.orderNumber},
                       {QStringLiteral("forms"), wish.forms},
                       {QStringLiteral("words"), wish.words},
                       {QStringLiteral("planValues"), wish.planValues},
                       {QStringLiteral("peopleTold"), draft.peopleTold},
                       {QStringLiteral("mentors"), arrayOf(wish.mentors)},
                       {QStringLiteral("mentees"), arrayOf(wish.mentees)},
                       {QStringLiteral("newMentors"), arrayOf(wish.newMentors)}};
    if (wish.classesUp) {
        object.insert(QStringLiteral("classesUp"), *wish.classesUp);
    }
    if (wish.yearKind) {
        object.insert(QStringLiteral("schoolYear"), *wish.yearKind == programme::YearKind::School);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<NewYearDraft> newYearFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    NewYearDraft draft;
    draft.last = base::Id<programme::Programme>::fromString(object.value(QStringLiteral("last")).toString());
    office::NewYearWish& wish = draft.wish;
    wish.start = QDate::fromString(object.value(QStringLiteral("start")).toString(), Qt::ISODate);
    wish.ordered = object.value(QStringLiteral("ordered")).toBool();
    wish.orderNumber = object.value(QStringLiteral("number")).toString();
    wish.forms = object.value(QStringLiteral("forms")).toBool();
    wish.words = object.value(QStringLiteral("words")).toBool();
    wish.planValues = object.value(QStringLiteral("planValues")).toBool();
    draft.peopleTold = object.value(QStringLiteral("peopleTold")).toBool();
    wish.mentors = entriesOf(object.value(QStringLiteral("mentors")));
    wish.mentees = entriesOf(object.value(QStringLiteral("mentees")));
    wish.newMentors = entriesOf(object.value(QStringLiteral("newMentors")));
    if (const auto up = object.value(QStringLiteral("classesUp")); up.isBool()) {
        wish.classesUp = up.toBool();
    }
    if (const auto kind = object.value(QStringLiteral("schoolYear")); kind.isBool()) {
        wish.yearKind = kind.toBool() ? programme::YearKind::School : programme::YearKind::Calendar;
    }
    return draft;
}

} // namespace kurator::ui
