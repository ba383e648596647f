#include "documents/number_mask.h"

#include "base/text.h"

#include <QRegularExpression>

namespace kurator::documents {

namespace {

const QString numberSign = QStringLiteral("{n}");
const QString yearSign = QStringLiteral("{year}");

QString plain(QString text)
{
    for (const QChar dash : {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2014)}) {
        text.replace(dash, QLatin1Char('-'));
    }
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return base::foldedKey(text);
}

} // namespace

bool isNumberMask(const QString& mask)
{
    return mask.isEmpty() || mask.count(numberSign) == 1;
}

bool fitsMask(const QString& number, const QString& mask, int year)
{
    if (mask.isEmpty()) {
        return true;
    }
    QString pattern = QRegularExpression::escape(plain(mask));
    pattern.replace(QRegularExpression::escape(numberSign), QStringLiteral("\\d+(?:-?\\p{L}|/\\d+)?"));
    pattern.replace(QRegularExpression::escape(yearSign),
                    QStringLiteral("(?:%1|%2)").arg(year).arg(year % 100, 2, 10, QLatin1Char('0')));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(plain(number)).hasMatch();
}

} // namespace kurator::documents
