#include "ui/programme/event_facts.h"

#include "language/date_words.h"
#include "ui/common/details_pane.h"
#include "ui/programme/event_texts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

struct EventFacts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::EventFacts)
};

void addLines(QVBoxLayout& column, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    column.addWidget(quietLine(heading, column.parentWidget()));
    for (const QString& line : lines) {
        column.addWidget(textLine(line, column.parentWidget()));
    }
}

QStringList toldOnly(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

} // namespace

void addEventFacts(QVBoxLayout& column, const lists::EventRow& row)
{
    QWidget* in = column.parentWidget();
    const programme::Event& event = row.event;
    column.addWidget(headingLine(event.title, in));
    const QString day = event.date ? language::shortDate(*event.date) + QStringLiteral(" · ") : QString();
    column.addWidget(dotLine(EventTexts::colour(row.state), day + EventTexts::state(row.state), in));
    column.addWidget(textLine(EventTexts::kind(event.kind), in));
    if (!event.place.isEmpty()) {
        column.addWidget(textLine(event.place, in));
    }
    if (row.state == programme::EventState::Unnoted) {
        column.addWidget(quietLine(
            EventFacts::tr("The day has passed: add who came, a paper or the address of the page."), in));
    }
    addLines(column, EventFacts::tr("Counts for"), row.items);
    addLines(column, EventFacts::tr("Who"),
             event.attendance || row.names.isEmpty() ? toldOnly(EventTexts::who(row)) : row.names);
    addLines(column, EventFacts::tr("Papers"), row.papers);
    addLines(column, EventFacts::tr("Page"), toldOnly(event.address));
    addLines(column, EventFacts::tr("Note"), toldOnly(event.note));
}

} // namespace kurator::ui
