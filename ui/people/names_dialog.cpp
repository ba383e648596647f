#include "ui/people/names_dialog.h"

#include "office/name_forms.h"
#include "school/lookup.h"
#include "ui/common/help_key.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/people/card_section.h"
#include "ui/people/name_forms_editor.h"
#include "ui/people/people_texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int namesWidthInLetters = 84;
constexpr int namesHeightInLines = 30;

} // namespace

NamesDialog::NamesDialog(Workspace& workspace, std::vector<base::Id<people::Person>> persons, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_persons(std::move(persons)), m_count(mutedLabel({}, this)),
      m_name(titleLabel({}, this)), m_messages(new MessageBar(this)), m_sexRow(new QWidget(this)),
      m_sex(choiceBox(m_sexRow)), m_editor(new NameFormsEditor(this)),
      m_confirm(mainButton(tr("&The forms are right"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cases of names"));
    addHelpKey(*this, workspace, QStringLiteral("mentors"));
    m_name->setWordWrap(true);
    m_editor->hideConfirmButton();
    for (const language::Sex sex : {language::Sex::Male, language::Sex::Female}) {
        m_sex->addItem(sexText(sex), static_cast<int>(sex));
    }
    auto* sexLabel = new QLabel(tr("Se&x: the patronymic does not tell it"), m_sexRow);
    sexLabel->setBuddy(m_sex);
    m_sex->setAccessibleName(tr("Sex"));
    auto* sexRow = new QHBoxLayout(m_sexRow);
    sexRow->setContentsMargins(0, 0, 0, 0);
    sexRow->addWidget(sexLabel);
    sexRow->addWidget(m_sex);
    sexRow->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_count);
    column->addWidget(m_name);
    column->addWidget(m_sexRow);
    column->addWidget(m_editor, 1);
    column->addWidget(makeButtons());
    connect(m_sex, &QComboBox::activated, this, [this] { m_editor->follow(withChosenSex()); });
    connect(&workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    resize(fontMetrics().averageCharWidth() * namesWidthInLetters,
           fontMetrics().lineSpacing() * namesHeightInLines);
    show(0);
}

QWidget* NamesDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"), buttons);
    auto* later = new QPushButton(tr("Ask &later"), buttons);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(m_confirm);
    close->setAutoDefault(false);
    later->setAutoDefault(false);
    later->setVisible(m_persons.size() > 1);
    m_confirm->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(later, &QPushButton::clicked, this, &NamesDialog::goOn);
    connect(m_confirm, &QPushButton::clicked, this, &NamesDialog::confirm);
    return buttons;
}

const people::Person* NamesDialog::person() const
{
    const auto& persons = m_workspace.desk().snapshot().persons;
    const auto found = std::ranges::find(persons, m_persons[m_at], &people::Person::id);
    return found == persons.end() ? nullptr : &*found;
}

people::Person NamesDialog::withChosenSex() const
{
    people::Person told = *person();
    if (!m_sexRow->isHidden()) {
        told.sex = static_cast<language::Sex>(m_sex->currentData().toInt());
    }
    return told;
}

void NamesDialog::show(std::size_t at)
{
    m_at = at;
    if (m_at >= m_persons.size()) {
        accept();
        return;
    }
    const auto* shown = person();
    if (!shown) {
        show(at + 1);
        return;
    }
    m_count->setText(tr("Name %1 of %2").arg(m_at + 1).arg(m_persons.size()));
    m_count->setVisible(m_persons.size() > 1);
    m_name->setText(language::fullName(shown->name));
    m_sexRow->setVisible(!shown->sex && !language::sexByPatronymic(shown->name));
    m_editor->setPerson(withChosenSex());
    m_editor->firstWidget()->setFocus(Qt::OtherFocusReason);
}

void NamesDialog::goOn()
{
    show(m_at + 1);
}

void NamesDialog::confirm()
{
    const people::Person told = withChosenSex();
    m_editor->confirm();
    const auto forms = m_editor->confirmedForms();
    const bool indeclinable = m_editor->isIndeclinable();
    const auto stored = m_workspace.perform(
        [&](office::Desk& desk) { return office::confirmNameForms(desk, told.id, forms, indeclinable); });
    if (!stored) {
        return;
    }
    ++m_confirmed;
    Q_EMIT m_workspace.said(tr("The cases are confirmed: %1").arg(language::fullName(told.name)));
    goOn();
}

} // namespace kurator::ui
