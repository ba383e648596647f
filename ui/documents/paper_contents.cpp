#include "ui/documents/paper_contents.h"

#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/documents/check_list.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/grounds_card.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/people_dialog.h"
#include "ui/documents/roadmap_printing_card.h"
#include "ui/documents/wrapped_list.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int typingPause = 500; // milliseconds
constexpr int widthInLetters = 46;

} // namespace

PaperContents::PaperContents(Workspace& workspace, PaperWork& work, QWidget* parent)
    : QScrollArea(parent), m_work(work), m_typing(new QTimer(this)),
      m_printing(new RoadmapPrintingCard(work, this)), m_grounds(new GroundsCard(workspace, work, this)),
      m_checks(new CheckList(this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(fontMetrics().averageCharWidth() * widthInLetters + 30);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(makeContents());
    column->addWidget(m_printing);
    column->addWidget(m_grounds);
    column->addWidget(makeBlocked());
    auto* checks = cardFrame(tr("Check before signing"), inside);
    columnOf(checks)->addWidget(m_checks);
    column->addWidget(checks);
    column->addWidget(makeEdits());
    column->addStretch();
    setWidget(inside);
    connect(m_checks, &CheckList::peopleAsked, this, &PaperContents::peopleAsked);
    connect(m_typing, &QTimer::timeout, this, &PaperContents::finishTyping);
    connect(&m_work, &PaperWork::changed, this, &PaperContents::refresh);
}

QFrame* PaperContents::makeContents()
{
    auto* card = cardFrame(tr("What goes in"), this);
    m_form = new Form(card);
    m_number = new QLineEdit(m_form);
    m_number->setPlaceholderText(tr("the secretary gives it"));
    m_date = new DateEditor(tr("Date"), m_form);
    m_form->addField(tr("Nu&mber"), m_number);
    m_form->addField(tr("&Date"), m_date);
    m_counts = new QLabel(card);
    m_counts->setWordWrap(true);
    m_sheets = mutedLabel({}, card);
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addWidget(makePeople(card));
    columnOf(card)->addWidget(m_counts);
    columnOf(card)->addWidget(m_sheets);
    connect(m_number, &QLineEdit::textEdited, m_typing, [this] { m_typing->start(); });
    connect(m_number, &QLineEdit::editingFinished, this, &PaperContents::finishTyping);
    connect(m_date, &DateEditor::dateChanged, m_typing, [this] { m_typing->start(); });
    connect(m_date->lineEdit(), &QLineEdit::editingFinished, this, &PaperContents::finishTyping);
    return card;
}

QWidget* PaperContents::makePeople(QWidget* card)
{
    m_people = new QWidget(card);
    m_forWhom = new QLabel(m_people);
    m_forWhom->setWordWrap(true);
    auto* choose = new QPushButton(tr("C&hoose people…"), m_people);
    m_everyone = new QPushButton(m_people);
    auto* buttons = new FlowLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_everyone);
    auto* column = new QVBoxLayout(m_people);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_forWhom);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &PaperContents::choosePeople);
    connect(m_everyone, &QPushButton::clicked, this, [this] { m_work.setEntries({}); });
    return m_people;
}

void PaperContents::choosePeople()
{
    auto* dialog = new PeopleDialog(m_work, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaperContents::showPeople()
{
    m_people->setVisible(m_work.isForPeople() && !m_work.wantsAnswers() && !m_work.isFinal());
    m_forWhom->setText(m_work.forWhom());
    m_everyone->setText(lists::canLack(m_work.request().kind) ? tr("For e&veryone") : tr("An &empty blank"));
    m_everyone->setVisible(!m_work.request().entries.empty() || m_work.request().dataRequest);
}

QFrame* PaperContents::makeBlocked()
{
    m_blocked = cardFrame(tr("Who may not be named"), this);
    m_blockedText = new QLabel(m_blocked);
    m_blockedText->setWordWrap(true);
    m_blockedList = new WrappedList(tr("Who may not be named, and why"), m_blocked);
    m_leaveOut = new QPushButton(m_blocked);
    columnOf(m_blocked)->addWidget(m_blockedText);
    columnOf(m_blocked)->addWidget(m_blockedList);
    columnOf(m_blocked)->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_leaveOut, &QPushButton::clicked, this,
            [this] { m_work.setLeaveOut(!m_work.request().leaveOut); });
    return m_blocked;
}

QFrame* PaperContents::makeEdits()
{
    m_edits = cardFrame(tr("Your edits"), this);
    m_editList = new WrappedList(tr("Your edits"), m_edits);
    m_takeBack = new QPushButton(tr("&Take back"), m_edits);
    m_takeBack->setToolTip(tr("Give the original words back (Del)"));
    columnOf(m_edits)->addWidget(m_editList);
    columnOf(m_edits)->addWidget(m_takeBack, 0, Qt::AlignLeft);
    auto* byKey = new QAction(m_editList);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_editList->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &PaperContents::takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &PaperContents::takeBack);
    return m_edits;
}

void PaperContents::setSheetCount(int sheets, bool exact)
{
    m_sheets->setVisible(sheets > 0);
    m_sheets->setText(exact ? tr("%n sheet(s)", nullptr, sheets) : tr("About %n sheet(s)", nullptr, sheets));
}

void PaperContents::finishTyping()
{
    m_typing->stop();
    m_form->setFault(m_date, m_date->isReadable() ? QString() : tr("Write the day like this: 05.09.2026."));
    m_work.setNumber(m_number->text().trimmed());
    if (m_date->isReadable()) {
        m_work.setDate(m_date->date());
    }
    m_printing->finishTyping();
}

QWidget* PaperContents::firstWidget()
{
    return m_form->isVisibleTo(this) ? m_number : nullptr;
}

void PaperContents::refresh()
{
    const auto& request = m_work.request();
    m_form->setVisible(!m_work.kind().onePerPerson && !m_work.isFinal());
    if (!m_typing->isActive()) {
        if (m_number->text().trimmed() != request.number) {
            m_number->setText(request.number);
        }
        if (m_date->isReadable() && m_date->date() != request.date) {
            m_date->setDate(request.date);
        }
    }
    const auto& prepared = m_work.prepared();
    QStringList counts;
    if (!prepared.pairs.empty()) {
        counts << tr("%n pair(s)", nullptr, static_cast<int>(prepared.pairs.size()));
    }
    if (!prepared.entries.empty()) {
        const auto count = static_cast<int>(prepared.entries.size());
        counts << (m_work.consentPurpose() ? tr("%n blank(s), one a person", nullptr, count)
                                           : tr("%n paper(s) to sign", nullptr, count));
    }
    if (prepared.registered) {
        counts << tr("Registered already: this is its text, word for word.");
    }
    m_counts->setText(counts.join(QLatin1Char('\n')));
    m_counts->setVisible(!counts.isEmpty());
    m_checks->setLines(m_work.isFinal() ? std::vector<office::PaperCheckLine>() : m_work.checks());
    m_checks->parentWidget()->setVisible(!m_work.isFinal() && !m_work.checks().empty());
    showPeople();
    showBlocked();
    showEdits();
}

void PaperContents::showBlocked()
{
    const bool left = m_work.request().leaveOut;
    const auto& people = m_work.blocked();
    const auto count = static_cast<int>(people.size());
    m_blocked->setVisible(count > 0 && !m_work.isFinal());
    QStringList texts;
    for (const office::BlockedPerson& person : people) {
        texts << blockedText(person);
    }
    m_blockedList->setTexts(texts);
    m_blockedText->setText(
        left ? tr("Without %n person(s): their pairs wait for the next order.", nullptr, count)
             : tr("%n person(s) may not be named on this day.", nullptr, count));
    setRole(m_blockedText, left ? "warning" : "fault");
    m_leaveOut->setText(left ? tr("Put them bac&k") : tr("&Issue without them"));
}

void PaperContents::showEdits()
{
    const auto& edits = m_work.edits().list;
    m_edits->setVisible(!edits.empty() && !m_work.isFinal());
    const auto& dropped = m_work.dropped().list;
    QStringList texts;
    for (const documents::PaperEdit& edit : edits) {
        const bool lost = std::ranges::find(dropped, edit) != dropped.end();
        texts << (lost ? tr("Found no place any more. %1").arg(editText(edit)) : editText(edit));
    }
    m_editList->setTexts(texts);
    m_editList->setCurrentRow(m_editList->count() - 1);
}

void PaperContents::takeBack()
{
    if (const int row = m_editList->currentRow(); row >= 0) {
        m_work.takeBack(static_cast<std::size_t>(row));
    }
}

} // namespace kurator::ui
