#include "ui/programme/lines_part.h"

#include "ui/common/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

LinesPart::LinesPart(const QString& heading, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_lines(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 7, 0, 0);
    m_column->setSpacing(2);
    m_lines->setSpacing(2);
    m_column->addWidget(mutedLabel(heading, this));
    m_column->addLayout(m_lines);
}

void LinesPart::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LinesPart::addLine(const QString& text, const char* role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    m_lines->addWidget(label);
    label->show();
}

} // namespace kurator::ui
