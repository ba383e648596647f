#include "ui/pairs/pair_actions.h"

#include <QAction>

#include <algorithm>

namespace kurator::ui {

namespace {

bool goesOn(const lists::PairRow& row)
{
    return row.state != pairs::PairState::Completed && row.state != pairs::PairState::Dissolved;
}

QAction* actionWith(QObject* parent, const QString& text, const QKeySequence& key = {})
{
    auto* made = new QAction(text, parent);
    made->setShortcut(key);
    return made;
}

} // namespace

PairActions::PairActions(QObject* parent)
    : meeting(actionWith(parent, tr("Write a meeting down"), QKeySequence(Qt::CTRL | Qt::Key_M))),
      edit(actionWith(parent, tr("Goal and dates"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      trial(actionWith(parent, tr("Sheets after the trial meeting…"), QKeySequence(Qt::CTRL | Qt::Key_T))),
      rest(actionWith(parent, tr("Suspend"))), end(actionWith(parent, tr("End the pair…"))),
      remove(actionWith(parent, tr("Take the proposal away"))),
      papers(actionWith(parent, tr("Paper for the chosen…")))
{}

void PairActions::showFor(const std::vector<lists::PairRow>& rows) const
{
    const bool one = rows.size() == 1;
    const auto isIn = [&](pairs::PairState state) { return one && rows.front().state == state; };
    meeting->setEnabled(!rows.empty());
    edit->setEnabled(one);
    trial->setEnabled(one);
    rest->setText(isIn(pairs::PairState::Suspended) ? tr("Resume") : tr("Suspend"));
    rest->setEnabled(isIn(pairs::PairState::Suspended) || isIn(pairs::PairState::Active));
    end->setEnabled(one && goesOn(rows.front()));
    papers->setEnabled(!rows.empty());
    remove->setEnabled(!rows.empty() && std::ranges::all_of(rows, [](const auto& row) {
        return row.state == pairs::PairState::Proposed;
    }));
}

} // namespace kurator::ui
