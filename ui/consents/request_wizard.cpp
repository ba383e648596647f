#include "ui/consents/request_wizard.h"

#include "lists/request_list.h"
#include "office/data_requests.h"
#include "ui/common/message_bar.h"
#include "ui/consents/request_effects_page.h"
#include "ui/consents/request_gist_page.h"
#include "ui/consents/request_person_page.h"
#include "ui/consents/request_texts.h"

namespace kurator::ui {

namespace {

const QString requestDraftKey = QStringLiteral("wizard/request");
constexpr int keepRequestAfter = 1000; // milliseconds

} // namespace

RequestWizard::RequestWizard(Workspace& workspace, base::Id<people::Person> person, QWidget* parent)
    : Wizard(tr("Request about personal data"), parent), m_workspace(workspace),
      m_former(requestFromJson(workspace.draft(requestDraftKey)))
{
    m_draft.wish.receivedOn = workspace.desk().today();
    m_draft.wish.executor = lists::usualExecutor(workspace.desk());
    m_draft.wish.gist = RequestTexts::usualGist(m_draft.wish.kind);
    if (!person.isNull()) {
        setPerson(person);
    }
    m_untouched = m_draft;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepRequestAfter);
    connect(&m_keeping, &QTimer::timeout, this, &RequestWizard::keep);
    addPage(new RequestPersonPage(*this));
    addPage(new RequestGistPage(*this));
    addPage(new RequestEffectsPage(*this));
    begin(m_former || person.isNull() ? 0 : 1);
}

QString RequestWizard::leftSentence() const
{
    return m_done || m_draft == m_untouched
               ? QString()
               : tr("The request is put off: go on with “New request…” on the page of consents.");
}

void RequestWizard::setPerson(base::Id<people::Person> person)
{
    office::RequestWish& wish = m_draft.wish;
    if (wish.person == person) {
        return;
    }
    wish.person = person;
    const auto& desk = m_workspace.desk();
    const QStringList applicants = lists::applicantsFor(desk, person);
    wish.applicant = applicants.value(0);
    wish.consents =
        office::consentsMeant(office::consentsInForce(desk.snapshot(), person, wish.receivedOn), wish.kind);
    m_draft.consentsTold = false;
}

void RequestWizard::takeFormer()
{
    m_draft = *m_former;
    m_former.reset();
}

void RequestWizard::forgetFormer()
{
    m_former.reset();
    keep();
}

void RequestWizard::draftChanged()
{
    if (!m_keeping.isActive()) {
        m_keeping.start();
    }
}

void RequestWizard::keep()
{
    m_keeping.stop();
    if (m_former && !m_done) {
        return;
    }
    const bool nothing = m_done || m_draft == m_untouched;
    m_workspace.keepDraft(requestDraftKey, nothing ? QByteArray() : requestToJson(m_draft));
}

bool RequestWizard::write()
{
    const auto written = office::registerRequest(m_workspace.desk(), m_draft.wish);
    if (!written) {
        messageBar().refuse(written.error());
        return false;
    }
    m_done = true;
    keep();
    m_workspace.tellChanged();
    leaveFor({lists::Place::Consents, lists::Doing::OpenRequests, {}, {m_draft.wish.person.uuid()}, {}});
    Q_EMIT m_workspace.said(tr("The request is in the register. Tick its steps as they are done."));
    return false;
}

} // namespace kurator::ui
