#include "lists/roadmap_list.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "documents/roadmap_paper.h"
#include "office/mark_item.h"
#include "office/prepare_paper.h"

#include <algorithm>

namespace kurator::lists {

namespace {

QStringList missingPapers(const programme::RoadmapItemView& item)
{
    QStringList missing;
    for (const programme::ItemResult& result : item.results) {
        const bool there = std::ranges::find(item.papers, result.document,
                                             &programme::RegisteredPaper::kind) != item.papers.end();
        if (result.required && !result.document.isEmpty() && !there) {
            missing << result.document;
        }
    }
    return missing;
}

// The papers that count for the item; where a paper is not required, the last one of its kind in the
// programme.
std::optional<programme::RegisteredPaper> paperOfKind(const std::vector<programme::RegisteredPaper>& papers,
                                                      const QString& kind)
{
    std::optional<programme::RegisteredPaper> last;
    for (const programme::RegisteredPaper& paper : papers) {
        if (paper.kind == kind && (!last || last->date <= paper.date)) {
            last = paper;
        }
    }
    return last;
}

std::vector<RoadmapResult> leavesOf(const office::Desk& desk, const programme::RoadmapItemView& item)
{
    const auto all = desk.registeredPapers();
    std::vector<RoadmapResult> leaves;
    for (const programme::ItemResult& result : item.results) {
        RoadmapResult one;
        one.title = result.text.left(1).toUpper() + result.text.mid(1);
        one.kind = result.document;
        one.required = result.required;
        if (const auto* kind = documents::findDocumentKind(result.document)) {
            one.title = QString::fromUtf8(kind->title);
            one.canMake = office::isWritten(*kind);
            one.paper = paperOfKind(result.required ? item.papers : all, result.document);
        }
        leaves.push_back(std::move(one));
    }
    return leaves;
}

// Each item that depends on another one, told to both.
void addLinks(const programme::Profile& profile, std::vector<RoadmapRow>& rows)
{
    for (const programme::RoadmapItem& item : profile.items) {
        const auto row = std::ranges::find(rows, item.number, &RoadmapRow::number);
        for (const QString& number : item.dependsOn) {
            const auto before = std::ranges::find(rows, number, &RoadmapRow::number);
            if (row != rows.end() && before != rows.end()) {
                row->after.push_back({number, before->title, before->state});
                before->leadsTo.push_back({row->number, row->title, row->state});
            }
        }
    }
}

QString keyOf(const RoadmapRow& row)
{
    QStringList texts{row.number,  row.sourceNumber, row.title,         row.responsible,
                      row.results, row.evidence,     row.checkpointName};
    for (const RoadmapPaper& paper : row.chosenPapers) {
        texts << paper.title << paper.number;
    }
    for (const RoadmapEvent& event : row.events) {
        texts << event.title;
    }
    return base::foldedKey(texts.join(QLatin1Char(' ')));
}

RoadmapRow roadmapRow(const office::Desk& desk, programme::RoadmapItemView item)
{
    RoadmapRow row;
    const auto line = documents::roadmapLine(item);
    row.term = line.term;
    row.responsible = line.responsible;
    row.results = line.results;
    row.missingPapers = missingPapers(item);
    row.leaves = leavesOf(desk, item);
    row.number = item.number;
    row.sourceNumber = item.sourceNumber == item.number ? QString() : item.sourceNumber;
    row.title = item.title;
    row.stage = item.stage;
    row.alsoStages = item.alsoStages;
    row.start = item.start;
    row.end = item.end;
    row.ruleStart = item.ruleStart;
    row.ruleEnd = item.ruleEnd;
    row.shift = item.end && item.ruleEnd ? item.ruleEnd->daysTo(*item.end) : 0;
    if (const auto* source = programme::findItem(desk.profile(), item.number)) {
        row.ruleText = source->ruleText;
    }
    row.state = item.state;
    row.side = item.side;
    row.mark = office::markOf(desk, item.number).state;
    row.papers = std::move(item.papers);
    row.evidence = item.evidence;
    row.doneOn = item.doneOn;
    row.counted = item.counted;
    row.minCount = item.minCount;
    row.emptyWindows = std::move(item.emptyWindows);
    row.waitsFor = item.waitsFor;
    row.expectedBy = item.expectedBy;
    row.checkpointName = item.checkpointName;
    row.proposed = item.proposed;
    row.outsideProgramme = item.outsideProgramme;
    row.windows = std::move(item.windows);
    row.chosenPapers = papersChosen(desk, row.number);
    row.events = eventsOfItem(desk, row.number);
    row.key = keyOf(row);
    return row;
}

void widen(base::Period& span, const std::optional<QDate>& day)
{
    if (day && day->isValid()) {
        span.start = qMin(span.start, *day);
        span.end = qMax(span.end, *day);
    }
}

std::vector<TimelineMark> timelineMarks(const office::Desk& desk, const std::vector<RoadmapRow>& rows)
{
    const auto anchors = desk.anchors();
    std::vector<TimelineMark> marks{{TimelineMark::Kind::Today, desk.today(), {}},
                                    {TimelineMark::Kind::End, anchors.period.end, {}}};
    if (anchors.t0.isValid()) {
        marks.push_back({TimelineMark::Kind::Start, anchors.t0, {}});
    }
    if (anchors.t41) {
        marks.push_back({TimelineMark::Kind::Registry, *anchors.t41, {}});
    }
    for (const RoadmapRow& row : rows) {
        if (!row.checkpointName.isEmpty() && row.end) {
            marks.push_back({TimelineMark::Kind::Checkpoint, *row.end, row.checkpointName});
        }
    }
    std::ranges::stable_sort(marks, {}, &TimelineMark::day);
    return marks;
}

} // namespace

bool servesStage(const RoadmapRow& row, int stage)
{
    return row.stage == stage || std::ranges::count(row.alsoStages, stage) > 0;
}

std::vector<RoadmapRow> roadmapRows(const office::Desk& desk)
{
    const auto items = desk.roadmap();
    std::vector<RoadmapRow> rows;
    for (const auto& item : items) {
        rows.push_back(roadmapRow(desk, item));
    }
    addLinks(desk.profile(), rows);
    return rows;
}

QStringList itemsOfStage(const office::Desk& desk, int stage)
{
    QStringList numbers;
    for (const programme::RoadmapItemView& item : desk.roadmap()) {
        if (programme::servesStage(item, stage)) {
            numbers << item.number;
        }
    }
    return numbers;
}

Timeline timelineOf(const office::Desk& desk, const std::vector<RoadmapRow>& rows)
{
    Timeline timeline{desk.programme().period, timelineMarks(desk, rows)};
    for (const RoadmapRow& row : rows) {
        widen(timeline.span, row.start);
        widen(timeline.span, row.end);
    }
    for (const TimelineMark& mark : timeline.marks) {
        widen(timeline.span, mark.day);
    }
    return timeline;
}

} // namespace kurator::lists
