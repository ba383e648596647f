#pragma once

#include "documents/question.h"
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

// What the protocol asks of the matching that was accepted last: its goal. Nothing before the first.
[[nodiscard]] documents::Answers protocolAnswers(Workspace& workspace);
void keepProtocolAnswers(Workspace& workspace, const documents::Answers& answers);

} // namespace kurator::ui
