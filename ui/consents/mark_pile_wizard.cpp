#include "ui/consents/mark_pile_wizard.h"

#include "office/mark_consents.h"
#include "ui/common/message_bar.h"
#include "ui/consents/pile_paper_page.h"
#include "ui/consents/pile_people_page.h"
#include "ui/consents/signers_box.h"

namespace kurator::ui {

namespace {

const QString pileDraftKey = QStringLiteral("wizard/consents");
constexpr int keepPileAfter = 1000; // milliseconds

} // namespace

MarkPileWizard::MarkPileWizard(Workspace& workspace, std::vector<QUuid> first, QWidget* parent)
    : Wizard(tr("Signed consents"), parent), m_workspace(workspace), m_first(std::move(first)),
      m_former(pileFromJson(workspace.draft(pileDraftKey)))
{
    m_pile.day = workspace.desk().today();
    m_untouched = m_pile;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepPileAfter);
    connect(&m_keeping, &QTimer::timeout, this, &MarkPileWizard::keep);
    addPage(new PilePaperPage(*this));
    addPage(new PilePeoplePage(*this));
    begin();
}

QString MarkPileWizard::leftSentence() const
{
    return m_pile.persons.empty()
               ? QString()
               : tr("The pile is put off: %n paper(s) are ticked, go on with “Mark a pile”.", nullptr,
                    static_cast<int>(m_pile.persons.size()));
}

void MarkPileWizard::takeFormer()
{
    m_pile = *m_former;
    m_former.reset();
}

void MarkPileWizard::forgetFormer()
{
    m_former.reset();
    keep();
}

void MarkPileWizard::pileChanged()
{
    if (!m_keeping.isActive()) {
        m_keeping.start();
    }
}

void MarkPileWizard::keep()
{
    m_keeping.stop();
    if (m_former && !m_done) {
        return;
    }
    const bool nothing = m_done || m_pile == m_untouched;
    m_workspace.keepDraft(pileDraftKey, nothing ? QByteArray() : pileToJson(m_pile));
}

bool MarkPileWizard::mark()
{
    office::ConsentMark wanted{
        m_pile.purpose, m_pile.day.value_or(QDate()), SignersBox::rolesOf(m_pile.signersChoice), {}};
    for (const QUuid& person : m_pile.persons) {
        wanted.persons.emplace_back(person);
    }
    const auto marked = office::markConsents(m_workspace.desk(), wanted);
    if (!marked) {
        messageBar().refuse(marked.error());
        return false;
    }
    m_done = true;
    if (*marked > 0) {
        m_workspace.tellChanged();
        Q_EMIT m_workspace.said(tr("%n consent(s) marked as signed.", nullptr, static_cast<int>(*marked)));
    }
    return true;
}

} // namespace kurator::ui
