#include "exchange/openpyxl.h"

#include "exchange/table_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace kurator::exchange {

namespace {

bool runsWell(QProcess& python, const QString& program, const QStringList& arguments)
{
    python.start(program, arguments);
    return python.waitForFinished(120'000) && python.exitStatus() == QProcess::NormalExit &&
           python.exitCode() == 0;
}

QJsonObject toldByPython(const QString& script, const QString& argument)
{
    const QString path = QStringLiteral(KURATOR_SOURCE_DIR "/tests/exchange/") + script;
    QProcess python;
    for (const QString& name : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        if (runsWell(python, name, {QStringLiteral("-c"), QStringLiteral("import openpyxl")})) {
            const bool isMade = runsWell(python, name, {QStringLiteral("-B"), path, argument});
            INFO(python.readAllStandardError().toStdString());
            REQUIRE(isMade);
            return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        }
    }
    WARN("skipped: python3 with openpyxl is not installed");
    return {};
}

Cell cellFromOpenpyxl(const QString& kind, const QString& value)
{
    if (kind == QStringLiteral("number")) {
        return Cell::ofNumber(value.toDouble());
    }
    if (kind == QStringLiteral("date")) {
        return Cell::ofDate(QDate::fromString(value, Qt::ISODate));
    }
    if (kind == QStringLiteral("boolean")) {
        return Cell::ofBoolean(value == QStringLiteral("1"));
    }
    return kind == QStringLiteral("error") ? Cell::ofError(value) : Cell::ofText(value);
}

qsizetype filledCells(const Workbook& workbook)
{
    qsizetype filled = 0;
    for (const Sheet& sheet : workbook.sheets) {
        for (const auto& row : sheet.rows) {
            filled += std::count_if(row.begin(), row.end(),
                                    [](const Cell& cell) { return cell.kind != Cell::Kind::Empty; });
        }
    }
    return filled;
}

void compareSheets(const Workbook& workbook, const QJsonArray& sheets)
{
    REQUIRE(static_cast<qsizetype>(workbook.sheets.size()) == sheets.size());
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const QJsonArray sheet = sheets.at(static_cast<qsizetype>(i)).toArray();
        CHECK(workbook.sheets[i].name == sheet.at(0).toString());
        CHECK(workbook.sheets[i].hidden == sheet.at(1).toBool());
    }
}

} // namespace

QJsonObject seenByOpenpyxl(const QString& path)
{
    return toldByPython(QStringLiteral("openpyxl_dump.py"), path);
}

QJsonObject openpyxlCorpus(const QString& folder)
{
    return toldByPython(QStringLiteral("openpyxl_corpus.py"), folder);
}

void compareWithOpenpyxl(const QString& path, const QJsonObject& seen)
{
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    compareSheets(*workbook, seen.value(QStringLiteral("sheets")).toArray());
    const QJsonArray cells = seen.value(QStringLiteral("cells")).toArray();
    CHECK(filledCells(*workbook) == cells.size());
    for (const QJsonValue& value : cells) {
        const QJsonArray cell = value.toArray();
        const auto& sheet = workbook->sheets.at(static_cast<std::size_t>(cell.at(0).toInt()));
        const Cell own = cellAt(sheet, static_cast<std::size_t>(cell.at(1).toInt()),
                                static_cast<std::size_t>(cell.at(2).toInt()));
        const Cell theirs = cellFromOpenpyxl(cell.at(3).toString(), cell.at(4).toString());
        if (own != theirs) {
            INFO("sheet " << cell.at(0).toInt() << " row " << cell.at(1).toInt() << " column "
                          << cell.at(2).toInt());
            CHECK(shown(own) == shown(theirs));
            CHECK(own.kind == theirs.kind);
            CHECK(own == theirs);
        }
    }
}

void compareWithOpenpyxl(const QString& path)
{
    if (const QJsonObject seen = seenByOpenpyxl(path); !seen.isEmpty()) {
        compareWithOpenpyxl(path, seen);
    }
}

} // namespace kurator::exchange
