#pragma once

#include <QObject>

class QApplication;

namespace kurator::ui {

// Every label shows its text as it is, tool tips and questions too: a name such as "<b>Цой</b>" is a name,
// not a mark. A label that is to show marks says so itself (Qt::RichText).
class PlainLabels : public QObject
{
public:
    // Once for the program; more often does nothing.
    static void install(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace kurator::ui
