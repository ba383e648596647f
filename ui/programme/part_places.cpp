#include "ui/programme/part_places.h"

namespace kurator::ui {

QStringList partsOf(const QString& typed, QChar between)
{
    QStringList parts;
    for (const QString& part : typed.split(between)) {
        if (!part.trimmed().isEmpty()) {
            parts << part.trimmed();
        }
    }
    return parts;
}

} // namespace kurator::ui
