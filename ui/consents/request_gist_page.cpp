#include "ui/consents/request_gist_page.h"

#include "language/date_words.h"
#include "lists/request_list.h"
#include "messages/message.h"
#include "office/data_requests.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/request_texts.h"
#include "ui/consents/request_wizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

bool endsConsents(people::DataRequestKind kind)
{
    switch (kind) {
    case people::DataRequestKind::Withdrawal:
    case people::DataRequestKind::StopProcessing:
    case people::DataRequestKind::StopDistribution:
        return true;
    case people::DataRequestKind::Information:
    case people::DataRequestKind::Correction:
        return false;
    }
    return false;
}

} // namespace

RequestGistPage::RequestGistPage(RequestWizard& wizard)
    : m_wizard(wizard), m_form(new Form(this)), m_kind(new QComboBox(this)),
      m_consents(new QListWidget(this)), m_received(new DateEditor(tr("Received on"), this)),
      m_applicant(new QComboBox(this)), m_gist(new QLineEdit(this)), m_executor(new QLineEdit(this))
{
    for (const auto kind : requestKinds) {
        m_kind->addItem(RequestTexts::kind(kind));
    }
    m_applicant->setEditable(true);
    m_applicant->setInsertPolicy(QComboBox::NoInsert);
    m_consents->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_consents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_consents->setWordWrap(true);
    m_consents->setSpacing(2);
    m_form->addField(tr("&What it is"), m_kind, QStringLiteral(" "));
    m_form->addField(tr("Consents that &end"), m_consents);
    m_form->addField(tr("Received &on"), m_received, tr("The term runs from this day."));
    m_form->addField(tr("Who app&lied"), m_applicant);
    m_form->addField(tr("&Gist"), m_gist);
    m_form->addField(tr("Who &answers"), m_executor);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_received->setNear(wizard.workspace().desk().today());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestGistPage::takeKind);
    connect(m_consents, &QListWidget::itemChanged, this, &RequestGistPage::takeConsents);
    connect(m_received, &DateEditor::dateChanged, this, &RequestGistPage::takeFields);
    connect(m_applicant, &QComboBox::currentTextChanged, this, &RequestGistPage::takeFields);
    connect(m_gist, &QLineEdit::textChanged, this, &RequestGistPage::takeFields);
    connect(m_executor, &QLineEdit::textChanged, this, &RequestGistPage::takeFields);
}

QString RequestGistPage::title() const
{
    return tr("What is asked for");
}

QString RequestGistPage::intro() const
{
    const auto people = lists::requestPeople(m_wizard.workspace().desk());
    const auto who = std::ranges::find(people, m_wizard.draft().wish.person, &lists::RequestPerson::person);
    return who == people.end() ? QString() : tr("About the data of: %1.").arg(who->name);
}

void RequestGistPage::enter()
{
    showDraft();
}

void RequestGistPage::showDraft()
{
    m_showing = true;
    const office::RequestWish& wish = m_wizard.draft().wish;
    const auto& desk = m_wizard.workspace().desk();
    m_kind->setCurrentIndex(static_cast<int>(wish.kind));
    m_form->setHint(m_kind, tr("Term: %1.").arg(RequestTexts::term(wish.kind)));
    m_applicant->clear();
    m_applicant->addItems(lists::applicantsFor(desk, wish.person));
    m_applicant->setCurrentText(wish.applicant);
    if (m_received->isReadable()) {
        m_received->setDate(wish.receivedOn.isValid() ? std::optional(wish.receivedOn) : std::nullopt);
    }
    m_gist->setText(wish.gist);
    m_executor->setText(wish.executor);
    m_showing = false;
    showConsents();
}

void RequestGistPage::showConsents()
{
    m_showing = true;
    office::RequestWish& wish = m_wizard.draft().wish;
    const auto& desk = m_wizard.workspace().desk();
    const QDate day = wish.receivedOn.isValid() ? wish.receivedOn : desk.today();
    m_inForce = office::consentsInForce(desk.snapshot(), wish.person, day);
    if (!endsConsents(wish.kind)) {
        wish.consents.clear();
    } else if (!m_wizard.draft().consentsTold) {
        wish.consents = office::consentsMeant(m_inForce, wish.kind);
    }
    m_consents->clear();
    for (const people::Consent& paper : m_inForce) {
        auto* item = new QListWidgetItem(
            tr("%1, signed on %2")
                .arg(ConsentTexts::paper(paper.purpose), language::shortDate(*paper.signedOn)),
            m_consents);
        const bool ticked = std::ranges::find(wish.consents, paper.id) != wish.consents.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_consents->updateGeometry();
    m_form->setFieldShown(m_consents, endsConsents(wish.kind));
    m_form->setHint(m_consents, m_inForce.empty() ? tr("On that day no consent was in force.")
                                                  : tr("Space takes a tick away."));
    m_showing = false;
}

void RequestGistPage::takeKind()
{
    if (m_showing) {
        return;
    }
    RequestDraft& draft = m_wizard.draft();
    draft.wish.kind = static_cast<people::DataRequestKind>(m_kind->currentIndex());
    draft.consentsTold = false;
    if (!draft.ownGist) {
        draft.wish.gist = RequestTexts::usualGist(draft.wish.kind);
    }
    m_form->clearFaults();
    showDraft();
    m_wizard.draftChanged();
}

void RequestGistPage::takeConsents()
{
    if (m_showing) {
        return;
    }
    RequestDraft& draft = m_wizard.draft();
    draft.consentsTold = true;
    draft.wish.consents.clear();
    for (int row = 0; row < m_consents->count(); ++row) {
        if (m_consents->item(row)->checkState() == Qt::Checked) {
            draft.wish.consents.push_back(m_inForce[static_cast<size_t>(row)].id);
        }
    }
    m_wizard.draftChanged();
}

void RequestGistPage::takeFields()
{
    if (m_showing) {
        return;
    }
    RequestDraft& draft = m_wizard.draft();
    const QDate before = draft.wish.receivedOn;
    draft.wish.receivedOn = m_received->date().value_or(QDate());
    draft.wish.applicant = m_applicant->currentText();
    draft.wish.executor = m_executor->text();
    draft.ownGist = draft.ownGist || draft.wish.gist != m_gist->text();
    draft.wish.gist = m_gist->text();
    if (before != draft.wish.receivedOn) {
        showConsents();
    }
    m_wizard.draftChanged();
}

bool RequestGistPage::leave()
{
    m_form->clearFaults();
    takeFields();
    const QHash<QString, QWidget*> fields{{QStringLiteral("consents"), m_consents},
                                          {QStringLiteral("applicant"), m_applicant},
                                          {QStringLiteral("receivedOn"), m_received},
                                          {QStringLiteral("gist"), m_gist}};
    if (!m_received->isReadable()) {
        m_form->setFault(m_received, m_received->fault());
    }
    for (const office::FieldFault& fault :
         office::requestFaults(m_wizard.workspace().desk(), m_wizard.draft().wish)) {
        QWidget* field = fields.value(fault.field, m_kind);
        if (field != m_received || m_received->isReadable()) {
            m_form->setFault(field, messages::text(fault.code, fault.arguments));
        }
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

QWidget* RequestGistPage::firstWidget()
{
    return m_kind;
}

} // namespace kurator::ui
