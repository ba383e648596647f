#include "ui/programme/stage_filter.h"

#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>

namespace kurator::ui {

namespace {

constexpr int lastStage = 7;

QString stageName(int stage)
{
    return messages::text(QStringLiteral("lists.stage-%1").arg(stage));
}

} // namespace

StageFilter::StageFilter(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_told(mutedLabel({}, this))
{
    setAccessibleName(tr("Stages"));
    auto* line = new FlowLayout(this, 4);
    addChoice(all, tr("Al&l"), tr("All stages"));
    for (int stage = 1; stage <= lastStage; ++stage) {
        addChoice(stage, QString::number(stage), tr("Stage %1. %2").arg(stage).arg(stageName(stage)));
    }
    line->addWidget(m_told);
    m_told->setContentsMargins(8, 0, 0, 0);
    m_group->button(all)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool on) {
        if (on) {
            tellChoice();
            Q_EMIT chosen(choice);
        }
    });
    tellChoice();
}

int StageFilter::choice() const
{
    return m_group->checkedId();
}

void StageFilter::choose(int choice)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(choice)->setChecked(true);
    tellChoice();
}

void StageFilter::showCount(int choice, int items)
{
    auto* button = m_group->button(choice);
    button->setEnabled(choice == all || items > 0 || button->isChecked());
    button->setToolTip(tr("%1 · items: %2").arg(button->accessibleName()).arg(items));
}

void StageFilter::addChoice(int choice, const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_group->addButton(button, choice);
    layout()->addWidget(button);
}

void StageFilter::tellChoice()
{
    const int stage = choice();
    m_told->setText(stage == all ? QString() : stageName(stage));
}

} // namespace kurator::ui
