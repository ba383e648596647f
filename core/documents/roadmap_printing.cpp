#include "documents/roadmap_printing.h"

#include "base/json_value.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

struct SetCode
{
    ColumnSet set;
    const char* code;
};

constexpr std::array setCodes{SetCode{ColumnSet::Khakassia, "khakassia"}, SetCode{ColumnSet::List, "list"},
                              SetCode{ColumnSet::Municipal, "municipal"}};

QJsonObject approvalJson(const Approval& approval)
{
    return {{QStringLiteral("kind"), approvalKindCode(approval.kind)},
            {QStringLiteral("who"), approval.who},
            {QStringLiteral("name"), approval.name},
            {QStringLiteral("number"), approval.number},
            {QStringLiteral("date"), base::dayOrNull(approval.date)}};
}

std::optional<Approval> approvalFromJson(const QJsonObject& json)
{
    const auto kind = approvalKindFrom(json.value(QLatin1String("kind")).toString());
    if (!kind) {
        return std::nullopt;
    }
    const auto date = QDate::fromString(json.value(QLatin1String("date")).toString(), Qt::ISODate);
    return Approval{
        *kind, json.value(QLatin1String("who")).toString(), json.value(QLatin1String("name")).toString(),
        json.value(QLatin1String("number")).toString(), date.isValid() ? std::optional(date) : std::nullopt};
}

} // namespace

QString columnSetCode(ColumnSet set)
{
    return QLatin1String(std::ranges::find(setCodes, set, &SetCode::set)->code);
}

std::optional<ColumnSet> columnSetFrom(const QString& code)
{
    const auto found =
        std::ranges::find_if(setCodes, [&](const SetCode& one) { return code == QLatin1String(one.code); });
    return found == setCodes.end() ? std::nullopt : std::optional(found->set);
}

QStringList headingsOf(ColumnSet set)
{
    switch (set) {
    case ColumnSet::Khakassia:
        return {QStringLiteral("Этап, мероприятия этапа"), QStringLiteral("Длительность этапа"),
                QStringLiteral("Ответственные"), QStringLiteral("Результат")};
    case ColumnSet::List:
        return {QStringLiteral("№"), QStringLiteral("Мероприятие"), QStringLiteral("Сроки"),
                QStringLiteral("Ответственные")};
    case ColumnSet::Municipal:
        return {QStringLiteral("№ п/п"),
                QStringLiteral("Содержание"),
                QStringLiteral("Сроки"),
                QStringLiteral("Мероприятия"),
                QStringLiteral("Показатели эффективности"),
                QStringLiteral("Ответственный")};
    }
    return {};
}

ColumnSet columnSetOf(const QStringList& headings)
{
    if (headings.size() == headingsOf(ColumnSet::Municipal).size()) {
        return ColumnSet::Municipal;
    }
    return headings.value(0).startsWith(QChar(u'№')) ? ColumnSet::List : ColumnSet::Khakassia;
}

std::vector<Approval> usualApprovals(ColumnSet set)
{
    const Approval director{ApprovalKind::ApprovedByDirector, {}, {}, {}, {}};
    if (set == ColumnSet::Khakassia) {
        return {Approval{}, director};
    }
    return {director};
}

QJsonObject toJson(const RoadmapPrinting& printing)
{
    QJsonArray approvals;
    for (const Approval& approval : printing.approvals) {
        approvals << approvalJson(approval);
    }
    return {{QStringLiteral("columns"), printing.columns ? columnSetCode(*printing.columns) : QString()},
            {QStringLiteral("approvals"), approvals}};
}

RoadmapPrinting roadmapPrintingFromJson(const QJsonObject& json)
{
    RoadmapPrinting printing;
    printing.columns = columnSetFrom(json.value(QLatin1String("columns")).toString());
    for (const QJsonValue& value : json.value(QLatin1String("approvals")).toArray()) {
        if (auto approval = approvalFromJson(value.toObject())) {
            printing.approvals.push_back(std::move(*approval));
        }
    }
    return printing;
}

} // namespace kurator::documents
