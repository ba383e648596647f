#include "office/desk.h"

#include "office/known_profiles.h"

#include <algorithm>
#include <utility>

namespace kurator::office {

base::Result<std::unique_ptr<Desk>> Desk::open(school::Store& store, const base::Clock& clock,
                                               base::IdSource ids)
{
    std::unique_ptr<Desk> desk(new Desk(store, clock, std::move(ids)));
    if (const auto fresh = desk->refresh(); !fresh) {
        return base::passOn(fresh);
    }
    return desk;
}

base::Result<void> Desk::refresh()
{
    auto loaded = m_store.load();
    if (!loaded) {
        return base::passOn(loaded);
    }
    if (loaded->organisations.empty() || loaded->programmes.empty()) {
        return base::refuseInput("office.no-school");
    }
    m_lookup.reset();
    m_snapshot = std::move(*loaded);
    return followProfile();
}

base::Result<void> Desk::followProfile()
{
    const QString code = programme().profile;
    const programme::OwnProfile* own = findOwnProfile(m_snapshot, code);
    const QByteArray content = own ? own->content : QByteArray();
    if (code == m_profile.id && content == m_ownProfile) {
        return {};
    }
    auto profile = profileFor(m_snapshot, code);
    if (!profile) {
        return base::passOn(profile);
    }
    m_profile = std::move(*profile);
    m_ownProfile = content;
    return {};
}

base::Result<void> Desk::choose(base::Id<programme::Programme> id)
{
    if (std::ranges::count(m_snapshot.programmes, id, &programme::Programme::id) == 0) {
        return base::refuseInput("office.no-programme");
    }
    const auto before = std::exchange(m_chosen, id);
    const auto followed = followProfile();
    if (!followed) {
        m_chosen = before;
    }
    return followed;
}

const school::Lookup& Desk::lookup() const
{
    const std::scoped_lock alone(m_lookupLock);
    if (!m_lookup) {
        m_lookup = std::make_unique<const school::Lookup>(m_snapshot);
    }
    return *m_lookup;
}

const programme::Programme& Desk::programme() const
{
    const auto chosen = std::ranges::find(m_snapshot.programmes, m_chosen, &programme::Programme::id);
    if (chosen != m_snapshot.programmes.end()) {
        return *chosen;
    }
    return *std::ranges::max_element(m_snapshot.programmes, {},
                                     [](const programme::Programme& one) { return one.period.start; });
}

std::vector<programme::Form> Desk::forms() const
{
    std::vector<programme::Form> used;
    for (const programme::Form& form : m_profile.forms) {
        if (programme().forms.isEmpty() || programme().forms.contains(form.code)) {
            used.push_back(form);
        }
    }
    return used;
}

std::vector<programme::RegisteredPaper> Desk::registeredPapers() const
{
    std::vector<programme::RegisteredPaper> papers;
    for (const documents::Document& document : m_snapshot.documents) {
        if (document.programme == programme().id && document.state == documents::DocumentState::Registered &&
            document.date) {
            papers.push_back({document.kind, document.number, *document.date, document.id});
        }
    }
    return papers;
}

programme::Anchors Desk::anchors() const
{
    return programme::anchorsFrom(m_profile, programme(), registeredPapers());
}

std::vector<programme::RoadmapItemView> Desk::roadmap() const
{
    return programme::roadmap(m_profile, programme(), anchors(), m_snapshot.roadmapMarks, registeredPapers(),
                              today(), workingCalendar(), m_snapshot.events);
}

base::Result<void> Desk::commit(const school::Step& step, const school::Changes& changes)
{
    if (const auto committed = m_store.commit(step, changes); !committed) {
        return committed;
    }
    m_lookup.reset();
    school::apply(m_snapshot, changes);
    return followProfile();
}

base::Result<void> Desk::keepScan(const school::Step& step, const people::Scan& scan,
                                  const QByteArray& content)
{
    const auto kept = m_store.keepScan(step, scan, content);
    if (kept) {
        m_snapshot.scans.insert(std::ranges::upper_bound(m_snapshot.scans, scan.id, {}, &people::Scan::id),
                                scan);
    }
    return kept;
}

base::Result<void> Desk::removeScan(const school::Step& step, base::Id<people::Scan> id)
{
    const auto removed = m_store.removeScan(step, id);
    if (removed) {
        std::erase_if(m_snapshot.scans, [id](const people::Scan& scan) { return scan.id == id; });
    }
    return removed;
}

base::Result<school::Step> Desk::undo()
{
    return refreshed(m_store.undo());
}

base::Result<school::Step> Desk::redo()
{
    return refreshed(m_store.redo());
}

base::Result<school::Step> Desk::refreshed(base::Result<school::Step> step)
{
    if (step) {
        if (const auto fresh = refresh(); !fresh) {
            return base::passOn(fresh);
        }
    }
    return step;
}

} // namespace kurator::office
