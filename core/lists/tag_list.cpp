#include "lists/tag_list.h"

#include "base/text.h"
#include "people/tags.h"

#include <algorithm>

namespace kurator::lists {

namespace {

constexpr qsizetype longestPiece = 30; // letters: anything longer is a sentence

} // namespace

QStringList tagsInUse(const office::Desk& desk)
{
    QStringList all;
    QStringList pieces;
    for (const people::Entry& entry : desk.snapshot().entries) {
        all += entry.requestTags + entry.competenceTags + entry.interestTags;
        pieces += people::tagsIn(entry.competences);
    }
    std::ranges::copy_if(pieces, std::back_inserter(all),
                         [](const QString& piece) { return piece.size() <= longestPiece; });
    QStringList tags = people::tidyTags(all);
    std::ranges::sort(tags, {}, [](const QString& tag) { return base::foldedKey(tag); });
    return tags;
}

} // namespace kurator::lists
