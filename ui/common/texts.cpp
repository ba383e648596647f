#include "ui/common/texts.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace kurator::ui {

namespace {

QLabel* labelOf(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    QLabel* label = labelOf(text, "title", parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    return labelOf(text, "heading", parent);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    return labelOf(text, "muted", parent);
}

QPushButton* mainButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("main", true);
    return button;
}

QFrame* cardFrame(const QString& heading, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    if (!heading.isEmpty()) {
        column->addWidget(headingLabel(heading, card));
        card->setAccessibleName(heading);
    }
    return card;
}

QVBoxLayout* columnOf(QFrame* card)
{
    return static_cast<QVBoxLayout*>(card->layout());
}

void setRole(QLabel* label, const char* role)
{
    label->setProperty("role", QLatin1String(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace kurator::ui
