#include "lists/event_choices.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "language/date_words.h"
#include "office/event_hints.h"

#include <QHash>

#include <algorithm>

namespace kurator::lists {

namespace {

QString placeOfEntry(const people::Entry& entry)
{
    return entry.className.isEmpty() ? entry.position : entry.className;
}

// Class or position in the open programme, else the position of an employee.
QHash<QUuid, QString> placesOfPeople(const office::Desk& desk)
{
    QHash<QUuid, QString> places;
    for (const people::StaffMember& member : desk.snapshot().staff) {
        places.insert(member.person.uuid(), member.position);
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && !placeOfEntry(entry).isEmpty()) {
            places.insert(entry.person.uuid(), placeOfEntry(entry));
        }
    }
    return places;
}

} // namespace

std::vector<EventChoice> peopleForEvents(const office::Desk& desk)
{
    const auto places = placesOfPeople(desk);
    std::vector<EventChoice> all;
    for (const people::Person& person : desk.snapshot().persons) {
        all.push_back({person.id.uuid(), language::fullName(person.name), places.value(person.id.uuid())});
    }
    std::ranges::stable_sort(all, {}, [](const EventChoice& one) { return base::foldedKey(one.text); });
    return all;
}

std::vector<EventChoice> papersForEvents(const office::Desk& desk)
{
    std::vector<const documents::Document*> papers;
    for (const documents::Document& paper : desk.snapshot().documents) {
        if (paper.programme == desk.programme().id) {
            papers.push_back(&paper);
        }
    }
    std::ranges::stable_sort(papers, [](const auto* a, const auto* b) { return a->date > b->date; });
    std::vector<EventChoice> all;
    for (const auto* paper : papers) {
        all.push_back({paper->id.uuid(), paperLabel(*paper), {}});
    }
    return all;
}

QString paperLabel(const documents::Document& paper)
{
    const auto* kind = documents::findDocumentKind(paper.kind);
    QString label = paper.title.isEmpty() && kind ? QString::fromUtf8(kind->title) : paper.title;
    if (!paper.number.isEmpty()) {
        label += QStringLiteral(" № ") + paper.number;
    }
    return paper.date ? label + QStringLiteral(", ") + language::shortDate(*paper.date) : label;
}

std::vector<ItemChoice> itemsForEvents(const office::Desk& desk, programme::EventKind kind)
{
    std::vector<ItemChoice> all;
    const QStringList usual = office::usualItems(desk.profile(), kind);
    for (const QString& number : usual) {
        all.push_back({number, programme::findItem(desk.profile(), number)->title, true});
    }
    for (const programme::RoadmapItem& item : desk.profile().items) {
        if (!usual.contains(item.number)) {
            all.push_back({item.number, item.title, false});
        }
    }
    return all;
}

} // namespace kurator::lists
