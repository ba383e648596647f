#include "ui/shell/command_list.h"

#include "lists/cycle_view.h"
#include "lists/history_list.h"
#include "messages/message.h"
#include "ui/exchange/import_wizard.h"
#include "ui/shell/file_command.h"
#include "ui/shell/work_area.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void addDeeds(WorkArea& area, std::vector<Command>& commands)
{
    using lists::Doing;
    using lists::Place;
    const auto lead = [&area](Place place, std::optional<Doing> doing) {
        return [&area, place, doing] { area.show(Target{place, doing}); };
    };
    const auto add = [&area](Place place) { return [&area, place] { area.addNewOn(place); }; };
    const QString byHand = CommandTexts::tr("one, by hand");
    commands.push_back({CommandTexts::tr("New mentee"), byHand, {}, add(Place::Mentees)});
    commands.push_back({CommandTexts::tr("New mentor"), byHand, {}, add(Place::Mentors)});
    commands.push_back({CommandTexts::tr("New pair"), byHand, {}, add(Place::Pairs)});
    commands.push_back({CommandTexts::tr("Import a list"),
                        CommandTexts::tr("mentees, mentors, consents or pairs from a spreadsheet"),
                        {},
                        [&area] { area.run(new ImportWizard(area.workspace(), std::nullopt)); }});
    commands.push_back({CommandTexts::tr("Match mentors and mentees"),
                        CommandTexts::tr("the best pairs under the rules, before anything is stored"),
                        {},
                        lead(Place::Matching, Doing::Match)});
    commands.push_back({CommandTexts::tr("New paper"),
                        CommandTexts::tr("an order, a list, a consent: prepare, print, register"),
                        {},
                        lead(Place::Documents, Doing::PreparePaper)});
    commands.push_back({CommandTexts::tr("Mark a pile of consents"),
                        CommandTexts::tr("who has brought a signed paper"),
                        {},
                        lead(Place::Consents, Doing::MarkConsents)});
    commands.push_back({CommandTexts::tr("Print consents"),
                        CommandTexts::tr("blanks for those who have none"),
                        {},
                        lead(Place::Consents, Doing::PrintConsents)});
    if (!area.workspace().whyReadOnly()) {
        commands.push_back({CommandTexts::tr("New year"),
                            CommandTexts::tr("the next programme from the last one"),
                            {},
                            [&area] { area.startNewYear(); }});
    }
}

void addSteps(WorkArea& area, std::vector<Command>& commands)
{
    const auto next = lists::nextSteps(area.workspace().desk());
    if (next && next->undo) {
        commands.push_back(
            {CommandTexts::tr("Undo: %1").arg(messages::text(next->undo->code, next->undo->arguments)),
             {},
             QKeySequence::Undo,
             [&area] { area.undo(); }});
    }
    if (next && next->redo) {
        commands.push_back(
            {CommandTexts::tr("Redo: %1").arg(messages::text(next->redo->code, next->redo->arguments)),
             {},
             QKeySequence::Redo,
             [&area] { area.redo(); }});
    }
}

void addPages(WorkArea& area, std::vector<Command>& commands)
{
    int number = 0;
    for (const AreaOfWork& page : area.areas()) {
        ++number;
        const auto keys =
            number <= 9 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        const auto place = page.place;
        commands.push_back({withoutMnemonic(page.title), CommandTexts::tr("page"), keys,
                            [&area, place] { area.show(Target{place}); }});
    }
}

void addStages(WorkArea& area, std::vector<Command>& commands)
{
    for (const lists::StageCard& card : lists::stageCards(area.workspace().desk())) {
        const Target target{
            lists::Place::Cycle, lists::Doing::OpenStage, {}, {}, {QString::number(card.stage)}};
        commands.push_back(
            {CommandTexts::tr("Stage %1. %2").arg(card.stage).arg(messages::text(card.shortTitle)),
             CommandTexts::tr("stage of the cycle"),
             {},
             [&area, target] { area.show(target); }});
    }
}

void addOfWindow(WorkArea& area, std::vector<Command>& commands)
{
    commands.push_back({CommandTexts::tr("History of changes"),
                        CommandTexts::tr("who did what, and undo to a place"),
                        QKeySequence(Qt::CTRL | Qt::Key_H), [&area] { area.showHistory(); }});
    commands.push_back({CommandTexts::tr("Settings"), CommandTexts::tr("language, light or dark, text size"),
                        QKeySequence(Qt::CTRL | Qt::Key_Comma), [&area] { Q_EMIT area.settingsAsked(); }});
    commands.push_back({CommandTexts::tr("Help"), CommandTexts::tr("about this page"),
                        QKeySequence(Qt::Key_F1), [&area] { Q_EMIT area.helpAsked(area.helpTopic()); }});
    commands.push_back({CommandTexts::tr("List of keys"), CommandTexts::tr("help"), {}, [&area] {
                            Q_EMIT area.helpAsked(QStringLiteral("keys"));
                        }});
    for (const FileCommand command : fileCommands()) {
        commands.push_back({withoutMnemonic(fileCommandText(command)), CommandTexts::tr("school"),
                            fileCommandKeys(command),
                            [&area, command] { Q_EMIT area.fileCommandAsked(command); }});
    }
}

} // namespace

std::vector<Command> commandsOf(WorkArea& area)
{
    std::vector<Command> commands;
    addDeeds(area, commands);
    addSteps(area, commands);
    addPages(area, commands);
    addStages(area, commands);
    addOfWindow(area, commands);
    return commands;
}

} // namespace kurator::ui
