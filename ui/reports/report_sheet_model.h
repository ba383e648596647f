#pragma once

#include "exchange/xlsx_writer.h"

#include <QAbstractTableModel>

namespace kurator::ui {

// A sheet of the report as it will stand in the file, to be read only.
class ReportSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(exchange::OutSheet sheet);
    [[nodiscard]] const exchange::OutSheet& sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Headings and all rows, or only these, cells apart by tabs.
    [[nodiscard]] QString asTable(const std::vector<int>& rows = {}) const;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] exchange::Cell cell(int row, int column) const;

    exchange::OutSheet m_sheet;
};

} // namespace kurator::ui
