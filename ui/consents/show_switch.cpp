#include "ui/consents/show_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace kurator::ui {

ShowSwitch::ShowSwitch(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const auto show :
         {ConsentShow::Lacking, ConsentShow::All, ConsentShow::RunningOut, ConsentShow::Requests}) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(show));
        row->addWidget(button);
    }
    setAccessibleName(tr("Which people are shown"));
    setCounts({});
    connect(m_group, &QButtonGroup::idClicked, this, &ShowSwitch::changed);
}

void ShowSwitch::setCounts(const lists::ConsentTally& tally, int openRequests)
{
    const auto put = [this](ConsentShow show, const QString& text, int count) {
        auto* button = m_group->button(static_cast<int>(show));
        button->setText(QStringLiteral("%1 %2").arg(text).arg(count));
        button->setAccessibleName(text);
    };
    put(ConsentShow::Lacking, tr("Lacking"), tally.lacking);
    put(ConsentShow::All, tr("All"), tally.people);
    put(ConsentShow::RunningOut, tr("End soon"), tally.runningOut);
    put(ConsentShow::Requests, tr("Requests"), openRequests);
}

void ShowSwitch::setShown(ConsentShow show)
{
    m_group->button(static_cast<int>(show))->setChecked(true);
}

ConsentShow ShowSwitch::shown() const
{
    return static_cast<ConsentShow>(m_group->checkedId());
}

} // namespace kurator::ui
