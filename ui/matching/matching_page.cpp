#include "ui/matching/matching_page.h"

#include "language/date_words.h"
#include "office/match_formulas.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_wizard.h"
#include "ui/matching/ballots_dialog.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/matching_draft.h"
#include "ui/matching/matching_wizard.h"
#include "ui/matching/opinions_dialog.h"
#include "ui/matching/supply_demand_dialog.h"
#include "ui/matching/waiting_dialog.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr qsizetype pairsNamed = 8; // the others are only counted

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A sentence whose count is what one reads first.
QLabel* counted(const QString& text, int n, QWidget* parent)
{
    auto* label = new QLabel(parent);
    const QString number = QString::number(n);
    const double size = label->font().pointSizeF() * 1.5;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(text.toHtmlEscaped().replace(
        number, QStringLiteral("<b style='font-size:%1pt'>%2</b>").arg(size).arg(number)));
    return label;
}

QString namesOf(const lists::PairRow& row)
{
    return row.menteeNames.join(QStringLiteral(", ")) + QStringLiteral(" – ") + row.mentorName;
}

} // namespace

MatchingPage::MatchingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_match(mainButton(tr("&Match pairs"), this)),
      m_ballots(new QPushButton(tr("Enter &ballots…"), this)),
      m_demand(new QPushButton(tr("Re&quests and mentors…"), this)),
      m_opinions(new QPushButton(tr("Op&inions on pairs…"), this)), m_content(nullptr), m_cards(nullptr)
{
    auto* top = new QHBoxLayout;
    top->addWidget(titleLabel(tr("Matching"), this), 1);
    top->addWidget(m_demand);
    top->addWidget(m_opinions);
    top->addWidget(m_ballots);
    top->addWidget(m_match);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    m_content->setObjectName(QStringLiteral("scrolled"));
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_cards->addStretch();
    scroll->setWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(scroll, 1);

    m_ballots->setToolTip(tr("Whom each would like to work with, after the group meeting"));
    connect(m_ballots, &QPushButton::clicked, this, &MatchingPage::enterBallots);
    m_demand->setToolTip(tr("Which requests outnumber the mentors who can help with them"));
    connect(m_demand, &QPushButton::clicked, this, &MatchingPage::showDemand);
    m_opinions->setToolTip(tr("What the psychologist, you and the participants think of two as a pair"));
    connect(m_opinions, &QPushButton::clicked, this, &MatchingPage::enterOpinions);
    m_match->setToolTip(tr("Finds the best pairs (Ctrl+Enter)"));
    connect(m_match, &QPushButton::clicked, this, [this] { start(false); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_goOn || m_match->isEnabled()) {
                start(m_goOn != nullptr);
            }
        });
    }
}

void MatchingPage::enterBallots()
{
    BallotsDialog dialog(workspace(), this);
    dialog.exec();
    if (dialog.wantsImport()) {
        Q_EMIT wizardAsked(new ImportWizard(workspace(), exchange::TableKind::Ballots));
    }
}

void MatchingPage::showDemand()
{
    SupplyDemandDialog dialog(workspace(), this);
    dialog.exec();
    if (dialog.target()) {
        Q_EMIT asked(*dialog.target());
    }
}

void MatchingPage::enterOpinions()
{
    OpinionsDialog dialog(workspace(), this);
    dialog.exec();
}

QWidget* MatchingPage::firstWidget()
{
    return m_goOn ? m_goOn : m_mend ? m_mend : m_match;
}

void MatchingPage::refresh()
{
    while (m_cards->count() > 1) {
        QLayoutItem* item = m_cards->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_goOn = nullptr;
    m_mend = nullptr;
    const lists::MatchingOverview overview = lists::matchingOverview(desk());
    showDraft();
    showStanding(overview);
    showHeldUp(overview.heldUp);
    showWithoutOrder(overview.withoutOrder);
    m_match->setVisible(!m_goOn);
    m_match->setEnabled(overview.canMatch());
}

QFrame* MatchingPage::renewCard(const QString& heading)
{
    QFrame* card = cardFrame(heading, m_content);
    m_cards->insertWidget(m_cards->count() - 1, card);
    return card;
}

void MatchingPage::showDraft()
{
    const auto draft = matchingDraft(workspace());
    if (!draft) {
        return;
    }
    QFrame* card = renewCard({});
    auto* text = wrapped(
        tr("You have not finished the matching of %1.").arg(language::shortDate(draft->keptOn)), card);
    m_goOn = mainButton(tr("&Go on"), card);
    m_goOn->setToolTip(tr("With everything that you chose then (Ctrl+Enter)"));
    auto* anew = new QPushButton(tr("&Begin anew"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(m_goOn);
    row->addWidget(anew);
    columnOf(card)->addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, [this] { start(true); });
    connect(anew, &QPushButton::clicked, this, [this] { start(false); });
}

void MatchingPage::showStanding(const lists::MatchingOverview& overview)
{
    QFrame* card = renewCard(tr("Today"));
    auto* column = columnOf(card);
    const auto add = [&](const QString& text, int n) { column->addWidget(counted(text, n, card)); };
    add(tr("%n mentee(s) look for a mentor", nullptr, overview.looking), overview.looking);
    if (const auto waiting = lists::waitingRows(desk()); !waiting.empty()) {
        auto* open = new QPushButton(tr("Who &waits and since when…"), card);
        column->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, &MatchingPage::showWaiting);
    }
    add(tr("%n mentor(s) can take mentees", nullptr, overview.mentors), overview.mentors);
    add(tr("%n free place(s)", nullptr, overview.freePlaces), overview.freePlaces);
    if (overview.withMentor > 0) {
        add(tr("%n mentee(s) have a mentor already", nullptr, overview.withMentor), overview.withMentor);
    }
    if (const int lacking = overview.lackingPlaces(); overview.canMatch() && lacking > 0) {
        auto* lack = wrapped(
            tr("There are fewer places than mentees: at least %n will be left over.", nullptr, lacking),
            card);
        setRole(lack, "warning");
        column->addWidget(lack);
    }
    if (overview.canMatch()) {
        return;
    }
    const bool noMentees = overview.looking == 0;
    auto* why =
        wrapped(noMentees ? tr("There is nobody to match now: add mentees, or mend what holds them up.")
                          : tr("There is no mentor with a free place: add mentors, or mend what holds "
                               "them up."),
                card);
    setRole(why, "warning");
    m_mend = new QPushButton(noMentees ? tr("Open the &mentees") : tr("Open the &mentors"), card);
    column->addWidget(why);
    column->addWidget(m_mend, 0, Qt::AlignLeft);
    connect(m_mend, &QPushButton::clicked, this,
            [this, noMentees] { Q_EMIT asked({noMentees ? lists::Place::Mentees : lists::Place::Mentors}); });
}

void MatchingPage::showWaiting()
{
    WaitingDialog dialog(workspace(), this);
    dialog.exec();
    if (dialog.target()) {
        Q_EMIT asked(*dialog.target());
    }
}

void MatchingPage::showHeldUp(const std::vector<lists::HoldUpGroup>& groups)
{
    if (groups.empty()) {
        return;
    }
    QFrame* card = renewCard(tr("Cannot take part"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    for (const lists::HoldUpGroup& group : groups) {
        const QString text = MatchTexts::heldUp(group);
        auto* open = new QPushButton(MatchTexts::mending(group.holdUp), card);
        open->setAccessibleName(open->text() + QStringLiteral(": ") + text);
        const int row = grid->rowCount();
        grid->addWidget(wrapped(text, card), row, 0);
        grid->addWidget(open, row, 1);
        connect(open, &QPushButton::clicked, this, [this, group] {
            Q_EMIT asked(MatchTexts::placeToMend(group.holdUp, group.side, group.entries));
        });
    }
    columnOf(card)->addLayout(grid);
}

void MatchingPage::showWithoutOrder(const std::vector<lists::PairRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    const int count = static_cast<int>(rows.size());
    QFrame* card = renewCard(tr("%n accepted pair(s) wait for an order", nullptr, count));
    QStringList names;
    for (const lists::PairRow& row : rows) {
        if (names.size() < pairsNamed) {
            names << namesOf(row);
        }
    }
    auto* text = wrapped(names.join(QLatin1Char('\n')), card);
    columnOf(card)->addWidget(text);
    if (const int others = count - static_cast<int>(names.size()); others > 0) {
        columnOf(card)->addWidget(mutedLabel(tr("and %n more", nullptr, others), card));
    }
    auto* order = new QPushButton(tr("&Prepare the order"), card);
    auto* protocol = new QPushButton(tr("Pro&tocol of matching"), card);
    auto* open = new QPushButton(tr("&Open the pairs"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(order);
    buttons->addWidget(protocol);
    buttons->addWidget(open);
    buttons->addStretch();
    columnOf(card)->addLayout(buttons);
    connect(order, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D32")});
    });
    connect(protocol, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({lists::Place::Documents,
                      lists::Doing::PreparePaper,
                      QStringLiteral("D31"),
                      {},
                      {},
                      protocolAnswers(workspace())});
    });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT asked({lists::Place::Pairs}); });
}

void MatchingPage::start(bool goOn)
{
    MatchingDraft draft;
    draft.wish.weights = office::weightsFor(desk(), {});
    if (goOn) {
        draft = matchingDraft(workspace()).value_or(draft);
    } else {
        dropMatchingDraft(workspace());
    }
    auto* wizard = new MatchingWizard(workspace(), draft);
    connect(wizard, &Wizard::left, this, &MatchingPage::refresh);
    connect(wizard, &Wizard::asked, this, &MatchingPage::refresh);
    Q_EMIT wizardAsked(wizard);
}

} // namespace kurator::ui
