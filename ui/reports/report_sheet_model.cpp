#include "ui/reports/report_sheet_model.h"

#include "ui/common/look.h"

#include <numeric>

namespace kurator::ui {

namespace {

bool isNumeric(exchange::ColumnKind kind)
{
    return kind == exchange::ColumnKind::Whole || kind == exchange::ColumnKind::Decimal;
}

QString sheetCellForTable(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

void ReportSheetModel::setSheet(exchange::OutSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int ReportSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int ReportSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

exchange::Cell ReportSheetModel::cell(int row, int column) const
{
    const auto& cells = m_sheet.rows[static_cast<size_t>(row)];
    const auto place = static_cast<size_t>(column);
    return place < cells.size() ? cells[place] : exchange::Cell{};
}

QString ReportSheetModel::text(int row, int column) const
{
    const exchange::Cell one = cell(row, column);
    const auto kind = m_sheet.columns[static_cast<size_t>(column)].kind;
    if (kind == exchange::ColumnKind::Decimal && one.kind == exchange::Cell::Kind::Number) {
        return QString::number(one.number, 'f', 1).replace(u'.', u',').replace(u'-', u'−');
    }
    return exchange::shown(one);
}

QVariant ReportSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& column = m_sheet.columns[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString whole = text(index.row(), index.column());
        return static_cast<double>(whole.size()) > column.width ? whole : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::Alignment((isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop));
    case Qt::ForegroundRole: {
        const bool hidden =
            isNumeric(column.kind) && cell(index.row(), index.column()).kind == exchange::Cell::Kind::Text;
        return hidden ? QVariant(colours().muted) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ReportSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& column = m_sheet.columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.heading;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::Alignment((isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
                                      Qt::AlignVCenter | Qt::TextWordWrap));
    }
    return {};
}

QString ReportSheetModel::asTable(const std::vector<int>& rows) const
{
    std::vector<int> all = rows;
    if (all.empty()) {
        all.resize(m_sheet.rows.size());
        std::iota(all.begin(), all.end(), 0);
    }
    QStringList cells;
    for (const auto& column : m_sheet.columns) {
        cells << column.heading;
    }
    QString table = cells.join(u'\t') + u'\n';
    for (const int row : all) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) {
            cells << sheetCellForTable(text(row, column));
        }
        table += cells.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace kurator::ui
