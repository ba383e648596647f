#pragma once

#include "lists/proposal_view.h"

#include <QCoreApplication>

namespace kurator::ui {

// How a proposal came out, in a line of rich text: how many, who is left over, how good, and what is proved.
struct ProposalSummary
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ProposalSummary)

public:
    [[nodiscard]] static QString of(const lists::ProposalView& view);

private:
    [[nodiscard]] static QString groupsInWords(const lists::ProposalView& view);
};

} // namespace kurator::ui
