#include "ui/school/acts_card.h"

#include "lists/act_list.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/documents/acts_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

ActsCard::ActsCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_count(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Acts that papers cite"));
    m_count->setWordWrap(true);
    auto* about =
        mutedLabel(tr("Papers cite them after “in accordance with”. The library has the acts of the "
                      "country and the region; add those of the school and the founder."),
                   this);
    about->setWordWrap(true);
    auto* open = new QPushButton(tr("Library of ac&ts…"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(accessibleName(), this));
    column->addWidget(m_count);
    column->addWidget(about);
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &ActsCard::openLibrary);
}

void ActsCard::show()
{
    const auto rows = lists::actRows(m_workspace.desk(), m_workspace.desk().today());
    const auto count = [&](lists::ActState state) {
        return static_cast<int>(std::ranges::count(rows, state, &lists::ActRow::state));
    };
    QStringList told{tr("%n act(s) in force.", nullptr, count(lists::ActState::InForce))};
    if (const int over = count(lists::ActState::Over)) {
        told << tr("%n act(s) out of force.", nullptr, over);
    }
    if (const int removed = count(lists::ActState::Removed)) {
        told << tr("%n act(s) that the school does not cite.", nullptr, removed);
    }
    m_count->setText(told.join(QLatin1Char(' ')));
}

void ActsCard::openLibrary()
{
    auto* dialog = new ActsDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kurator::ui
