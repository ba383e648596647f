#include "office/roadmap_paper.h"
#include "office/paper_rules.h"

#include "documents/roadmap_paper.h"
#include "office/paper_parts.h"

#include <QJsonDocument>

#include <algorithm>

namespace kurator::office {

namespace {

const QString printingKey = QStringLiteral("roadmap/printing");

// The newest registered order that approves the roadmap.
std::optional<programme::RegisteredPaper> approvingOrder(const Desk& desk)
{
    std::optional<programme::RegisteredPaper> newest;
    for (const programme::RegisteredPaper& paper : desk.registeredPapers()) {
        if (paper.kind == QLatin1String("D07") && (!newest || newest->date < paper.date)) {
            newest = paper;
        }
    }
    return newest;
}

void nameOrder(const Desk& desk, std::vector<documents::Approval>& approvals)
{
    const auto order = approvingOrder(desk);
    for (documents::Approval& approval : approvals) {
        const bool unwritten = approval.number.isEmpty() && !approval.date;
        if (order && approval.kind == documents::ApprovalKind::ApprovedByOrder && unwritten) {
            approval.number = order->number;
            approval.date = order->date;
        }
    }
}

bool lacksActions(const documents::RoadmapPaperInput& input)
{
    return input.columns == documents::ColumnSet::Municipal &&
           std::ranges::all_of(input.items,
                               [&](const auto& item) { return itemActions(input, item).isEmpty(); });
}

std::vector<programme::Event> eventsOf(const Desk& desk)
{
    std::vector<programme::Event> events;
    std::ranges::copy_if(desk.snapshot().events, std::back_inserter(events),
                         [&](const auto& event) { return event.programme == desk.programme().id; });
    return events;
}

} // namespace

base::Result<PreparedPaper> roadmapPaper(const Desk& desk, const PaperRequest& request,
                                         const documents::TemplateTexts& texts)
{
    auto approvals = printedApprovals(desk, request.printing);
    if (approvals.size() > documents::mostApprovals) {
        return base::refuseUsage("office.too-many-approvals",
                                 {{QStringLiteral("n"), QString::number(approvals.size())},
                                  {QStringLiteral("most"), QString::number(documents::mostApprovals)}});
    }
    const documents::RoadmapPaperInput input{paperHead(desk, request), desk.profile(), desk.roadmap(),
                                             eventsOf(desk), printedColumns(desk, request.printing)};
    const auto form = paperTemplate(texts, documents::roadmapTemplateName(input.columns),
                                    documents::roadmapPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    auto filled = documents::fill(*form, documents::roadmapPaperFields(input), houseStyle(desk));
    nameOrder(desk, approvals);
    auto corners = documents::approvalCorners(approvals, input.head);
    filled.paper.blocks.insert(filled.paper.blocks.begin(), std::move(corners.corners));
    PreparedPaper prepared;
    prepared.papers.push_back(std::move(filled.paper));
    prepared.warnings = std::move(corners.warnings);
    std::ranges::move(filled.warnings, std::back_inserter(prepared.warnings));
    if (lacksActions(input)) {
        prepared.warnings.push_back(paperWarning(QStringLiteral("office.roadmap-no-actions"), {}));
    }
    return prepared;
}

documents::ColumnSet printedColumns(const Desk& desk, const documents::RoadmapPrinting& printing)
{
    return printing.columns.value_or(documents::columnSetOf(desk.profile().columns));
}

std::vector<documents::Approval> printedApprovals(const Desk& desk,
                                                  const documents::RoadmapPrinting& printing)
{
    return printing.approvals.empty() ? documents::usualApprovals(printedColumns(desk, printing))
                                      : printing.approvals;
}

base::Result<void> rememberPrinting(Desk& desk, const documents::RoadmapPrinting& printing)
{
    QJsonObject json = documents::toJson(printing);
    json.insert(QStringLiteral("programme"), desk.programme().id.toString());
    return desk.store().keepDraft(printingKey, QJsonDocument(json).toJson());
}

base::Result<documents::RoadmapPrinting> rememberedPrinting(Desk& desk)
{
    const auto content = desk.store().draft(printingKey);
    if (!content) {
        return base::passOn(content);
    }
    const QJsonObject json = QJsonDocument::fromJson(content->value_or(QByteArray())).object();
    auto printing = documents::roadmapPrintingFromJson(json);
    if (json.value(QLatin1String("programme")).toString() != desk.programme().id.toString()) {
        for (documents::Approval& approval : printing.approvals) {
            approval.number.clear();
            approval.date.reset();
        }
    }
    return printing;
}

} // namespace kurator::office
