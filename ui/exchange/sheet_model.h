#pragma once

#include "exchange/table.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace kurator::ui {

// The first rows of a sheet as they stand in the file, with letters above and numbers from 1 beside them.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        IsHeadingRole = Qt::UserRole + 1, // bool
        IsAboveRole                       // bool: before the headings, not read
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::Sheet& sheet, std::size_t rowsAtMost);
    // From 0; below 0 there is none.
    void setHeadingRow(int row);
    [[nodiscard]] int headingRow() const { return m_headingRow; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QStringList> m_rows;
    int m_width = 0;
    int m_headingRow = -1;
};

} // namespace kurator::ui
