#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "base/result.h"
#include "programme/profile.h"
#include "programme/roadmap.h"
#include "school/lookup.h"
#include "school/snapshot.h"
#include "school/store.h"

#include <memory>
#include <mutex>
#include <vector>

namespace kurator::office {

// The curator's desk: the open base in memory and the way to change it. Use cases are functions that read the
// snapshot, compute changes and commit them here; the snapshot is fresh after every commit, undo and redo.
class Desk
{
public:
    // Refused with "office.no-school" when the file holds no organisation or programme yet.
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>>
    open(school::Store& store, const base::Clock& clock, base::IdSource ids = {});

    [[nodiscard]] const school::Snapshot& snapshot() const { return m_snapshot; }
    // The same by id. Holds until the next change; made when it is first asked for, in whatever thread.
    [[nodiscard]] const school::Lookup& lookup() const;
    [[nodiscard]] const people::Organisation& organisation() const
    {
        return m_snapshot.organisations.front();
    }
    // The chosen programme; the newest where none was chosen or the chosen one is no longer in the base.
    [[nodiscard]] const programme::Programme& programme() const;
    // Opens another year with its profile; holds through undo and redo. Refused with office.no-programme, or
    // programme.no-profile {profile}; then the open one stays.
    [[nodiscard]] base::Result<void> choose(base::Id<programme::Programme> id);
    [[nodiscard]] const programme::Profile& profile() const { return m_profile; }
    // The forms of the profile that the programme uses, in the profile's order.
    [[nodiscard]] std::vector<programme::Form> forms() const;
    // What is registered in this programme, issued elsewhere included.
    [[nodiscard]] std::vector<programme::RegisteredPaper> registeredPapers() const;
    [[nodiscard]] programme::Anchors anchors() const;
    [[nodiscard]] std::vector<programme::RoadmapItemView> roadmap() const;

    // Working days with what the curator entered from the yearly calendar.
    [[nodiscard]] base::WorkingCalendar workingCalendar() const
    {
        return base::WorkingCalendar(m_snapshot.calendarDays);
    }

    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] base::IdSource& ids() { return m_ids; }
    [[nodiscard]] school::Store& store() { return m_store; }

    [[nodiscard]] base::Result<void> commit(const school::Step& step, const school::Changes& changes);
    // A scan goes in or out at once, outside undo. Refused as Store::keepScan.
    [[nodiscard]] base::Result<void> keepScan(const school::Step& step, const people::Scan& scan,
                                              const QByteArray& content);
    [[nodiscard]] base::Result<void> removeScan(const school::Step& step, base::Id<people::Scan> id);
    [[nodiscard]] base::Result<school::Step> undo();
    [[nodiscard]] base::Result<school::Step> redo();

private:
    Desk(school::Store& store, const base::Clock& clock, base::IdSource ids)
        : m_store(store), m_clock(clock), m_ids(std::move(ids))
    {}

    [[nodiscard]] base::Result<void> refresh();
    // The profile of the programme that is open now.
    [[nodiscard]] base::Result<void> followProfile();
    [[nodiscard]] base::Result<school::Step> refreshed(base::Result<school::Step> step);

    school::Store& m_store;
    base::Clock m_clock;
    base::IdSource m_ids;
    school::Snapshot m_snapshot;
    mutable std::mutex m_lookupLock;
    mutable std::unique_ptr<const school::Lookup> m_lookup;
    base::Id<programme::Programme> m_chosen; // null: the newest
    programme::Profile m_profile;
    QByteArray m_ownProfile; // the file that m_profile was read from; empty: a built-in one
};

} // namespace kurator::office
