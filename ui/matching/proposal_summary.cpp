#include "ui/matching/proposal_summary.h"

#include "ui/common/look.h"

#include <algorithm>

namespace kurator::ui {

QString ProposalSummary::groupsInWords(const lists::ProposalView& view)
{
    const auto groups = std::ranges::count_if(view.mentors, &lists::ProposalMentor::matched);
    return tr("%1, %2").arg(tr("%n group(s)", nullptr, static_cast<int>(groups)),
                            tr("%n mentee(s) in them", nullptr, view.matched));
}

QString ProposalSummary::of(const lists::ProposalView& view)
{
    QStringList parts{
        QStringLiteral("<b>%1</b>").arg(tr("%n pair(s)", nullptr, view.matched).toHtmlEscaped())};
    if (view.groups) {
        parts.front() = QStringLiteral("<b>%1</b>").arg(groupsInWords(view).toHtmlEscaped());
    }
    if (view.unmatched > 0) {
        parts << QStringLiteral("<span style='color:%1'><b>%2</b></span>")
                     .arg(colours().bad.name(),
                          tr("%n without a mentor", nullptr, view.unmatched).toHtmlEscaped());
    }
    if (view.average && view.worst) {
        parts << tr("average %1, worst %2").arg(qRound(*view.average)).arg(*view.worst);
    }
    if (view.mostLoad > 0) {
        parts << (view.leastLoad == view.mostLoad ? tr("load %1").arg(view.mostLoad)
                                                  : tr("load %1–%2").arg(view.leastLoad).arg(view.mostLoad));
    }
    if (view.votedMatched > 0) {
        parts << tr("first wish: %1 of %2").arg(view.firstWishes).arg(view.votedMatched);
    }
    if (view.blockingPairs > 0) {
        parts << tr("%n couple(s) would both rather have each other", nullptr,
                    static_cast<int>(view.blockingPairs));
    }
    if (view.standing > 0) {
        parts << tr("%1 of %2 pairs stay as they were").arg(view.staying).arg(view.standing);
    }
    if (view.gap.matches > 0) {
        parts << tr("another way at most %n more could have a mentor", nullptr, view.gap.matches);
    } else if (view.gap.points > 0) {
        parts << tr("another way the sum could be higher by %1 at most").arg(view.gap.points);
    }
    return parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

} // namespace kurator::ui
