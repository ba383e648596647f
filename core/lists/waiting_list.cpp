#include "lists/waiting_list.h"

#include "base/text.h"
#include "office/participants.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

std::optional<QDate> newestOrderOnPairs(const office::Desk& desk)
{
    std::optional<QDate> newest;
    for (const documents::Document& paper : desk.snapshot().documents) {
        if (paper.kind == QLatin1String("D32") && paper.state == documents::DocumentState::Registered &&
            paper.programme == desk.programme().id) {
            newest = paper.date && newest < paper.date ? paper.date : newest;
        }
    }
    return newest;
}

// The day on which the last pair of this mentee ended.
std::optional<QDate> lastEndOf(const office::Desk& desk, base::Id<people::Entry> mentee)
{
    std::optional<QDate> last;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        for (const pairs::Member& member : pair.members) {
            if (member.mentee == mentee && member.to) {
                last = std::max(last.value_or(*member.to), *member.to);
            }
        }
    }
    return last;
}

} // namespace

std::vector<WaitingRow> waitingRows(const office::Desk& desk)
{
    const office::Participants participants(desk);
    const std::optional<QDate> ordered = newestOrderOnPairs(desk);
    std::vector<WaitingRow> rows;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side != people::Side::Mentee || !participants.takesPart(entry) ||
            participants.hasMentor(entry)) {
            continue;
        }
        WaitingRow row;
        row.entry = entry.id;
        row.name = participants.lookup().nameOf(entry.id);
        row.className = entry.className.isEmpty() ? entry.position : entry.className;
        row.request = entry.request;
        const auto ended = lastEndOf(desk, entry.id);
        row.hadMentor = ended.has_value();
        row.since = ended ? ended : entry.joinedOn;
        if (row.since) {
            row.days = static_cast<int>(std::max<qint64>(0, row.since->daysTo(desk.today())));
        }
        row.late = ordered && entry.joinedOn && *entry.joinedOn > *ordered;
        rows.push_back(std::move(row));
    }
    const auto key = [](const WaitingRow& row) {
        return std::tuple(row.since.value_or(QDate(9999, 12, 31)), base::foldedKey(row.name), row.entry);
    };
    std::ranges::sort(rows, {}, key);
    return rows;
}

} // namespace kurator::lists
