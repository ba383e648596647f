#include "ui/documents/paper_issue_page.h"

#include "messages/message.h"
#include "office/consent_marks.h"
#include "office/register_paper.h"
#include "school/lookup.h"
#include "ui/common/choices.h"
#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/print_job.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int issueWidthInLetters = 46;
const QString twoSidedKey = QStringLiteral("papers/two-sided");

// What a card asks for: why, the fields, the button.
void fillBody(QWidget* body, const QString& why, Form* form, QPushButton* button)
{
    auto* explanation = mutedLabel(why, body);
    explanation->setWordWrap(true);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(explanation);
    column->addWidget(form);
    column->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace

PaperIssuePage::PaperIssuePage(Workspace& workspace, PaperWork& work, QWidget* parent)
    : WizardPage(parent), m_workspace(workspace), m_work(work),
      m_preview(new PaperPreview(tr("Sheets to print"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLeft());
    row->addWidget(m_preview, 1);
    connect(&m_work, &PaperWork::changed, this, &PaperIssuePage::refresh);
}

QWidget* PaperIssuePage::makeLeft()
{
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(makePrinting());
    column->addWidget(makeRegistration());
    column->addWidget(makeMarking());
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

QFrame* PaperIssuePage::makePrinting()
{
    auto* card = cardFrame(tr("Print"), this);
    m_what = new QLabel(card);
    m_what->setWordWrap(true);
    m_print = mainButton(tr("Prin&t…"), card);
    m_save = new QPushButton(tr("Save a &file…"), card);
    m_each = new QPushButton(tr("A file for &each…"), card);
    m_twoSided = new QCheckBox(tr("On &both sides"), card);
    m_twoSided->setChecked(settings().value(twoSidedKey, false).toBool());
    connect(m_twoSided, &QCheckBox::toggled, this, [](bool on) { settings().setValue(twoSidedKey, on); });
    m_twoSidedHint = mutedLabel(tr("Then each paper begins on a new sheet."), card);
    m_twoSidedHint->setWordWrap(true);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_each);
    m_oneByOne = mutedLabel(
        tr("Papers are registered one by one: to register one of these, choose only it a step before."),
        card);
    m_oneByOne->setWordWrap(true);
    columnOf(card)->addWidget(m_what);
    columnOf(card)->addWidget(m_twoSided);
    columnOf(card)->addWidget(m_twoSidedHint);
    columnOf(card)->addLayout(buttons);
    columnOf(card)->addWidget(m_oneByOne);
    auto* byKey = new QAction(this);
    byKey->setShortcut(QKeySequence::Print);
    byKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(byKey);
    connect(byKey, &QAction::triggered, this, &PaperIssuePage::print);
    connect(m_print, &QPushButton::clicked, this, &PaperIssuePage::print);
    connect(m_save, &QPushButton::clicked, this, &PaperIssuePage::saveFile);
    connect(m_each, &QPushButton::clicked, this, &PaperIssuePage::saveEach);
    return card;
}

QFrame* PaperIssuePage::makeRegistration()
{
    m_registration = cardFrame(tr("Registration"), this);
    m_toRegister = new QWidget(m_registration);
    m_form = new Form(m_toRegister);
    m_number = new QLineEdit(m_form);
    m_date = new DateEditor(tr("Date of the paper"), m_form);
    m_form->addField(tr("Nu&mber"), m_number);
    m_form->addField(tr("D&ate"), m_date);
    m_register = new QPushButton(tr("&Register"), m_toRegister);
    fillBody(
        m_toRegister,
        tr("When the director has signed, write the number and date that the secretary gave. After that the "
           "text cannot be changed."),
        m_form, m_register);
    m_registered = new QLabel(m_registration);
    m_registered->setWordWrap(true);
    setRole(m_registered, "good");
    columnOf(m_registration)->addWidget(m_toRegister);
    columnOf(m_registration)->addWidget(m_registered);
    connect(m_register, &QPushButton::clicked, this, &PaperIssuePage::registerPaper);
    connect(m_number, &QLineEdit::textEdited, m_form, [this] { m_form->setFault(m_number, {}); });
    connect(m_date, &DateEditor::dateChanged, m_form, [this] { m_form->setFault(m_date, {}); });
    connect(m_number, &QLineEdit::returnPressed, this, &PaperIssuePage::registerPaper);
    return m_registration;
}

QFrame* PaperIssuePage::makeMarking()
{
    m_marking = cardFrame(tr("Given out"), this);
    m_toMark = new QWidget(m_marking);
    m_markForm = new Form(m_toMark);
    m_issuedOn = new DateEditor(tr("Given out on"), m_markForm);
    m_issuedOn->setDate(m_workspace.desk().today());
    m_markForm->addField(tr("&On"), m_issuedOn);
    m_mark = new QPushButton(tr("&Mark as given out"), m_toMark);
    fillBody(
        m_toMark,
        tr("Write down that people took the blanks home: the list of consents will show who has not brought "
           "them back."),
        m_markForm, m_mark);
    m_marked = new QLabel(m_marking);
    m_marked->setWordWrap(true);
    setRole(m_marked, "good");
    m_marked->hide();
    columnOf(m_marking)->addWidget(m_toMark);
    columnOf(m_marking)->addWidget(m_marked);
    m_marking->hide();
    connect(m_mark, &QPushButton::clicked, this, &PaperIssuePage::markIssued);
    return m_marking;
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
    m_number->setText(m_work.request().number);
    m_date->setDate(m_work.request().date);
    m_form->clearFaults();
    refresh();
    if (!m_work.isFinal() && !isOnlyPrinted()) {
        Q_EMIT noteChanged(tr("The paper is kept as a draft until it is registered."));
    }
}

QWidget* PaperIssuePage::firstWidget()
{
    return m_print;
}

void PaperIssuePage::refresh()
{
    const auto count = static_cast<int>(m_work.papers()->size());
    const bool blanks = isOnlyPrinted();
    const bool consents = m_work.consentPurpose().has_value();
    m_what->setText(consents ? tr("%n blank(s), one a person.", nullptr, count) : m_work.title());
    m_print->setText(consents ? tr("Prin&t %n blank(s)…", nullptr, count)
                     : blanks ? tr("Prin&t %n paper(s)…", nullptr, count)
                              : tr("Prin&t…"));
    m_each->setVisible(count > 1);
    m_oneByOne->setVisible(m_work.isBatch());
    m_twoSided->setVisible(count > 1);
    m_twoSidedHint->setVisible(count > 1);
    m_registration->setVisible(!blanks && (!m_work.isFinal() || m_work.registered()));
    const auto& registered = m_work.registered();
    m_toRegister->setVisible(!registered);
    m_registered->setVisible(registered.has_value());
    if (registered) {
        m_registered->setText(tr("Registered: %1. It stands in the list of papers.").arg(m_work.title()));
    }
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

bool PaperIssuePage::isFaultless()
{
    m_form->clearFaults();
    const QString number = m_number->text().trimmed();
    const auto date = m_date->date();
    if (number.isEmpty()) {
        m_form->setFault(m_number, tr("Write the number that the secretary gave."));
    }
    if (!date) {
        m_form->setFault(m_date, m_date->isReadable() ? tr("Write the date of the paper.")
                                                      : tr("Write the day like this: 05.09.2026."));
    }
    if (!number.isEmpty() && date) {
        office::PaperRequest request = m_work.request();
        request.number = number;
        request.date = date;
        if (const auto free = office::checkNumber(m_workspace.desk(), request); !free) {
            m_form->setFault(m_number, messages::text(free.error()));
        }
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

void PaperIssuePage::registerPaper()
{
    wizard().messageBar().clear();
    if (!isFaultless()) {
        return;
    }
    m_work.stamp(m_number->text().trimmed(), *m_date->date());
    if (!m_work.isReady()) {
        wizard().messageBar().say(MessageBar::Kind::Bad,
                                  refusalText(m_work.refusal().value_or(base::Error())));
        return;
    }
    if (!office::mayBeRegistered(m_work.request(), m_work.checks())) {
        const auto bad =
            std::ranges::find(m_work.checks(), office::CheckState::Bad, &office::PaperCheckLine::state);
        wizard().messageBar().say(MessageBar::Kind::Bad, messages::text(bad->code, bad->arguments));
        return;
    }
    const bool agreed = choices().confirm(this, tr("Register “%1”?").arg(m_work.title()),
                                          tr("The paper becomes final: its text cannot be changed any more, "
                                             "and the registration cannot be undone."),
                                          tr("Register"));
    if (agreed && m_work.registerPaper()) {
        m_done = true;
        wizard().forbidBack();
        Q_EMIT noteChanged({});
        Q_EMIT readyChanged();
        Q_EMIT m_workspace.told(tr("Registered: %1").arg(m_work.title()));
        m_print->setFocus(Qt::OtherFocusReason);
    }
}

void PaperIssuePage::markIssued()
{
    const auto day = m_issuedOn->date();
    m_markForm->setFault(m_issuedOn, day ? QString() : tr("Write the day like this: 05.09.2026."));
    if (!day) {
        return;
    }
    const school::Lookup lookup(m_workspace.desk().snapshot());
    std::vector<base::Id<people::Person>> persons;
    for (const auto& id : m_work.prepared().entries) {
        if (const auto* entry = lookup.entry(id)) {
            persons.push_back(entry->person);
        }
    }
    const auto marked = m_workspace.perform([&](office::Desk& desk) {
        return office::issueConsents(desk, *m_work.consentPurpose(), persons, *day);
    });
    if (marked) {
        const QString sentence = tr("Blanks given out: %n person(s)", nullptr, static_cast<int>(*marked));
        m_marked->setText(sentence);
        m_marked->show();
        m_toMark->hide();
        Q_EMIT m_workspace.said(sentence);
    }
}

} // namespace kurator::ui
