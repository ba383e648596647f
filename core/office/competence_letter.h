#pragma once

#include "documents/question.h"
#include "office/desk.h"

#include <QStringList>

namespace kurator::office {

// Answers of the letter to an employer (D24) that asks for mentors in these topics first, then for what the
// letter asks for anyway.
[[nodiscard]] documents::Answers lackingCompetences(const Desk& desk, const QStringList& topics);

} // namespace kurator::office
