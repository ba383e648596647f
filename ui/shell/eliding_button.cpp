#include "ui/shell/eliding_button.h"

namespace kurator::ui {

namespace {

constexpr int fewestCharacters = 12;

} // namespace

ElidingButton::ElidingButton(QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidingButton::setWords(const QString& text)
{
    m_words = text;
    setToolTip(text);
    updateGeometry();
    elide();
}

QSize ElidingButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + padding(), QPushButton::sizeHint().height()};
}

QSize ElidingButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * fewestCharacters + padding()),
            sizeHint().height()};
}

void ElidingButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidingButton::elide()
{
    QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, width() - padding() + 2);
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
}

// The frame, the style sheet's room on both sides, and the arrow of a menu.
int ElidingButton::padding() const
{
    return menu() ? 46 : 30;
}

} // namespace kurator::ui
