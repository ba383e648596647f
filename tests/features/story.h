#pragma once

#include "office/import_table.h"
#include "office/paper_request.h"
#include "support/test_school.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

// What the stories of a school's year have in common.
namespace kurator::tests {

using TextRows = std::vector<QStringList>;

// A workbook of one sheet with a title over the headings; its path.
QString savedSheet(TestSchool& school, const QString& name, const QStringList& headings,
                   const TextRows& rows);

// Imports the first sheet of a file and stores what came in. `told` adds what the curator answers.
office::ImportOutcome imported(TestSchool& school, exchange::TableKind kind, const QString& path,
                               const std::function<void(office::ImportContext&)>& told = {});

// A school with director and curator, the federal profile and the order of 01.09.2026.
void startFederalSchool(TestSchool& school);

// The same by the profile of Khakassia, where the ministry's order of 01.09.2026 starts the model.
void startKhakassianSchool(TestSchool& school);

[[nodiscard]] office::PaperRequest paperRequest(const QString& kind, const QString& number,
                                                const QDate& date);
// The director has signed it, the secretary gave the number; the program only writes it down.
void issue(office::Desk& desk, const QString& kind, const QString& number, const QDate& date);
// The curator says that the item is done, and by what this is seen.
void tickOff(office::Desk& desk, const QString& number, const QString& evidence);
[[nodiscard]] programme::ItemState stateOf(const office::Desk& desk, const QString& number);

} // namespace kurator::tests
