#pragma once

#include "language/grammatical_case.h"

#include <QString>
#include <QStringView>

namespace kurator::language {

// A position, or a person's role such as «мать (законный представитель)», in a case. The head word, its
// adjectives and apposed positions decline («учителю-логопеду», «социальному педагогу», «учителю, классному
// руководителю»); dependants and abbreviations stay («заместителю директора по УВР», «и. о. директора»). The
// accusative is that of a person. Masculine titles stay masculine for women.
[[nodiscard]] QString declinedPosition(QStringView position, Case grammaticalCase);

} // namespace kurator::language
