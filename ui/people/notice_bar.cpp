#include "ui/people/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace kurator::ui {

NoticeBar::NoticeBar(const char* kind, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_first(new QPushButton(this)),
      m_second(new QPushButton(this)), m_third(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("kind", QLatin1String(kind));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_first, m_second, m_third}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_first, &QPushButton::clicked, this, &NoticeBar::firstPressed);
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondPressed);
    connect(m_third, &QPushButton::clicked, this, &NoticeBar::thirdPressed);
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& first, const QString& second,
                    const QString& third)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_first->setText(first);
    m_second->setText(second);
    m_third->setText(third);
    m_third->setVisible(!third.isEmpty());
    show();
}

} // namespace kurator::ui
