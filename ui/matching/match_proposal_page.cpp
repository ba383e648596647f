#include "ui/matching/match_proposal_page.h"

#include "lists/alternative_list.h"
#include "lists/link_card.h"
#include "school/lookup.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/matching/decision_list.h"
#include "ui/matching/link_details.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/opinions_dialog.h"
#include "ui/matching/proposal_summary.h"
#include "ui/matching/proposal_views.h"
#include "ui/matching/remedy_finder.h"
#include "ui/matching/variants_dialog.h"

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
constexpr int narrowestPanel = 43; // characters
constexpr int widestPanel = 56;

} // namespace

MatchProposalPage::MatchProposalPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_summary(new QLabel(this)),
      m_again(new QPushButton(tr("&Find the pairs"), this)),
      m_variants(new QPushButton(tr("&Variants…"), this)), m_views(new ProposalViews(this)),
      m_details(nullptr), m_decisions(nullptr), m_finder(new RemedyFinder(this))
{
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    m_again->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_views, 3);
    row->addWidget(makePanel(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_variants);
    column->addLayout(top);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
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
    connect(m_variants, &QPushButton::clicked, this, &MatchProposalPage::openVariants);
    connect(m_finder, &RemedyFinder::found, m_details, &LinkDetails::showRemedies);
    connect(m_views, &ProposalViews::chosenChanged, this, &MatchProposalPage::showChosen);
    connect(m_views, &ProposalViews::opened, m_details, &LinkDetails::takeKeyboard);
    connect(m_views, &ProposalViews::lockAsked, this, &MatchProposalPage::lockChosen);
    connect(m_views, &ProposalViews::banAsked, this, &MatchProposalPage::banChosen);
    connect(m_views, &ProposalViews::undoAsked, &m_session, &MatchingSession::undoWish);
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
    return m_views->front();
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
    m_summary->setText(ProposalSummary::of(m_session.view()));
    m_views->setProposal(m_session.view(), m_session.grid());
    showDecisions();
    showNote();
    tellSinceVariant();
    if (inPanel) {
        m_views->front()->setFocus();
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
    m_finder->cancel();
    const auto chosen = m_views->chosen();
    if (const auto pair = chosen.pair()) {
        showTwo(*pair);
    } else if (chosen.mentee) {
        showAlone(*chosen.mentee);
    } else if (chosen.mentor) {
        showMentor(*chosen.mentor);
    } else {
        m_details->showNothing(tr("There is nobody to show."));
    }
    showAlternatives();
}

void MatchProposalPage::showTwo(const matching::PairWish& pair)
{
    const matching::Proposal& proposal = m_session.proposal();
    const matching::PairJudge& judge = *m_session.grid().judge();
    const auto proposed = std::ranges::find_if(proposal.pairs, [&](const matching::ProposedPair& one) {
        return one.mentor == pair.mentor && one.mentee == pair.mentee;
    });
    if (proposed != proposal.pairs.end()) {
        m_details->showLink(lists::linkCard(m_session.desk(), proposal, *proposed));
    } else if (const auto possible = judge.pairOf(pair)) {
        m_details->showLink(lists::linkCard(m_session.desk(), proposal, *possible));
    } else {
        const school::Lookup& lookup = m_session.desk().lookup();
        m_details->showForbidden(lookup.nameOf(pair.mentee), lookup.nameOf(pair.mentor),
                                 judge.obstacles(pair), isBanned(pair));
    }
}

void MatchProposalPage::showAlone(base::Id<people::Entry> mentee)
{
    const auto& mentees = m_session.view().mentees;
    const auto found = std::ranges::find(mentees, mentee, &lists::ProposalMentee::entry);
    m_details->showAlone(found->name, found->reasons);
    m_finder->find(m_session.grid().judge(), mentee, remediesShown);
}

void MatchProposalPage::showMentor(base::Id<people::Entry> mentor)
{
    const auto& mentors = m_session.view().mentors;
    const auto found = std::ranges::find(mentors, mentor, &lists::ProposalMentor::entry);
    m_details->showMentor(found->name, found->places, found->taken);
}

void MatchProposalPage::showAlternatives()
{
    const auto chosen = m_views->chosen();
    if (chosen.mentee) {
        const matching::PairJudge& judge = *m_session.grid().judge();
        m_details->showAlternatives(lists::alternatives(judge.candidates(), judge.options().weights,
                                                        *chosen.mentee, alternativesShown, chosen.mentor));
    }
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

void MatchProposalPage::openVariants()
{
    VariantsDialog dialog(m_session, this);
    if (dialog.exec() == QDialog::Accepted && dialog.taken()) {
        m_variant = dialog.taken();
        m_session.attempt(m_variant->wish);
    }
}

// The same wish gives another answer where the base has changed since.
void MatchProposalPage::tellSinceVariant()
{
    if (!m_variant) {
        return;
    }
    const office::Variant before = *std::exchange(m_variant, std::nullopt);
    const auto now = office::variantOf(m_session.wish(), m_session.proposal());
    const auto differences = lists::differencesOf(m_session.desk(), before, now);
    wizard().messageBar().say(differences.empty() ? MessageBar::Kind::Good : MessageBar::Kind::Plain,
                              differences.empty()
                                  ? tr("The variant is taken.")
                                  : tr("The variant is taken. The base has changed since: %n mentee(s) have "
                                       "another mentor now or none.",
                                       nullptr, static_cast<int>(differences.size())));
}

bool MatchProposalPage::isBanned(const matching::PairWish& pair) const
{
    return std::ranges::count(m_session.wish().banned, pair) > 0;
}

// Whoever was left over is appointed.
void MatchProposalPage::hold(const matching::PairWish& pair)
{
    const auto& pairs = m_session.proposal().pairs;
    if (std::ranges::find(pairs, pair.mentee, &matching::ProposedPair::mentee) == pairs.end()) {
        m_session.appoint(pair);
    } else {
        m_session.lock(pair);
    }
}

void MatchProposalPage::lockChosen()
{
    const auto pair = m_views->chosen().pair();
    if (!pair) {
        return;
    }
    if (std::ranges::count(m_session.wish().locked, *pair) > 0) {
        m_session.unlock(*pair);
    } else {
        hold(*pair);
    }
}

void MatchProposalPage::banChosen()
{
    const auto pair = m_views->chosen().pair();
    if (!pair) {
        return;
    }
    if (isBanned(*pair)) {
        m_session.permit(*pair);
    } else {
        m_session.ban(*pair);
    }
}

void MatchProposalPage::tellOpinion()
{
    if (const auto pair = m_views->chosen().pair()) {
        m_views->front()->setFocus(); // the button goes with the panel
        OpinionsDialog dialog(m_session.workspace(), this, *pair);
        dialog.exec();
    }
}

void MatchProposalPage::assign(base::Id<people::Entry> mentor)
{
    if (const auto mentee = m_views->chosen().mentee) {
        m_views->front()->setFocus(); // the button goes with the panel
        m_views->choose({mentor, *mentee});
        hold({mentor, *mentee});
    }
}

} // namespace kurator::ui
