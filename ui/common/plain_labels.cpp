#include "ui/common/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace kurator::ui {

void PlainLabels::install(QApplication& application)
{
    static const auto* installed = [&application] {
        auto* labels = new PlainLabels(&application);
        application.installEventFilter(labels);
        return labels;
    }();
    Q_UNUSED(installed)
}

// Each widget is polished once, before it is shown for the first time.
bool PlainLabels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        auto* label = qobject_cast<QLabel*>(watched);
        if (label != nullptr && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kurator::ui
