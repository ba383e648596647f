#pragma once

#include "office/desk.h"
#include "office/field_fault.h"
#include "office/request_effects.h"

#include <vector>

namespace kurator::office {

// What is wrong with what was told, in the order of the fields: person, consents (a withdrawal names one at
// least), applicant, receivedOn (still to come, or before a consent was signed), gist.
[[nodiscard]] std::vector<FieldFault> requestFaults(const Desk& desk, const RequestWish& wish);

// Writes the request into the register and ends the consents on the day of receipt, as one undoable step.
// Refused with the first of requestFaults.
[[nodiscard]] base::Result<base::Id<people::DataRequest>> registerRequest(Desk& desk,
                                                                          const RequestWish& wish);

// Ticks a step of a request, or takes the tick away where there is no day. Refused with request.unknown,
// request.answered, request.step-by-answer (the answer ticks itself) and request.day-ahead {date}.
[[nodiscard]] base::Result<void> markRequestStep(Desk& desk, base::Id<people::DataRequest> id,
                                                 people::RequestStepKind kind,
                                                 const std::optional<QDate>& doneOn, const QString& note);

// Makes the term five working days longer. Refused with request.unknown, request.answered,
// request.no-extension, request.extended-already and request.no-reason.
[[nodiscard]] base::Result<void> extendRequest(Desk& desk, base::Id<people::DataRequest> id,
                                               const QString& reason);

// Closes a request. Refused with request.unknown, request.answered, request.day-ahead {date},
// request.answer-before-receipt {received}, request.no-answer and request.steps-open {n}.
[[nodiscard]] base::Result<void> answerRequest(Desk& desk, base::Id<people::DataRequest> id,
                                               const QDate& answeredOn, const QString& answer);

// «отзыв согласия»: the code of the words for a kind, for sentences of the journal.
[[nodiscard]] QString requestKindCode(people::DataRequestKind kind);

} // namespace kurator::office
