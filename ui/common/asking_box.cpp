#include "ui/common/asking_box.h"

#include <QKeyEvent>

namespace kurator::ui {

AskingBox::AskingBox(std::function<bool(int)> pressed, QWidget* parent)
    : QLineEdit(parent), m_pressed(std::move(pressed))
{}

void AskingBox::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier || !m_pressed(event->key())) {
        QLineEdit::keyPressEvent(event);
    } else {
        event->accept();
    }
}

} // namespace kurator::ui
