#include "office/contact_checks.h"

#include "base/text.h"
#include "exchange/contact_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::office {

namespace {

// A village number is as short as that.
constexpr int fewestDigits = 5;

bool mayBeTownNumber(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("^\\+?[\\d\\s()\\-,;]+((доб|вн)\\.?\\s*\\d+)?$"));
    return marks.match(text).hasMatch() &&
           std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= fewestDigits;
}

} // namespace

base::Result<QString> phoneToStore(QStringView text)
{
    QString written = base::tidied(text);
    if (written.isEmpty()) {
        return QString();
    }
    if (const auto phone = exchange::readPhone(written)) {
        return *phone;
    }
    if (mayBeTownNumber(written)) {
        return written;
    }
    return base::refuseInput("people.phone-unread", {{QStringLiteral("value"), written}});
}

base::Result<QString> emailToStore(QStringView text)
{
    QString written = base::tidied(text);
    if (!written.isEmpty() && exchange::readContacts(written).email != written) {
        return base::refuseInput("people.email-unread", {{QStringLiteral("value"), written}});
    }
    return written;
}

} // namespace kurator::office
