#include "ui/common/put_off_card.h"

#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

PutOffCard::PutOffCard(const QString& heading, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_goOn(mainButton(tr("&Go on with it"), this))
{
    setProperty("card", true);
    setAccessibleName(heading);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* anew = new QPushButton(tr("Begin &anew"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_goOn);
    row->addWidget(anew);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(heading, this));
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, &PutOffCard::goOnAsked);
    connect(anew, &QPushButton::clicked, this, &PutOffCard::anewAsked);
    hide();
}

void PutOffCard::tell(const QString& sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QWidget* PutOffCard::firstWidget() const
{
    return m_goOn;
}

} // namespace kurator::ui
