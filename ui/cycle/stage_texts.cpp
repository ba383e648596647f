#include "ui/cycle/stage_texts.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/cycle/cycle_texts.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::StageTexts)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fromTo(const std::optional<QDate>& start, const std::optional<QDate>& end, const QDate& today)
{
    if (!end) {
        return start ? StageTexts::tr("from %1").arg(dayInWords(*start, today)) : QString();
    }
    return start && *start != *end
               ? dayInWords(*start, today) + QStringLiteral(" – ") + dayInWords(*end, today)
               : StageTexts::tr("until %1").arg(dayInWords(*end, today));
}

QString stateOfItem(const lists::RoadmapRow& row)
{
    const QString state = itemStateText(row.state);
    return row.doneOn ? state + QLatin1Char(' ') + language::shortDate(*row.doneOn) : state;
}

} // namespace

QString stageTitle(const lists::StageView& view)
{
    const bool official = !view.ownOrder && !view.places.empty();
    const QString title = official ? view.places.front().title : messages::text(view.card.shortTitle);
    return StageTexts::tr("Stage %1. %2").arg(view.card.stage).arg(title);
}

QStringList stageTasks(const lists::StageView& view)
{
    QStringList lines;
    if (view.places.empty()) {
        lines << StageTexts::tr("The profile “%1” has no such stage.").arg(view.profileTitle);
    }
    for (const lists::ProfilePlace& place : view.places) {
        if (view.ownOrder) {
            lines << StageTexts::tr("In the profile “%1” it belongs to stage %2 of %3, “%4”.")
                         .arg(view.profileTitle)
                         .arg(place.number)
                         .arg(view.profileStages)
                         .arg(place.title);
        }
        if (!place.task.isEmpty()) {
            lines << StageTexts::tr("Task: %1.").arg(place.task);
        }
    }
    return lines;
}

QString stageDates(const lists::StageCard& card, const QDate& today)
{
    const QString shown = fromTo(card.start, card.end, today);
    if (shown.isEmpty()) {
        return card.look == lists::StageCard::Look::Waiting ? stageLine(card, today) : QString();
    }
    const bool moved = card.start != card.ruleStart || card.end != card.ruleEnd;
    const QString rule = moved ? fromTo(card.ruleStart, card.ruleEnd, today) : QString();
    return rule.isEmpty() ? shown : joined({shown, StageTexts::tr("by the rule: %1").arg(rule)});
}

QString stageProgressText(const lists::StageCard& card)
{
    const programme::StageProgress& progress = card.progress;
    QStringList parts;
    if (progress.items == 0) {
        parts << stageLine(card, {});
    } else {
        parts << StageTexts::tr("%1 of %2 done").arg(progress.done).arg(progress.items);
    }
    if (progress.overdue > 0) {
        parts << StageTexts::tr("overdue: %1").arg(progress.overdue);
    }
    if (progress.underway > 0) {
        parts << StageTexts::tr("in work: %1").arg(progress.underway);
    }
    if (progress.waiting > 0) {
        parts << StageTexts::tr("waiting: %1").arg(progress.waiting);
    }
    if (progress.regionalItems > 0) {
        parts << StageTexts::tr("those of the region apart: %1 of %2 done")
                     .arg(progress.regionalDone)
                     .arg(progress.regionalItems);
    }
    return joined(parts);
}

QString itemLine(const lists::RoadmapRow& row)
{
    QStringList parts{stateOfItem(row), row.checkpointName, row.term};
    if (row.shift != 0) {
        parts << shiftText(row.shift);
    }
    parts << row.responsible;
    if (row.side != programme::ItemSide::School) {
        parts << itemSideText(row.side);
    }
    return joined(parts);
}

QString paperToMakeLine(const lists::PaperToMake& paper, const QDate& today)
{
    QStringList parts{StageTexts::tr("for item(s) %1", nullptr, static_cast<int>(paper.items.size()))
                          .arg(paper.items.join(QStringLiteral(", ")))};
    if (paper.dueOn) {
        parts << StageTexts::tr("until %1").arg(dayInWords(*paper.dueOn, today));
    }
    if (paper.onePerPerson) {
        parts << StageTexts::tr("one for each participant");
    } else if (!paper.required) {
        parts << StageTexts::tr("if you want it");
    }
    return joined(parts);
}

QString paperMadeLine(const lists::DocumentRow& paper)
{
    const QString date = paper.date ? language::shortDate(*paper.date) : QString();
    if (paper.number.isEmpty()) {
        return date.isEmpty() ? QString() : StageTexts::tr("of %1").arg(date);
    }
    return date.isEmpty() ? StageTexts::tr("No. %1").arg(paper.number)
                          : StageTexts::tr("No. %1 of %2").arg(paper.number, date);
}

QString eventLine(const lists::StageEvent& event, const QDate& today)
{
    if (!event.date) {
        return StageTexts::tr("no day yet");
    }
    return joined({dayInWords(*event.date, today), event.planned ? StageTexts::tr("planned") : QString()});
}

QString stageWaitLine(const lists::StageWait& wait)
{
    return joined({itemStateText(wait.state),
                   StageTexts::tr("before item(s) %1", nullptr, static_cast<int>(wait.holdsUp.size()))
                       .arg(wait.holdsUp.join(QStringLiteral(", ")))});
}

QString nothingHeldText(const lists::StageCard& next)
{
    return next.look == lists::StageCard::Look::Done
               ? StageTexts::tr("Stage %1 is done already.").arg(next.stage)
               : StageTexts::tr("Nothing holds stage %1 up.").arg(next.stage);
}

} // namespace kurator::ui
