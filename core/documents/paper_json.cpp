#include "documents/paper_json.h"

#include "documents/json_fields.h"
#include "documents/paper_fields.h"
#include "documents/paper_names.h"

#include <QJsonDocument>

namespace kurator::documents {

namespace {

constexpr int paperVersion = jointFields;
constexpr qsizetype longestQrText = 500; // that a code of 25 mm shows readably

bool isWithin(double number, double least, double most)
{
    return number >= least && number <= most;
}

// Sizes that a sheet of A4 can show: a damaged number must not become a page of a billion lines.
bool isDrawable(const PageStyle& style)
{
    return isWithin(style.left, 0, 60) && isWithin(style.right, 0, 60) && isWithin(style.top, 0, 60) &&
           isWithin(style.bottom, 0, 60) && isWithin(style.fontSize, 6, 72) &&
           isWithin(style.tableFontSize, 6, 72) && isWithin(style.lineSpacing, 0.5, 4) &&
           isWithin(style.indent, 0, 60) && isWithin(style.cornerWidth, 30, 200) &&
           isWithin(style.titleWidth, 30, 200);
}

bool isDrawable(const Table& table)
{
    for (const Column& column : table.columns) {
        if (!isWithin(column.weight, 0, 1000) || !isWithin(column.width.value_or(1), 0, 300)) {
            return false;
        }
    }
    for (const TableRow& row : table.rows) {
        const Row* cells = std::get_if<Row>(&row);
        if (cells != nullptr && cells->cells.size() > table.columns.size()) {
            return false;
        }
    }
    return !table.columns.empty() && table.columns.size() <= 50 && isWithin(table.rowHeight, 0, 100);
}

bool isDrawable(const Paper& paper)
{
    for (const Block& block : paper.blocks) {
        const Table* table = std::get_if<Table>(&block);
        const Space* space = std::get_if<Space>(&block);
        if ((table != nullptr && !isDrawable(*table)) ||
            (space != nullptr && !isWithin(space->millimetres, 0, 300))) {
            return false;
        }
    }
    return isDrawable(paper.style) && paper.qrText.size() <= longestQrText;
}

} // namespace

QByteArray toJson(const Paper& paper)
{
    QJsonObject object = JsonFieldsWriter::json(paper).toObject();
    object.insert(QStringLiteral("version"), paperVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Paper> paperFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value(QStringLiteral("version")).toInt();
    if (version > paperVersion) {
        return base::refuseInput("documents.paper-newer",
                                 {{QStringLiteral("version"), QString::number(version)}});
    }
    Paper paper;
    if (version < 1 || !JsonFieldsReader(object, version).readWhole(paper) || !isDrawable(paper)) {
        return base::refuseInput("documents.paper-damaged");
    }
    return paper;
}

} // namespace kurator::documents
