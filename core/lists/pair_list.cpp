#include "lists/pair_list.h"

#include "base/text.h"
#include "lists/row_place.h"
#include "school/lookup.h"

#include <QHash>

#include <algorithm>

namespace kurator::lists {

namespace {

bool isShownMember(const pairs::Pair& pair, const pairs::Member& member, const QDate& today)
{
    const QDate last = std::min(today, pair.period.end);
    return !member.to || *member.to >= last;
}

class PairListing
{
public:
    explicit PairListing(const office::Desk& desk)
        : m_desk(desk), m_lookup(desk.snapshot()), m_today(desk.today())
    {
        for (const pairs::Meeting& meeting : desk.snapshot().meetings) {
            m_meetings[meeting.pair.uuid()].push_back(&meeting);
        }
    }

    [[nodiscard]] PairRow row(const pairs::Pair& pair) const
    {
        PairRow row;
        row.id = pair.id;
        row.form = pair.form;
        const auto* form = programme::findForm(m_desk.profile(), pair.form);
        row.formTitle = form ? form->title : pair.form;
        row.roleModel = pair.roleModel;
        row.state = pair.state;
        row.origin = pair.origin;
        row.period = pair.period;
        row.score = pair.score;
        row.overrides = pair.overrides;
        row.goal = pair.goal;
        row.outcome = pair.outcome;
        fillPeople(row, pair);
        fillOrder(row, pair);
        fillMeetings(row, pair);
        return row;
    }

private:
    void fillPeople(PairRow& row, const pairs::Pair& pair) const
    {
        row.mentor = pair.mentor;
        row.mentorName = m_lookup.nameOf(pair.mentor);
        for (const pairs::Member& member : pair.members) {
            if (isShownMember(pair, member, m_today)) {
                row.mentees.push_back(member.mentee);
                row.menteeNames << m_lookup.nameOf(member.mentee);
            }
        }
        row.key = base::foldedKey(row.mentorName + QLatin1Char(' ') + row.menteeNames.join(QLatin1Char(' ')));
    }

    void fillOrder(PairRow& row, const pairs::Pair& pair) const
    {
        const auto* order = pair.order ? m_lookup.document(*pair.order) : nullptr;
        if (order && order->state == documents::DocumentState::Registered) {
            row.fixed = true;
            row.orderNumber = order->number;
            row.orderDate = order->date;
        }
    }

    void fillMeetings(PairRow& row, const pairs::Pair& pair) const
    {
        const pairs::Meeting* last = nullptr;
        for (const pairs::Meeting* meeting : m_meetings.value(pair.id.uuid())) {
            row.meetingDays.push_back(meeting->date);
            if (!last || meeting->date > last->date) {
                last = meeting;
            }
        }
        std::ranges::sort(row.meetingDays);
        row.meetings = static_cast<int>(row.meetingDays.size());
        if (last) {
            row.lastMeeting = last->date;
            row.nextOn = last->nextOn;
        }
        if (pair.state == pairs::PairState::Active && pair.period.contains(m_today)) {
            const QDate since = last ? last->date : pair.period.start;
            row.daysSilent = static_cast<int>(since.daysTo(m_today));
            row.late = *row.daysSilent > pairs::meetWithinDays;
        }
    }

    const office::Desk& m_desk;
    school::Lookup m_lookup;
    QDate m_today;
    QHash<QUuid, std::vector<const pairs::Meeting*>> m_meetings;
};

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

std::vector<PairRow> pairRows(const office::Desk& desk)
{
    const PairListing listing(desk);
    const auto programme = desk.programme().id;
    std::vector<PairRow> rows;
    rows.reserve(desk.snapshot().pairs.size());
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme == programme) {
            rows.push_back(listing.row(pair));
        }
    }
    return inOrder(std::move(rows), [](const PairRow& row) { return RowPlace{row.key, row.id.uuid()}; });
}

std::vector<pairs::Meeting> meetingRows(const office::Desk& desk, base::Id<pairs::Pair> pair)
{
    std::vector<pairs::Meeting> rows;
    std::ranges::copy_if(desk.snapshot().meetings, std::back_inserter(rows),
                         [&](const pairs::Meeting& meeting) { return meeting.pair == pair; });
    std::ranges::stable_sort(rows, std::ranges::greater{}, &pairs::Meeting::date);
    return rows;
}

std::vector<WeekDot> weekDots(const PairRow& row, const QDate& today)
{
    const QDate until = std::min(today, std::max(row.period.end, row.lastMeeting.value_or(row.period.end)));
    std::vector<WeekDot> dots;
    if (!row.period.start.isValid() || !until.isValid()) {
        return dots;
    }
    QDate since = row.period.start;
    auto met = row.meetingDays.begin();
    for (QDate monday = mondayOf(row.period.start); monday <= until && row.period.start <= until;
         monday = monday.addDays(7)) {
        WeekDot dot{monday, 0, false};
        const QDate last = std::min(monday.addDays(6), until);
        for (; met != row.meetingDays.end() && *met <= last; ++met) {
            ++dot.meetings;
            since = *met;
        }
        dot.empty14 = since.daysTo(last) > pairs::meetWithinDays;
        dots.push_back(dot);
    }
    return dots;
}

} // namespace kurator::lists
