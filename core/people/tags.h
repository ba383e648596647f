#pragma once

#include <QString>
#include <QStringList>

namespace kurator::people {

// Tags as they are stored: tidied, without blanks and repetitions (whatever their letters), in the order in
// which they were given.
[[nodiscard]] QStringList tidyTags(const QStringList& tags);

// What stands between commas, semicolons and line breaks.
[[nodiscard]] QStringList tagsIn(const QString& text);

} // namespace kurator::people
