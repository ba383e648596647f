#include "lists/proposal_view.h"

#include "base/text.h"
#include "language/initials.h"
#include "office/movable_pairs.h"
#include "office/participants.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

class ProposalDrawing
{
public:
    ProposalDrawing(const office::Desk& desk, const matching::Proposal& proposal,
                    const office::MatchWish& wish)
        : m_desk(desk), m_proposal(proposal), m_wish(wish),
          m_participants(desk, office::idsOf(office::movablePairs(desk, wish)))
    {}

    ProposalView draw()
    {
        drawMentees();
        drawMentors();
        drawLinks();
        countAll();
        return std::move(m_view);
    }

private:
    template <class Row>
    void fillPerson(Row& row, const people::Entry& entry) const
    {
        const auto* person = m_participants.lookup().person(entry.person);
        row.entry = entry.id;
        row.name = m_participants.lookup().nameOf(entry.id);
        row.shortName = person ? language::initialsAfter(person->name) : QString();
        row.className = entry.className.isEmpty() ? entry.position : entry.className;
        row.age = person ? people::ageOn(*person, m_desk.today()) : std::nullopt;
        row.subject = entry.side == people::Side::Mentee ? entry.request : entry.competences;
    }

    void addMentee(base::Id<people::Entry> id, const std::vector<matching::Note>& reasons)
    {
        if (const auto* entry = m_participants.lookup().entry(id)) {
            ProposalMentee mentee;
            fillPerson(mentee, *entry);
            mentee.matched = reasons.empty();
            mentee.reasons = reasons;
            m_view.mentees.push_back(std::move(mentee));
        }
    }

    void drawMentees()
    {
        for (const auto& pair : m_proposal.pairs) {
            addMentee(pair.mentee, {});
        }
        for (const auto& unmatched : m_proposal.unmatched) {
            addMentee(unmatched.mentee, unmatched.reasons);
        }
        sortByName(m_view.mentees);
    }

    void drawMentors()
    {
        for (const people::Entry& entry : m_desk.snapshot().entries) {
            const bool leftOut = std::ranges::find(m_wish.leftOut, entry.id) != m_wish.leftOut.end();
            if (entry.side != people::Side::Mentor || leftOut || !m_participants.takesPart(entry)) {
                continue;
            }
            ProposalMentor mentor;
            fillPerson(mentor, entry);
            mentor.proposed = static_cast<int>(
                std::ranges::count(m_proposal.pairs, entry.id, &matching::ProposedPair::mentor));
            mentor.matched = mentor.proposed > 0;
            mentor.taken = m_participants.placesTaken(entry) + mentor.proposed;
            mentor.places = entry.capacity.value_or(1);
            m_view.mentors.push_back(std::move(mentor));
        }
        sortByName(m_view.mentors);
    }

    template <class Row>
    static void sortByName(std::vector<Row>& rows)
    {
        std::vector<std::pair<QString, Row>> keyed;
        for (Row& row : rows) {
            QString key = base::foldedKey(row.name);
            keyed.emplace_back(std::move(key), std::move(row));
        }
        std::ranges::sort(keyed, [](const auto& a, const auto& b) {
            return std::tie(a.first, a.second.entry) < std::tie(b.first, b.second.entry);
        });
        std::ranges::transform(keyed, rows.begin(), [](auto& one) { return std::move(one.second); });
    }

    template <class Row>
    static QHash<QUuid, std::size_t> placesOf(const std::vector<Row>& rows)
    {
        QHash<QUuid, std::size_t> places;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            places.insert(rows[at].entry.uuid(), at);
        }
        return places;
    }

    void drawLinks()
    {
        const auto mentees = placesOf(m_view.mentees);
        const auto mentors = placesOf(m_view.mentors);
        for (std::size_t at = 0; at < m_proposal.pairs.size(); ++at) {
            const matching::ProposedPair& pair = m_proposal.pairs[at];
            if (!mentees.contains(pair.mentee.uuid()) || !mentors.contains(pair.mentor.uuid())) {
                continue;
            }
            const auto* form = programme::findForm(m_desk.profile(), pair.form);
            m_view.links.push_back({mentees.value(pair.mentee.uuid()), mentors.value(pair.mentor.uuid()), at,
                                    pair.score.value, form ? form->title : pair.form, pair.locked,
                                    pair.directive || pair.score.value == 0, !pair.overrides.empty(),
                                    !pair.notes.empty() || !pair.overrides.empty()});
        }
        std::ranges::sort(m_view.links, {}, &ProposalLink::mentee);
    }

    void countAll()
    {
        m_view.matched = m_proposal.matched;
        m_view.unmatched = static_cast<int>(m_proposal.unmatched.size());
        if (m_proposal.matched > 0) {
            m_view.average = static_cast<double>(m_proposal.total) / m_proposal.matched;
        }
        m_view.worst = m_proposal.worst;
        for (const ProposalMentor& mentor : m_view.mentors) {
            if (mentor.matched) {
                m_view.leastLoad =
                    m_view.leastLoad == 0 ? mentor.proposed : std::min(m_view.leastLoad, mentor.proposed);
                m_view.mostLoad = std::max(m_view.mostLoad, mentor.proposed);
            }
        }
        m_view.proved = m_proposal.optimal;
        m_view.groups = m_proposal.groups;
        m_view.gap = m_proposal.gap;
        m_view.standing = static_cast<int>(m_proposal.standing.size());
        m_view.staying =
            static_cast<int>(std::ranges::count(m_proposal.pairs, true, &matching::ProposedPair::stays));
        m_view.made = m_proposal.groups
                          ? static_cast<int>(std::ranges::count_if(m_view.mentors, &ProposalMentor::matched))
                          : m_view.matched - m_view.staying;
        m_view.blockingPairs = m_proposal.quality.blockingPairs;
        m_view.votedMatched = m_proposal.quality.votedMatched;
        m_view.firstWishes = m_proposal.quality.firstWishes;
    }

    const office::Desk& m_desk;
    const matching::Proposal& m_proposal;
    const office::MatchWish& m_wish;
    office::Participants m_participants;
    ProposalView m_view;
};

} // namespace

ProposalView proposalView(const office::Desk& desk, const matching::Proposal& proposal,
                          const office::MatchWish& wish)
{
    return ProposalDrawing(desk, proposal, wish).draw();
}

} // namespace kurator::lists
