#include "exchange/number_reading.h"

#include "base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace kurator::exchange {

namespace {

constexpr int mostMentees = 50;
constexpr double longestCareer = 80;
constexpr double monthsInYear = 12;

tl::unexpected<base::Error> refusedNumber(const char* code, const Cell& cell)
{
    return base::refuseInput(code, {{QStringLiteral("value"), shown(cell).simplified()}});
}

} // namespace

base::Result<int> readCapacity(const Cell& cell)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:не более|не "
        "больше|до|максимум)?\\s*(?:\\d+\\s*(?:-|до)\\s*)?(\\d+)(?:[.,]0+)?(?:\\s*[а-я().\\s]*)$"));
    const auto match = pattern.match(base::foldedKey(shown(cell)));
    const int capacity =
        match.hasMatch() && cell.kind != Cell::Kind::Date ? match.capturedView(1).toInt() : 0;
    if (capacity < 1 || capacity > mostMentees) {
        return refusedNumber("exchange.not-a-capacity", cell);
    }
    return capacity;
}

base::Result<double> readExperience(const Cell& cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d+(?:[.,]\\d+)?)\\s*(лет|года?|л\\.?|г\\.?|мес[а-я]*\\.?)?$"));
    const auto match = pattern.match(base::foldedKey(shown(cell)));
    if (!match.hasMatch() || cell.kind == Cell::Kind::Date) {
        return refusedNumber("exchange.not-an-experience", cell);
    }
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const double years = match.capturedView(2).startsWith(u"мес") ? number / monthsInYear : number;
    if (years > longestCareer) {
        return refusedNumber("exchange.not-an-experience", cell);
    }
    return years;
}

} // namespace kurator::exchange
