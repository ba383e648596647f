#include "ui/exchange/sheet_model.h"

#include "exchange/column_guess.h"

#include <QFont>

#include <algorithm>

namespace kurator::ui {

void SheetModel::show(const exchange::Sheet& sheet, std::size_t rowsAtMost)
{
    beginResetModel();
    m_rows.clear();
    m_width = 0;
    m_headingRow = -1;
    for (std::size_t row = 0; row < std::min(rowsAtMost, sheet.rows.size()); ++row) {
        QStringList& texts = m_rows.emplace_back();
        for (const exchange::Cell& cell : sheet.rows[row]) {
            texts << exchange::shown(cell).simplified();
        }
        m_width = std::max(m_width, static_cast<int>(texts.size()));
    }
    endResetModel();
}

void SheetModel::setHeadingRow(int row)
{
    if (row == m_headingRow) {
        return;
    }
    m_headingRow = row;
    if (!m_rows.empty() && m_width > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_width - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_width;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isHeading = index.row() == m_headingRow;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHeading);
        return font;
    }
    case IsHeadingRole:
        return isHeading;
    case IsAboveRole:
        return index.row() < m_headingRow;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignCenter);
    }
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    return orientation == Qt::Horizontal ? exchange::columnLetter(static_cast<std::size_t>(section))
                                         : QString::number(section + 1);
}

} // namespace kurator::ui
