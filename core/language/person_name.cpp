#include "language/person_name.h"

#include "base/text.h"
#include "language/patronymic_endings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

bool isSurnameParticle(const QString& word)
{
    static constexpr std::array<QStringView, 16> particles{u"фон", u"де",  u"дер", u"ван", u"ди",   u"да",
                                                           u"ду",  u"дю",  u"ла",  u"ле",  u"дель", u"дос",
                                                           u"аль", u"эль", u"тер", u"бен"};
    return std::ranges::find(particles, QStringView(word)) != particles.end();
}

bool isPatronymicWord(const QString& word)
{
    const QString folded = base::foldedKey(word);
    return !isKinWord(folded) && sexByPatronymicEnding(folded).has_value();
}

bool isKin(const QString& word)
{
    return isKinWord(base::foldedKey(word));
}

// «Бакыт уулу Эрлан»: a Kyrgyz name without a surname, the father's name stands first.
bool startsWithFather(const QStringList& words)
{
    return words.size() >= 3 && isKin(words.at(1));
}

// «Анна Сергеевна Иванова».
bool isSurnameLast(const QStringList& words)
{
    return words.size() == 3 && isPatronymicWord(words.at(1)) && !isPatronymicWord(words.at(2)) &&
           !isKin(words.at(2)) && base::foldedKey(words.at(2)) != QStringView(u"зода");
}

// How many words at the end are the patronymic.
qsizetype patronymicLength(const QStringList& words)
{
    if (words.size() < 3) {
        return 0;
    }
    if (isKin(words.back())) {
        return 2;
    }
    return words.size() == 3 || isPatronymicWord(words.back()) ? 1 : 0;
}

PersonName assembled(const QString& surname, const QStringList& rest, qsizetype wordsOfPatronymic)
{
    const qsizetype givenWords = rest.size() - wordsOfPatronymic;
    return {surname, rest.mid(0, givenWords).join(QLatin1Char(' ')),
            rest.mid(givenWords).join(QLatin1Char(' '))};
}

} // namespace

PersonName personNameFromText(QStringView fullName)
{
    static const QRegularExpression spacedHyphen(QStringLiteral("\\s*([-\\x{2010}-\\x{2015}])\\s*"));
    QStringList words = base::tidied(fullName)
                            .replace(spacedHyphen, QStringLiteral("\\1"))
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    if (isSurnameLast(words)) {
        return {words.at(2), words.at(0), words.at(1)};
    }
    QStringList surname;
    while (words.size() > 2 && (isSurnameParticle(words.front()) || isSurnameParticle(words.at(1)))) {
        surname += words.takeFirst();
    }
    surname += words.takeFirst();
    if (!words.isEmpty() && startsWithFather(QStringList(surname.back()) + words)) {
        surname += words.takeFirst();
    }
    const qsizetype patronymicWords = patronymicLength(QStringList(surname.back()) + words);
    return assembled(surname.join(QLatin1Char(' ')), words, qMin(patronymicWords, words.size()));
}

QString fullName(const PersonName& name)
{
    QString full = name.surname;
    for (const QString* part : {&name.given, &name.patronymic}) {
        if (!full.isEmpty() && !part->isEmpty()) {
            full += QLatin1Char(' ');
        }
        full += *part;
    }
    return full;
}

std::optional<Sex> sexByPatronymic(const PersonName& name)
{
    return sexByPatronymicEnding(base::foldedKey(name.patronymic));
}

} // namespace kurator::language
