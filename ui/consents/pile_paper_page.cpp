#include "ui/consents/pile_paper_page.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/put_off_card.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/mark_pile_wizard.h"
#include "ui/consents/signers_box.h"

#include <QVBoxLayout>

namespace kurator::ui {

PilePaperPage::PilePaperPage(MarkPileWizard& wizard)
    : m_wizard(wizard), m_former(new PutOffCard(tr("A pile was put off"), this)), m_form(new Form(this)),
      m_paper(new PurposeBox(this)), m_day(new DateEditor(tr("Day on the papers"), this)),
      m_signers(new SignersBox(this))
{
    m_form->addField(tr("Pap&er"), m_paper);
    m_form->addField(tr("&Day on the papers"), m_day, tr("Papers of another day make another pile."));
    m_form->addField(tr("&Who signed"), m_signers,
                     tr("Usually the first: a parent for a child, both from 14, the participant from 18."));
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    m_day->setNear(wizard.workspace().desk().today());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_former);
    column->addWidget(m_form);
    column->addStretch();
    showPile();
    connect(m_former, &PutOffCard::goOnAsked, this, [this] {
        m_wizard.takeFormer();
        showPile();
        m_wizard.goOn();
    });
    connect(m_former, &PutOffCard::anewAsked, this, [this] {
        m_wizard.forgetFormer();
        showPile();
        m_paper->setFocus(Qt::OtherFocusReason);
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PilePaperPage::takeFields);
    connect(m_signers, &QComboBox::currentIndexChanged, this, &PilePaperPage::takeFields);
    connect(m_day, &DateEditor::dateChanged, this, &PilePaperPage::takeFields);
}

QString PilePaperPage::title() const
{
    return tr("The paper");
}

QString PilePaperPage::intro() const
{
    return tr("Sort the papers by kind and day: one pile is marked in one go.");
}

bool PilePaperPage::isReady() const
{
    return !m_wizard.former();
}

void PilePaperPage::enter()
{
    showPile();
}

void PilePaperPage::showPile()
{
    const auto& former = m_wizard.former();
    m_former->tell(former
                       ? tr("%1, %2: %n paper(s) ticked.", nullptr, static_cast<int>(former->persons.size()))
                             .arg(ConsentTexts::paper(former->purpose),
                                  former->day ? language::shortDate(*former->day) : tr("no day"))
                       : QString());
    m_form->setVisible(!former);
    m_showing = true;
    const Pile& pile = m_wizard.pile();
    m_paper->setPurpose(pile.purpose);
    m_signers->setCurrentIndex(pile.signersChoice);
    if (m_day->isReadable()) {
        m_day->setDate(pile.day);
    }
    m_showing = false;
    Q_EMIT readyChanged();
}

void PilePaperPage::takeFields()
{
    if (m_showing) {
        return;
    }
    Pile& pile = m_wizard.pile();
    pile.purpose = m_paper->purpose();
    pile.signersChoice = m_signers->currentIndex();
    pile.day = m_day->date();
    m_wizard.pileChanged();
}

bool PilePaperPage::leave()
{
    m_form->clearFaults();
    takeFields();
    const auto day = m_day->date();
    if (!day) {
        m_form->setFault(m_day, m_day->isReadable() ? tr("Write the day on the papers.") : m_day->fault());
    } else if (*day > m_wizard.workspace().desk().today()) {
        m_form->setFault(m_day, messages::text(QStringLiteral("office.consent-future"),
                                               {{QStringLiteral("date"), language::shortDate(*day)}}));
    }
    m_form->showFirstFault();
    if (m_form->hasFaults()) {
        return false;
    }
    return true;
}

QWidget* PilePaperPage::firstWidget()
{
    return m_wizard.former() ? m_former->firstWidget() : m_paper;
}

} // namespace kurator::ui
