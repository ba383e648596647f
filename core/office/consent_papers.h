#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"
#include "people/consent.h"
#include "people/person.h"

#include <optional>

namespace kurator::office {

// Blank consents of one purpose (D15–D18) for everyone in the bases who has no valid one, or for those asked
// for, each person once; in class order. A consent about health goes to mentees only: without a choice, to
// those with such a mark. Refused with office.all-signed, office.no-health-marks, office.health-of-mentees
// {names}, office.unknown-person or office.several-persons.
[[nodiscard]] base::Result<PreparedPaper> consentPapers(const Desk& desk, const PaperRequest& request,
                                                        const documents::TemplateTexts& texts,
                                                        people::ConsentPurpose purpose);

// Whom such a consent is for on a day. Desk and lookup must outlive it.
[[nodiscard]] PaperAudience consentAudience(const Desk& desk, const school::Lookup& lookup,
                                            people::ConsentPurpose purpose, const QDate& day);

// The template of the blank.
[[nodiscard]] QString consentTemplateName(people::ConsentPurpose purpose);

// The purpose of the consent that a kind of the catalogue is; none for other kinds.
[[nodiscard]] std::optional<people::ConsentPurpose> consentPurposeOf(const QString& kind);

} // namespace kurator::office
