#pragma once

#include "documents/document.h"
#include "documents/paper.h"
#include "office/desk.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What happens to a registered paper afterwards. Its text stays as it was registered; each of these is one
// undoable step. Refused with office.no-document where the paper is not in the base.
namespace kurator::office {

// Lines of the sheet of acquaintance, from 0.
using SheetLines = std::vector<std::size_t>;

// Employees who signed that they have read the paper (ТК РФ ст. 22, 68) on this day; without a day the mark
// is taken back. Refused with office.acquainted-future {date} or office.acquainted-early {date}, the paper's.
[[nodiscard]] base::Result<void> markAcquainted(Desk& desk, base::Id<documents::Document> id,
                                                const SheetLines& lines, const std::optional<QDate>& day);

// More employees for the sheet, those who stand on it already left out. Refused with office.not-employees
// where nobody of them works here: pupils and guests get an extract instead.
[[nodiscard]] base::Result<void> addAcquainted(Desk& desk, base::Id<documents::Document> id,
                                               const QStringList& persons);

// Takes lines off the sheet. Refused with office.acquainted-signed {name} for one who has signed.
[[nodiscard]] base::Result<void> removeAcquainted(Desk& desk, base::Id<documents::Document> id,
                                                  const SheetLines& lines);

// The department by which a sheet of its own is printed; empty: none.
[[nodiscard]] base::Result<void> setDepartment(Desk& desk, base::Id<documents::Document> id,
                                               const SheetLines& lines, const QString& department);

// The file of the school's list of files («01-07») that the signed paper lies in; empty: in none.
[[nodiscard]] base::Result<void> putIntoFile(Desk& desk, base::Id<documents::Document> id,
                                             const QString& mark);

// The sheets to sign on, for these departments one each («» for those without one), or one for all without
// any. From the school's template of the sheet. Refused with office.nobody-to-acquaint.
[[nodiscard]] base::Result<std::vector<documents::Paper>>
acquaintanceSheets(const Desk& desk, base::Id<documents::Document> id, const QStringList& departments = {});

} // namespace kurator::office
