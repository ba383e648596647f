#pragma once

#include <QJsonObject>
#include <QString>

namespace kurator::exchange {

// openpyxl, the reader of workbooks that Python programs use, as a witness. Where python3 or openpyxl is not
// installed the tests that ask it say so aloud.

// What it sees in a workbook, as openpyxl_dump.py prints it; empty when it is not installed.
[[nodiscard]] QJsonObject seenByOpenpyxl(const QString& path);
// Makes many different workbooks in a folder and tells what openpyxl sees in each, by the name of the file;
// empty when it is not installed.
[[nodiscard]] QJsonObject openpyxlCorpus(const QString& folder);

// Our reader sees the same sheets and the same cells (places, kinds, values) in the file.
void compareWithOpenpyxl(const QString& path, const QJsonObject& seen);
// The same, asking openpyxl.
void compareWithOpenpyxl(const QString& path);

} // namespace kurator::exchange
