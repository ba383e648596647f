#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QUuid>

#include <functional>
#include <utility>
#include <vector>

namespace kurator::ui {

// Roles beside Qt's own.
enum ListRole
{
    DotColourRole = Qt::UserRole + 1, // QColor of a dot before the text; invalid: none
    RowIdRole,                        // QUuid
    ClipRole                          // bool: a paper clip at the end of the cell
};

// A list as the window shows it: rows filtered and sorted by their own prefolded keys and reset at once,
// because Qt's proxy model takes seconds for 100,000 rows. What a row shows is told by the heirs.
class ListModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Every word must occur in a row's key; letters of either case, ё as е. An empty text shows all.
    void setFilter(const QString& text);
    // Shows only these rows (and what the filter leaves of them); an empty list shows all.
    void setOnly(const std::vector<QUuid>& ids);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || !m_only.empty(); }

    [[nodiscard]] int countAll() const { return static_cast<int>(rowTotal()); }
    [[nodiscard]] QUuid idAt(int shownRow) const;
    // -1 when it is not shown.
    [[nodiscard]] int shownRowOf(const QUuid& id) const;

    // What the view needs of a column, by its place.
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    [[nodiscard]] virtual int columnWidth(int column) const = 0; // in characters of the usual font
    [[nodiscard]] virtual bool isShownAtFirst(int column) const = 0;

protected:
    [[nodiscard]] virtual size_t rowTotal() const = 0;
    [[nodiscard]] virtual int columnTotal() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString text(size_t row, int column) const = 0;
    [[nodiscard]] virtual QVariant extra(size_t row, int column, int role) const = 0;
    // Numbers and days sort as themselves, a QString as it is; with none a row stands after them by the
    // base::foldedKey of its text.
    [[nodiscard]] virtual QVariant sortKey(size_t row, int column) const = 0;
    [[nodiscard]] virtual QString filterKey(size_t row) const = 0;
    [[nodiscard]] virtual QUuid rowId(size_t row) const = 0;

    [[nodiscard]] size_t sourceRow(int shownRow) const { return m_shown[static_cast<size_t>(shownRow)]; }
    // Puts rows in with `replace` and shows them anew under the same filter and order.
    void replaceRows(const std::function<void()>& replace);

private:
    struct Ordered;

    [[nodiscard]] Ordered orderedBy(size_t row) const;
    void orderRows();
    void arrange();
    [[nodiscard]] bool passes(size_t row) const;

    std::vector<size_t> m_order; // all rows as sorted, kept while a filter comes and goes
    std::vector<size_t> m_shown; // those of them that pass
    std::vector<QString> m_keys;
    QStringList m_words;
    std::vector<QUuid> m_only; // ordered
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// One column of a list, as data.
template <class Row>
struct ListColumn
{
    QString id; // for the settings, never shown
    QString title;
    std::function<QString(const Row&)> text;
    int width = 14;
    std::function<QVariant(const Row&)> sortKey{}; // none: by the text
    std::function<QVariant(const Row&, int role)> extra{};
    bool shown = true;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

// A list of one kind of rows over its columns.
template <class Row>
class ListModel final : public ListModelBase
{
public:
    using Key = std::function<QString(const Row&)>;
    using RowId = std::function<QUuid(const Row&)>;

    // `key` gives the folded text that the filter looks into.
    ListModel(std::vector<ListColumn<Row>> columns, RowId id, Key key, QObject* parent = nullptr)
        : ListModelBase(parent), m_columns(std::move(columns)), m_id(std::move(id)), m_key(std::move(key))
    {}

    void setRows(std::vector<Row> rows)
    {
        replaceRows([&] { m_rows = std::move(rows); });
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& at(int shownRow) const { return m_rows[sourceRow(shownRow)]; }
    // nullptr for an unknown id.
    [[nodiscard]] const Row* find(const QUuid& id) const
    {
        for (const Row& row : m_rows) {
            if (m_id(row) == id) {
                return &row;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString columnId(int column) const override { return told(column).id; }
    [[nodiscard]] int columnWidth(int column) const override { return told(column).width; }
    [[nodiscard]] bool isShownAtFirst(int column) const override { return told(column).shown; }

protected:
    [[nodiscard]] size_t rowTotal() const override { return m_rows.size(); }
    [[nodiscard]] int columnTotal() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString title(int column) const override { return told(column).title; }
    [[nodiscard]] QString text(size_t row, int column) const override
    {
        return told(column).text(m_rows[row]);
    }
    [[nodiscard]] QVariant extra(size_t row, int column, int role) const override
    {
        const ListColumn<Row>& one = told(column);
        if (role == Qt::TextAlignmentRole) {
            return QVariant(one.alignment);
        }
        return one.extra ? one.extra(m_rows[row], role) : QVariant();
    }
    [[nodiscard]] QVariant sortKey(size_t row, int column) const override
    {
        const ListColumn<Row>& one = told(column);
        return one.sortKey ? one.sortKey(m_rows[row]) : QVariant();
    }
    [[nodiscard]] QString filterKey(size_t row) const override { return m_key(m_rows[row]); }
    [[nodiscard]] QUuid rowId(size_t row) const override { return m_id(m_rows[row]); }

private:
    [[nodiscard]] const ListColumn<Row>& told(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }

    std::vector<ListColumn<Row>> m_columns;
    RowId m_id;
    Key m_key;
    std::vector<Row> m_rows;
};

} // namespace kurator::ui
