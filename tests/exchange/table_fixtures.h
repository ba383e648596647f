#pragma once

#include "exchange/table_reader.h"

#include "support/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QVector>

#include <array>
#include <utility>

namespace kurator::exchange {

// A folder of files for one test.
class TableFolder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

using ZipParts = QVector<std::pair<QString, QByteArray>>;

[[nodiscard]] QByteArray bytesOf(const QString& path);
[[nodiscard]] QByteArray zipOf(const ZipParts& parts, const char* password = nullptr);
// A workbook of one sheet with relative targets. The arguments are the inside of <sheetData>…, of <sst> and
// of <styleSheet>.
[[nodiscard]] QByteArray xlsxOf(const QByteArray& sheet, const QByteArray& strings = {},
                                const QByteArray& styles = {});
// A workbook whose parts are given as they are, but for the relations between them.
[[nodiscard]] QByteArray relationsPart(const QVector<std::array<QByteArray, 3>>& idTypeTarget);
[[nodiscard]] QByteArray odsOf(const QByteArray& spreadsheet, const QByteArray& styles = {});
[[nodiscard]] QString exchangeData(const QString& name);

// Reads bytes as a file with that name; fails the test when they are refused.
[[nodiscard]] Workbook readBytes(const QByteArray& bytes, const QString& name = QStringLiteral("file"));
// The code of the refusal, or "taken".
[[nodiscard]] QString refusalOf(const QByteArray& bytes, const ReadLimits& limits = {},
                                const QString& name = QStringLiteral("список.xlsx"));
// Texts that a careless program would take for a command, a mark or a formula.
[[nodiscard]] QStringList trickyTexts();
// What a person sees in a cell; row and column from 0.
[[nodiscard]] QString seen(const Workbook& workbook, std::size_t row, std::size_t column,
                           std::size_t sheet = 0);

} // namespace kurator::exchange
