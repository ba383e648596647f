#include "language/initials.h"

#include "base/text.h"
#include "language/patronymic_endings.h"

#include <QStringList>

namespace kurator::language {

namespace {

constexpr QChar noBreakSpace(0x00a0);

QString initialOfWord(QStringView word)
{
    QString result;
    for (const QStringView part : word.split(u'-', Qt::SkipEmptyParts)) {
        if (result.isEmpty()) {
            result = QString(part.front().toUpper()) + QLatin1Char('.');
        } else if (part.front().isUpper()) {
            result += QLatin1Char('-') + QString(part.front()) + QLatin1Char('.');
        }
    }
    return result;
}

QStringList initialsOfWords(QStringView words)
{
    QStringList result;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        result += initialOfWord(word);
    }
    result.removeAll(QString());
    return result;
}

// «оглы» of «Ибрагим оглы».
QString kinWordOf(const PersonName& name)
{
    const QString last = name.patronymic.section(QLatin1Char(' '), -1);
    return last.size() < name.patronymic.size() && isKinWord(base::foldedKey(last)) ? last : QString();
}

// The initials, and the word for son or daughter where it is wished.
QStringList initialsOf(const PersonName& name, const InitialsStyle& style)
{
    const QStringList initials = initialsOfWords(name.given) + initialsOfWords(name.patronymic).mid(0, 1);
    const QString together = initials.join(style.spaced ? QString(noBreakSpace) : QString());
    return {together, style.kinWords ? kinWordOf(name) : QString()};
}

QString joinedUnbroken(QStringList words)
{
    words.removeAll(QString());
    return words.join(noBreakSpace);
}

} // namespace

QString initialsBefore(const PersonName& name, const InitialsStyle& style)
{
    return joinedUnbroken(initialsOf(name, style) + QStringList(name.surname));
}

QString initialsAfter(const PersonName& name, const InitialsStyle& style)
{
    return joinedUnbroken(QStringList(name.surname) + initialsOf(name, style));
}

} // namespace kurator::language
