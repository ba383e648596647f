#include "ui/programme/item_details.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"
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

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

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
    return sign(true) + ItemDetails::tr("%1, No. %2 of %3")
                            .arg(one.title, one.paper->number, language::shortDate(one.paper->date));
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
      m_state(headingLabel({}, m_all)), m_dates(new QVBoxLayout), m_beforePart(new QWidget(m_all)),
      m_before(new QVBoxLayout), m_leaves(new QVBoxLayout), m_responsible(new QLabel(m_all)),
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
    const auto part = [this, column](QWidget* over, QVBoxLayout* lines, const QString& name) {
        column->addSpacing(7);
        lines->setSpacing(2);
        if (over == m_all) {
            column->addWidget(mutedLabel(name, m_all));
            column->addLayout(lines);
            return;
        }
        auto* inside = new QVBoxLayout(over);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(2);
        inside->addWidget(mutedLabel(name, over));
        inside->addLayout(lines);
        column->addWidget(over);
    };
    for (QLabel* label : {m_title, m_under, m_state, m_responsible}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_title);
    column->addWidget(m_under);
    column->addWidget(m_state);
    part(m_all, m_dates, tr("Term"));
    part(m_beforePart, m_before, tr("Comes after"));
    part(m_all, m_leaves, tr("Leaves behind (* is required)"));
    column->addSpacing(4);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_elsewhere);
    column->addLayout(buttons);
    auto* who = new QVBoxLayout;
    part(m_all, who, tr("Who answers"));
    who->addWidget(m_responsible);
    column->addSpacing(10);
    column->addWidget(headingLabel(tr("Your mark"), m_all));
    column->addWidget(m_mark);
    setWidget(card);
}

void ItemDetails::showItem(const lists::RoadmapRow* row, const programme::RoadmapMark& stored,
                           const QDate& today)
{
    m_nothing->setVisible(row == nullptr);
    m_all->setVisible(row != nullptr);
    if (!row) {
        return;
    }
    showHead(*row);
    showDates(*row);
    showBefore(*row);
    showLeaves(*row);
    showButtons(*row);
    m_responsible->setText(row->responsible.isEmpty() ? QStringLiteral("–") : row->responsible);
    m_mark->showItem(*row, stored, today);
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
    emptyLayout(m_dates);
    addLine(m_dates, row.term, "");
    if (row.shift != 0) {
        addLine(
            m_dates,
            tr("By the rule %1: moved %2").arg(periodText(row.ruleStart, row.ruleEnd), shiftText(row.shift)),
            "warning");
    } else if (row.ruleStart && row.start != row.ruleStart) {
        addLine(m_dates, tr("By the rule %1").arg(periodText(row.ruleStart, row.ruleEnd)), "warning");
    }
    if (const QString count = countText(row); !count.isEmpty()) {
        addLine(m_dates, count.left(1).toUpper() + count.mid(1), "");
    }
    if (!row.emptyWindows.empty()) {
        QStringList windows;
        for (const base::Period& window : row.emptyWindows) {
            windows << periodText(window.start, window.end);
        }
        addLine(m_dates, tr("No result yet in: %1").arg(windows.join(QStringLiteral(", "))), "warning");
    }
    if (const QString waits = waitText(row); !waits.isEmpty()) {
        addLine(m_dates, waits, "warning");
    }
    if (row.proposed) {
        addLine(m_dates, tr("The source gives no term: this one is proposed."), "muted");
    }
    if (row.outsideProgramme) {
        addLine(m_dates, tr("Falls outside this programme: nothing is to be done now."), "muted");
    }
}

void ItemDetails::showBefore(const lists::RoadmapRow& row)
{
    emptyLayout(m_before);
    m_beforePart->setVisible(!row.after.empty());
    for (const lists::RoadmapLink& link : row.after) {
        const bool done =
            link.state == programme::ItemState::Done || link.state == programme::ItemState::NotNeeded;
        addLine(m_before, sign(done) + link.number + QLatin1Char(' ') + link.title, done ? "good" : "");
    }
}

void ItemDetails::showLeaves(const lists::RoadmapRow& row)
{
    emptyLayout(m_leaves);
    for (const lists::RoadmapResult& one : row.leaves) {
        addLine(m_leaves, leaveText(one), one.paper ? "good" : "");
    }
    if (row.leaves.empty()) {
        addLine(m_leaves, QStringLiteral("–"), "muted");
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

QLabel* ItemDetails::addLine(QVBoxLayout* to, const QString& text, const char* role)
{
    auto* label = new QLabel(text, m_all);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    to->addWidget(label);
    label->show();
    return label;
}

} // namespace kurator::ui
