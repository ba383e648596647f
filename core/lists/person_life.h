#pragma once

#include "base/period.h"
#include "lists/history_list.h"
#include "office/desk.h"
#include "pairs/pair.h"
#include "people/data_request.h"
#include "people/entry.h"
#include "people/interview.h"
#include "people/organisation.h"
#include "people/person.h"
#include "programme/event.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::lists {

// A place of a person in a year.
struct RoleLine
{
    base::Id<people::Entry> entry;
    people::Side side = people::Side::Mentee;
    std::optional<people::Category> category;
    QString year;          // as programme_list writes it
    bool openYear = false; // of the programme that is open
    QString place;         // class, else position and workplace
    people::MentorStatus status = people::MentorStatus::Candidate;
    std::optional<QDate> joinedOn;
    std::optional<QDate> finishedOn;

    friend bool operator==(const RoleLine&, const RoleLine&) = default;
};

// A representative of the person, or a child whom the person represents.
struct TieLine
{
    base::Id<people::Person> person; // the other one
    QString name;
    people::Relation relation = people::Relation::Parent; // of the adult to the child
    bool isChild = false;                                 // the other one is the child
    QString place;                                        // class or position in the open programme
    QString phone;
    std::optional<base::Id<people::Entry>> entry; // of the other one in the open programme
    people::Side side = people::Side::Mentee;     // of that entry

    friend bool operator==(const TieLine&, const TieLine&) = default;
};

// A pair or group as one of its people sees it.
struct BondLine
{
    base::Id<pairs::Pair> pair;
    people::Side side = people::Side::Mentee; // on which the person stands
    QStringList others;                       // names of the other side
    QString otherPlace;                       // of the first of them: class, else position and workplace
    QString formTitle;
    pairs::PairState state = pairs::PairState::Proposed;
    base::Period period;
    QString year;
    bool openYear = false;
    int meetings = 0; // that were written down

    friend bool operator==(const BondLine&, const BondLine&) = default;
};

// A registered or annulled paper that names the person.
struct NamingPaper
{
    base::Id<documents::Document> document;
    QString title;
    QString number;
    std::optional<QDate> date;
    bool annulled = false;
    bool openYear = false;

    friend bool operator==(const NamingPaper&, const NamingPaper&) = default;
};

// An event of the cycle at which the person was, or is expected.
struct EventLine
{
    base::Id<programme::Event> event;
    programme::EventKind kind = programme::EventKind::Other;
    QString title;
    QString place;
    std::optional<QDate> date;
    bool openYear = false;

    friend bool operator==(const EventLine&, const EventLine&) = default;
};

// Everything about one person in all years, beside the consents (consent_history). A paper counts when it
// fixed a pair of the person or holds the full name in one of its cases; namesakes cannot be told apart
// there.
struct PersonLife
{
    base::Id<people::Person> person;
    std::vector<RoleLine> roles;            // the newest year first
    std::vector<people::StaffMember> posts; // at the school
    std::vector<TieLine> ties;              // in name order
    std::vector<BondLine> bonds;            // the newest first
    std::vector<NamingPaper> papers;        // the newest first
    std::vector<EventLine> events;          // those without a day first, then the newest
    std::vector<people::LabourPaper> labourPapers;
    std::vector<people::Interview> interviews; // the newest first
    std::vector<people::DataRequest> requests; // about the person's data, the newest first
    std::vector<QUuid> subjects;               // ids of everything above: what the journal is asked for

    friend bool operator==(const PersonLife&, const PersonLife&) = default;
};
[[nodiscard]] PersonLife personLife(const office::Desk& desk, base::Id<people::Person> person);

// The pairs of one entry, the newest first.
[[nodiscard]] std::vector<BondLine> bondsOf(const office::Desk& desk, base::Id<people::Entry> entry);

// The steps that touched the person, the newest first; nothing of it can be undone from here.
[[nodiscard]] base::Result<std::vector<HistoryRow>> personHistory(office::Desk& desk, const PersonLife& life,
                                                                  int atMost);

} // namespace kurator::lists
