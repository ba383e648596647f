#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace kurator::ui {

// What went into the table of a base, and who had to stay out of it.
struct SavedBase
{
    qsizetype written = 0;
    QStringList leftOutNames;
    std::vector<QUuid> leftOut; // entries, in the order of the names
};

// The base of one side in its official columns as a workbook. Errors: as of exchange::writeWorkbook.
[[nodiscard]] base::Result<SavedBase> saveBase(const office::Desk& desk, people::Side side,
                                               const QString& path);

// «Сохранено: 25 человек. Без согласия не вошли: …».
[[nodiscard]] QString savedBaseText(const SavedBase& saved);

} // namespace kurator::ui
