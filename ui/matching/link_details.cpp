#include "ui/matching/link_details.h"

#include "ui/common/texts.h"
#include "ui/matching/match_texts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

void addWrapped(QFrame* card, const QString& text, const char* role)
{
    auto* label = mutedLabel(text, card);
    setRole(label, role);
    label->setWordWrap(true);
    columnOf(card)->addWidget(label);
}

// Widgets that may be the ones whose click is being handled.
void discard(QFrame*& card)
{
    if (card) {
        card->hide();
        card->deleteLater();
        card = nullptr;
    }
}

} // namespace

LinkDetails::LinkDetails(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void LinkDetails::showLink(const lists::LinkCard& link)
{
    QFrame* card = renewCard(tr("%1 – %2: %3 of 100")
                                 .arg(MatchTexts::surname(link.mentee), MatchTexts::surname(link.mentor))
                                 .arg(link.score));
    addLines(card, link.lines);
    addFacts(card, link);
    addDeeds(card, link.locked);
}

void LinkDetails::showForbidden(const QString& mentee, const QString& mentor,
                                const std::vector<matching::Note>& obstacles, bool banned)
{
    QFrame* card =
        renewCard(tr("%1 – %2: not allowed").arg(MatchTexts::surname(mentee), MatchTexts::surname(mentor)));
    addReasons(card, obstacles, {});
    if (banned) {
        auto* permit = new QPushButton(tr("Permit"), card);
        columnOf(card)->addWidget(permit, 0, Qt::AlignLeft);
        connect(permit, &QPushButton::clicked, this, &LinkDetails::banAsked);
    }
}

void LinkDetails::showAlone(const QString& mentee, const std::vector<matching::Note>& reasons)
{
    addReasons(renewCard(tr("%1: without a mentor").arg(mentee)), reasons, mentee);
    m_help = cardFrame(tr("What would help"), this);
    addWrapped(m_help, tr("Looking for what would help…"), "muted");
    m_column->insertWidget(1, m_help);
}

// The nearest reason comes first.
void LinkDetails::addReasons(QFrame* card, const std::vector<matching::Note>& reasons, const QString& of)
{
    const char* role = "fault";
    for (const matching::Note& reason : reasons) {
        addWrapped(card, MatchTexts::sentences({reason}, of), role);
        role = "muted";
    }
}

void LinkDetails::showRemedies(const std::vector<matching::Remedy>& remedies)
{
    discard(m_help);
    m_help = cardFrame(tr("What would help"), this);
    if (remedies.empty()) {
        addWrapped(m_help, tr("No small change helps: look for another mentor or change the rules."),
                   "muted");
    }
    for (const matching::Remedy& remedy : remedies) {
        addWrapped(m_help, QStringLiteral("• ") + MatchTexts::sentences({remedy.note}), "plain");
    }
    m_column->insertWidget(1, m_help);
    QTimer::singleShot(0, this, &LinkDetails::fit);
}

void LinkDetails::showMentor(const QString& mentor, int places, int taken)
{
    QFrame* card = renewCard(mentor);
    addWrapped(card, tr("Gets nobody in this proposal. Places taken: %1 of %2.").arg(taken).arg(places),
               "muted");
}

void LinkDetails::showNothing(const QString& sentence)
{
    addWrapped(renewCard({}), sentence, "muted");
}

void LinkDetails::showAlternatives(const std::vector<lists::Alternative>& alternatives)
{
    discard(m_others);
    if (alternatives.empty()) {
        return;
    }
    m_others = cardFrame(tr("Other mentors, the best first"), this);
    for (const lists::Alternative& alternative : alternatives) {
        addAlternative(m_others, alternative);
    }
    m_column->addWidget(m_others);
    QTimer::singleShot(0, this, &LinkDetails::fit);
}

void LinkDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LinkDetails::fit()
{
    setMinimumHeight(qMax(0, m_column->heightForWidth(width())));
}

void LinkDetails::takeKeyboard()
{
    for (QFrame* card : {m_card, m_others}) {
        if (auto* button = card ? card->findChild<QPushButton*>() : nullptr) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QFrame* LinkDetails::renewCard(const QString& heading)
{
    discard(m_card);
    discard(m_help);
    discard(m_others);
    m_card = cardFrame(heading, this);
    if (auto* label = m_card->findChild<QLabel*>()) {
        label->setWordWrap(true);
    }
    m_column->insertWidget(0, m_card);
    QTimer::singleShot(0, this, &LinkDetails::fit); // when its lines are there
    return m_card;
}

void LinkDetails::addLines(QFrame* card, const std::vector<lists::CriterionLine>& lines)
{
    for (const lists::CriterionLine& line : lines) {
        auto* row = new QHBoxLayout;
        row->addWidget(new QLabel(MatchTexts::criterion(line.criterion), card), 1);
        row->addWidget(new QLabel(tr("%1 of %2", "points").arg(line.points).arg(line.most), card));
        auto* both = new QVBoxLayout;
        both->setSpacing(1);
        both->addLayout(row);
        const QString common =
            line.known ? line.common.join(QStringLiteral(", ")) : MatchTexts::notTold(line.criterion);
        if (!common.isEmpty()) {
            auto* label = mutedLabel(common, card);
            label->setWordWrap(true);
            both->addWidget(label);
        }
        columnOf(card)->addLayout(both);
    }
}

void LinkDetails::addFacts(QFrame* card, const lists::LinkCard& link)
{
    QStringList kept;
    for (const matching::Rule rule : link.kept) {
        kept << MatchTexts::kept(rule);
    }
    if (!kept.isEmpty()) {
        addWrapped(card, QStringLiteral("✓ ") + kept.join(QStringLiteral(" · ")), "good");
    }
    for (const pairs::Override& one : link.overrides) {
        addWrapped(card, MatchTexts::setAside(one), "warning");
    }
    for (const matching::Note& note : link.notes) {
        addWrapped(card, MatchTexts::sentences({note}), "warning");
    }
    if (!link.otherMentees.isEmpty()) {
        addWrapped(card, tr("The mentor also gets: %1").arg(link.otherMentees.join(QStringLiteral(", "))),
                   "muted");
    }
}

void LinkDetails::addDeeds(QFrame* card, bool locked)
{
    auto* lock = mainButton(locked ? tr("Un&lock") : tr("&Lock"), card);
    lock->setToolTip(tr("Keeps the pair whatever else changes (L)"));
    auto* ban = new QPushButton(tr("Ban the pai&r"), card);
    ban->setToolTip(tr("Never these two together (B)"));
    auto* opinion = new QPushButton(tr("&Opinion…"), card);
    opinion->setToolTip(tr("What the psychologist, you or the two think: it stays for the next matching"));
    auto* row = new QHBoxLayout;
    row->addWidget(lock);
    row->addWidget(ban);
    row->addStretch();
    columnOf(card)->addLayout(row);
    columnOf(card)->addWidget(opinion, 0, Qt::AlignLeft);
    connect(opinion, &QPushButton::clicked, this, &LinkDetails::opinionAsked);
    connect(lock, &QPushButton::clicked, this, &LinkDetails::lockAsked);
    connect(ban, &QPushButton::clicked, this, &LinkDetails::banAsked);
}

void LinkDetails::addAlternative(QFrame* card, const lists::Alternative& alternative)
{
    auto* row = new QHBoxLayout;
    auto* name =
        new QLabel(alternative.allowed ? alternative.name + QStringLiteral(", %1").arg(alternative.score)
                                       : alternative.name,
                   card);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    if (alternative.allowed) {
        auto* assign = new QPushButton(tr("Appoint"), card);
        assign->setAccessibleName(tr("Appoint: %1").arg(alternative.name));
        row->addWidget(assign);
        connect(assign, &QPushButton::clicked, this,
                [this, mentor = alternative.mentor] { Q_EMIT assignAsked(mentor); });
    }
    columnOf(card)->addLayout(row);
    if (!alternative.allowed) {
        addWrapped(card, MatchTexts::sentences(alternative.obstacles), "muted");
    }
}

} // namespace kurator::ui
