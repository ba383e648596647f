#include "ui/people/representatives_section.h"

#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/people/representative_box.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

RepresentativesSection::RepresentativesSection(const office::Desk& desk, QWidget* parent)
    : CardSection(parent), m_desk(desk),
      m_none(mutedLabel(tr("Nobody is written down. Until 14 the representative signs the consents, from 14 "
                           "to 17 both sign."),
                        this)),
      m_column(new QVBoxLayout), m_add(new QPushButton(tr("Add a &representative"), this))
{
    m_none->setWordWrap(true);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addBox({})->firstWidget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void RepresentativesSection::fill(const office::ParticipantCard& card)
{
    for (RepresentativeBox* box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const office::RepresentativeCard& one : card.representatives) {
        addBox(one);
    }
    showEmpty();
}

void RepresentativesSection::write(office::ParticipantCard& card) const
{
    card.representatives.clear();
    for (const RepresentativeBox* box : m_boxes) {
        card.representatives.push_back(box->card());
    }
}

RepresentativeBox* RepresentativesSection::addBox(const office::RepresentativeCard& card)
{
    auto* box = new RepresentativeBox(m_desk, card, this);
    m_column->addWidget(box);
    m_boxes.push_back(box);
    setTabOrder(box, m_add);
    connect(box, &RepresentativeBox::edited, this, &CardSection::edited);
    connect(box, &RepresentativeBox::removalAsked, this, [this, box] { remove(box); });
    box->show();
    showEmpty();
    return box;
}

void RepresentativesSection::remove(RepresentativeBox* box)
{
    std::erase(m_boxes, box);
    box->hide();
    box->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    showEmpty();
    Q_EMIT edited();
}

void RepresentativesSection::showEmpty()
{
    m_none->setVisible(m_boxes.empty());
}

bool RepresentativesSection::showFault(const office::CardFault& fault)
{
    if (!fault.representative || *fault.representative >= m_boxes.size()) {
        return false;
    }
    m_boxes[*fault.representative]->showFault(fault.field, messages::text(fault.error));
    return true;
}

void RepresentativesSection::clearFaults()
{
    std::ranges::for_each(m_boxes, &RepresentativeBox::clearFaults);
}

bool RepresentativesSection::hasFaults() const
{
    return std::ranges::any_of(m_boxes, &RepresentativeBox::hasFaults);
}

void RepresentativesSection::showFirstFault()
{
    const auto box = std::ranges::find_if(m_boxes, &RepresentativeBox::hasFaults);
    if (box != m_boxes.end()) {
        (*box)->showFirstFault();
    }
}

QWidget* RepresentativesSection::firstWidget()
{
    return m_boxes.empty() ? static_cast<QWidget*>(m_add) : m_boxes.front()->firstWidget();
}

} // namespace kurator::ui
