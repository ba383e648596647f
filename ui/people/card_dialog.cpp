#include "ui/people/card_dialog.h"

#include "language/date_words.h"
#include "office/tell_apart.h"
#include "school/lookup.h"
#include "ui/common/help_key.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/people/card_draft.h"
#include "ui/people/notice_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int pauseMilliseconds = 300;    // before namesakes are looked for
constexpr int keepingMilliseconds = 1000; // between two writings of the draft
constexpr int widthInLetters = 100;
constexpr int heightInLines = 38;

QString withDetails(const office::LikelyDuplicate& likely)
{
    QStringList parts{likely.name, likely.className,
                      likely.birthDate ? language::shortDate(*likely.birthDate) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

CardDialog::CardDialog(Workspace& workspace, const office::ParticipantCard& card, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_pause(new QTimer(this)), m_keeping(new QTimer(this)),
      m_draftBar(new NoticeBar("plain", this)), m_likelyBar(new NoticeBar("warning", this)),
      m_messages(new MessageBar(this)), m_form(new CardForm(workspace.desk(), card.entry.side, this)),
      m_save(mainButton(tr("Save"), this)), m_saveAndGoOn(new QPushButton(tr("Save and add another"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_draftBar);
    column->addWidget(m_likelyBar);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
    column->addWidget(makeButtons());
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingMilliseconds);
    connect(m_form, &CardForm::edited, this, &CardDialog::noticeEdit);
    connect(m_form, &CardForm::consentsAsked, this, &CardDialog::leaveForConsents);
    connect(m_form, &CardForm::asked, this, &CardDialog::leaveFor);
    connect(m_form, &CardForm::cardAsked, this, [this](const office::ParticipantCard& other) {
        reject();
        Q_EMIT cardAsked(other);
    });
    connect(m_pause, &QTimer::timeout, this, &CardDialog::showLikely);
    connect(m_keeping, &QTimer::timeout, this, &CardDialog::keepDraft);
    connect(m_draftBar, &NoticeBar::firstPressed, this, &CardDialog::takeDraft);
    connect(m_draftBar, &NoticeBar::secondPressed, this, [this] {
        m_draft.reset();
        m_draftBar->hide();
        m_workspace.keepDraft(draftKey(), {});
    });
    connect(m_likelyBar, &NoticeBar::firstPressed, this, &CardDialog::takeLikely);
    connect(m_likelyBar, &NoticeBar::secondPressed, this, &CardDialog::refuseLikely);
    connect(m_likelyBar, &NoticeBar::thirdPressed, this, &CardDialog::mergeWithLikely);
    connect(&workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    addHelpKey(*this, workspace,
               card.entry.side == people::Side::Mentee ? QStringLiteral("mentees")
                                                       : QStringLiteral("mentors"));
    start(card);
    const QSize wanted(fontMetrics().averageCharWidth() * widthInLetters,
                       fontMetrics().lineSpacing() * heightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
}

QWidget* CardDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"), buttons);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_saveAndGoOn);
    row->addWidget(m_save);
    close->setAutoDefault(false);
    close->setToolTip(tr("What was typed is kept as a draft (Esc)"));
    m_saveAndGoOn->setAutoDefault(false);
    m_saveAndGoOn->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_save->setDefault(true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(close, &QPushButton::clicked, this, &CardDialog::reject);
    connect(m_saveAndGoOn, &QPushButton::clicked, this, &CardDialog::saveAndGoOn);
    connect(m_save, &QPushButton::clicked, this, &CardDialog::saveAndClose);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &CardDialog::saveAndClose);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            [this] { isNew() ? saveAndGoOn() : saveAndClose(); });
    return buttons;
}

void CardDialog::start(const office::ParticipantCard& card)
{
    m_form->fill(card);
    m_start = m_form->card();
    m_faultsAreShown = false;
    m_others.clear();
    const bool mentee = card.entry.side == people::Side::Mentee;
    setWindowTitle(!isNew() ? language::fullName(card.person.name)
                   : mentee ? tr("New mentee")
                            : tr("New mentor"));
    m_saveAndGoOn->setVisible(isNew());
    m_form->showPart(CardForm::Part::Person);
    m_draft = cardOfDraft(m_workspace.draft(draftKey()));
    if (m_draft) {
        const QString name = language::fullName(m_draft->person.name);
        m_draftBar->say(name.isEmpty()
                            ? tr("You did not finish this card. Go on with what you typed?")
                            : tr("You did not finish this card: %1. Go on with what you typed?").arg(name),
                        tr("Go on"), tr("Start afresh"));
    }
}

void CardDialog::noticeEdit()
{
    m_pause->start();
    if (!m_keeping->isActive()) {
        m_keeping->start();
    }
    if (m_faultsAreShown) {
        (void)m_form->check();
    }
}

// An older draft stays until it is taken up or thrown away, unless something new was typed instead.
void CardDialog::keepDraft()
{
    const auto typed = m_form->card();
    if (!(typed == m_start)) {
        m_draft.reset();
        m_draftBar->hide();
        m_workspace.keepDraft(draftKey(), draftOf(typed));
    } else if (!m_draft) {
        m_workspace.keepDraft(draftKey(), {});
    }
}

void CardDialog::takeDraft()
{
    auto draft = *m_draft;
    draft.entry.programme = m_start.entry.programme;
    m_draft.reset();
    m_draftBar->hide();
    m_form->fill(draft);
    m_form->showPart(CardForm::Part::Person);
    showLikely();
}

void CardDialog::showLikely()
{
    const auto found = office::likelyDuplicates(m_workspace.desk(), m_form->card());
    const auto likely = std::ranges::find_if(found, [this](const office::LikelyDuplicate& one) {
        return std::ranges::count(m_others, one.person) == 0;
    });
    if (likely == found.end()) {
        m_likely.reset();
        m_likelyBar->hide();
        return;
    }
    if (m_likely == *likely) {
        return;
    }
    m_likely = *likely;
    const bool here = isInThisList(*m_likely);
    m_likelyBar->say(here ? tr("Such a person is in this list already: %1").arg(withDetails(*m_likely))
                          : tr("Such a person is in the base already: %1").arg(withDetails(*m_likely)),
                     here ? tr("Open that card") : tr("This is the same person"), tr("Another person"),
                     here && !isNew() ? tr("Make one card…") : QString());
}

bool CardDialog::isInThisList(const office::LikelyDuplicate& likely) const
{
    const school::Lookup lookup(m_workspace.desk().snapshot());
    const auto* entry = likely.entry ? lookup.entry(*likely.entry) : nullptr;
    return entry && entry->side == m_start.entry.side;
}

// Those who are both stored are told apart for good.
void CardDialog::refuseLikely()
{
    const auto other = m_likely->person;
    m_others.push_back(other);
    if (!isNew()) {
        (void)m_workspace.perform(
            [&](office::Desk& desk) { return office::tellApart(desk, m_start.person.id, other); });
    }
    showLikely();
}

// What was typed is stored first, so that it is compared too.
void CardDialog::mergeWithLikely()
{
    const QUuid one = m_start.person.id.uuid();
    const QUuid other = m_likely->person.uuid();
    if (save()) {
        accept();
        Q_EMIT mergeAsked(one, other);
    }
}

void CardDialog::takeLikely()
{
    if (!isInThisList(*m_likely) && !isNew()) {
        mergeWithLikely();
        return;
    }
    m_likelyBar->hide();
    if (isInThisList(*m_likely)) {
        const QUuid other = m_likely->entry->uuid();
        reject();
        Q_EMIT otherAsked(other);
        return;
    }
    const school::Lookup lookup(m_workspace.desk().snapshot());
    if (const auto* person = lookup.person(m_likely->person)) {
        auto card = m_form->card();
        card.person = *person;
        m_form->fill(card);
        noticeEdit();
    }
}

bool CardDialog::save()
{
    m_faultsAreShown = true;
    if (!m_form->check()) {
        m_form->showFirstFault();
        return false;
    }
    const auto card = m_form->card();
    if (card == m_start) {
        return true;
    }
    const auto stored =
        m_workspace.perform([&](office::Desk& desk) { return office::saveParticipant(desk, card); });
    if (!stored) {
        return false;
    }
    m_pause->stop();
    m_keeping->stop();
    m_workspace.keepDraft(draftKey(), {});
    const QString name = language::fullName(card.person.name);
    Q_EMIT m_workspace.said(isNew() ? tr("Added: %1").arg(name) : tr("Saved: %1").arg(name));
    Q_EMIT saved(stored->uuid());
    return true;
}

void CardDialog::saveAndClose()
{
    if (save()) {
        accept();
    }
}

void CardDialog::saveAndGoOn()
{
    if (!(m_form->card() == m_start) && save()) {
        start(office::blankCard(m_workspace.desk(), m_start.entry.side));
        m_messages->say(MessageBar::Kind::Good, tr("The card is saved. Here is the next one."));
    }
}

void CardDialog::leaveForConsents(lists::Doing doing)
{
    leaveFor({lists::Place::Consents, doing, {}, {m_start.entry.id.uuid()}, {}});
}

// By value: the list that asked may be read anew meanwhile.
void CardDialog::leaveFor(const Target& target)
{
    const Target wanted = target;
    reject();
    Q_EMIT asked(wanted);
}

void CardDialog::reject()
{
    m_pause->stop();
    m_keeping->stop();
    keepDraft();
    if (!(m_form->card() == m_start)) {
        Q_EMIT m_workspace.told(tr("The card is not saved. What you typed will wait for you."));
    }
    QDialog::reject();
}

QString CardDialog::draftKey() const
{
    if (!isNew()) {
        return QStringLiteral("card/") + m_start.entry.id.toString();
    }
    return m_start.entry.side == people::Side::Mentee ? QStringLiteral("card/new-mentee")
                                                      : QStringLiteral("card/new-mentor");
}

} // namespace kurator::ui
