#include "app/cli/roadmap_options.h"

namespace kurator::app {

namespace {

using documents::Approval;
using documents::ApprovalKind;

tl::unexpected<base::Error> unknownChoice(const char* option, const QString& value, const QString& choices)
{
    return base::refuseUsage("cli.bad-choice", {{QStringLiteral("option"), QLatin1String(option)},
                                                {QStringLiteral("value"), value},
                                                {QStringLiteral("choices"), choices}});
}

QStringList trimmedParts(const QString& text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString& part : parts) {
        part = part.trimmed();
    }
    return parts;
}

base::Result<std::optional<QDate>> dayOf(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return base::refuseUsage("cli.bad-date", {{QStringLiteral("option"), QStringLiteral("approvals")},
                                                  {QStringLiteral("value"), text}});
    }
    return text.isEmpty() ? std::nullopt : std::optional(day);
}

base::Result<Approval> approvalOf(const QString& text)
{
    const QStringList parts = trimmedParts(text, QLatin1Char('|'));
    const auto kind = documents::approvalKindFrom(parts.first());
    if (!kind) {
        return unknownChoice("approvals", parts.first(),
                             QStringLiteral("adopted, agreed, agreed-person, director, order"));
    }
    Approval approval{*kind, {}, {}, {}, {}};
    const bool ofBody = *kind == ApprovalKind::Adopted || *kind == ApprovalKind::AgreedByBody;
    if (ofBody || *kind == ApprovalKind::AgreedByPerson) {
        approval.who = parts.value(1);
    }
    if (*kind == ApprovalKind::AgreedByPerson) {
        approval.name = parts.value(2);
    }
    if (ofBody || *kind == ApprovalKind::ApprovedByOrder) {
        const int numberAt = ofBody ? 2 : 1;
        approval.number = parts.value(numberAt);
        const auto day = dayOf(parts.value(numberAt + 1));
        if (!day) {
            return base::passOn(day);
        }
        approval.date = *day;
    }
    return approval;
}

} // namespace

base::Result<documents::RoadmapPrinting> roadmapPrintingOf(const Call& call)
{
    documents::RoadmapPrinting printing;
    if (call.has("columns")) {
        printing.columns = documents::columnSetFrom(call.value("columns"));
        if (!printing.columns) {
            return unknownChoice("columns", call.value("columns"),
                                 QStringLiteral("khakassia, list, municipal"));
        }
    }
    for (const QString& text : trimmedParts(call.value("approvals"), QLatin1Char(';'))) {
        if (text.isEmpty()) {
            continue;
        }
        auto approval = approvalOf(text);
        if (!approval) {
            return base::passOn(approval);
        }
        printing.approvals.push_back(std::move(*approval));
    }
    return printing;
}

} // namespace kurator::app
