#include "office/year_calendar.h"

#include "documents/roadmap_paper.h"
#include "office/mark_item.h"
#include "office/names_in_text.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::CalendarEntry;
using programme::EventKind;
using programme::ItemState;
using programme::RoadmapItemView;

QString calendarKindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::StaffMeeting:
        return QStringLiteral("Педсовет или совещание");
    case EventKind::ParentsMeeting:
        return QStringLiteral("Родительское собрание");
    case EventKind::PupilsMeeting:
        return QStringLiteral("Встреча с обучающимися");
    case EventKind::PartnersMeeting:
        return QStringLiteral("Встреча с партнёрами");
    case EventKind::GroupMeeting:
        return QStringLiteral("Групповая встреча");
    case EventKind::Training:
        return QStringLiteral("Обучение");
    case EventKind::RoundTable:
        return QStringLiteral("Круглый стол");
    case EventKind::Contest:
        return QStringLiteral("Конкурс");
    case EventKind::Festival:
        return QStringLiteral("Итоговое событие");
    case EventKind::Publication:
        return QStringLiteral("Публикация");
    case EventKind::Other:
        return QStringLiteral("Событие программы");
    }
    return {};
}

// Nothing where the text names somebody.
QString nameless(const Desk& desk, const QString& text)
{
    return namesSomebody(desk, text) ? QString() : text;
}

QString calendarName(const programme::Programme& programme)
{
    const base::Period& period = programme.period;
    return programme.yearKind == programme::YearKind::School
               ? QStringLiteral("Наставничество %1/%2").arg(period.start.year()).arg(period.end.year())
               : QStringLiteral("Наставничество %1").arg(period.start.year());
}

QString calendarTitle(const Desk& desk, const RoadmapItemView& item, bool done)
{
    QString head = item.number;
    if (!item.checkpointName.isEmpty()) {
        head.prepend(item.checkpointName + QStringLiteral(": "));
    } else if (!done) {
        head.prepend(QStringLiteral("Срок: "));
    }
    if (done) {
        head.prepend(QStringLiteral("✓ "));
    }
    const QString title = nameless(desk, item.title);
    return title.isEmpty() ? head : head + QLatin1Char(' ') + title;
}

QString calendarAbout(const Desk& desk, const RoadmapItemView& item)
{
    const auto line = documents::roadmapLine(item);
    QStringList lines{QStringLiteral("По дорожной карте: %1.").arg(line.term)};
    if (const QString results = nameless(desk, line.results); !item.results.empty() && !results.isEmpty()) {
        lines << QStringLiteral("Что остаётся: %1.")
                     .arg(QString(results).replace(QStringLiteral(".\n"), QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

bool isWished(const RoadmapItemView& item, const CalendarWish& wish)
{
    const bool wanted = item.checkpointName.isEmpty() ? wish.terms : wish.checkpoints;
    return wanted && item.side != programme::ItemSide::Region && item.state != ItemState::NotNeeded &&
           !item.outsideProgramme;
}

// A repeated item goes on after it was done once; of its other windows only those ahead are of use.
void addCalendarItem(const Desk& desk, const RoadmapItemView& item, std::vector<CalendarEntry>& entries)
{
    const QString uid = QStringLiteral("%1-item-%2").arg(desk.programme().id.toString(), item.number);
    const auto add = [&](const QString& part, const QDate& day, bool done,
                         const std::vector<int>& reminders) {
        const bool reminds = !done && day >= desk.today();
        entries.push_back({uid + part + QStringLiteral("@kurator"),
                           day,
                           day,
                           calendarTitle(desk, item, done),
                           calendarAbout(desk, item),
                           {},
                           reminds ? reminders : std::vector<int>()});
    };
    if (item.end) {
        add({}, *item.end, item.state == ItemState::Done, {7, 1});
    }
    for (size_t window = 0; window < item.windows.size(); ++window) {
        const QDate end = item.windows[window].end;
        if (end != item.ruleEnd && end >= desk.today()) {
            add(QStringLiteral("-%1").arg(window + 1), end, false, {1});
        }
    }
}

void addCalendarEvent(const Desk& desk, const programme::Event& event, std::vector<CalendarEntry>& entries)
{
    QString title = nameless(desk, event.title);
    if (title.isEmpty()) {
        title = calendarKindWord(event.kind);
    }
    const QString about =
        event.items.isEmpty()
            ? QString()
            : QStringLiteral("К пунктам дорожной карты: %1.").arg(event.items.join(QStringLiteral(", ")));
    entries.push_back({event.id.toString() + QStringLiteral("-event@kurator"),
                       *event.date,
                       *event.date,
                       title,
                       about,
                       nameless(desk, event.place),
                       {7, 1}});
}

} // namespace

exchange::OutCalendar calendarOfYear(const Desk& desk, const CalendarWish& wish)
{
    exchange::OutCalendar calendar{calendarName(desk.programme()), desk.today(), {}};
    for (const RoadmapItemView& item : desk.roadmap()) {
        if (isWished(item, wish)) {
            addCalendarItem(desk, item, calendar.entries);
        }
    }
    for (const programme::Event& event : desk.snapshot().events) {
        if (wish.events && event.programme == desk.programme().id && event.date &&
            *event.date >= desk.today()) {
            addCalendarEvent(desk, event, calendar.entries);
        }
    }
    std::ranges::stable_sort(calendar.entries, {}, &CalendarEntry::first);
    return calendar;
}

} // namespace kurator::office
