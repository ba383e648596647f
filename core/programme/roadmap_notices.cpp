#include "programme/roadmap_notices.h"

#include "base/school_days.h"
#include "language/date_words.h"
#include "programme/item_timing.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kurator::programme {

namespace {

struct TimedItem
{
    const RoadmapItem* item = nullptr;
    Timing timing;
};

base::Arguments itemList(const QStringList& numbers)
{
    return {{QStringLiteral("items"), numbers.join(QStringLiteral(", "))},
            {QStringLiteral("n"), QString::number(numbers.size())}};
}

class NoticeList
{
public:
    NoticeList(const Profile& profile, const Programme& programme, const Anchors& anchors,
               const base::WorkingCalendar& calendar)
        : m_profile(profile), m_programme(programme), m_t0(anchors.t0), m_calendar(calendar)
    {
        const std::optional<Pressing> pressing = pressingOf(profile, anchors);
        for (const RoadmapItem& item : profile.items) {
            m_items.push_back({&item, itemTiming(item, anchors, pressing)});
        }
    }

    std::vector<base::Finding> all()
    {
        addKnownOfSource();
        addSameNumbers();
        addFarStart();
        for (const TimedItem& timed : m_items) {
            if (timed.timing.checkpoint) {
                addEarlyCheckpoint(timed);
            }
            addOwnDates(timed);
        }
        if (!m_programme.moveToWorkingDay) {
            addDaysOff();
        }
        return std::move(m_findings);
    }

private:
    void add(const char* code, base::Severity severity, const RoadmapItem* item, base::Arguments arguments)
    {
        base::Finding finding{QString::fromLatin1(code), severity, 0, {}, std::move(arguments)};
        finding.subject = {base::Subject::Kind::Programme, m_programme.id.uuid(), m_profile.title};
        if (item != nullptr) {
            finding.stage = item->stage;
            finding.subject.kind = base::Subject::Kind::RoadmapItem;
            finding.subject.name = item->number + QLatin1Char(' ') + item->title;
        }
        m_findings.push_back(std::move(finding));
    }

    static base::Arguments named(const RoadmapItem& item, base::Arguments more = {})
    {
        more.insert(QStringLiteral("number"), item.number);
        more.insert(QStringLiteral("title"), item.title);
        if (!item.checkpointName.isEmpty()) {
            more.insert(QStringLiteral("checkpoint"), item.checkpointName);
        }
        return more;
    }

    void addKnownOfSource()
    {
        for (const SourceContradiction& known : m_profile.contradictions) {
            const RoadmapItem* first =
                known.items.isEmpty() ? nullptr : findItem(m_profile, known.items.first());
            add(known.code.toLatin1().constData(), base::Severity::Notice, first, itemList(known.items));
        }
    }

    void addSameNumbers()
    {
        QSet<QString> seen;
        for (const RoadmapItem& item : m_profile.items) {
            if (!item.sourceNumber.isEmpty() && seen.contains(item.sourceNumber)) {
                add("programme.contradiction-same-number", base::Severity::Notice, &item,
                    named(item, {{QStringLiteral("sourceNumber"), item.sourceNumber}}));
            }
            seen.insert(item.sourceNumber);
        }
    }

    void addFarStart()
    {
        const base::Period& period = m_programme.period;
        const bool far = m_t0.addMonths(1) < period.start || period.end < m_t0;
        if (m_t0.isValid() && far) {
            add("programme.start-far", base::Severity::Warning, nullptr,
                {{QStringLiteral("date"), language::shortDate(m_t0)},
                 {QStringLiteral("start"), language::shortDate(period.start)},
                 {QStringLiteral("end"), language::shortDate(period.end)}});
        }
    }

    // Items of the checkpoint's stage that end after it, and those that leave no day between.
    void addEarlyCheckpoint(const TimedItem& checkpoint)
    {
        const QDate day = *checkpoint.timing.end;
        QStringList later;
        QStringList sameDay;
        QDate until = day;
        for (const TimedItem& other : m_items) {
            if (other.item->stage != checkpoint.item->stage || other.timing.checkpoint || !other.timing.end) {
                continue;
            }
            if (*other.timing.end > day) {
                later.append(other.item->number);
                until = std::max(until, *other.timing.end);
            } else if (*other.timing.end == day &&
                       std::holds_alternative<AfterPaper>(other.item->rule.window)) {
                sameDay.append(other.item->number);
            }
        }
        base::Arguments date{{QStringLiteral("date"), language::shortDate(day)}};
        if (!sameDay.isEmpty()) {
            date.insert(itemList(sameDay));
            add("programme.contradiction-no-slack", base::Severity::Notice, checkpoint.item,
                named(*checkpoint.item, date));
        }
        if (!later.isEmpty()) {
            date.insert(itemList(later));
            date.insert(QStringLiteral("until"), language::shortDate(until));
            add("programme.contradiction-checkpoint-early", base::Severity::Notice, checkpoint.item,
                named(*checkpoint.item, date));
        }
    }

    void addOwnDates(const TimedItem& timed)
    {
        if (timed.timing.outsideProgramme) {
            add("programme.contradiction-outside-year", base::Severity::Notice, timed.item,
                named(*timed.item, {{QStringLiteral("start"), language::shortDate(*timed.timing.start)},
                                    {QStringLiteral("end"), language::shortDate(*timed.timing.end)}}));
        }
        if (timed.timing.squeezed) {
            add("programme.contradiction-no-room", base::Severity::Warning, timed.item,
                named(*timed.item, {{QStringLiteral("date"), language::shortDate(*timed.timing.start)}}));
        }
    }

    // Whole calendar months end where they end, only counted and named days are deadlines.
    static bool isDeadline(const TimingRule& rule)
    {
        return !std::holds_alternative<CalendarMonths>(rule.window) &&
               !std::holds_alternative<SeparateMonths>(rule.window) &&
               !std::holds_alternative<MonthSpan>(rule.window) &&
               !std::holds_alternative<MonthEachYear>(rule.window) &&
               !std::holds_alternative<RegistryToEnd>(rule.window);
    }

    void addDaysOff()
    {
        QMap<QDate, QStringList> deadlines;
        for (const TimedItem& timed : m_items) {
            const std::optional<QDate>& end = timed.timing.end;
            const bool ours = timed.item->side != ItemSide::Region && isDeadline(timed.item->rule);
            if (!ours || !end || m_calendar.isWorkingDay(*end)) {
                continue;
            }
            if (timed.timing.checkpoint) {
                add("programme.contradiction-checkpoint-day-off", base::Severity::Warning, timed.item,
                    named(*timed.item, {{QStringLiteral("date"), language::shortDate(*end)}}));
            } else {
                deadlines[*end].append(timed.item->number);
            }
        }
        for (auto day = deadlines.cbegin(); day != deadlines.cend(); ++day) {
            base::Arguments arguments = itemList(day.value());
            arguments.insert(QStringLiteral("date"), language::shortDate(day.key()));
            add("programme.contradiction-deadline-day-off", base::Severity::Notice,
                findItem(m_profile, day.value().first()), arguments);
        }
    }

    const Profile& m_profile;
    const Programme& m_programme;
    QDate m_t0;
    const base::WorkingCalendar& m_calendar;
    std::vector<TimedItem> m_items;
    std::vector<base::Finding> m_findings;
};

bool isToBeDone(const RoadmapItemView& item)
{
    return item.side != ItemSide::Region && !item.outsideProgramme && item.state != ItemState::Done &&
           item.state != ItemState::NotNeeded;
}

QString nameOf(const base::SchoolHoliday& holiday)
{
    return holiday.name.isEmpty() ? QStringLiteral("%1–%2").arg(language::shortDate(holiday.period.start),
                                                                language::shortDate(holiday.period.end))
                                  : holiday.name;
}

} // namespace

std::vector<base::Finding> notices(const Profile& profile, const Programme& programme, const Anchors& anchors,
                                   const base::WorkingCalendar& calendar)
{
    return NoticeList(profile, programme, anchors, calendar).all();
}

std::vector<base::Finding> holidayNotices(const std::vector<RoadmapItemView>& items,
                                          const Programme& programme,
                                          const std::vector<base::SchoolHoliday>& holidays,
                                          const base::WorkingCalendar& calendar)
{
    std::vector<base::Finding> findings;
    for (const RoadmapItemView& item : items) {
        if (!isToBeDone(item) || !item.start || !item.end) {
            continue;
        }
        const base::Period days{*item.start, *item.end};
        if (!base::liesInHolidays(days, holidays, calendar)) {
            continue;
        }
        base::Finding finding{QStringLiteral("programme.contradiction-in-holidays"),
                              base::Severity::Notice,
                              item.stage,
                              {base::Subject::Kind::RoadmapItem, programme.id.uuid(),
                               item.number + QLatin1Char(' ') + item.title},
                              {{QStringLiteral("number"), item.number},
                               {QStringLiteral("title"), item.title},
                               {QStringLiteral("start"), language::shortDate(days.start)},
                               {QStringLiteral("end"), language::shortDate(days.end)},
                               {QStringLiteral("holiday"), nameOf(*base::holidayIn(days, holidays))}}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace kurator::programme
