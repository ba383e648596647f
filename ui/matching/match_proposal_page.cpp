#include "ui/matching/match_proposal_page.h"

#include "lists/alternative_list.h"
#include "lists/link_card.h"
#include "school/lookup.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/matching/decision_list.h"
#include "ui/matching/link_details.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/opinions_dialog.h"
#include "ui/matching/pairs_picture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t alternativesShown = 4;
constexpr std::size_t remediesShown = 4;
constexpr int settleMilliseconds = 150;
constexpr int narrowestPanel = 43; // characters
constexpr int widestPanel = 56;

} // namespace

MatchProposalPage::MatchProposalPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_summary(new QLabel(this)),
      m_again(new QPushButton(tr("&Find the pairs"), this)), m_picture(new PairsPicture(this)),
      m_details(nullptr), m_decisions(nullptr), m_settled(new QTimer(this))
{
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    m_again->hide();
    auto* hint =
        mutedLabel(tr("L locks a pair, B bans it, Enter goes to the details. The thicker a line, the "
                      "better; dashed: nothing in common, or a rule is set aside."),
                   this);
    hint->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_picture, 1);
    left->addWidget(hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 3);
    row->addWidget(makePanel(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
    m_settled->setSingleShot(true);
    m_settled->setInterval(settleMilliseconds);
    connectAll();
}

QWidget* MatchProposalPage::makePanel()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * narrowestPanel);
    scroll->setMaximumWidth(fontMetrics().averageCharWidth() * widestPanel);
    auto* panel = new QWidget(scroll);
    panel->setObjectName(QStringLiteral("scrolled"));
    m_details = new LinkDetails(panel);
    m_decisions = new DecisionList(panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_details);
    column->addWidget(m_decisions);
    column->addStretch();
    scroll->setWidget(panel);
    return scroll;
}

void MatchProposalPage::connectAll()
{
    connect(&m_session, &MatchingSession::solved, this, &MatchProposalPage::showProposal);
    connect(&m_session, &MatchingSession::refused, this, &MatchProposalPage::showRefusal);
    connect(m_again, &QPushButton::clicked, this, &MatchProposalPage::solve);
    connect(m_settled, &QTimer::timeout, this, &MatchProposalPage::showAlternatives);
    connect(m_picture, &PairsPicture::currentChanged, this, &MatchProposalPage::showChosen);
    connect(m_picture, &PairsPicture::activated, m_details, &LinkDetails::takeKeyboard);
    connect(m_picture, &PairsPicture::lockAsked, this, &MatchProposalPage::lockChosen);
    connect(m_picture, &PairsPicture::banAsked, this, &MatchProposalPage::banChosen);
    connect(m_picture, &PairsPicture::undoAsked, &m_session, &MatchingSession::undoWish);
    connect(m_details, &LinkDetails::lockAsked, this, &MatchProposalPage::lockChosen);
    connect(m_details, &LinkDetails::banAsked, this, &MatchProposalPage::banChosen);
    connect(m_details, &LinkDetails::opinionAsked, this, &MatchProposalPage::tellOpinion);
    connect(m_details, &LinkDetails::assignAsked, this, &MatchProposalPage::assign);
    connect(m_decisions, &DecisionList::undoAsked, &m_session, &MatchingSession::undoWish);
    connect(m_decisions, &DecisionList::unlockAsked, &m_session, &MatchingSession::unlock);
    connect(m_decisions, &DecisionList::permitAsked, &m_session, &MatchingSession::permit);
}

QString MatchProposalPage::intro() const
{
    return tr("The best pairs by your rules. Look at each, lock what is right, ban what is not.");
}

bool MatchProposalPage::isReady() const
{
    return m_session.isSolved() && m_session.view().matched > 0;
}

QWidget* MatchProposalPage::firstWidget()
{
    return m_picture;
}

void MatchProposalPage::enter()
{
    m_session.setPage(wizard().currentPage());
    if (m_session.isSolved()) {
        showProposal();
    } else if (m_session.isSmall()) {
        solve();
    } else {
        // The wizard gives the keyboard to the page first, then the panel of the work takes it.
        QTimer::singleShot(0, this, &MatchProposalPage::solve);
    }
}

void MatchProposalPage::solve()
{
    m_again->hide();
    m_session.solve();
}

void MatchProposalPage::showProposal()
{
    if (wizard().pageAt(wizard().currentPage()) != this) {
        return;
    }
    const bool inPanel = m_details->isAncestorOf(QApplication::focusWidget()) ||
                         m_decisions->isAncestorOf(QApplication::focusWidget());
    m_again->hide();
    wizard().messageBar().clear();
    m_summary->setText(summary());
    m_picture->setView(m_session.view());
    showDecisions();
    showNote();
    if (inPanel) {
        m_picture->setFocus();
    }
    Q_EMIT readyChanged();
}

void MatchProposalPage::showRefusal(const base::Error& error)
{
    wizard().messageBar().refuse(error);
    m_again->setVisible(!m_session.isSolved());
    showDecisions();
    Q_EMIT readyChanged();
}

void MatchProposalPage::showChosen()
{
    const lists::ProposalView& view = m_picture->view();
    const auto spot = m_picture->current();
    if (!spot) {
        m_details->showNothing(tr("There is nobody to show."));
        return;
    }
    if (const auto link = m_picture->currentLink()) {
        m_details->showLink(lists::linkCard(m_session.desk(), m_session.proposal(), view.links[*link].pair));
    } else if (spot->side == people::Side::Mentee) {
        const lists::ProposalMentee& mentee = view.mentees[spot->index];
        const auto remedies = m_session.isSmall()
                                  ? std::optional(office::remediesFor(m_session.desk(), m_session.wish(),
                                                                      mentee.entry, remediesShown))
                                  : std::nullopt;
        m_details->showAlone(mentee.name, mentee.reasons, remedies);
    } else {
        const lists::ProposalMentor& mentor = view.mentors[spot->index];
        m_details->showMentor(mentor.name, mentor.places, mentor.taken);
    }
    if (m_session.isSmall()) {
        showAlternatives();
    } else {
        m_settled->start();
    }
}

void MatchProposalPage::showAlternatives()
{
    const lists::ProposalView& view = m_picture->view();
    const auto pair = chosenPair();
    const auto spot = m_picture->current();
    if (!spot || (!pair && spot->side == people::Side::Mentor)) {
        return;
    }
    const auto mentee = pair ? pair->mentee : view.mentees[spot->index].entry;
    m_details->showAlternatives(lists::alternatives(m_session.desk(), m_session.wish(), mentee,
                                                    alternativesShown,
                                                    pair ? std::optional(pair->mentor) : std::nullopt));
}

void MatchProposalPage::showDecisions()
{
    const school::Lookup lookup(m_session.desk().snapshot());
    std::vector<DecisionList::Decision> decisions;
    const auto add = [&](const matching::PairWish& pair, bool isLock) {
        const QString names = MatchTexts::surname(lookup.nameOf(pair.mentee)) + QStringLiteral(" – ") +
                              MatchTexts::surname(lookup.nameOf(pair.mentor));
        decisions.push_back({pair, names, isLock});
    };
    for (const matching::PairWish& pair : m_session.wish().locked) {
        add(pair, true);
    }
    for (const matching::PairWish& pair : m_session.wish().banned) {
        add(pair, false);
    }
    m_decisions->setDecisions(decisions, m_session.canUndoWish());
}

void MatchProposalPage::showNote()
{
    const lists::ProposalView& view = m_session.view();
    if (view.matched == 0) {
        Q_EMIT noteChanged(tr("No pair is possible by these rules: go back and look at the rules and who "
                              "takes part."));
    } else if (view.proved) {
        Q_EMIT noteChanged(tr("Proved: by these rules there is no better matching."));
    } else {
        Q_EMIT noteChanged({});
    }
}

QString MatchProposalPage::summary() const
{
    const lists::ProposalView& view = m_session.view();
    QStringList parts{
        QStringLiteral("<b>%1</b>").arg(tr("%n pair(s)", nullptr, view.matched).toHtmlEscaped())};
    if (view.unmatched > 0) {
        parts << QStringLiteral("<span style='color:%1'><b>%2</b></span>")
                     .arg(colours().bad.name(),
                          tr("%n without a mentor", nullptr, view.unmatched).toHtmlEscaped());
    }
    if (view.average && view.worst) {
        parts << tr("average %1, worst %2").arg(qRound(*view.average)).arg(*view.worst);
    }
    if (view.mostLoad > 0) {
        parts << (view.leastLoad == view.mostLoad ? tr("load %1").arg(view.mostLoad)
                                                  : tr("load %1–%2").arg(view.leastLoad).arg(view.mostLoad));
    }
    if (view.votedMatched > 0) {
        parts << tr("first wish: %1 of %2").arg(view.firstWishes).arg(view.votedMatched);
    }
    if (view.blockingPairs > 0) {
        parts << tr("%n couple(s) would both rather have each other", nullptr,
                    static_cast<int>(view.blockingPairs));
    }
    return parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

std::optional<matching::PairWish> MatchProposalPage::chosenPair() const
{
    const auto link = m_picture->currentLink();
    if (!link) {
        return std::nullopt;
    }
    const lists::ProposalView& view = m_picture->view();
    return matching::PairWish{view.mentors[view.links[*link].mentor].entry,
                              view.mentees[view.links[*link].mentee].entry};
}

void MatchProposalPage::lockChosen()
{
    const auto pair = chosenPair();
    if (!pair) {
        return;
    }
    if (std::ranges::count(m_session.wish().locked, *pair) > 0) {
        m_session.unlock(*pair);
    } else {
        m_session.lock(*pair);
    }
}

void MatchProposalPage::banChosen()
{
    if (const auto pair = chosenPair()) {
        m_session.ban(*pair);
    }
}

void MatchProposalPage::tellOpinion()
{
    if (const auto pair = chosenPair()) {
        m_picture->setFocus(); // the button goes with the panel
        OpinionsDialog dialog(m_session.workspace(), this, *pair);
        dialog.exec();
    }
}

void MatchProposalPage::assign(base::Id<people::Entry> mentor)
{
    const auto spot = m_picture->current();
    const auto pair = chosenPair();
    if (!spot) {
        return;
    }
    const auto mentee = pair ? pair->mentee : m_picture->view().mentees[spot->index].entry;
    m_picture->setFocus(); // the button goes with the panel
    m_picture->chooseEntry(mentee);
    m_session.lock({mentor, mentee});
}

} // namespace kurator::ui
