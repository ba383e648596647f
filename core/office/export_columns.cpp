#include "office/export_columns.h"

#include "office/shown_values.h"

#include <array>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::ColumnKind;

template <QString people::Entry::*field>
Cell entryText(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(line.entry->*field);
}

template <std::optional<QDate> people::Entry::*field>
Cell entryDay(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofDate(line.entry->*field);
}

template <QStringList people::Entry::*field>
Cell entryTags(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText((line.entry->*field).join(QStringLiteral(", ")));
}

template <QString people::Person::*field>
Cell personText(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(line.person->*field);
}

template <QString ExportLine::*field>
Cell toldText(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(line.*field);
}

Cell nameCell(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(language::fullName(line.person->name));
}

Cell birthYearCell(const Desk& /*desk*/, const ExportLine& line)
{
    const auto& birth = line.person->birthDate;
    return Cell::ofNumber(birth ? std::optional(birth->year()) : line.person->birthYear);
}

Cell birthDateCell(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofDate(line.person->birthDate);
}

Cell ageCell(const Desk& desk, const ExportLine& line)
{
    const auto age = people::ageOn(*line.person, desk.today());
    if (!age || age->exact) {
        return Cell::ofNumber(age ? std::optional(age->years) : std::nullopt);
    }
    return Cell::ofText(QStringLiteral("%1–%2").arg(age->atLeast()).arg(age->years));
}

Cell categoryCell(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(shownValue(line.entry->category));
}

Cell statusCell(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofText(shownValue(line.entry->status));
}

Cell placesCell(const Desk& /*desk*/, const ExportLine& line)
{
    return Cell::ofNumber(line.entry->capacity);
}

constexpr auto textKind = ColumnKind::Text;
constexpr auto dayKind = ColumnKind::Date;
constexpr auto wholeKind = ColumnKind::Whole;

constexpr ExportColumn furtherColumn(const char* id, QStringView heading, double width, ColumnKind kind,
                                     Cell (*cell)(const Desk&, const ExportLine&))
{
    return {QLatin1String(id), heading, width, kind, cell, false};
}

constexpr ExportColumn officialColumn(const char* id, QStringView heading, double width, ColumnKind kind,
                                      Cell (*cell)(const Desk&, const ExportLine&))
{
    return {QLatin1String(id), heading, width, kind, cell, true};
}

constexpr ExportColumn exportJoinedColumn =
    officialColumn("joined", u"Дата вхождения в программу", 12, dayKind, entryDay<&people::Entry::joinedOn>);
constexpr ExportColumn exportFormColumn =
    officialColumn("form", u"Форма наставничества", 18, textKind, toldText<&ExportLine::form>);
constexpr ExportColumn exportFinishedColumn = officialColumn("finished", u"Дата завершения программы", 12,
                                                             dayKind, entryDay<&people::Entry::finishedOn>);
constexpr ExportColumn exportResultsColumn =
    officialColumn("results", u"Результаты программы", 24, textKind, entryText<&people::Entry::results>);
constexpr ExportColumn exportBirthDateColumn =
    furtherColumn("birthDate", u"Дата рождения", 12, dayKind, birthDateCell);
constexpr ExportColumn exportAgeColumn = furtherColumn("age", u"Возраст", 9, wholeKind, ageCell);
constexpr ExportColumn exportClassColumn =
    furtherColumn("class", u"Класс или группа", 12, textKind, entryText<&people::Entry::className>);
constexpr ExportColumn exportPositionColumn =
    furtherColumn("position", u"Должность", 20, textKind, entryText<&people::Entry::position>);
constexpr ExportColumn exportCategoryColumn =
    furtherColumn("category", u"Категория", 16, textKind, categoryCell);
constexpr ExportColumn exportPhoneColumn =
    furtherColumn("phone", u"Телефон", 18, textKind, personText<&people::Person::phone>);
constexpr ExportColumn exportEmailColumn =
    furtherColumn("email", u"Эл. почта", 22, textKind, personText<&people::Person::email>);

constexpr std::array exportMenteeColumns{
    officialColumn("name", u"ФИО наставляемого", 26, textKind, nameCell),
    officialColumn("contacts", u"Контактные данные для связи (данные представителя)", 22, textKind,
                   toldText<&ExportLine::contacts>),
    officialColumn("birthYear", u"Год рождения наставляемого", 11, wholeKind, birthYearCell),
    officialColumn("request", u"Основной запрос наставляемого", 28, textKind,
                   entryText<&people::Entry::request>),
    exportJoinedColumn,
    officialColumn("partners", u"ФИО наставника", 26, textKind, toldText<&ExportLine::partners>),
    exportFormColumn,
    officialColumn("partnerPlaces", u"Место работы/учебы наставника", 22, textKind,
                   toldText<&ExportLine::partnerPlaces>),
    exportFinishedColumn,
    exportResultsColumn,
    officialColumn("caseLink", u"Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации", 20,
                   textKind, entryText<&people::Entry::caseLink>),
    officialColumn("completion", u"Отметка о прохождении программы", 14, textKind,
                   entryText<&people::Entry::completionMark>),
    exportBirthDateColumn,
    exportAgeColumn,
    exportClassColumn,
    exportPositionColumn,
    furtherColumn("workplace", u"Место работы или учёбы", 22, textKind, entryText<&people::Entry::workplace>),
    exportCategoryColumn,
    exportPhoneColumn,
    exportEmailColumn,
    furtherColumn("requestTags", u"Метки запроса", 20, textKind, entryTags<&people::Entry::requestTags>),
    furtherColumn("source", u"Источник запроса", 18, textKind, entryText<&people::Entry::requestSource>),
    furtherColumn("interests", u"Интересы", 20, textKind, entryText<&people::Entry::interests>),
    furtherColumn("time", u"Удобное время", 18, textKind, entryText<&people::Entry::time>),
};

constexpr std::array exportMentorColumns{
    officialColumn("name", u"ФИО наставника", 26, textKind, nameCell),
    officialColumn("contacts", u"Контактные данные для связи", 22, textKind, toldText<&ExportLine::contacts>),
    officialColumn("workplace", u"Место работы/учебы наставника", 22, textKind,
                   entryText<&people::Entry::workplace>),
    officialColumn("competences", u"Основные компетенции наставника", 26, textKind,
                   entryText<&people::Entry::competences>),
    officialColumn("achievements", u"Важные для программы достижения наставника", 24, textKind,
                   entryText<&people::Entry::achievements>),
    officialColumn("interests", u"Интересы наставника", 20, textKind, entryText<&people::Entry::interests>),
    officialColumn("wishedAges", u"Желаемый возраст наставляемых", 12, textKind,
                   entryText<&people::Entry::wishedAgesText>),
    officialColumn("time", u"Ресурс времени на программу наставничества", 18, textKind,
                   entryText<&people::Entry::time>),
    exportJoinedColumn,
    officialColumn("partners", u"ФИО наставляемого (наставляемых)", 26, textKind,
                   toldText<&ExportLine::partners>),
    exportFormColumn,
    officialColumn("partnerPlaces", u"Место работы/учебы наставляемого", 20, textKind,
                   toldText<&ExportLine::partnerPlaces>),
    exportFinishedColumn,
    exportResultsColumn,
    officialColumn("caseLink", u"Ссылка на кейс/отзыв наставника, размещенные на сайте организации", 20,
                   textKind, entryText<&people::Entry::caseLink>),
    furtherColumn("birthYear", u"Год рождения", 11, wholeKind, birthYearCell),
    exportBirthDateColumn,
    exportAgeColumn,
    exportClassColumn,
    exportPositionColumn,
    exportCategoryColumn,
    exportPhoneColumn,
    exportEmailColumn,
    furtherColumn("status", u"Статус", 14, textKind, statusCell),
    furtherColumn("places", u"Количество наставляемых (не более)", 12, wholeKind, placesCell),
    furtherColumn("competenceTags", u"Метки компетенций", 20, textKind,
                  entryTags<&people::Entry::competenceTags>),
};

} // namespace

std::span<const ExportColumn> exportColumns(people::Side side)
{
    switch (side) {
    case people::Side::Mentee:
        return exportMenteeColumns;
    case people::Side::Mentor:
        return exportMentorColumns;
    }
    return {};
}

QStringList officialColumnIds(people::Side side)
{
    QStringList ids;
    for (const ExportColumn& column : exportColumns(side)) {
        if (column.official) {
            ids << column.id;
        }
    }
    return ids;
}

} // namespace kurator::office
