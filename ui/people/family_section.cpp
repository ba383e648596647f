#include "ui/people/family_section.h"

#include "ui/people/mentor_texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

FamilySection::FamilySection(const office::Desk& desk, QWidget* parent)
    : CardSection(parent), m_desk(desk), m_children(new QLabel(this))
{
    m_children->setWordWrap(true);
    m_children->setTextFormat(Qt::PlainText);
    m_children->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_children);
}

void FamilySection::fill(const office::ParticipantCard& card)
{
    const QString children = childrenText(lists::childrenOf(m_desk, card.person.id));
    setVisible(!children.isEmpty());
    m_children->setText(tr("Representative of:\n%1").arg(children));
}

} // namespace kurator::ui
