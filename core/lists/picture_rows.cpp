#include "lists/picture_rows.h"

#include "base/text.h"
#include "people/class_order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

bool isAskedFor(const ProposalLink& link, const PictureWish& wish)
{
    switch (wish.show) {
    case PictureShow::Everyone:
    case PictureShow::Matched:
        return true;
    case PictureShow::LeftOver:
        return false;
    case PictureShow::WithRemarks:
        return link.remarks;
    case PictureShow::Locked:
        return link.locked;
    case PictureShow::BelowScore:
        return link.score < wish.below;
    }
    return false;
}

// Numbered classes first, by number and letter; then whatever else is written there; what is not told last.
using GroupKey = std::tuple<bool, bool, int, QString>;

class RowsOfPicture
{
public:
    RowsOfPicture(const ProposalView& view, const PictureWish& wish)
        : m_view(view), m_wish(wish), m_mentees(view.mentees.size()), m_mentors(view.mentors.size()),
          m_linked(view.mentees.size())
    {}

    PictureRows choose()
    {
        chooseLinks();
        choosePeople();
        for (std::size_t at = 0; at < m_mentors.size(); ++at) {
            if (m_mentors[at]) {
                m_rows.mentors.push_back(at);
            }
        }
        groupMentees();
        return std::move(m_rows);
    }

private:
    void chooseLinks()
    {
        for (std::size_t at = 0; at < m_view.links.size(); ++at) {
            const ProposalLink& link = m_view.links[at];
            if (isAskedFor(link, m_wish)) {
                m_rows.links.push_back(at);
                m_mentees[link.mentee] = true;
                m_mentors[link.mentor] = true;
                m_linked[link.mentee] = &link;
            }
        }
    }

    // Those without a line.
    void choosePeople()
    {
        const bool everyone = m_wish.show == PictureShow::Everyone;
        if (!everyone && m_wish.show != PictureShow::LeftOver) {
            return;
        }
        for (std::size_t at = 0; at < m_mentees.size(); ++at) {
            m_mentees[at] = m_mentees[at] || everyone || !m_view.mentees[at].matched;
        }
        for (std::size_t at = 0; at < m_mentors.size(); ++at) {
            const ProposalMentor& mentor = m_view.mentors[at];
            m_mentors[at] = m_mentors[at] || everyone || mentor.taken < mentor.places;
        }
    }

    [[nodiscard]] bool isTogether(std::size_t mentee) const
    {
        return m_wish.groups == PictureGroups::ByClass || m_view.mentees[mentee].matched;
    }

    [[nodiscard]] QString headingOf(std::size_t mentee) const
    {
        if (m_wish.groups == PictureGroups::ByClass) {
            return m_view.mentees[mentee].className;
        }
        return m_linked[mentee] ? m_linked[mentee]->form : QString();
    }

    [[nodiscard]] bool hasHeadings() const
    {
        return m_wish.groups == PictureGroups::ByClass || m_wish.groups == PictureGroups::ByForm;
    }

    [[nodiscard]] GroupKey keyOf(std::size_t mentee) const
    {
        const bool leftOver = !isTogether(mentee);
        if (m_wish.groups == PictureGroups::None || leftOver) {
            return {leftOver, false, 0, {}};
        }
        if (m_wish.groups == PictureGroups::ByMentor) {
            return {false, false, static_cast<int>(m_linked[mentee]->mentor), {}};
        }
        const QString heading = headingOf(mentee);
        const auto place = people::classPlace(heading);
        if (m_wish.groups == PictureGroups::ByClass && people::isNumbered(place)) {
            return {false, false, place.grade, people::classKey(place)};
        }
        return {heading.isEmpty(), true, 0, base::foldedKey(heading)};
    }

    void groupMentees()
    {
        std::map<GroupKey, PictureGroup> byKey;
        for (std::size_t at = 0; at < m_mentees.size(); ++at) {
            if (!m_mentees[at]) {
                continue;
            }
            PictureGroup& group = byKey[keyOf(at)];
            if (group.mentees.empty() && hasHeadings()) {
                group.heading = headingOf(at);
            }
            group.leftOver = !isTogether(at);
            group.mentees.push_back(at);
        }
        for (auto& [key, group] : byKey) {
            std::ranges::stable_partition(group.mentees,
                                          [&](std::size_t one) { return m_view.mentees[one].matched; });
            m_rows.groups.push_back(std::move(group));
        }
    }

    const ProposalView& m_view;
    const PictureWish& m_wish;
    std::vector<bool> m_mentees; // who is shown
    std::vector<bool> m_mentors;
    std::vector<const ProposalLink*> m_linked; // each mentee's own; none for those left over
    PictureRows m_rows;
};

} // namespace

std::vector<std::size_t> PictureRows::mentees() const
{
    std::vector<std::size_t> all;
    for (const PictureGroup& group : groups) {
        all.insert(all.end(), group.mentees.begin(), group.mentees.end());
    }
    return all;
}

PictureRows pictureRows(const ProposalView& view, const PictureWish& wish)
{
    return RowsOfPicture(view, wish).choose();
}

} // namespace kurator::lists
