#include "ui/cycle/agenda_card.h"

#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
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

QString severityText(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return AgendaCard::tr("error");
    case base::Severity::Warning:
        return AgendaCard::tr("wants attention");
    case base::Severity::Notice:
        return AgendaCard::tr("to know");
    }
    return {};
}

QString buttonText(const lists::AgendaItem& item)
{
    return item.button.isEmpty()
               ? AgendaCard::tr("Open")
               : messages::text(item.button, item.arguments).replace(QLatin1Char('&'), QLatin1String("&&"));
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
    auto* button = first ? mainButton(buttonText(item), row) : new QPushButton(buttonText(item), row);
    button->setAccessibleDescription(severityText(item.severity) + QStringLiteral(": ") + title->text());
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, item] { Q_EMIT asked(targetOf(item)); });
    m_buttons.push_back(button);
    m_rows.push_back(row);
    addRow(row);
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
