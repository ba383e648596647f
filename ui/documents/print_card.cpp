#include "ui/documents/print_card.h"

#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

PrintCard::PrintCard(const QString& heading, QWidget* parent)
    : QFrame(parent), m_above(new QVBoxLayout), m_buttons(new FlowLayout), m_column(new QVBoxLayout(this)),
      m_print(mainButton(tr("Prin&t…"), this)), m_save(new QPushButton(tr("Save a &file…"), this))
{
    setProperty("card", true);
    setAccessibleName(heading);
    m_buttons->addWidget(m_print);
    m_buttons->addWidget(m_save);
    m_above->setSpacing(8);
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
    m_column->addWidget(headingLabel(heading, this));
    m_column->addLayout(m_above);
    m_column->addLayout(m_buttons);
    auto* byKey = new QAction(this);
    byKey->setShortcut(QKeySequence::Print);
    byKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(byKey);
    connect(byKey, &QAction::triggered, m_print, &QPushButton::click);
    connect(m_print, &QPushButton::clicked, this, &PrintCard::printAsked);
    connect(m_save, &QPushButton::clicked, this, &PrintCard::saveAsked);
}

void PrintCard::addAbove(QWidget* widget)
{
    m_above->addWidget(widget);
}

void PrintCard::addBelow(QWidget* widget)
{
    m_column->addWidget(widget);
}

void PrintCard::addButton(QPushButton* button)
{
    m_buttons->addWidget(button);
}

void PrintCard::setPrintText(const QString& text)
{
    m_print->setText(text.isEmpty() ? tr("Prin&t…") : text);
}

void PrintCard::setReady(bool ready)
{
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
}

} // namespace kurator::ui
