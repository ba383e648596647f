#include "people/recipient.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kurator::people {

namespace {

// Without endings, so that «региональному наставническому центру» is found too.
constexpr std::array<QStringView, 3> centreWords{u"регион", u"наставничес", u"центр"};
constexpr QStringView centreLetters = u"рнц";

bool isSomeCentre(const QString& key)
{
    return key.contains(centreLetters) ||
           std::ranges::all_of(centreWords, [&key](QStringView word) { return key.contains(word); });
}

// The general name, without saying whose centre it is.
bool isCentreInGeneral(const QString& key)
{
    return key == centreLetters || (isSomeCentre(key) && !key.contains(centreLetters) &&
                                    key.count(QLatin1Char(' ')) + 1 == std::ssize(centreWords));
}

} // namespace

bool namesRegionalCentre(const QStringList& recipients, const QString& wanted)
{
    const QString wantedKey = base::foldedKey(wanted);
    return std::ranges::any_of(recipients, [&wantedKey](const QString& recipient) {
        const QString key = base::foldedKey(recipient);
        if (wantedKey.isEmpty()) {
            return isSomeCentre(key);
        }
        return key.contains(wantedKey) || isCentreInGeneral(key);
    });
}

} // namespace kurator::people
