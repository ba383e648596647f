#pragma once

#include "documents/common_fields.h"
#include "documents/field_value.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// Head of every paper of the open programme.
[[nodiscard]] documents::PaperHead paperHead(const Desk& desk, const PaperRequest& request);

// The first member of staff with a function, if any.
[[nodiscard]] std::optional<people::Person> staffPerson(const Desk& desk, people::StaffFunction function);

// The centres of the profile that receive lists, in one line; empty where the profile names none.
[[nodiscard]] QString regionalCentres(const Desk& desk);

// Templates as this school uses them: its own wording, else the program's.
[[nodiscard]] documents::TemplateTexts templateTexts(const Desk& desk);

// A template of these texts, read and checked against the fields it may use.
[[nodiscard]] base::Result<documents::Template> paperTemplate(const documents::TemplateTexts& texts,
                                                              const QString& name,
                                                              const documents::FieldDictionary& fields);

// What keeps someone out of a paper: all but warnings. The school's own practice of signatures binds too,
// unless a written reason has set it aside (decisions 11, 15).
[[nodiscard]] std::vector<people::Obstacle> binding(const std::vector<people::Obstacle>& obstacles,
                                                    bool practiceSetAside = false);

// office.people-blocked {names}
[[nodiscard]] tl::unexpected<base::Error> refuseBlocked(const std::vector<BlockedPerson>& blocked);

// A warning about someone, in the shape of a finding.
[[nodiscard]] base::Finding paperWarning(const QString& code, const base::Arguments& arguments);

} // namespace kurator::office
