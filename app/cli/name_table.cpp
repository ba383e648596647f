#include "app/cli/name_table.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace kurator::app {

namespace {

using language::Sex;

struct SexWord
{
    QStringView words;
    Sex sex;
};

constexpr std::array sexWords{
    SexWord{u"m м m. м. male муж муж. мужской мужчина", Sex::Male},
    SexWord{u"f ж f. ж. female жен жен. женский женщина", Sex::Female},
};

enum class NameColumn
{
    Sex,
    Full,
    Surname,
    Given,
    Patronymic,
};

struct ColumnWord
{
    QStringView words; // parted by |
    NameColumn column;
};

constexpr std::array columnWords{
    ColumnWord{u"пол|sex|gender", NameColumn::Sex},
    ColumnWord{u"фио|ф.и.о.|фамилия имя отчество|полное имя|и|name|full name|nominative|nom",
               NameColumn::Full},
    ColumnWord{u"фамилия|surname|last|last name", NameColumn::Surname},
    ColumnWord{u"имя|given|given name|first|first name", NameColumn::Given},
    ColumnWord{u"отчество|patronymic|middle|middle name", NameColumn::Patronymic},
};

using Places = std::array<qsizetype, 5>; // of each NameColumn, -1 for none

qsizetype& placeOf(Places& places, NameColumn column)
{
    return places[static_cast<std::size_t>(column)];
}

std::optional<NameColumn> columnFromText(const QString& text)
{
    const QString folded = base::foldedKey(text);
    for (const ColumnWord& one : columnWords) {
        if (std::ranges::any_of(one.words.tokenize(u'|'),
                                [&folded](QStringView word) { return word == folded; })) {
            return one.column;
        }
    }
    return std::nullopt;
}

// The columns of a heading; nothing when the row is none.
std::optional<Places> placesOfHeading(const QStringList& cells)
{
    Places places;
    places.fill(-1);
    bool found = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const auto column = columnFromText(cells.at(i)); column && placeOf(places, *column) < 0) {
            placeOf(places, *column) = i;
            found = true;
        }
    }
    return found ? std::optional(places) : std::nullopt;
}

Places placesOfRow(const QStringList& cells)
{
    Places places;
    places.fill(-1);
    const bool sexFirst = sexFromText(cells.at(0)).has_value();
    placeOf(places, NameColumn::Full) = sexFirst ? 1 : 0;
    placeOf(places, NameColumn::Sex) = sexFirst ? 0 : 1;
    return places;
}

bool namesAnyone(Places places)
{
    return std::ranges::any_of(
        std::array{NameColumn::Full, NameColumn::Surname, NameColumn::Given, NameColumn::Patronymic},
        [&places](NameColumn column) { return placeOf(places, column) >= 0; });
}

NameLine lineOf(const QStringList& cells, Places places, NameMeaning meaning)
{
    const auto cell = [&cells, &places](NameColumn column) {
        return base::tidied(cells.value(placeOf(places, column)));
    };
    NameLine line;
    line.name = placeOf(places, NameColumn::Full) >= 0
                    ? nameFromText(cell(NameColumn::Full), meaning)
                    : language::PersonName{cell(NameColumn::Surname), cell(NameColumn::Given),
                                           cell(NameColumn::Patronymic)};
    const QString sex = cell(NameColumn::Sex);
    line.sex = sex.isEmpty() ? language::sexByPatronymic(line.name) : sexFromText(sex);
    return line;
}

} // namespace

std::optional<Sex> sexFromText(const QString& text)
{
    const QString told = text.trimmed().toLower();
    for (const SexWord& one : sexWords) {
        if (std::ranges::any_of(one.words.tokenize(u' '),
                                [&told](QStringView word) { return word == told; })) {
            return one.sex;
        }
    }
    return std::nullopt;
}

std::optional<NameMeaning> nameMeaningFromCode(const QString& code)
{
    static const QHash<QString, NameMeaning> meanings{
        {QString(), NameMeaning::Full},
        {QStringLiteral("surname"), NameMeaning::Surname},
        {QStringLiteral("given"), NameMeaning::Given},
        {QStringLiteral("patronymic"), NameMeaning::Patronymic}};
    const auto found = meanings.constFind(code);
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

language::PersonName nameFromText(const QString& text, NameMeaning meaning)
{
    switch (meaning) {
    case NameMeaning::Full:
        break;
    case NameMeaning::Surname:
        return {text, {}, {}};
    case NameMeaning::Given:
        return {{}, text, {}};
    case NameMeaning::Patronymic:
        return {{}, {}, text};
    }
    return language::personNameFromText(text);
}

base::Result<std::vector<NameLine>> readNameTable(const QString& path, NameMeaning meaning)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), path}});
    }
    std::vector<NameLine> lines;
    std::optional<Places> heading;
    bool first = true;
    int number = 0;
    for (const QString& text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        ++number;
        const QString row = base::visible(text);
        if (row.trimmed().isEmpty()) {
            continue;
        }
        const QStringList cells = row.split(QLatin1Char('\t'));
        if (std::exchange(first, false) && (heading = placesOfHeading(cells))) {
            if (!namesAnyone(*heading)) {
                return base::refuseInput("cli.no-name-column",
                                         {{QStringLiteral("file"), QFileInfo(path).fileName()}});
            }
            continue;
        }
        lines.push_back(lineOf(cells, heading.value_or(placesOfRow(cells)), meaning));
        lines.back().line = number;
    }
    return lines;
}

} // namespace kurator::app
