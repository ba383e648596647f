#include "office/export_card.h"

#include "language/date_words.h"
#include "office/export_columns.h"
#include "office/shown_values.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;

constexpr double cardNameWidth = 34;
constexpr double cardValueWidth = 70;

void addCardLine(exchange::OutSheet& sheet, const QString& name, const Cell& value)
{
    if (value.kind != Cell::Kind::Empty) {
        sheet.rows.push_back({Cell::ofText(name), value});
    }
}

void addRepresentatives(exchange::OutSheet& sheet, const Desk& desk, const ExportLine& line,
                        const school::Lookup& lookup)
{
    for (const people::Representation& one : desk.snapshot().representations) {
        const auto* adult = one.child == line.person->id ? lookup.person(one.adult) : nullptr;
        if (adult) {
            addCardLine(sheet, QStringLiteral("Законный представитель"),
                        Cell::ofText(joinedValues({language::fullName(adult->name), shownValue(one.relation),
                                                   adult->phone, adult->email, one.documentOfPower})));
        }
    }
}

QString papersOf(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return QStringLiteral("Согласие на обработку персональных данных");
    case people::ConsentPurpose::Distribution:
        return QStringLiteral("Согласие на распространение персональных данных");
    case people::ConsentPurpose::SpecialCategories:
        return {}; // that it exists tells of health
    case people::ConsentPurpose::Participation:
        return QStringLiteral("Согласие на участие в программе");
    }
    return {};
}

void addConsents(exchange::OutSheet& sheet, const ExportLine& line, const school::Lookup& lookup)
{
    for (const people::Consent* paper : lookup.consentsOf(line.person->id)) {
        const QString name = papersOf(paper->purpose);
        if (!paper->signedOn || name.isEmpty()) {
            continue;
        }
        QString value = QStringLiteral("подписано ") + language::shortDate(*paper->signedOn);
        if (paper->withdrawnOn) {
            value += QStringLiteral(", отозвано ") + language::shortDate(*paper->withdrawnOn);
        }
        addCardLine(sheet, name, Cell::ofText(value));
    }
}

} // namespace

base::Result<exchange::OutSheet> exportCard(const Desk& desk, base::Id<people::Entry> id)
{
    const NamingGate gate(desk);
    const auto* entry = gate.lookup().entry(id);
    if (!entry || entry->programme != desk.programme().id) {
        return base::refuseInput("people.unknown-person");
    }
    if (!gate.mayName(id)) {
        return base::refuseRule("export.not-named", {{QStringLiteral("name"), gate.lookup().nameOf(id)}});
    }
    const auto all = exportLines(desk, gate, entry->side);
    const auto line = std::ranges::find(all.lines, entry, &ExportLine::entry);
    if (line == all.lines.end()) {
        return base::refuseInput("people.unknown-person");
    }
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Карточка");
    sheet.title = {language::fullName(line->person->name), desk.organisation().fullName};
    sheet.columns = {{QStringLiteral("Что"), cardNameWidth}, {QStringLiteral("Сведения"), cardValueWidth}};
    for (const ExportColumn& column : exportColumns(entry->side)) {
        addCardLine(sheet, column.heading.toString(), column.cell(desk, *line));
    }
    addRepresentatives(sheet, desk, *line, gate.lookup());
    addConsents(sheet, *line, gate.lookup());
    return sheet;
}

} // namespace kurator::office
