#include "ui/programme/event_columns.h"

#include "base/text.h"
#include "language/date_words.h"
#include "ui/programme/event_texts.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

using Row = lists::EventRow;

struct EventColumns
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::EventColumns)
};

ListColumn<Row> eventColumn(const char* id, const QString& title, std::function<QString(const Row&)> text,
                            int width, bool shown = true)
{
    ListColumn<Row> made{QString::fromLatin1(id), title, std::move(text), width};
    made.shown = shown;
    return made;
}

// Events without a day stand after the others.
QVariant eventDayKey(const Row& row)
{
    return row.event.date ? QVariant(*row.event.date) : QVariant(QDate(9999, 12, 31));
}

QVariant itemsKey(const Row& row)
{
    return row.event.items.isEmpty() ? QVariant() : QVariant(numberKey(row.event.items.first()));
}

} // namespace

std::vector<ListColumn<Row>> eventColumns()
{
    auto date = eventColumn(
        "date", EventColumns::tr("Day"),
        [](const Row& row) { return row.event.date ? language::shortDate(*row.event.date) : QString(); }, 11);
    date.sortKey = eventDayKey;
    auto state = eventColumn(
        "state", EventColumns::tr("State"), [](const Row& row) { return EventTexts::state(row.state); }, 20);
    state.sortKey = [](const Row& row) { return QVariant(static_cast<int>(row.state)); };
    state.extra = [](const Row& row, int role) {
        return role == DotColourRole ? QVariant(EventTexts::colour(row.state)) : QVariant();
    };
    auto title = eventColumn(
        "title", EventColumns::tr("What"), [](const Row& row) { return row.event.title; }, 34);
    title.extra = [](const Row& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(row.event.title) : QVariant();
    };
    auto who = eventColumn("who", EventColumns::tr("Who"), EventTexts::who, 18);
    who.extra = [](const Row& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(row.names.join(QLatin1Char('\n'))) : QVariant();
    };
    auto items = eventColumn(
        "items", EventColumns::tr("Items"),
        [](const Row& row) { return row.event.items.join(QStringLiteral(", ")); }, 9);
    items.sortKey = itemsKey;
    return {
        date,
        title,
        eventColumn(
            "kind", EventColumns::tr("Kind"), [](const Row& row) { return EventTexts::kind(row.event.kind); },
            20),
        items,
        state,
        who,
        eventColumn(
            "place", EventColumns::tr("Place"), [](const Row& row) { return row.event.place; }, 18, false),
        eventColumn(
            "papers", EventColumns::tr("Papers"),
            [](const Row& row) { return row.papers.join(QStringLiteral("; ")); }, 26, false),
        eventColumn(
            "address", EventColumns::tr("Page"), [](const Row& row) { return row.event.address; }, 26, false),
        eventColumn(
            "note", EventColumns::tr("Note"), [](const Row& row) { return base::tidied(row.event.note); }, 26,
            false)};
}

QString eventKey(const Row& row)
{
    return row.key + QLatin1Char(' ') +
           base::foldedKey(EventTexts::kind(row.event.kind) + QLatin1Char(' ') +
                           EventTexts::state(row.state));
}

} // namespace kurator::ui
