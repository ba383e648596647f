#include "people/requisites.h"

#include <algorithm>
#include <array>

namespace kurator::people {

namespace {

constexpr qsizetype digitsOfOgrn = 13;
constexpr std::array innWeights{2, 4, 10, 3, 5, 9, 4, 6, 8};

int digitAt(QStringView text, qsizetype at)
{
    return text.at(at).unicode() - u'0';
}

bool isDigits(QStringView text, qsizetype count)
{
    return text.size() == count &&
           std::ranges::all_of(text, [](QChar c) { return u'0' <= c.unicode() && c.unicode() <= u'9'; });
}

} // namespace

bool isInn(QStringView text)
{
    constexpr auto checked = static_cast<qsizetype>(innWeights.size());
    if (!isDigits(text, checked + 1)) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 0; i < checked; ++i) {
        sum += innWeights[static_cast<std::size_t>(i)] * digitAt(text, i);
    }
    return sum % 11 % 10 == digitAt(text, checked);
}

bool isOgrn(QStringView text)
{
    if (!isDigits(text, digitsOfOgrn)) {
        return false;
    }
    const qint64 number = text.chopped(1).toLongLong();
    return number % 11 % 10 == digitAt(text, digitsOfOgrn - 1);
}

} // namespace kurator::people
