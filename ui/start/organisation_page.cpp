#include "ui/start/organisation_page.h"

#include "messages/message.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kurator::ui {

OrganisationPage::OrganisationPage(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_form(new Form(this)), m_type(new QComboBox(this))
{
    SchoolDraft& draft = m_wizard.draft();
    m_fullName = addLine(tr("&Full name"), &draft.fullName, tr("As in the charter: orders print it."));
    m_shortName = addLine(tr("&Short name"), &draft.shortName);
    m_type->addItems({tr("School"), tr("College"), tr("Additional education"), tr("Kindergarten")});
    m_form->addField(tr("&Kind"), m_type);
    addLine(tr("&Place"), &draft.place, tr("As on a blank: г. Абакан"));
    m_director = addLine(tr("&Director"), &draft.director, tr("Surname, first name, patronymic"));
    addLine(tr("Director's p&osition"), &draft.directorPosition);
    addLine(tr("&Curator"), &draft.curator, tr("Who leads the programme; may be added later"));
    addLine(tr("Curator's pos&ition"), &draft.curatorPosition);
    auto* column = new QVBoxLayout(this);
    auto* card = cardFrame({}, this);
    card->setMaximumWidth(widthOfForms(*this));
    columnOf(card)->addWidget(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        m_wizard.draft().type = static_cast<people::OrganisationType>(index);
        m_wizard.changed();
    });
    connect(&m_wizard, &NewSchoolWizard::draftReplaced, this, &OrganisationPage::showDraft);
    showDraft();
}

QLineEdit* OrganisationPage::addLine(const QString& label, QString* kept, const QString& hint)
{
    auto* line = new QLineEdit(this);
    m_form->addField(label, line, hint);
    m_lines.emplace_back(line, kept);
    connect(line, &QLineEdit::textEdited, this, [this, line, kept](const QString& text) {
        *kept = text;
        m_form->setFault(line, {});
        m_wizard.changed();
    });
    return line;
}

void OrganisationPage::showDraft()
{
    for (const auto& [line, kept] : m_lines) {
        line->setText(*kept);
    }
    m_type->setCurrentIndex(static_cast<int>(m_wizard.draft().type));
    m_form->clearFaults();
}

QString OrganisationPage::intro() const
{
    return tr("What every order and every list will print. Everything can be changed later.");
}

bool OrganisationPage::leave()
{
    m_form->clearFaults();
    const std::vector<std::pair<QString, QWidget*>> fields{{QStringLiteral("fullName"), m_fullName},
                                                           {QStringLiteral("shortName"), m_shortName},
                                                           {QStringLiteral("director"), m_director}};
    for (const auto& [name, field] : fields) {
        for (const auto& fault : m_wizard.faultsOf({name})) {
            m_form->setFault(field, messages::text(fault.code, fault.arguments));
        }
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

QWidget* OrganisationPage::firstWidget()
{
    return m_fullName;
}

} // namespace kurator::ui
