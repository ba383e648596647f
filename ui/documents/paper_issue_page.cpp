#include "ui/documents/paper_issue_page.h"

#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/documents/given_out_card.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/print_card.h"
#include "ui/documents/print_job.h"
#include "ui/documents/registration_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int issueWidthInLetters = 46;
const QString twoSidedKey = QStringLiteral("papers/two-sided");

} // namespace

PaperIssuePage::PaperIssuePage(Workspace& workspace, PaperWork& work, QWidget* parent)
    : WizardPage(parent), m_work(work), m_printing(makePrinting()),
      m_registration(new RegistrationCard(workspace, work, this)),
      m_marking(new GivenOutCard(workspace, work, this)),
      m_preview(new PaperPreview(tr("Sheets to print"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLeft());
    row->addWidget(m_preview, 1);
    m_marking->hide();
    connectRegistration();
    connect(&m_work, &PaperWork::changed, this, &PaperIssuePage::refresh);
}

QWidget* PaperIssuePage::makeLeft()
{
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_printing);
    column->addWidget(m_registration);
    column->addWidget(m_marking);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * issueWidthInLetters + 30);
    scroll->setWidget(inside);
    return scroll;
}

PrintCard* PaperIssuePage::makePrinting()
{
    auto* card = new PrintCard(tr("Print"), this);
    m_what = new QLabel(card);
    m_what->setWordWrap(true);
    m_each = new QPushButton(tr("A file for &each…"), card);
    m_twoSided = new QCheckBox(tr("On &both sides"), card);
    m_twoSided->setChecked(settings().value(twoSidedKey, false).toBool());
    connect(m_twoSided, &QCheckBox::toggled, this, [](bool on) { settings().setValue(twoSidedKey, on); });
    m_twoSidedHint = mutedLabel(tr("Then each paper begins on a new sheet."), card);
    m_twoSidedHint->setWordWrap(true);
    m_oneByOne = mutedLabel(
        tr("Papers are registered one by one: to register one of these, choose only it a step before."),
        card);
    m_oneByOne->setWordWrap(true);
    card->addAbove(m_what);
    card->addAbove(m_twoSided);
    card->addAbove(m_twoSidedHint);
    card->addButton(m_each);
    card->addBelow(m_oneByOne);
    connect(card, &PrintCard::printAsked, this, &PaperIssuePage::print);
    connect(card, &PrintCard::saveAsked, this, &PaperIssuePage::saveFile);
    connect(m_each, &QPushButton::clicked, this, &PaperIssuePage::saveEach);
    return card;
}

void PaperIssuePage::connectRegistration()
{
    connect(m_registration, &RegistrationCard::tried, this, [this] { wizard().messageBar().clear(); });
    connect(m_registration, &RegistrationCard::refused, this,
            [this](const QString& sentence) { wizard().messageBar().say(MessageBar::Kind::Bad, sentence); });
    connect(m_registration, &RegistrationCard::registered, this, [this] {
        m_done = true;
        wizard().forbidBack();
        Q_EMIT noteChanged({});
        Q_EMIT readyChanged();
        m_printing->printButton()->setFocus(Qt::OtherFocusReason);
    });
}

QString PaperIssuePage::title() const
{
    return m_work.kind().onePerPerson ? tr("Printing") : tr("Printing and registration");
}

QString PaperIssuePage::intro() const
{
    if (m_work.isBatch()) {
        return tr("Print the papers, or save them in one file or one file each.");
    }
    return m_work.kind().onePerPerson ? tr("Print the papers and give them out to be signed.")
                                      : tr("Print the paper for the signature, then register it under the "
                                           "number and date that the secretary gave.");
}

QString PaperIssuePage::nextText() const
{
    return m_done || m_work.isFinal() ? tr("&Done") : tr("&Close");
}

void PaperIssuePage::enter()
{
    if (!m_job) {
        m_job = new PrintJob(this, wizard().longWork(), wizard().messageBar());
        connect(m_job, &PrintJob::done, this, [this] {
            m_done = m_done || isOnlyPrinted();
            m_work.rememberPrinting();
            m_marking->setVisible(m_work.consentPurpose().has_value());
            Q_EMIT readyChanged();
        });
    }
    m_registration->begin();
    refresh();
    if (!m_work.isFinal() && !isOnlyPrinted()) {
        Q_EMIT noteChanged(tr("The paper is kept as a draft until it is registered."));
    }
}

QWidget* PaperIssuePage::firstWidget()
{
    return m_printing->printButton();
}

void PaperIssuePage::refresh()
{
    const auto count = static_cast<int>(m_work.papers()->size());
    const bool blanks = isOnlyPrinted();
    const bool consents = m_work.consentPurpose().has_value();
    m_what->setText(consents ? tr("%n blank(s), one a person.", nullptr, count) : m_work.title());
    m_printing->setPrintText(consents ? tr("Prin&t %n blank(s)…", nullptr, count)
                             : blanks ? tr("Prin&t %n paper(s)…", nullptr, count)
                                      : QString());
    m_each->setVisible(count > 1);
    m_oneByOne->setVisible(m_work.isBatch());
    m_twoSided->setVisible(count > 1);
    m_twoSidedHint->setVisible(count > 1);
    m_registration->setVisible(!blanks && (!m_work.isFinal() || m_work.registered()));
    m_registration->refresh();
    if (m_preview->view()->papers() != m_work.papers()) {
        m_preview->view()->setPapers(m_work.papers());
    }
}

void PaperIssuePage::print()
{
    const auto* view = m_preview->view();
    m_job->print(m_work.papers(), m_work.title(), view->isSheetCountExact() ? view->sheetCount() : 0,
                 sides());
}

void PaperIssuePage::saveFile()
{
    m_job->save(m_work.papers(), m_work.title(), sides());
}

void PaperIssuePage::saveEach()
{
    m_job->saveEach(m_work.papers(), m_work.names(), sides());
}

bool PaperIssuePage::isOnlyPrinted() const
{
    return m_work.kind().onePerPerson || m_work.isBatch();
}

rendering::Sides PaperIssuePage::sides() const
{
    return m_twoSided->isVisibleTo(this) && m_twoSided->isChecked() ? rendering::Sides::Two
                                                                    : rendering::Sides::One;
}

} // namespace kurator::ui
