#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::people {
struct Person;
}

namespace kurator::documents {
struct Document;
}

namespace kurator::programme {

enum class EventKind
{
    StaffMeeting,   // педсовет, методическое совещание
    ParentsMeeting, // родительское собрание
    PupilsMeeting,  // встреча с обучающимися, классный час
    PartnersMeeting,
    GroupMeeting, // встреча для формирования пар
    Training,
    RoundTable, // круглый стол, вебинар
    Contest,
    Festival, // Mentory fest, итоговое событие
    Publication,
    Other
};

// Something of the cycle that happens on a day: a meeting, a publication. What has a day up to today has
// happened and counts for the items of the roadmap in `items` that ask for a number of results (S001 6.7, 7.6,
// 2.7); what has no day or a later one is planned.
struct Event
{
    base::Id<Event> id;
    base::Id<Programme> programme;
    EventKind kind = EventKind::Other;
    QString title;
    std::optional<QDate> date;
    QString place;
    std::optional<int> attendance; // how many came, where nobody is named
    QString address;               // of a page, where it was published
    QString note;
    QStringList items; // numbers of the roadmap
    std::vector<base::Id<people::Person>> people;
    std::vector<base::Id<documents::Document>> papers;

    friend bool operator==(const Event&, const Event&) = default;
};

} // namespace kurator::programme
