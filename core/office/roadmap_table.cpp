#include "office/roadmap_table.h"

#include "documents/roadmap_paper.h"
#include "office/proving_papers.h"

namespace kurator::office {

namespace {

using exchange::Cell;

QString stateWord(programme::ItemState state)
{
    switch (state) {
    case programme::ItemState::Waiting:
        return QStringLiteral("ждёт");
    case programme::ItemState::Planned:
        return QStringLiteral("планируется");
    case programme::ItemState::Underway:
        return QStringLiteral("идёт");
    case programme::ItemState::Done:
        return QStringLiteral("выполнено");
    case programme::ItemState::Overdue:
        return QStringLiteral("просрочено");
    case programme::ItemState::NotNeeded:
        return QStringLiteral("не требуется");
    }
    return {};
}

QString sideWord(programme::ItemSide side)
{
    switch (side) {
    case programme::ItemSide::School:
        return QStringLiteral("организация");
    case programme::ItemSide::Shared:
        return QStringLiteral("совместно");
    case programme::ItemSide::Region:
        return QStringLiteral("регион");
    }
    return {};
}

} // namespace

exchange::OutSheet roadmapTable(const Desk& desk)
{
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Дорожная карта");
    sheet.title = {QStringLiteral("Дорожная карта программы наставничества"), desk.organisation().fullName};
    sheet.columns = {{QStringLiteral("Этап"), 7, exchange::ColumnKind::Whole},
                     {QStringLiteral("№"), 7},
                     {QStringLiteral("Мероприятие"), 44},
                     {QStringLiteral("Начало"), 12, exchange::ColumnKind::Date},
                     {QStringLiteral("Окончание"), 12, exchange::ColumnKind::Date},
                     {QStringLiteral("Срок"), 28},
                     {QStringLiteral("Ответственные"), 26},
                     {QStringLiteral("Результат"), 40},
                     {QStringLiteral("Чьё"), 13},
                     {QStringLiteral("Состояние"), 14},
                     {QStringLiteral("Подтверждение"), 36}};
    for (const auto& item : desk.roadmap()) {
        const auto line = documents::roadmapLine(item);
        sheet.rows.push_back({Cell::ofNumber(item.stage), Cell::ofText(item.number), Cell::ofText(item.title),
                              Cell::ofDate(item.start), Cell::ofDate(item.end), Cell::ofText(line.term),
                              Cell::ofText(line.responsible), Cell::ofText(line.results),
                              Cell::ofText(sideWord(item.side)), Cell::ofText(stateWord(item.state)),
                              Cell::ofText(evidenceText(desk, item))});
    }
    return sheet;
}

} // namespace kurator::office
