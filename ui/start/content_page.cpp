#include "ui/start/content_page.h"

#include "messages/message.h"
#include "office/base_name.h"
#include "ui/common/choices.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kurator::ui {

ContentPage::ContentPage(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_empty(new QRadioButton(tr("Start &empty: people are added one by one or later"))),
      m_import(new QRadioButton(tr("&Import the list of mentees from a spreadsheet right away"))),
      m_form(new Form(this)), m_path(new QLineEdit(this))
{
    auto* beginning = cardFrame(tr("People"), this);
    columnOf(beginning)->addWidget(m_empty);
    columnOf(beginning)->addWidget(m_import);
    auto* file = cardFrame(tr("Where the school will lie"), this);
    m_form->addField(tr("&File"), makeFileRow(),
                     tr("One file holds the whole school. Choose a folder that is backed up."));
    columnOf(file)->addWidget(m_form);
    beginning->setMaximumWidth(widthOfForms(*this));
    file->setMaximumWidth(widthOfForms(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(beginning);
    column->addWidget(file);
    column->addStretch();
    connect(m_import, &QRadioButton::toggled, this, [this](bool on) {
        m_wizard.draft().import = on;
        m_wizard.changed();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_wizard.draft().path = QDir::fromNativeSeparators(text.trimmed());
        m_form->clearFaults();
        m_wizard.changed();
    });
    connect(&m_wizard, &NewSchoolWizard::draftReplaced, this, &ContentPage::showDraft);
    showDraft();
}

QWidget* ContentPage::makeFileRow()
{
    auto* line = new QWidget(this);
    auto* choose = new QPushButton(tr("C&hoose…"), line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    line->setFocusProxy(m_path);
    m_path->setAccessibleName(tr("File"));
    connect(choose, &QPushButton::clicked, this, &ContentPage::chooseFile);
    return line;
}

void ContentPage::chooseFile()
{
    const QString chosen = choices().fileToSave(this, tr("Where the school will lie"), m_wizard.draft().path,
                                                tr("Schools (*.kurator)"));
    if (!chosen.isEmpty()) {
        const bool named = chosen.endsWith(QLatin1String(".kurator"), Qt::CaseInsensitive);
        m_wizard.draft().path = named ? chosen : chosen + QStringLiteral(".kurator");
        m_wizard.changed();
        showDraft();
    }
}

void ContentPage::showDraft()
{
    const SchoolDraft& draft = m_wizard.draft();
    (draft.import ? m_import : m_empty)->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(draft.path));
    m_form->clearFaults();
}

QString ContentPage::intro() const
{
    return tr("The file is made at the very end, not before.");
}

void ContentPage::enter()
{
    SchoolDraft& draft = m_wizard.draft();
    if (draft.path.isEmpty()) {
        draft.path = proposedPath(office::proposedBaseName(draft.shortName));
        showDraft();
    }
}

bool ContentPage::leave()
{
    const QFileInfo file(m_wizard.draft().path);
    QString fault;
    if (m_wizard.draft().path.isEmpty()) {
        fault = tr("Choose where the file will lie.");
    } else if (file.exists()) {
        fault = messages::text(QStringLiteral("storage.exists"), {{QStringLiteral("file"), file.fileName()}});
    } else if (!file.dir().exists()) {
        fault = messages::text(QStringLiteral("storage.no-folder"),
                               {{QStringLiteral("file"), file.fileName()},
                                {QStringLiteral("folder"), QDir::toNativeSeparators(file.absolutePath())}});
    }
    m_form->setFault(m_path->parentWidget(), fault);
    m_form->showFirstFault();
    return fault.isEmpty();
}

QWidget* ContentPage::firstWidget()
{
    return m_import->isChecked() ? m_import : m_empty;
}

} // namespace kurator::ui
