#pragma once

#include <QString>
#include <QStringView>

namespace kurator::base {

// The key under which two spellings of one word or name are the same: lower case, ё as е, Latin look-alikes
// inside a Cyrillic word as Cyrillic, nothing invisible, any run of spaces as one, no spaces at the ends, all
// dashes as '-'.
[[nodiscard]] QString foldedKey(QStringView text);

// Without the marks that nobody sees: direction of writing, soft hyphens, joiners, a byte order mark. Web
// pages and messengers leave them in what is copied.
[[nodiscard]] QString visible(QStringView text);

// Spaces trimmed and runs of them (also non-breaking ones and line breaks) made one.
[[nodiscard]] QString tidied(QStringView text);

// Latin letters that look like Cyrillic ones are replaced in words that also hold Cyrillic letters.
[[nodiscard]] QString withoutLookAlikes(QStringView text);

} // namespace kurator::base
