#include "reports/report_tables.h"

#include "language/date_words.h"
#include "reports/report_words.h"

namespace kurator::reports {

namespace {

using exchange::Cell;
using exchange::ColumnKind;
using exchange::OutColumn;
using exchange::OutSheet;

using Row = std::vector<Cell>;

Cell dateCell(const QDate& day)
{
    return day.isValid() ? Cell::ofDate(day) : Cell{};
}

Cell numberCell(const std::optional<qint64>& number)
{
    return number ? Cell::ofNumber(static_cast<double>(*number)) : Cell{};
}

Cell perCentCell(const std::optional<qint64>& tenths)
{
    return tenths ? Cell::ofNumber(static_cast<double>(*tenths) / 10) : Cell{};
}

Cell shownOrHidden(const std::optional<int>& count)
{
    return count ? Cell::ofNumber(*count) : Cell::ofText(QStringLiteral("скрыто"));
}

OutSheet emptySheet(const YearlyReport& report, const QString& name, std::vector<OutColumn> columns)
{
    OutSheet sheet;
    sheet.name = name;
    sheet.title = {QStringLiteral("%1: программа наставничества, %2").arg(name, yearWords(report)),
                   report.organisation.shortName.isEmpty() ? report.organisation.fullName
                                                           : report.organisation.shortName,
                   QStringLiteral("По состоянию на %1").arg(language::shortDate(report.date))};
    sheet.columns = std::move(columns);
    return sheet;
}

QString officialWords(const Official& official)
{
    QStringList parts{official.name, official.position, official.phone, official.email};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

OutSheet organisationSheet(const YearlyReport& report)
{
    OutSheet sheet = emptySheet(report, QStringLiteral("Организация"),
                                {{QStringLiteral("Сведения"), 34, ColumnKind::Text},
                                 {QStringLiteral("Значение"), 80, ColumnKind::Text}});
    const auto& own = report.organisation;
    const auto add = [&sheet](const QString& what, const QString& value) {
        sheet.rows.push_back({Cell::ofText(what), Cell::ofText(value)});
    };
    add(QStringLiteral("Регион"), own.region);
    add(QStringLiteral("Муниципалитет"), own.municipality);
    add(QStringLiteral("Организация"), own.fullName);
    add(QStringLiteral("Директор"), officialWords(own.director));
    for (const auto& curator : own.curators) {
        add(QStringLiteral("Куратор"), officialWords(curator));
    }
    add(QStringLiteral("Раздел сайта"), own.site);
    for (const auto& order : own.orders) {
        add(QStringLiteral("Приказ"),
            QStringLiteral("%1, № %2 от %3")
                .arg(order.title, order.number, language::shortDate(order.date.value_or(QDate()))));
    }
    add(QStringLiteral("Срок программы"),
        QStringLiteral("%1–%2").arg(language::shortDate(report.period.start),
                                    language::shortDate(report.period.end)));
    sheet.rows.push_back({Cell::ofText(QStringLiteral("Наставников")), Cell::ofNumber(report.mentors)});
    sheet.rows.push_back({Cell::ofText(QStringLiteral("Наставляемых")), Cell::ofNumber(report.mentees)});
    sheet.rows.push_back(
        {Cell::ofText(QStringLiteral("Всего участников")), Cell::ofNumber(report.participants)});
    return sheet;
}

OutSheet coverageSheet(const YearlyReport& report)
{
    OutSheet sheet = emptySheet(report, QStringLiteral("Охват"),
                                {{QStringLiteral("Код"), 7, ColumnKind::Text},
                                 {QStringLiteral("Показатель"), 50, ColumnKind::Text},
                                 {QStringLiteral("Численность всего"), 13, ColumnKind::Whole},
                                 {QStringLiteral("На дату"), 12, ColumnKind::Date},
                                 {QStringLiteral("Источник"), 18, ColumnKind::Text},
                                 {QStringLiteral("В программе"), 13, ColumnKind::Whole},
                                 {QStringLiteral("Доля, %"), 10, ColumnKind::Decimal},
                                 {QStringLiteral("План, %"), 10, ColumnKind::Decimal},
                                 {QStringLiteral("Отклонение, п. п."), 13, ColumnKind::Decimal},
                                 {QStringLiteral("Примечание"), 36, ColumnKind::Text}});
    for (const auto& indicator : report.indicators) {
        QStringList notes;
        for (const auto& note : indicator.notes) {
            notes += noteWords(note);
        }
        sheet.rows.push_back(Row{
            Cell::ofText(indicator.code), Cell::ofText(indicator.title), numberCell(indicator.denominator),
            dateCell(indicator.denominatorDate.value_or(QDate())), Cell::ofText(indicator.denominatorSource),
            numberCell(indicator.numerator), perCentCell(indicator.share), perCentCell(indicator.plan),
            perCentCell(indicator.deviation), Cell::ofText(notes.join(QStringLiteral("; ")))});
    }
    sheet.notes = {
        QStringLiteral("Учтены участники пар и групп, закреплённых приказом в срок программы; возраст "
                       "взят на дату отчёта, каждый участник учтён один раз.")};
    return sheet;
}

std::vector<OutColumn> formColumns()
{
    std::vector<OutColumn> columns{{QStringLiteral("Форма"), 26, ColumnKind::Text},
                                   {QStringLiteral("Ролевая модель"), 26, ColumnKind::Text}};
    for (const QString& heading :
         {QStringLiteral("Число пар"), QStringLiteral("Число групп"), QStringLiteral("Наставников"),
          QStringLiteral("Наставляемых"), QStringLiteral("из них с ОВЗ"), QStringLiteral("из них одарённые"),
          QStringLiteral("из них в ТЖС"), QStringLiteral("из них группа риска"), QStringLiteral("Завершили"),
          QStringLiteral("Продолжают"), QStringLiteral("Расформированы")}) {
        columns.push_back({heading, 12, ColumnKind::Whole});
    }
    return columns;
}

OutSheet formsSheet(const YearlyReport& report)
{
    OutSheet sheet = emptySheet(report, QStringLiteral("По формам"), formColumns());
    for (const auto& line : report.forms) {
        Row row{Cell::ofText(line.title),   Cell::ofText(line.roleModel), shownOrHidden(line.pairs),
                shownOrHidden(line.groups), shownOrHidden(line.mentors),  shownOrHidden(line.mentees)};
        for (const auto& count : line.restricted) {
            row.push_back(shownOrHidden(count));
        }
        for (const auto& count : {line.finished, line.goingOn, line.dissolved}) {
            row.push_back(shownOrHidden(count));
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.notes = {
        QStringLiteral("Участник двух форм учтён в каждой строке, поэтому сумма строк может быть больше "
                       "числа участников."),
        QStringLiteral("Число участников особой категории скрыто, если оно меньше трёх или равно числу "
                       "всех наставляемых строки.")};
    return sheet;
}

OutSheet pairsSheet(const YearlyReport& report)
{
    OutSheet sheet = emptySheet(report, QStringLiteral("Пары"),
                                {{QStringLiteral("№"), 6, ColumnKind::Whole},
                                 {QStringLiteral("Форма"), 22, ColumnKind::Text},
                                 {QStringLiteral("Ролевая модель"), 24, ColumnKind::Text},
                                 {QStringLiteral("Наставник"), 32, ColumnKind::Text},
                                 {QStringLiteral("Наставляемые"), 36, ColumnKind::Text},
                                 {QStringLiteral("Начало"), 12, ColumnKind::Date},
                                 {QStringLiteral("Окончание"), 12, ColumnKind::Date},
                                 {QStringLiteral("Приказ №"), 12, ColumnKind::Text},
                                 {QStringLiteral("Дата приказа"), 12, ColumnKind::Date},
                                 {QStringLiteral("Состояние"), 20, ColumnKind::Text}});
    for (const auto& line : report.pairs) {
        sheet.rows.push_back(
            Row{Cell::ofNumber(line.number), Cell::ofText(line.formTitle), Cell::ofText(line.roleModel),
                Cell::ofText(line.mentor), Cell::ofText(line.mentees.join(QStringLiteral(", "))),
                dateCell(line.period.start), dateCell(line.period.end), Cell::ofText(line.orderNumber),
                dateCell(line.orderDate), Cell::ofText(pairStateWord(line.state))});
    }
    if (report.unnamed > 0) {
        sheet.notes = {
            QStringLiteral("Всего участников: %1, не названы в списке: %2. Названы только те, чьё согласие "
                           "позволяет передать данные региональному центру; в показателях учтены все.")
                .arg(report.participants)
                .arg(report.unnamed)};
    }
    return sheet;
}

} // namespace

std::vector<exchange::OutSheet> reportSheets(const YearlyReport& report)
{
    return {organisationSheet(report), coverageSheet(report), formsSheet(report), pairsSheet(report)};
}

} // namespace kurator::reports
