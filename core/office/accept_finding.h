#pragma once

#include "base/finding.h"
#include "office/desk.h"
#include "school/accepted_finding.h"

#include <vector>

namespace kurator::office {

// Leaves findings as they are, with one reason for all, as one undoable step: they are not told again until
// their facts change. Those accepted already are passed over; nothing left, no step. Refused with
// finding.no-reason, and finding.of-law {n} when the law leaves no choice for n of them: then none is
// accepted.
[[nodiscard]] base::Result<void> acceptFindings(Desk& desk, const std::vector<base::Finding>& findings,
                                                const QString& reason);
[[nodiscard]] base::Result<void> acceptFinding(Desk& desk, const base::Finding& finding,
                                               const QString& reason);

// They are told again, as one undoable step. Refused with finding.not-accepted.
[[nodiscard]] base::Result<void>
takeBackAcceptances(Desk& desk, const std::vector<base::Id<school::AcceptedFinding>>& ids);
[[nodiscard]] base::Result<void> takeBackAcceptance(Desk& desk, base::Id<school::AcceptedFinding> id);

// What was accepted in the open programme. `finding` is as it stands today where it holds, else as it was
// said then: its subject has no name.
struct Acceptance
{
    school::AcceptedFinding accepted;
    base::Finding finding;
    bool holds = false; // the finding is there with the same facts, and hidden
};

// The newest first.
[[nodiscard]] std::vector<Acceptance> acceptedFindings(const Desk& desk);

} // namespace kurator::office
