#include "ui/common/message_bar.h"

#include "messages/message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace kurator::ui {

namespace {

QString nameOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Plain:
        return QStringLiteral("plain");
    case MessageBar::Kind::Good:
        return QStringLiteral("good");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("flat", true);
    m_close->setToolTip(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_action;
        clear();
        if (action) {
            action();
        }
    });
    clear();
}

void MessageBar::say(Kind kind, const QString& sentence, const QString& button,
                     const std::function<void()>& action)
{
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    m_action = action;
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
}

void MessageBar::refuse(const base::Error& error)
{
    say(Kind::Bad, messages::text(error));
}

void MessageBar::clear()
{
    m_action = {};
    m_text->clear();
    hide();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

} // namespace kurator::ui
