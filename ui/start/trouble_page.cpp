#include "ui/start/trouble_page.h"

#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/start/recent_schools.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int sentenceCharacters = 80;

} // namespace

TroublePage::TroublePage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_title(titleLabel({}, this)),
      m_sentence(new QLabel(this)), m_where(mutedLabel({}, this)), m_buttons(new QWidget(this))
{
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setWordWrap(true);
    auto* card = cardFrame({}, this);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * sentenceCharacters);
    columnOf(card)->setContentsMargins(22, 18, 22, 18);
    columnOf(card)->setSpacing(10);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_messages, m_title, m_sentence, m_where, m_buttons}) {
        columnOf(card)->addWidget(part);
    }
    new QVBoxLayout(m_buttons);
    m_buttons->layout()->setContentsMargins(0, 8, 0, 0);

    auto* holder = new QWidget(this);
    holder->setObjectName(QStringLiteral("scrolled"));
    auto* middle = new QHBoxLayout(holder);
    middle->addStretch(1);
    middle->addWidget(card, 100, Qt::AlignVCenter);
    middle->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void TroublePage::show(const base::Error& error, const QString& path, const QString& back)
{
    const Trouble trouble = troubleOf(error);
    m_path = path;
    m_messages->clear();
    m_title->setText(trouble.title);
    m_sentence->setText(trouble.sentence);
    const QString where = tr("File: %1\nFolder: %2").arg(schoolFileName(path), schoolFolder(path));
    m_where->setText(trouble.detail.isEmpty()
                         ? where
                         : where + QLatin1Char('\n') + tr("For a specialist: %1").arg(trouble.detail));
    setAccessibleName(trouble.title);
    setAccessibleDescription(trouble.sentence);
    showButtons(trouble.waysOut, back);
}

void TroublePage::showButtons(const std::vector<WayOut>& ways, const QString& back)
{
    auto* column = static_cast<QVBoxLayout*>(m_buttons->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_best = nullptr;
    for (const WayOut way : ways) {
        auto* button =
            m_best ? new QPushButton(wayOutText(way), m_buttons) : mainButton(wayOutText(way), m_buttons);
        m_best = m_best ? m_best : button;
        column->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT asked(way); });
    }
    auto* leave = new QPushButton(back, m_buttons);
    column->addWidget(leave);
    leave->show();
    connect(leave, &QPushButton::clicked, this, &TroublePage::backAsked);
}

void TroublePage::takeFocus()
{
    m_best->setFocus(Qt::OtherFocusReason);
}

void TroublePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kurator::ui
