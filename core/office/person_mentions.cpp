#include "office/person_mentions.h"

#include "language/initials.h"
#include "office/name_forms.h"

#include <algorithm>

namespace kurator::office {

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x2011), QLatin1Char('-'));
}

// A form that ends where the word ends: «Иванов» is not in «Иванова».
bool standsIn(const QString& text, const QString& form)
{
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const qsizetype end = at + form.size();
        const bool before = at == 0 || !text.at(at - 1).isLetter();
        const bool after = end == text.size() || !text.at(end).isLetter();
        if (before && after) {
            return true;
        }
    }
    return false;
}

} // namespace

PersonMentions::PersonMentions(const people::Person& person)
{
    const auto add = [this](const language::PersonName& name) {
        for (const QString& form :
             {language::fullName(name), language::initialsBefore(name), language::initialsAfter(name)}) {
            m_forms << plain(form);
        }
    };
    const NameForms forms = nameForms(person);
    for (const auto& list : {forms.shown, forms.proposed}) {
        for (const QString& form : list) {
            add(language::personNameFromText(form));
        }
    }
    add(person.name);
    m_forms.removeDuplicates();
}

bool PersonMentions::in(const QString& text) const
{
    const QString readable = plain(text);
    return std::ranges::any_of(m_forms, [&](const QString& form) { return standsIn(readable, form); });
}

} // namespace kurator::office
