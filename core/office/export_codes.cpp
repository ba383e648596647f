#include "office/export_codes.h"

#include "office/shown_values.h"
#include "pairs/places.h"
#include "people/class_order.h"
#include "school/lookup.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::ColumnKind;

constexpr int fewest = 3; // who share a value that may be shown
constexpr int codeDigits = 3;

// By id, which is random, so that nothing can be told from the place of a code.
QHash<QUuid, QString> codesOf(const Desk& desk)
{
    QHash<QUuid, QString> codes;
    int mentees = 0;
    int mentors = 0;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id) {
            const bool mentee = entry.side == people::Side::Mentee;
            const int number = mentee ? ++mentees : ++mentors;
            codes.insert(entry.id.uuid(), (mentee ? QStringLiteral("Н-%1") : QStringLiteral("Нм-%1"))
                                              .arg(number, codeDigits, 10, QLatin1Char('0')));
        }
    }
    return codes;
}

struct CodePartners
{
    QStringList codes;
    QStringList forms;
};

QHash<QUuid, CodePartners> codePartners(const Desk& desk, const QHash<QUuid, QString>& codes)
{
    QHash<QUuid, CodePartners> partners;
    const auto add = [&](base::Id<people::Entry> entry, base::Id<people::Entry> other, const QString& form) {
        CodePartners& own = partners[entry.uuid()];
        own.codes << codes.value(other.uuid());
        if (!own.forms.contains(form)) {
            own.forms << form;
        }
    };
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const auto* known = programme::findForm(desk.profile(), pair.form);
        for (const auto mentee : pairs::menteesHeld(pair, desk.today())) {
            add(mentee, pair.mentor, known ? known->title : pair.form);
            add(pair.mentor, mentee, known ? known->title : pair.form);
        }
    }
    for (CodePartners& own : partners) {
        own.codes.sort();
    }
    return partners;
}

// Values that few share tell who it is.
void hideRare(std::vector<std::vector<Cell>>& rows, std::size_t column)
{
    QMap<QString, int> shared;
    for (const auto& row : rows) {
        ++shared[exchange::shown(row[column])];
    }
    for (auto& row : rows) {
        if (row[column].kind != Cell::Kind::Empty && shared.value(exchange::shown(row[column])) < fewest) {
            row[column] = Cell::ofText(QStringLiteral("—"));
        }
    }
}

} // namespace

exchange::OutSheet exportCodes(const Desk& desk, people::Side side)
{
    const school::Lookup& lookup = desk.lookup();
    const auto codes = codesOf(desk);
    const auto partners = codePartners(desk, codes);
    const bool mentees = side == people::Side::Mentee;
    exchange::OutSheet sheet;
    sheet.name = mentees ? QStringLiteral("Наставляемые без имён") : QStringLiteral("Наставники без имён");
    sheet.columns = {
        {QStringLiteral("Код"), 9, ColumnKind::Text},
        {QStringLiteral("Возраст"), 9, ColumnKind::Whole},
        {QStringLiteral("Параллель"), 11, ColumnKind::Whole},
        {QStringLiteral("Категория"), 16, ColumnKind::Text},
        {QStringLiteral("Форма наставничества"), 24, ColumnKind::Text},
        {mentees ? QStringLiteral("Наставник") : QStringLiteral("Наставляемые"), 20, ColumnKind::Text},
        {QStringLiteral("Дата вхождения"), 12, ColumnKind::Date},
        {QStringLiteral("Дата завершения"), 12, ColumnKind::Date}};
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = lookup.person(entry.person);
        if (!person || entry.programme != desk.programme().id || entry.side != side) {
            continue;
        }
        const auto age = people::ageOn(*person, desk.today());
        const auto place = people::classPlace(entry.className);
        const CodePartners own = partners.value(entry.id.uuid());
        sheet.rows.push_back(
            {Cell::ofText(codes.value(entry.id.uuid())),
             Cell::ofNumber(age ? std::optional(age->years) : std::nullopt),
             Cell::ofNumber(people::isNumbered(place) ? std::optional(place.grade) : std::nullopt),
             Cell::ofText(shownValue(entry.category)), Cell::ofText(own.forms.join(QStringLiteral("; "))),
             Cell::ofText(own.codes.join(QStringLiteral(", "))), Cell::ofDate(entry.joinedOn),
             Cell::ofDate(entry.finishedOn)});
    }
    for (const std::size_t column : {1U, 2U, 3U, 4U}) {
        hideRare(sheet.rows, column);
    }
    return sheet;
}

} // namespace kurator::office
