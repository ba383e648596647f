#include "ui/programme/item_details.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"
#include "ui/programme/item_proofs.h"
#include "ui/programme/lines_part.h"
#include "ui/programme/mark_form.h"
#include "ui/programme/roadmap_texts.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

QString sign(bool done)
{
    return done ? QStringLiteral("✓ ") : QStringLiteral("○ ");
}

QString periodText(const std::optional<QDate>& start, const std::optional<QDate>& end)
{
    if (start && end && *start != *end) {
        return language::shortDate(*start) + QStringLiteral(" – ") + language::shortDate(*end);
    }
    return end ? language::shortDate(*end) : QString();
}

QString leaveText(const lists::RoadmapResult& one)
{
    if (!one.paper) {
        const bool missing = !one.kind.isEmpty() && one.required;
        return sign(false) + one.title + (missing ? QStringLiteral(" *") : QString());
    }
    return sign(true) + paperText(one.title, one.paper->number, one.paper->date);
}

const char* stateRole(programme::ItemState state)
{
    switch (state) {
    case programme::ItemState::Done:
        return "good";
    case programme::ItemState::Overdue:
        return "fault";
    case programme::ItemState::Waiting:
        return "warning";
    case programme::ItemState::Planned:
    case programme::ItemState::Underway:
    case programme::ItemState::NotNeeded:
        return "heading";
    }
    return "heading";
}

} // namespace

ItemDetails::ItemDetails(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_nothing(mutedLabel(tr("Choose an item to see all about it."), this)),
      m_all(new QWidget(this)), m_title(headingLabel({}, m_all)), m_under(mutedLabel({}, m_all)),
      m_state(headingLabel({}, m_all)), m_dates(new LinesPart(tr("Term"), m_all)),
      m_before(new LinesPart(tr("Comes after"), m_all)), m_next(new LinesPart(tr("Leads to"), m_all)),
      m_leaves(new LinesPart(tr("Leaves behind (* is required)"), m_all)), m_proofs(new ItemProofs(m_all)),
      m_responsible(new LinesPart(tr("Who answers"), m_all)),
      m_prepare(new QPushButton(tr("&Prepare the paper"), m_all)), m_papers(new QMenu(this)),
      m_elsewhere(new QPushButton(tr("&Issued before or elsewhere…"), m_all)),
      m_mark(new MarkForm(workspace, m_all))
{
    setAccessibleName(tr("The item"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isAncestorOf(now)) {
            ensureWidgetVisible(now, 0, now->height() * 2);
        }
    });
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        if (!m_oneToPrepare.isEmpty()) {
            Q_EMIT prepareAsked(m_oneToPrepare);
        }
    });
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { Q_EMIT elsewhereAsked(m_oneElsewhere); });
    connect(m_proofs, &ItemProofs::eventsAsked, this, [this] { Q_EMIT eventsAsked(m_number); });
}

// The keyboard leaves a field that goes with the pane: nothing is to be followed then.
ItemDetails::~ItemDetails()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ItemDetails::build()
{
    auto* card = cardFrame({}, this);
    columnOf(card)->addWidget(m_nothing);
    columnOf(card)->addWidget(m_all);
    columnOf(card)->addStretch();
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (QLabel* label : {m_title, m_under, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_dates);
    column->addWidget(m_before);
    column->addWidget(m_next);
    column->addWidget(m_leaves);
    column->addSpacing(4);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_elsewhere);
    column->addLayout(buttons);
    column->addWidget(m_proofs);
    column->addWidget(m_responsible);
    column->addSpacing(10);
    column->addWidget(headingLabel(tr("Your mark"), m_all));
    column->addWidget(m_mark);
    setWidget(card);
}

void ItemDetails::showItem(const lists::RoadmapRow* row, const programme::RoadmapMark& stored,
                           const std::vector<lists::RoadmapPaper>& papers, const QDate& today)
{
    m_nothing->setVisible(row == nullptr);
    m_all->setVisible(row != nullptr);
    if (!row) {
        return;
    }
    m_number = row->number;
    showHead(*row);
    showDates(*row);
    showLinks(*m_before, row->after);
    showLinks(*m_next, row->leadsTo);
    showLeaves(*row);
    showButtons(*row);
    m_proofs->showItem(*row);
    m_responsible->clear();
    m_responsible->addLine(row->responsible.isEmpty() ? QStringLiteral("–") : row->responsible);
    m_mark->showItem(*row, stored, papers, today);
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void ItemDetails::showHead(const lists::RoadmapRow& row)
{
    m_title->setText(row.number + QLatin1Char(' ') + row.title);
    QStringList under{tr("Stage %1. %2")
                          .arg(row.stage)
                          .arg(messages::text(QStringLiteral("lists.stage-%1").arg(row.stage)))};
    if (!row.checkpointName.isEmpty()) {
        under << row.checkpointName;
    }
    if (!row.sourceNumber.isEmpty()) {
        under << tr("%1 in the source").arg(row.sourceNumber);
    }
    if (row.side != programme::ItemSide::School) {
        under << itemSideText(row.side);
    }
    m_under->setText(under.join(QStringLiteral(" · ")));
    QString state = itemStateText(row.state);
    state = state.left(1).toUpper() + state.mid(1);
    if (row.doneOn) {
        state += QLatin1Char(' ') + language::shortDate(*row.doneOn);
    }
    if (!row.evidence.isEmpty()) {
        state += QStringLiteral(": ") + row.evidence;
    }
    m_state->setText(state);
    setRole(m_state, stateRole(row.state));
}

void ItemDetails::showDates(const lists::RoadmapRow& row)
{
    m_dates->clear();
    m_dates->addLine(row.term, "");
    if (row.shift != 0) {
        m_dates->addLine(
            tr("By the rule %1: moved %2").arg(periodText(row.ruleStart, row.ruleEnd), shiftText(row.shift)),
            "warning");
    } else if (row.ruleStart && row.start != row.ruleStart) {
        m_dates->addLine(tr("By the rule %1").arg(periodText(row.ruleStart, row.ruleEnd)), "warning");
    }
    if (!row.emptyWindows.empty()) {
        QStringList windows;
        for (const base::Period& window : row.emptyWindows) {
            windows << periodText(window.start, window.end);
        }
        m_dates->addLine(tr("No result yet in: %1").arg(windows.join(QStringLiteral(", "))), "warning");
    }
    if (const QString waits = waitText(row); !waits.isEmpty()) {
        m_dates->addLine(waits, "warning");
    }
    if (row.proposed) {
        m_dates->addLine(tr("The source gives no term: this one is proposed."), "muted");
    }
    if (row.outsideProgramme) {
        m_dates->addLine(tr("Falls outside this programme: nothing is to be done now."), "muted");
    }
}

void ItemDetails::showLinks(LinesPart& part, const std::vector<lists::RoadmapLink>& links)
{
    part.clear();
    part.setVisible(!links.empty());
    for (const lists::RoadmapLink& link : links) {
        part.addLine(linkText(link), isSettled(link.state) ? "good" : "");
    }
}

void ItemDetails::showLeaves(const lists::RoadmapRow& row)
{
    m_leaves->clear();
    for (const lists::RoadmapResult& one : row.leaves) {
        m_leaves->addLine(leaveText(one), one.paper ? "good" : "");
    }
    if (row.leaves.empty()) {
        m_leaves->addLine(QStringLiteral("–"), "muted");
    }
}

void ItemDetails::showButtons(const lists::RoadmapRow& row)
{
    m_papers->clear();
    m_oneToPrepare.clear();
    m_oneElsewhere.clear();
    for (const lists::RoadmapResult& one : row.leaves) {
        if (one.kind.isEmpty()) {
            continue;
        }
        if (!one.paper && m_oneElsewhere.isEmpty()) {
            m_oneElsewhere = one.kind;
        }
        if (one.canMake) {
            m_papers->addAction(one.title, this, [this, kind = one.kind] { Q_EMIT prepareAsked(kind); });
            m_oneToPrepare = one.kind;
        }
    }
    const auto count = m_papers->actions().size();
    m_prepare->setVisible(count > 0);
    m_prepare->setMenu(count > 1 ? m_papers : nullptr);
    if (count > 1) {
        m_oneToPrepare.clear();
    }
    const bool anyPaper =
        std::ranges::any_of(row.leaves, [](const lists::RoadmapResult& one) { return !one.kind.isEmpty(); });
    m_elsewhere->setVisible(anyPaper);
}

} // namespace kurator::ui
