#include "ui/cycle/stage_rows.h"

#include "ui/common/details_pane.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/cycle/row_card.h"
#include "ui/cycle/stage_texts.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::Doing;
using lists::Place;

struct StageRows
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::StageRows)
};

struct RowTexts
{
    QString title;
    QString under;
    bool late = false;
};

QLabel* wrappedLabel(QLabel* label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

QLabel* underLabel(const RowTexts& texts, QWidget* parent)
{
    auto* under = wrappedLabel(mutedLabel(texts.under, parent));
    makeSmall(under);
    if (texts.late) {
        setRole(under, "fault");
    }
    return under;
}

// A row that is pressed as a whole; no dot without a colour.
void addPressRow(RowCard& card, const RowTexts& texts, const QColor& dot, const Target& target,
                 const AskTarget& ask)
{
    auto* row = new PressRow(&card);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    line->setSpacing(8);
    if (dot.isValid()) {
        auto* mark = dotMark(dot, row);
        mark->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->addWidget(mark, 0, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(wrappedLabel(new QLabel(texts.title, row)));
    if (!texts.under.isEmpty()) {
        column->addWidget(underLabel(texts, row));
    }
    line->addLayout(column, 1);
    row->setAccessibleName(texts.title);
    row->setAccessibleDescription(texts.under);
    QObject::connect(row, &PressRow::clicked, &card, [ask, target] { ask(target); });
    card.addRow(row);
}

// A row with a button of its own beside its second line.
void addDeedRow(RowCard& card, const RowTexts& texts, const QString& deed, const Target& target,
                const AskTarget& ask)
{
    auto* row = new QWidget(&card);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    column->setSpacing(4);
    column->addWidget(wrappedLabel(new QLabel(texts.title, row)));
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(underLabel(texts, row), 1);
    auto* button = new QPushButton(deed, row);
    button->setAccessibleName(QString(deed).remove(QStringLiteral("…")) + QStringLiteral(": ") + texts.title);
    button->setAccessibleDescription(texts.under);
    line->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(line);
    QObject::connect(button, &QPushButton::clicked, &card, [ask, target] { ask(target); });
    card.addRow(row);
}

void addLink(RowCard& card, const QString& text, const Target& target, const AskTarget& ask)
{
    auto* link = new QPushButton(text, &card);
    link->setProperty("flat", true);
    QObject::connect(link, &QPushButton::clicked, &card, [ask, target] { ask(target); });
    card.addRow(link);
}

QStringList numbersOf(const lists::StageView& view)
{
    QStringList numbers;
    for (const lists::RoadmapRow& row : view.items) {
        numbers << row.number;
    }
    return numbers;
}

// Blanks that were begun for chosen people go on for the same people.
Target goOnWith(const lists::PaperBegun& paper)
{
    return {Place::Documents, paper.entries.empty() ? Doing::PreparePaper : Doing::PrintConsents, paper.kind,
            paper.entries};
}

Target roadmapItem(const QString& number)
{
    return {Place::Roadmap, Doing::OpenRoadmapItem, {}, {}, {number}};
}

} // namespace

void fillItems(RowCard& card, const lists::StageView& view, const AskTarget& ask)
{
    card.clearRows();
    if (view.items.empty()) {
        card.addSentence(StageRows::tr("The roadmap has no items for this stage."));
    }
    for (const lists::RoadmapRow& row : view.items) {
        addPressRow(card,
                    {row.number + QLatin1Char(' ') + row.title, itemLine(row),
                     row.state == programme::ItemState::Overdue},
                    itemStateColour(row.state), roadmapItem(row.number), ask);
    }
}

void fillPapersToMake(RowCard& card, const lists::StageView& view, const QDate& today, const AskTarget& ask)
{
    card.clearRows();
    for (const lists::PaperBegun& paper : view.begun) {
        addDeedRow(card, {paper.title, StageRows::tr("a draft is kept")}, StageRows::tr("Go on…"),
                   goOnWith(paper), ask);
    }
    for (const lists::PaperToMake& paper : view.toMake) {
        addDeedRow(
            card, {paper.title, paperToMakeLine(paper, today), paper.overdue},
            paper.canMake ? StageRows::tr("Prepare…") : StageRows::tr("Register the issued one…"),
            {Place::Documents, paper.canMake ? Doing::PreparePaper : Doing::RegisterElsewhere, paper.kind},
            ask);
    }
    if (view.begun.empty() && view.toMake.empty()) {
        card.addSentence(StageRows::tr("This stage asks for no more papers."));
    }
}

void fillPapersMade(RowCard& card, const lists::StageView& view, const AskTarget& ask)
{
    card.clearRows();
    if (view.made.empty()) {
        card.addSentence(StageRows::tr("No paper of this stage is registered yet."));
    }
    for (const lists::DocumentRow& paper : view.made) {
        addPressRow(card, {paper.kindTitle, paperMadeLine(paper)}, colours().good,
                    {Place::Documents, Doing::OpenDocument, {}, {paper.id.uuid()}}, ask);
    }
}

void fillEvents(RowCard& card, const lists::StageView& view, const QDate& today, const AskTarget& ask)
{
    card.clearRows();
    if (view.events.empty()) {
        card.addSentence(StageRows::tr("No event is tied to the items of this stage yet."));
    }
    for (const lists::StageEvent& event : view.events) {
        addPressRow(card, {event.title, eventLine(event, today)},
                    event.planned ? colours().muted : colours().good,
                    {Place::Programme, Doing::OpenEvents, {}, {event.id}}, ask);
    }
    if (!view.items.empty()) {
        addLink(card, StageRows::tr("All e&vents of the stage"),
                {Place::Programme, Doing::OpenEvents, {}, {}, numbersOf(view)}, ask);
    }
}

void fillNextWaits(RowCard& card, const lists::StageView& view, const AskTarget& ask)
{
    card.clearRows();
    if (view.nextWaits.empty() && view.nextStage) {
        card.addSentence(nothingHeldText(*view.nextStage));
    }
    for (const lists::StageWait& wait : view.nextWaits) {
        addPressRow(card,
                    {wait.number + QLatin1Char(' ') + wait.title, stageWaitLine(wait),
                     wait.state == programme::ItemState::Overdue},
                    itemStateColour(wait.state), roadmapItem(wait.number), ask);
    }
}

} // namespace kurator::ui
