#include "exchange/date_reading.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace kurator::exchange {

namespace {

constexpr int firstSerial = 10'000; // 18.05.1927: smaller numbers are years, ages or mistakes
constexpr int lastSerial = 80'000;  // 10.01.2119
constexpr int pivotYear = 40;
constexpr int oldestAge = 120;

tl::unexpected<base::Error> refusedValue(const char* code, const Cell& cell)
{
    return base::refuseInput(code, {{QStringLiteral("value"), shown(cell).simplified()}});
}

std::optional<QDate> dateOfSerial(double serial)
{
    if (!(serial >= firstSerial && serial <= lastSerial)) {
        return std::nullopt;
    }
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(serial)));
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    return year < pivotYear ? 2000 + year : 1900 + year;
}

// 1…12 by the first letters, so that «сентября», «сент.» and «сентябрь» are one month; 0 for any other word.
int monthOfWord(QStringView word)
{
    static const QStringList beginnings{QStringLiteral("янв"), QStringLiteral("фев"), QStringLiteral("мар"),
                                        QStringLiteral("апр"), QStringLiteral("ма"),  QStringLiteral("июн"),
                                        QStringLiteral("июл"), QStringLiteral("авг"), QStringLiteral("сен"),
                                        QStringLiteral("окт"), QStringLiteral("ноя"), QStringLiteral("дек")};
    for (int month = 0; month < 12; ++month) {
        if (word.startsWith(beginnings.at(month))) {
            return month + 1;
        }
    }
    return 0;
}

// Lower case, without a time of day, «г.» and quotes.
QString bareDateText(const Cell& cell)
{
    static const QRegularExpression timeOfDay(
        QStringLiteral("[t\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?z?$"));
    static const QRegularExpression yearWord(QStringLiteral("\\s*(г\\.?\\s?р\\.?|года?( рождения)?|г\\.?)$"));
    static const QRegularExpression quotes(QStringLiteral("[«»\"„“”]"));
    QString text = base::foldedKey(cell.text);
    return text.remove(timeOfDay).remove(yearWord).remove(quotes).simplified();
}

base::Result<QDate> checkedDate(const Cell& cell, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid()) {
        return refusedValue("exchange.no-such-date", cell);
    }
    return date;
}

base::Result<QDate> readDateText(const Cell& cell)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})\\s?[./,\\-]\\s?(\\d{1,2})\\s?[./,\\-]\\s?(\\d{4}|\\d{2})\\.?$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})$"));
    static const QRegularExpression inWords(
        QStringLiteral("^(\\d{1,2})\\s?([а-я]+)\\.?\\s?(\\d{4}|\\d{2})$"));
    static const QRegularExpression monthAlone(QStringLiteral("^([а-я]+)\\.?(\\s\\d{4}|\\s\\d{2})?$"));
    static const QRegularExpression yearAlone(QStringLiteral("^\\d{4}$"));

    const QString text = bareDateText(cell);
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        return checkedDate(cell, fullYear(m.capturedView(3)), m.capturedView(2).toInt(),
                           m.capturedView(1).toInt());
    }
    if (const auto m = yearFirst.match(text); m.hasMatch()) {
        return checkedDate(cell, m.capturedView(1).toInt(), m.capturedView(2).toInt(),
                           m.capturedView(3).toInt());
    }
    if (const auto m = inWords.match(text); m.hasMatch() && monthOfWord(m.capturedView(2)) > 0) {
        return checkedDate(cell, fullYear(m.capturedView(3)), monthOfWord(m.capturedView(2)),
                           m.capturedView(1).toInt());
    }
    if (const auto m = monthAlone.match(text); m.hasMatch() && monthOfWord(m.capturedView(1)) > 0) {
        return refusedValue("exchange.date-without-day", cell);
    }
    if (yearAlone.match(text).hasMatch()) {
        return refusedValue("exchange.date-without-month", cell);
    }
    bool isNumber = false;
    const auto serial = dateOfSerial(text.toDouble(&isNumber));
    if (isNumber && serial) {
        return *serial;
    }
    return refusedValue("exchange.not-a-date", cell);
}

bool isYear(double number, const QDate& today)
{
    return std::floor(number) == number && number >= today.year() - oldestAge && number <= today.year();
}

} // namespace

base::Result<QDate> readDate(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Date:
        return cell.date;
    case Cell::Kind::Text:
        return readDateText(cell);
    case Cell::Kind::Number:
        if (const auto date = dateOfSerial(cell.number)) {
            return *date;
        }
        return refusedValue(cell.number >= 1900 && cell.number < 2200 ? "exchange.date-without-month"
                                                                      : "exchange.not-a-date",
                            cell);
    case Cell::Kind::Empty:
    case Cell::Kind::Boolean:
    case Cell::Kind::Error:
        return refusedValue("exchange.not-a-date", cell);
    }
    return refusedValue("exchange.not-a-date", cell);
}

std::optional<int> readAge(const Cell& cell)
{
    static const QRegularExpression age(QStringLiteral("^(\\d{1,3})\\s*(лет|года?|л\\.?|полных лет)?$"));
    const auto match =
        age.match(cell.kind == Cell::Kind::Text ? base::foldedKey(bareDateText(cell)) : shown(cell));
    const int years = match.hasMatch() ? match.capturedView(1).toInt() : oldestAge + 1;
    return years <= oldestAge ? std::optional(years) : std::nullopt;
}

base::Result<BirthTold> readBirthYear(const Cell& cell, const QDate& today)
{
    const QString text = cell.kind == Cell::Kind::Text ? bareDateText(cell) : shown(cell);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && isYear(number, today)) {
        return BirthTold{static_cast<int>(number), std::nullopt};
    }
    if (const auto years = readAge(cell)) {
        return base::refuseInput("exchange.age-instead-of-year",
                                 {{QStringLiteral("value"), shown(cell).simplified()},
                                  {QStringLiteral("from"), QString::number(today.year() - *years - 1)},
                                  {QStringLiteral("to"), QString::number(today.year() - *years)}});
    }
    if (const auto date = readDate(cell)) {
        return BirthTold{date->year(), *date};
    }
    return refusedValue("exchange.not-a-year", cell);
}

} // namespace kurator::exchange
