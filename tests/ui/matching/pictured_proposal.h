#pragma once

#include "ui/matching/pairs_picture.h"
#include "ui/support/window.h"

#include <QUuid>

// Proposals made for the picture alone, without a base.
namespace kurator::ui::test {

constexpr auto mentee = people::Side::Mentee;
constexpr auto mentor = people::Side::Mentor;

inline base::Id<people::Entry> someId()
{
    return base::Id<people::Entry>(QUuid::createUuid());
}

// Every mentee but the last has a mentor; a mentor takes `load` of them.
inline lists::ProposalView viewOf(int mentees, int mentors, int load)
{
    lists::ProposalView view;
    for (int i = 0; i < mentees; ++i) {
        lists::ProposalMentee one;
        one.entry = someId();
        one.name = QStringLiteral("Наставляемый %1").arg(i + 1);
        one.matched = i + 1 < mentees;
        if (!one.matched) {
            one.reasons = {{QStringLiteral("unmatched.no-consent"), {}}};
        }
        view.mentees.push_back(one);
    }
    for (int i = 0; i < mentors; ++i) {
        lists::ProposalMentor one;
        one.entry = someId();
        one.name = QStringLiteral("Наставник %1").arg(i + 1);
        one.places = load;
        view.mentors.push_back(one);
    }
    for (size_t i = 0; i + 1 < view.mentees.size(); ++i) {
        lists::ProposalLink link;
        link.mentee = i;
        link.mentor = view.mentors.size() - 1 - i / static_cast<size_t>(load);
        link.pair = i;
        link.score = 90 - static_cast<int>(i % 60);
        link.directive = i == 1;
        link.locked = i == 2;
        view.mentors[link.mentor].matched = true;
        view.links.push_back(link);
    }
    return view;
}

inline void show(ui::PairsPicture& picture, const lists::ProposalView& view)
{
    picture.setView(view, lists::pictureRows(view, {}));
}

} // namespace kurator::ui::test
