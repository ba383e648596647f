#include "office/names_in_text.h"

#include "base/text.h"
#include "office/name_forms.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::office {

namespace {

constexpr qsizetype changingLetters = 3; // a case changes no more of a surname, and adds no more

QStringList capitalisedWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{Lu}[\\p{L}-]+"));
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        words << base::foldedKey(found.next().captured());
    }
    return words;
}

bool mayBeFormOf(const QString& word, const QString& surname)
{
    const qsizetype stem = qMax<qsizetype>(1, surname.size() - changingLetters);
    return word.size() <= surname.size() + changingLetters &&
           word.startsWith(QStringView(surname).left(stem));
}

bool isFormOf(const QString& word, const people::Person& person)
{
    const NameForms forms = nameForms(person);
    const auto begins = [&word](const QString& form) {
        return base::foldedKey(form).split(QLatin1Char(' ')).front() == word;
    };
    return std::ranges::any_of(forms.shown, begins) || std::ranges::any_of(forms.proposed, begins);
}

} // namespace

bool namesSomebody(const Desk& desk, const QString& text)
{
    const QStringList words = capitalisedWords(text);
    if (words.isEmpty()) {
        return false;
    }
    return std::ranges::any_of(desk.snapshot().persons, [&words](const people::Person& person) {
        const QString surname = base::foldedKey(person.name.surname);
        return !surname.isEmpty() && std::ranges::any_of(words, [&](const QString& word) {
            return mayBeFormOf(word, surname) && (word == surname || isFormOf(word, person));
        });
    });
}

} // namespace kurator::office
