#include "ui/exchange/narrow_field.h"

#include <QHBoxLayout>
#include <QWidget>

namespace kurator::ui {

QWidget* narrowField(QWidget* field, const QString& accessibleName)
{
    auto* line = new QWidget(field->parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    row->addStretch(1);
    line->setFocusProxy(field);
    field->setAccessibleName(accessibleName);
    return line;
}

} // namespace kurator::ui
