#include "ui/people/name_forms_editor.h"

#include "office/name_forms.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/people/people_texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace kurator::ui {

NameFormsEditor::NameFormsEditor(QWidget* parent)
    : QWidget(parent), m_form(new Form(this)), m_state(new QLabel(this)),
      m_indeclinable(new QCheckBox(tr("The name does not &decline: its bearer asked so"), this)),
      m_confirm(new QPushButton(tr("The &forms are right"), this)),
      m_reset(new QPushButton(tr("&Back to the proposal"), this))
{
    m_state->setWordWrap(true);
    m_confirm->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    addFields();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(m_indeclinable);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_indeclinable, &QCheckBox::clicked, this, [this](bool on) {
        m_person.indeclinable = on;
        showForms();
        Q_EMIT edited();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        confirm();
        Q_EMIT edited();
    });
    connect(m_reset, &QPushButton::clicked, this, &NameFormsEditor::reset);
}

void NameFormsEditor::addFields()
{
    for (const language::Case one : language::allCases) {
        auto* field = new QLineEdit(m_form);
        m_form->addField(caseText(one), field);
        m_forms.at(static_cast<std::size_t>(one)) = field;
        connect(field, &QLineEdit::textEdited, this, &NameFormsEditor::takeForms);
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->text().trimmed().isEmpty()) {
                takeForms();
                showForms();
            }
        });
    }
    m_forms.front()->setReadOnly(true);
    m_forms.front()->setFocusPolicy(Qt::ClickFocus);
}

void NameFormsEditor::setPerson(const people::Person& person)
{
    m_person = person;
    showForms();
}

void NameFormsEditor::follow(const people::Person& person)
{
    if (m_person.name == person.name && m_person.sex == person.sex) {
        return;
    }
    if (!(m_person.name == person.name)) {
        m_person.confirmedForms.reset();
    }
    m_person.name = person.name;
    m_person.sex = person.sex;
    showForms();
}

void NameFormsEditor::confirm()
{
    if (!m_person.indeclinable) {
        m_person.confirmedForms = office::nameForms(m_person).shown;
    }
    showForms();
}

void NameFormsEditor::hideConfirmButton()
{
    m_confirmHidden = true;
    m_confirm->hide();
}

QWidget* NameFormsEditor::firstWidget() const
{
    return m_forms[1];
}

// A form that was emptied is the proposed one again.
void NameFormsEditor::takeForms()
{
    const auto proposed = office::nameForms(m_person).proposed;
    std::array<QString, 6> told;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const QString typed = m_forms.at(i)->text();
        told.at(i) = typed.trimmed().isEmpty() ? proposed.at(i) : typed;
    }
    m_person.confirmedForms = told;
    showState();
    Q_EMIT edited();
}

void NameFormsEditor::reset()
{
    m_person.confirmedForms.reset();
    m_person.indeclinable = false;
    showForms();
    Q_EMIT edited();
}

void NameFormsEditor::showForms()
{
    const auto forms = office::nameForms(m_person);
    for (std::size_t i = 0; i < forms.shown.size(); ++i) {
        m_forms.at(i)->setText(forms.shown.at(i));
        m_forms.at(i)->setReadOnly(i == 0 || m_person.indeclinable);
    }
    m_indeclinable->setChecked(m_person.indeclinable);
    showState();
}

void NameFormsEditor::showState()
{
    const auto forms = office::nameForms(m_person);
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        QLineEdit* field = m_forms.at(i);
        field->setProperty("doubtful", forms.uncertain && i > 0);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    m_confirm->setVisible(!m_confirmHidden && !forms.confirmed);
    m_reset->setVisible(forms.confirmed);
    if (forms.uncertain) {
        m_state->setText(
            tr("Ask how this name declines: usage varies. Correct the forms or say that they are "
               "right."));
        setRole(m_state, "warning");
    } else if (forms.confirmed) {
        m_state->setText(tr("Papers print the name as its bearer says."));
        setRole(m_state, "good");
    } else {
        m_state->setText(tr("Papers print these forms. Correct what is wrong."));
        setRole(m_state, "muted");
    }
}

} // namespace kurator::ui
