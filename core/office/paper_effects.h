#pragma once

#include "documents/document.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// What registering a paper changes beside the register: an order on pairs (D32) fixes its pairs, one on the
// registry (D27) takes in the mentors it names, the one that changes pairs (D38) ends
// them on its day and gives their mentees to the new mentor, the order that ends the year (D46) completes the
// pairs that have an outcome, one that annuls another (D60) takes that one out of force and frees the pairs
// it had fixed.
void addEffects(Desk& desk, const PaperRequest& request, const PreparedPaper& prepared,
                const documents::Document& paper, school::Changes& changes);

// The same of a paper issued elsewhere, whose words are not known: the registry takes in every mentor who may
// be named on its day (decision 36), an order on pairs fixes all proposed ones.
void addEffectsElsewhere(const Desk& desk, const documents::Document& paper, school::Changes& changes);

} // namespace kurator::office
