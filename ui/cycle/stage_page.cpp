#include "ui/cycle/stage_page.h"

#include "ui/common/share_bar.h"
#include "ui/common/texts.h"
#include "ui/cycle/agenda_card.h"
#include "ui/cycle/cycle_texts.h"
#include "ui/cycle/row_card.h"
#include "ui/cycle/stage_rows.h"
#include "ui/cycle/stage_texts.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

StagePage::StagePage(QWidget* parent)
    : QWidget(parent), m_title(titleLabel({}, this)), m_task(new QLabel(this)), m_dates(mutedLabel({}, this)),
      m_bar(new ShareBar(this)), m_progress(mutedLabel({}, this)),
      m_roadmap(new QPushButton(tr("Open in the road&map"), this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)), m_now(new AgendaCard(this)),
      m_list(new RowCard(tr("Items of the stage"), this)), m_toMake(new RowCard(tr("Papers to make"), this)),
      m_made(new RowCard(tr("Papers made"), this)), m_events(new RowCard(tr("Events"), this)),
      m_waits(new RowCard(tr("What the next stage waits for"), this))
{
    for (QLabel* label : {m_title, m_task, m_dates, m_progress}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeWay());
    column->addWidget(makeHead());
    column->addLayout(m_body);
    fillBody();
    connect(m_now, &AgendaCard::asked, this, &StagePage::asked);
    connect(m_now, &AgendaCard::acceptAsked, this, &StagePage::acceptAsked);
    connect(m_now, &AgendaCard::listAsked, this, &StagePage::listAsked);
    for (const auto& [key, by] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto* step = new QShortcut(key, this);
        step->setContext(Qt::WidgetWithChildrenShortcut);
        connect(step, &QShortcut::activated, this, [this, by = by] { Q_EMIT stepAsked(by); });
    }
}

QWidget* StagePage::makeWay()
{
    auto* way = new QWidget(this);
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = new QPushButton(tr("← Cycle"), way);
    back->setToolTip(tr("Back to the whole cycle (Esc)"));
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_roadmap);
    connect(back, &QPushButton::clicked, this, &StagePage::backAsked);
    connect(m_roadmap, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({lists::Place::Roadmap, lists::Doing::OpenRoadmapItem, {}, {}, m_items});
    });
    return way;
}

QWidget* StagePage::makeHead()
{
    auto* head = cardFrame({}, this);
    auto* column = columnOf(head);
    column->setSpacing(5);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_task, m_dates, m_bar, m_progress}) {
        column->addWidget(part);
    }
    return head;
}

void StagePage::fillBody()
{
    m_body->setSpacing(20);
    const auto side = [this](std::initializer_list<QWidget*> cards, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(18);
        for (QWidget* card : cards) {
            column->addWidget(card);
        }
        column->addStretch();
        m_body->addLayout(column, share);
    };
    side({m_now, m_list}, 60);
    side({m_toMake, m_made, m_events, m_waits}, 40);
}

void StagePage::showStage(const lists::StageView& view, const QDate& today)
{
    const auto before = rowsWithKeyboard();
    const auto place = before.indexOf(QApplication::focusWidget());
    showHead(view, today);
    showCards(view, today);
    const auto now = rowsWithKeyboard();
    if (place >= 0 && !now.isEmpty()) {
        now.at(std::min(place, now.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
}

void StagePage::showHead(const lists::StageView& view, const QDate& today)
{
    const lists::StageCard& card = view.card;
    m_title->setText(stageTitle(view));
    m_task->setText(stageTasks(view).join(QLatin1Char('\n')));
    m_dates->setText(stageDates(card, today));
    m_dates->setVisible(!m_dates->text().isEmpty());
    m_bar->setVisible(card.progress.items > 0);
    m_bar->setShare(card.progress.share().value_or(0), lookColour(card.look));
    m_progress->setText(stageProgressText(card));
    setRole(m_progress, card.look == lists::StageCard::Look::Overdue ? "fault" : "muted");
    m_items.clear();
    for (const lists::RoadmapRow& row : view.items) {
        m_items << row.number;
    }
    m_roadmap->setVisible(!m_items.isEmpty());
}

void StagePage::showCards(const lists::StageView& view, const QDate& today)
{
    const AskTarget ask = [this](const Target& target) { Q_EMIT asked(target); };
    m_now->showItems(view.now);
    m_now->setVisible(!view.now.empty());
    fillItems(*m_list, view, ask);
    fillPapersToMake(*m_toMake, view, today, ask);
    fillPapersMade(*m_made, view, ask);
    fillEvents(*m_events, view, today, ask);
    fillNextWaits(*m_waits, view, ask);
    m_waits->setVisible(view.nextStage.has_value());
}

// Rows are made anew with every change; «Сейчас» keeps the keyboard by itself.
QList<QWidget*> StagePage::rowsWithKeyboard() const
{
    QList<QWidget*> rows;
    for (const RowCard* card : {m_list, m_toMake, m_made, m_events, m_waits}) {
        for (auto* button : card->findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(this)) {
                rows << button;
            }
        }
    }
    return rows;
}

void StagePage::setNarrow(bool narrow)
{
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kurator::ui
