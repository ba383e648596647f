#pragma once

#include "lists/participant_list.h"
#include "ui/people/card_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

// The card of somebody of a demo school, open as on a page.
struct OpenedCard
{
    explicit OpenedCard(int stage) : school(TestWorkspace::demo(stage)) {}
    ~OpenedCard() { delete dialog.data(); }
    OpenedCard(const OpenedCard&) = delete;
    OpenedCard& operator=(const OpenedCard&) = delete;

    [[nodiscard]] std::vector<kurator::lists::ParticipantRow> rows(kurator::people::Side side)
    {
        return kurator::lists::participantRows(school->desk(), side, false);
    }
    [[nodiscard]] kurator::office::ParticipantCard stored(kurator::base::Id<kurator::people::Entry> entry)
    {
        return *kurator::office::participantCard(school->desk(), entry);
    }
    void open(const kurator::office::ParticipantCard& card, kurator::ui::CardForm::Part part)
    {
        delete dialog.data();
        dialog = new kurator::ui::CardDialog(school->workspace(), card);
        showAt(*dialog, 900, 680);
        dialog->showPart(part);
    }
    void save() { press(dialog, Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            all << (label->isVisibleTo(dialog) ? label->text() : QString());
        }
        return all.join(QLatin1Char('\n'));
    }

    std::unique_ptr<TestWorkspace> school;
    QPointer<kurator::ui::CardDialog> dialog;
};
