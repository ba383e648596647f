#include "lists/document_list.h"

#include "base/text.h"
#include "documents/paper_json.h"
#include "language/date_words.h"
#include "office/catalogue_paper.h"
#include "office/extract_papers.h"
#include "office/kind_templates.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "office/staff_orders.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

QString numberAndDate(const documents::Document& document)
{
    const QString date = document.date ? language::shortDate(*document.date) : QString();
    return QStringLiteral("№ %1 от %2").arg(document.number, date);
}

QString annullingText(const office::Desk& desk, const documents::Document& document)
{
    const auto& all = desk.snapshot().documents;
    const auto by = document.annulledBy
                        ? std::ranges::find(all, *document.annulledBy, &documents::Document::id)
                        : all.end();
    return by == all.end() ? QString() : numberAndDate(*by);
}

DocumentRow documentRow(const office::Desk& desk, const documents::Document& document)
{
    DocumentRow row;
    row.id = document.id;
    row.kind = document.kind;
    if (const auto* kind = documents::findDocumentKind(document.kind)) {
        row.kindTitle = QString::fromUtf8(kind->title);
        row.stage = kind->stage;
    }
    row.number = document.number;
    row.date = document.date;
    row.title = document.title;
    row.state = document.state;
    row.elsewhere = document.issuedElsewhere;
    row.journal = office::journalOf(document);
    row.hasText = !document.blocks.isEmpty();
    row.forSite = row.hasText && row.journal != documents::Journal::None &&
                  row.state == documents::DocumentState::Registered;
    row.extracted = row.forSite && office::isExtracted(row.kind);
    row.toAcquaint = static_cast<int>(document.acquaintances.size());
    row.acquainted = static_cast<int>(std::ranges::count_if(
        document.acquaintances, [](const auto& one) { return one.signedOn.has_value(); }));
    row.fileMark = document.fileMark;
    row.annulledBy = annullingText(desk, document);
    const QString date = document.date ? language::shortDate(*document.date) : QString();
    row.key =
        base::foldedKey(QStringList{row.kind, row.kindTitle, row.title, row.number, date, row.fileMark}.join(
            QLatin1Char(' ')));
    return row;
}

// Its time has come, also where an item before it is not done.
bool hasBegun(const programme::RoadmapItemView& item)
{
    switch (item.state) {
    case programme::ItemState::Underway:
    case programme::ItemState::Overdue:
        return true;
    case programme::ItemState::Waiting:
        return item.waitsFor.isEmpty();
    case programme::ItemState::Planned:
    case programme::ItemState::Done:
    case programme::ItemState::NotNeeded:
        return false;
    }
    return false;
}

// Whether the item still waits for a required paper of the kind.
bool asksFor(const programme::RoadmapItemView& item, const QString& kind)
{
    const bool required = std::ranges::any_of(
        item.results, [&](const auto& result) { return result.required && result.document == kind; });
    return required &&
           std::ranges::find(item.papers, kind, &programme::RegisteredPaper::kind) == item.papers.end();
}

void suggest(KindRow& row, const std::vector<programme::RoadmapItemView>& items)
{
    for (const programme::RoadmapItemView& item : items) {
        if (item.side == programme::ItemSide::Region || !hasBegun(item) || !asksFor(item, row.code)) {
            continue;
        }
        const bool sooner = !row.suggested || (item.end && (!row.dueOn || *item.end < *row.dueOn));
        if (sooner) {
            row.forItem = item.number;
            row.dueOn = item.end;
        }
        row.suggested = true;
    }
}

bool suits(const office::Desk& desk, const documents::DocumentKind& kind, const QStringList& subjects)
{
    if (subjects.isEmpty()) {
        return true;
    }
    if (!office::isWrittenFromTemplate(kind)) {
        return false;
    }
    const auto choices = office::subjectChoices(desk, kind);
    return std::ranges::all_of(subjects, [&](const QString& key) {
        return std::ranges::find(choices, key, &office::SubjectChoice::key) != choices.end();
    });
}

} // namespace

std::vector<DocumentRow> documentRows(const office::Desk& desk)
{
    std::vector<DocumentRow> rows;
    for (const documents::Document& document : desk.snapshot().documents) {
        if (document.programme == desk.programme().id) {
            rows.push_back(documentRow(desk, document));
        }
    }
    std::ranges::stable_sort(rows, [](const DocumentRow& a, const DocumentRow& b) {
        return std::tuple(b.date, a.kind, a.number) < std::tuple(a.date, b.kind, b.number);
    });
    return rows;
}

base::Result<documents::Paper> paperOf(const office::Desk& desk, base::Id<documents::Document> id)
{
    const auto& all = desk.snapshot().documents;
    const auto found = std::ranges::find(all, id, &documents::Document::id);
    if (found == all.end()) {
        return base::refuseUsage("lists.no-document");
    }
    if (found->blocks.isEmpty()) {
        return base::refuseInput("lists.no-paper-text", {{QStringLiteral("title"), found->title}});
    }
    return documents::paperFromJson(found->blocks);
}

std::vector<KindRow> kindRows(const office::Desk& desk, const QStringList& subjects)
{
    const auto items = desk.roadmap();
    const auto papers = desk.registeredPapers();
    std::vector<KindRow> rows;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        if (!suits(desk, kind, subjects)) {
            continue;
        }
        KindRow row;
        row.code = QLatin1String(kind.code);
        row.title = QString::fromUtf8(kind.title);
        row.stage = kind.stage;
        row.needs = QString::fromUtf8(kind.needs);
        row.canMake = office::isWritten(kind);
        row.onePerPerson = kind.blank;
        row.fromTemplate = office::isWrittenFromTemplate(kind);
        row.wording = office::usualTemplate(desk, kind);
        row.subject = kind.subject;
        row.inJournal = kind.journal == documents::Journal::Orders;
        row.mayBeOnStaff = office::mayBeOnStaff(row.code);
        row.registered =
            static_cast<int>(std::ranges::count(papers, row.code, &programme::RegisteredPaper::kind));
        suggest(row, items);
        row.key = base::foldedKey(row.code + QLatin1Char(' ') + row.title);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kurator::lists
