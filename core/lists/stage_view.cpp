#include "lists/stage_view.h"

#include "documents/catalogue.h"
#include "office/mark_item.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

using programme::ItemState;

bool isClosed(ItemState state)
{
    return state == ItemState::Done || state == ItemState::NotNeeded;
}

bool asksForPapers(const RoadmapRow& row)
{
    return row.side != programme::ItemSide::Region && !isClosed(row.state);
}

void addPlaces(StageView& view, const programme::Profile& profile, int stage)
{
    view.profileTitle = profile.title;
    view.profileStages = static_cast<int>(profile.stages.size());
    int number = 0;
    for (const programme::ProfileStage& one : profile.stages) {
        ++number;
        if (std::ranges::count(one.canonical, stage) > 0) {
            view.places.push_back({number, one.title, one.task});
            view.ownOrder = view.ownOrder || number != stage || one.canonical.size() > 1;
        }
    }
    view.ownOrder = view.ownOrder || view.places.size() > 1;
}

PaperToMake& paperFor(std::vector<PaperToMake>& papers, const RoadmapResult& leaf)
{
    const auto found = std::ranges::find(papers, leaf.kind, &PaperToMake::kind);
    if (found != papers.end()) {
        return *found;
    }
    PaperToMake fresh;
    fresh.kind = leaf.kind;
    fresh.title = leaf.title;
    fresh.canMake = leaf.canMake;
    if (const auto* kind = documents::findDocumentKind(leaf.kind)) {
        fresh.onePerPerson = kind->blank;
    }
    papers.push_back(std::move(fresh));
    return papers.back();
}

std::vector<PaperToMake> papersToMake(const std::vector<RoadmapRow>& items)
{
    std::vector<PaperToMake> papers;
    for (const RoadmapRow& row : items) {
        for (const RoadmapResult& leaf : row.leaves) {
            if (leaf.kind.isEmpty() || leaf.paper || !asksForPapers(row)) {
                continue;
            }
            PaperToMake& paper = paperFor(papers, leaf);
            paper.required = paper.required || leaf.required;
            paper.overdue = paper.overdue || row.state == ItemState::Overdue;
            paper.items << row.number;
            if (row.end && (!paper.dueOn || *row.end < *paper.dueOn)) {
                paper.dueOn = row.end;
            }
        }
    }
    std::ranges::stable_partition(papers, &PaperToMake::required);
    return papers;
}

bool mentions(const RoadmapRow& row, const QString& kind, bool onlyRequired)
{
    return std::ranges::any_of(row.leaves, [&](const RoadmapResult& leaf) {
        return leaf.kind == kind && (leaf.required || !onlyRequired);
    });
}

// A kind that items of other stages require is handed out to items one by one; any other belongs to every
// stage that speaks of it, and to its stage of the catalogue.
bool isPaperOf(const DocumentRow& paper, const std::vector<RoadmapRow>& roadmap, int stage)
{
    bool spokenOf = paper.stage == stage;
    bool requiredElsewhere = false;
    for (const RoadmapRow& row : roadmap) {
        if (!servesStage(row, stage)) {
            requiredElsewhere = requiredElsewhere || mentions(row, paper.kind, true);
            continue;
        }
        const bool counts = std::ranges::any_of(row.papers, [&](const programme::RegisteredPaper& one) {
            return one.kind == paper.kind && one.number == paper.number && one.date == paper.date;
        });
        if (counts) {
            return true;
        }
        spokenOf = spokenOf || mentions(row, paper.kind, false);
    }
    return spokenOf && !requiredElsewhere;
}

// Chosen by the curator to prove that an item of the stage is done.
bool isProof(const office::Desk& desk, const DocumentRow& paper, const std::vector<RoadmapRow>& items)
{
    return std::ranges::any_of(items, [&](const RoadmapRow& row) {
        return std::ranges::count(office::markOf(desk, row.number).papers, paper.id) > 0;
    });
}

std::vector<DocumentRow> papersMade(const office::Desk& desk, const std::vector<RoadmapRow>& roadmap,
                                    const std::vector<RoadmapRow>& items, int stage)
{
    std::vector<DocumentRow> made = documentRows(desk);
    std::erase_if(made, [&](const DocumentRow& paper) {
        const bool ours = isPaperOf(paper, roadmap, stage) || isProof(desk, paper, items);
        return paper.state != documents::DocumentState::Registered || !ours;
    });
    return made;
}

std::vector<PaperBegun> papersBegun(const std::vector<office::PaperDraft>& drafts,
                                    const std::vector<RoadmapRow>& items, int stage)
{
    std::vector<PaperBegun> begun;
    for (const office::PaperDraft& draft : drafts) {
        const auto* kind = documents::findDocumentKind(draft.request.kind);
        const bool spokenOf = std::ranges::any_of(
            items, [&](const RoadmapRow& row) { return mentions(row, draft.request.kind, false); });
        if (!kind || (kind->stage != stage && !spokenOf)) {
            continue;
        }
        PaperBegun one{draft.request.kind, QString::fromUtf8(kind->title), {}};
        for (const auto& entry : draft.request.entries) {
            one.entries.push_back(entry.uuid());
        }
        begun.push_back(std::move(one));
    }
    return begun;
}

std::vector<StageEvent> eventsOf(const office::Desk& desk, const std::vector<RoadmapRow>& items)
{
    std::vector<StageEvent> events;
    for (const programme::Event& event : desk.snapshot().events) {
        const bool ours = event.programme == desk.programme().id &&
                          std::ranges::any_of(items, [&event](const RoadmapRow& row) {
                              return event.items.contains(row.number);
                          });
        if (ours) {
            const bool planned = !event.date || *event.date > desk.today();
            events.push_back({event.id.uuid(), event.title, event.date, planned});
        }
    }
    std::ranges::stable_sort(events, {}, [](const StageEvent& event) {
        return std::tuple(!event.date, event.date.value_or(QDate()));
    });
    return events;
}

bool approvesRegistry(const RoadmapRow& row)
{
    return std::ranges::any_of(row.leaves, [](const RoadmapResult& leaf) {
        return leaf.required && leaf.kind == QLatin1String("D27");
    });
}

// Items whose dates follow the order on the registry come after the item that leaves it behind.
bool comesAfter(const RoadmapRow& later, const RoadmapRow& earlier)
{
    const bool byLink =
        std::ranges::find(later.after, earlier.number, &RoadmapLink::number) != later.after.end();
    return byLink || (later.waitsFor == QLatin1String("T41") && approvesRegistry(earlier));
}

std::vector<StageWait> waitsOf(const std::vector<RoadmapRow>& roadmap, int stage)
{
    std::vector<StageWait> waits;
    for (const RoadmapRow& earlier : roadmap) {
        if (isClosed(earlier.state) || servesStage(earlier, stage)) {
            continue;
        }
        StageWait wait{earlier.number, earlier.title, earlier.state, {}};
        for (const RoadmapRow& later : roadmap) {
            if (servesStage(later, stage) && asksForPapers(later) && comesAfter(later, earlier)) {
                wait.holdsUp << later.number;
            }
        }
        if (!wait.holdsUp.isEmpty()) {
            waits.push_back(std::move(wait));
        }
    }
    return waits;
}

} // namespace

StageView stageView(const office::Desk& desk, int stage, const std::vector<AgendaItem>& agenda,
                    const std::vector<office::PaperDraft>& drafts)
{
    const auto cards = stageCards(desk);
    const auto roadmap = roadmapRows(desk);
    StageView view;
    view.card = cards.at(static_cast<size_t>(stage - 1));
    addPlaces(view, desk.profile(), stage);
    std::ranges::copy_if(roadmap, std::back_inserter(view.items),
                         [stage](const RoadmapRow& row) { return servesStage(row, stage); });
    std::ranges::copy_if(agenda, std::back_inserter(view.now),
                         [stage](const AgendaItem& item) { return item.stage == stage; });
    view.begun = papersBegun(drafts, view.items, stage);
    view.toMake = papersToMake(view.items);
    std::erase_if(view.toMake, [&view](const PaperToMake& paper) {
        return std::ranges::find(view.begun, paper.kind, &PaperBegun::kind) != view.begun.end();
    });
    view.made = papersMade(desk, roadmap, view.items, stage);
    view.events = eventsOf(desk, view.items);
    if (static_cast<size_t>(stage) < cards.size()) {
        view.nextStage = cards.at(static_cast<size_t>(stage));
        view.nextWaits = waitsOf(roadmap, stage + 1);
    }
    return view;
}

} // namespace kurator::lists
