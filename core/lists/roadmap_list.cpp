#include "lists/roadmap_list.h"

#include "base/text.h"
#include "documents/roadmap_paper.h"
#include "office/mark_item.h"

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

RoadmapRow roadmapRow(const office::Desk& desk, programme::RoadmapItemView item)
{
    RoadmapRow row;
    const auto line = documents::roadmapLine(item);
    row.term = line.term;
    row.responsible = line.responsible;
    row.results = line.results;
    row.missingPapers = missingPapers(item);
    row.number = item.number;
    row.sourceNumber = item.sourceNumber == item.number ? QString() : item.sourceNumber;
    row.title = item.title;
    row.stage = item.stage;
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
    row.waitsFor = item.waitsFor;
    row.expectedBy = item.expectedBy;
    row.checkpointName = item.checkpointName;
    row.proposed = item.proposed;
    row.outsideProgramme = item.outsideProgramme;
    row.windows = std::move(item.windows);
    row.key = base::foldedKey(QStringList{row.number, row.sourceNumber, row.title, row.responsible,
                                          row.results, row.evidence, row.checkpointName}
                                  .join(QLatin1Char(' ')));
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

std::vector<RoadmapRow> roadmapRows(const office::Desk& desk)
{
    std::vector<RoadmapRow> rows;
    for (auto& item : desk.roadmap()) {
        rows.push_back(roadmapRow(desk, std::move(item)));
    }
    return rows;
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
