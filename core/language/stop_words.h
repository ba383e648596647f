#pragma once

#include <QStringView>

namespace kurator::language {

// Whether a folded word of a request or a competence says nothing of its subject: «по», «хочу», «помощь».
[[nodiscard]] bool isStopWord(QStringView folded);

} // namespace kurator::language
