#pragma once

#include "office/import_table.h"
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

} // namespace kurator::tests
