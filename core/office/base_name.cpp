#include "office/base_name.h"

#include "base/text.h"

namespace kurator::office {

QString proposedBaseName(const QString& schoolName)
{
    constexpr int longest = 80;
    QString name;
    for (const QChar letter : schoolName) {
        const bool forbidden = QStringLiteral("<>:\"/\\|?*«»").contains(letter) || !letter.isPrint();
        name += forbidden ? QLatin1Char(' ') : letter;
    }
    name = base::tidied(name).left(longest);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    return (name.isEmpty() ? QStringLiteral("школа") : name) + QStringLiteral(".kurator");
}

} // namespace kurator::office
