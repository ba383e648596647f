#include "ui/cycle/agenda_card.h"

#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"
#include "ui/cycle/finding_texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace kurator::ui {

namespace {

constexpr size_t shownAtFirst = 8;

class SeverityDot : public QWidget
{
public:
    SeverityDot(const QColor& colour, QWidget* parent) : QWidget(parent), m_colour(colour)
    {
        const int side = fontMetrics().height() / 2 + 1;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(rect());
    }

private:
    QColor m_colour;
};

// Beside the button of a line; the menu key and the right button open the same.
QToolButton* moreButton(const QString& title, QWidget* parent)
{
    auto* more = new QToolButton(parent);
    more->setText(QStringLiteral("⋯"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(AgendaCard::tr("More about: %1").arg(title));
    more->setToolTip(AgendaCard::tr("Accept or look at each of them"));
    return more;
}

} // namespace

AgendaCard::AgendaCard(QWidget* parent) : RowCard(tr("Now"), parent) {}

void AgendaCard::showItems(const std::vector<lists::AgendaItem>& items)
{
    const int focused = focusedButton();
    clearRows();
    m_rows.clear();
    m_buttons.clear();
    m_more = nullptr;
    if (items.empty()) {
        addSentence(
            tr("Nothing presses today. Everything that was due is done; the next dates stand beside."));
        return;
    }
    for (const lists::AgendaItem& item : items) {
        addItem(item, m_rows.empty());
    }
    if (items.size() > shownAtFirst) {
        addMore();
        showAsked();
    }
    if (focused >= 0) {
        const auto last = static_cast<int>(m_buttons.size()) - 1;
        m_buttons[static_cast<size_t>(std::min(focused, last))]->setFocus(Qt::OtherFocusReason);
    }
}

void AgendaCard::addMore()
{
    m_more = new QPushButton(this);
    m_more->setProperty("flat", true);
    addRow(m_more);
    m_buttons.push_back(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showAsked();
    });
}

void AgendaCard::showAsked()
{
    for (size_t place = shownAtFirst; place < m_rows.size(); ++place) {
        m_rows[place]->setVisible(m_all);
    }
    m_more->setText(m_all ? tr("Show the &main ones") : tr("Show a&ll (%1)").arg(m_rows.size()));
}

void AgendaCard::addItem(const lists::AgendaItem& item, bool first)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    line->setSpacing(12);
    line->addWidget(new SeverityDot(severityColour(item.severity), row));
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    auto* title = new QLabel(messages::text(item.title, item.arguments), row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!item.ground.isEmpty()) {
        auto* ground = mutedLabel(messages::text(item.ground, item.arguments), row);
        ground->setWordWrap(true);
        makeSmall(ground);
        column->addWidget(ground);
    }
    line->addLayout(column, 1);
    auto* button =
        first ? mainButton(agendaButtonText(item), row) : new QPushButton(agendaButtonText(item), row);
    button->setAccessibleDescription(severityText(item.severity) + QStringLiteral(": ") + title->text());
    line->addWidget(button);
    if (!item.findings.empty()) {
        addMenu(item, title->text(), row, *line);
    }
    connect(button, &QPushButton::clicked, this, [this, item] { Q_EMIT asked(targetOf(item)); });
    m_buttons.push_back(button);
    m_rows.push_back(row);
    addRow(row);
}

void AgendaCard::addMenu(const lists::AgendaItem& item, const QString& title, QWidget* row, QHBoxLayout& line)
{
    auto* menu = new QMenu(row);
    connect(menu->addAction(tr("&Accept, because…")), &QAction::triggered, this,
            [this, findings = item.findings] { Q_EMIT acceptAsked(findings); });
    connect(menu->addAction(tr("&Show in the list of findings")), &QAction::triggered, this,
            [this, findings = item.findings] { Q_EMIT listAsked(findings); });
    auto* more = moreButton(title, row);
    line.addWidget(more);
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, menu,
            [row, menu](const QPoint& where) { menu->popup(row->mapToGlobal(where)); });
}

int AgendaCard::focusedButton() const
{
    for (size_t place = 0; place < m_buttons.size(); ++place) {
        if (m_buttons[place]->hasFocus()) {
            return static_cast<int>(place);
        }
    }
    return -1;
}

} // namespace kurator::ui
