#include "documents/field_printer.h"

#include "language/date_words.h"
#include "language/initials.h"
#include "language/name_declension.h"
#include "language/plural.h"
#include "language/position_declension.h"
#include "language/prepositions.h"

#include <algorithm>

namespace kurator::documents {

using language::Case;

namespace {

constexpr QChar noBreakSpace(0x00a0);

QString blankToFill()
{
    return QStringLiteral("______");
}

base::Finding fieldWarning(const char* code, base::Arguments arguments)
{
    return {QString::fromLatin1(code),
            base::Severity::Warning,
            0,
            {base::Subject::Kind::Document, {}, {}},
            std::move(arguments)};
}

const FieldFilter* filterOf(const FieldUse& use, FilterKind kind)
{
    const auto found = std::find_if(use.filters.begin(), use.filters.end(),
                                    [kind](const FieldFilter& filter) { return filter.kind == kind; });
    return found == use.filters.end() ? nullptr : &*found;
}

Case caseOf(const FieldUse& use)
{
    const FieldFilter* filter = filterOf(use, FilterKind::Case);
    return filter == nullptr ? Case::Nominative : filter->grammaticalCase;
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString pluralText(double number, const QStringList& words)
{
    return language::pluralOfAmount(number, words.at(0), words.at(1), words.at(2));
}

// The word for a person whose sex is not known: «ознакомлен(а)», or both words.
QString bothGenders(const QString& male, const QString& female)
{
    return female.startsWith(male) ? QStringLiteral("%1(%2)").arg(male, female.mid(male.size()))
                                   : QStringLiteral("%1/%2").arg(male, female);
}

// Prints a value as the filters of one field ask.
class ValuePrinter
{
public:
    explicit ValuePrinter(const FieldUse& use) : m_use(use) {}

    QString operator()(std::monostate) { return {}; }
    QString operator()(const QString& text) { return text.trimmed(); }
    QString operator()(const PositionField& position)
    {
        return language::declinedPosition(position.text.trimmed(), caseOf(m_use));
    }

    QString operator()(double number)
    {
        const FieldFilter* plural = filterOf(m_use, FilterKind::Plural);
        return plural == nullptr ? numberText(number) : pluralText(number, plural->words);
    }

    QString operator()(const FieldList& list)
    {
        if (filterOf(m_use, FilterKind::Choose) != nullptr) {
            return (*this)(!list.empty());
        }
        const FieldFilter* each = filterOf(m_use, FilterKind::Each);
        return each == nullptr ? (*this)(static_cast<double>(list.size())) : eachOf(list, each->words);
    }

    QString operator()(bool flag)
    {
        const FieldFilter* choose = filterOf(m_use, FilterKind::Choose);
        return choose == nullptr ? QString() : choose->words.at(flag ? 0 : 1);
    }

    QString operator()(const QDate& date)
    {
        if (filterOf(m_use, FilterKind::Short) != nullptr) {
            return language::shortDate(date);
        }
        if (filterOf(m_use, FilterKind::Quoted) != nullptr) {
            return language::quotedDate(date);
        }
        return filterOf(m_use, FilterKind::SchoolYear) != nullptr ? language::schoolYear(date)
                                                                  : language::longDate(date);
    }

    QString operator()(const PersonField& person)
    {
        if (const FieldFilter* gender = filterOf(m_use, FilterKind::Gender)) {
            return genderedWord(person, gender->words);
        }
        const QString& confirmed = confirmedForm(person);
        const language::PersonName name =
            confirmed.isEmpty() ? inCase(person) : language::personNameFromText(confirmed);
        if (filterOf(m_use, FilterKind::Given) != nullptr) {
            return language::fullName({{}, name.given, name.patronymic});
        }
        if (filterOf(m_use, FilterKind::ShortBefore) != nullptr) {
            return language::initialsBefore(name);
        }
        if (filterOf(m_use, FilterKind::ShortAfter) != nullptr ||
            filterOf(m_use, FilterKind::Short) != nullptr) {
            return language::initialsAfter(name);
        }
        return confirmed.isEmpty() ? language::fullName(name) : confirmed;
    }

    std::vector<base::Finding> warnings;

private:
    // A text that nobody gave is left to be written by hand.
    static QString eachOf(const FieldList& list, const QStringList& words)
    {
        QString result;
        for (const FieldRecord& item : list) {
            const auto value = item.values.find(words.at(1));
            const QString* text = value == item.values.end() ? nullptr : std::get_if<QString>(&value->second);
            result += words.at(0) + (text == nullptr || text->isEmpty() ? blankToFill() : *text);
        }
        return result;
    }

    static std::optional<language::Sex> sexOf(const PersonField& person)
    {
        return person.sex ? person.sex : language::sexByPatronymic(person.name);
    }

    QString genderedWord(const PersonField& person, const QStringList& words)
    {
        if (const auto sex = sexOf(person)) {
            return language::byGender(*sex, words.at(0), words.at(1));
        }
        warnSexUnknown(person);
        return bothGenders(words.at(0), words.at(1));
    }

    QString confirmedForm(const PersonField& person) const
    {
        return person.confirmedForms && !person.indeclinable
                   ? person.confirmedForms->at(static_cast<std::size_t>(caseOf(m_use))).simplified()
                   : QString();
    }

    language::PersonName inCase(const PersonField& person)
    {
        const Case grammaticalCase = caseOf(m_use);
        if (grammaticalCase == Case::Nominative || person.indeclinable) {
            return person.name;
        }
        const auto sex = sexOf(person);
        if (!sex) {
            warnSexUnknown(person);
            return person.name;
        }
        if (language::isUncertain(person.name, *sex)) {
            warnings.push_back(fieldWarning("documents.name-unconfirmed",
                                            {{QStringLiteral("name"), language::fullName(person.name)}}));
        }
        return language::declined(person.name, *sex, grammaticalCase);
    }

    void warnSexUnknown(const PersonField& person)
    {
        warnings.push_back(fieldWarning("documents.sex-unknown",
                                        {{QStringLiteral("name"), language::fullName(person.name)}}));
    }

    const FieldUse& m_use;
};

void changeFirstLetter(QString& text, bool upper)
{
    if (!text.isEmpty()) {
        text[0] = upper ? text.at(0).toUpper() : text.at(0).toLower();
    }
}

QString finished(QString text, const FieldUse& use)
{
    for (const FieldFilter& filter : use.filters) {
        if (filter.kind == FilterKind::About) {
            text = language::about(text) + noBreakSpace + text;
        } else if (filter.kind == FilterKind::With) {
            text = language::with(text) + noBreakSpace + text;
        } else if (filter.kind == FilterKind::UpperFirst || filter.kind == FilterKind::LowerFirst) {
            changeFirstLetter(text, filter.kind == FilterKind::UpperFirst);
        } else if (filter.kind == FilterKind::Upper) {
            text = text.toUpper();
        }
    }
    return text;
}

} // namespace

PrintedField printed(const FieldUse& use, const FieldValue* value)
{
    if (isMissing(value, use.type)) {
        if (const FieldFilter* instead = filterOf(use, FilterKind::Or)) {
            return {instead->words.first(), {}};
        }
        return {blankToFill(),
                {fieldWarning("documents.field-missing", {{QStringLiteral("field"), use.place},
                                                          {QStringLiteral("meaning"), use.meaning}})}};
    }
    ValuePrinter printer(use);
    const QString text = std::visit(printer, *value);
    return {finished(text, use), std::move(printer.warnings)};
}

} // namespace kurator::documents
