#include "ui/people/names_section.h"

#include "ui/people/name_forms_editor.h"

#include <QVBoxLayout>

namespace kurator::ui {

NamesSection::NamesSection(QWidget* parent) : CardSection(parent), m_editor(new NameFormsEditor(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &NameFormsEditor::edited, this, &CardSection::edited);
}

void NamesSection::fill(const office::ParticipantCard& card)
{
    m_editor->setPerson(card.person);
}

void NamesSection::write(office::ParticipantCard& card) const
{
    card.person.confirmedForms = m_editor->confirmedForms();
    card.person.indeclinable = m_editor->isIndeclinable();
}

void NamesSection::follow(const office::ParticipantCard& card)
{
    m_editor->follow(card.person);
}

QWidget* NamesSection::firstWidget()
{
    return m_editor->firstWidget();
}

} // namespace kurator::ui
