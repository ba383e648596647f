#include "office/mark_item.h"

#include "language/date_words.h"
#include "office/proving_papers.h"

#include <algorithm>

namespace kurator::office {

namespace {

const programme::RoadmapMark* storedMark(const Desk& desk, const QString& number)
{
    const auto& marks = desk.snapshot().roadmapMarks;
    const auto found = std::ranges::find_if(marks, [&](const programme::RoadmapMark& mark) {
        return mark.programme == desk.programme().id && mark.number == number;
    });
    return found == marks.end() ? nullptr : &*found;
}

bool saysNothing(const programme::RoadmapMark& mark)
{
    return mark.state == programme::MarkState::None && mark.evidence.isEmpty() && !mark.movedStart &&
           !mark.movedEnd && mark.papers.empty();
}

// A day belongs to what is done and nothing else, and only a registered paper proves something.
programme::RoadmapMark tidiedMark(const Desk& desk, programme::RoadmapMark mark)
{
    std::erase_if(mark.papers,
                  [&desk](base::Id<documents::Document> id) { return !isProvingPaper(desk, id); });
    std::ranges::sort(mark.papers);
    const auto twice = std::ranges::unique(mark.papers);
    mark.papers.erase(twice.begin(), twice.end());
    mark.evidence = mark.evidence.trimmed();
    if (mark.state != programme::MarkState::Done) {
        mark.doneOn.reset();
    } else if (!mark.doneOn) {
        mark.doneOn = desk.today();
    }
    return mark;
}

// What the journal says: the new state, else the new dates, else the new evidence.
const char* stepCode(const programme::RoadmapMark& before, const programme::RoadmapMark& mark)
{
    if (saysNothing(mark)) {
        return "step.item-cleared";
    }
    if (before.state == mark.state &&
        (before.movedStart != mark.movedStart || before.movedEnd != mark.movedEnd)) {
        return "step.item-moved";
    }
    if (before.state == mark.state && before.doneOn == mark.doneOn) {
        return "step.item-evidence";
    }
    switch (mark.state) {
    case programme::MarkState::None:
        return "step.item-reopened";
    case programme::MarkState::Underway:
        return "step.item-underway";
    case programme::MarkState::Done:
        return "step.item-done";
    case programme::MarkState::NotNeeded:
        return "step.item-not-needed";
    }
    return "step.item-cleared";
}

// When the item would be due had the curator said nothing.
base::Period datesUnmarked(const Desk& desk, const QString& number)
{
    const auto items = programme::roadmap(desk.profile(), desk.programme(), desk.anchors(), {}, {},
                                          desk.today(), desk.workingCalendar());
    const auto found = std::ranges::find(items, number, &programme::RoadmapItemView::number);
    return found == items.end() ? base::Period()
                                : base::Period{found->start.value_or(QDate()), found->end.value_or(QDate())};
}

void addFaultBeforeStart(const Desk& desk, const char* field, const std::optional<QDate>& moved,
                         const base::Period& unmarked, std::vector<FieldFault>& faults)
{
    const QDate start = desk.anchors().t0;
    const QDate first = unmarked.start.isValid() ? std::min(unmarked.start, start) : start;
    if (moved && start.isValid() && *moved < first) {
        faults.push_back({QString::fromLatin1(field),
                          QStringLiteral("office.item-before-start"),
                          {{QStringLiteral("date"), language::shortDate(*moved)},
                           {QStringLiteral("start"), language::shortDate(start)}}});
    }
}

} // namespace

programme::RoadmapMark markOf(const Desk& desk, const QString& number)
{
    if (const auto* stored = storedMark(desk, number)) {
        return *stored;
    }
    programme::RoadmapMark mark;
    mark.programme = desk.programme().id;
    mark.number = number;
    return mark;
}

std::vector<FieldFault> markFaults(const Desk& desk, const programme::RoadmapMark& mark)
{
    std::vector<FieldFault> faults;
    if (mark.state == programme::MarkState::NotNeeded && mark.evidence.trimmed().isEmpty()) {
        faults.push_back({QStringLiteral("evidence"), QStringLiteral("office.item-no-reason"), {}});
    }
    if (mark.state == programme::MarkState::Done && mark.doneOn && *mark.doneOn > desk.today()) {
        faults.push_back({QStringLiteral("doneOn"),
                          QStringLiteral("office.item-done-ahead"),
                          {{QStringLiteral("date"), language::shortDate(*mark.doneOn)}}});
    }
    const base::Period unmarked = datesUnmarked(desk, mark.number);
    addFaultBeforeStart(desk, "movedStart", mark.movedStart, unmarked, faults);
    addFaultBeforeStart(desk, "movedEnd", mark.movedEnd, unmarked, faults);
    const QDate start = mark.movedStart.value_or(unmarked.start);
    if (mark.movedEnd && start.isValid() && *mark.movedEnd < start) {
        faults.push_back({QStringLiteral("movedEnd"),
                          QStringLiteral("office.item-ends-early"),
                          {{QStringLiteral("start"), language::shortDate(start)},
                           {QStringLiteral("end"), language::shortDate(*mark.movedEnd)}}});
    }
    return faults;
}

base::Result<void> markItem(Desk& desk, programme::RoadmapMark mark)
{
    if (!programme::findItem(desk.profile(), mark.number)) {
        return base::refuseInput("office.unknown-item", {{QStringLiteral("number"), mark.number}});
    }
    if (const auto faults = markFaults(desk, mark); !faults.empty()) {
        return base::refuseInput(faults.front().code.toLatin1().constData(), faults.front().arguments);
    }
    const auto* stored = storedMark(desk, mark.number);
    mark = tidiedMark(desk, std::move(mark));
    mark.programme = desk.programme().id;
    const bool nothing = saysNothing(mark);
    if (!stored && nothing) {
        return {};
    }
    const auto before = stored ? *stored : programme::RoadmapMark();
    mark.id = stored ? stored->id : desk.ids().next<programme::RoadmapMark>();
    if (stored && mark == before) {
        return {};
    }
    school::Changes changes;
    (nothing ? changes.removed : changes.saved).emplace_back(nothing ? before : mark);
    return desk.commit(
        {QString::fromLatin1(stepCode(before, mark)), {{QStringLiteral("number"), mark.number}}}, changes);
}

} // namespace kurator::office
