#include "language/initials.h"

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

QStringList initialsOf(const PersonName& name)
{
    return initialsOfWords(name.given) + initialsOfWords(name.patronymic).mid(0, 1);
}

QString joinedUnbroken(QStringList words)
{
    words.removeAll(QString());
    return words.join(noBreakSpace);
}

} // namespace

QString initialsBefore(const PersonName& name)
{
    return joinedUnbroken(initialsOf(name) + QStringList(name.surname));
}

QString initialsAfter(const PersonName& name)
{
    return joinedUnbroken(QStringList(name.surname) + initialsOf(name));
}

} // namespace kurator::language
