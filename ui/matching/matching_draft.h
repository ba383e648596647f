#pragma once

#include "office/propose_pairs.h"

#include <QDate>

#include <optional>

namespace kurator::ui {

class Workspace;

// A matching that was put off half-way: one a programme, kept until its pairs are accepted.
struct MatchingDraft
{
    office::MatchWish wish;
    int page = 0;
    QDate keptOn;
};

// Nothing where none was kept or it cannot be read any more.
[[nodiscard]] std::optional<MatchingDraft> matchingDraft(Workspace& workspace);
void keepMatchingDraft(Workspace& workspace, const MatchingDraft& draft);
void dropMatchingDraft(Workspace& workspace);

} // namespace kurator::ui
