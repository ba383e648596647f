#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>
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
    HeadingRole,                      // bool: no row but the heading of a group
    ClipRole                          // bool: a paper clip at the end of the cell
};

// How the rows of a list are narrowed and grouped, by their places among all rows.
struct ListArrangement
{
    std::function<bool(size_t row)> passes{}; // none: all do
    std::vector<int> groups{};                // of each row, its place in `titles`; empty: no groups
    QStringList titles{};
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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Every word must occur in a row's key, in any order; letters of either case, ё as е, Latin letters that
    // look like Cyrillic ones as those too. An empty text shows all.
    void setFilter(const QString& text);
    // Shows only these rows (and what the filter leaves of them); an empty list shows all.
    void setOnly(const std::vector<QUuid>& ids);
    // Narrows and groups the rows that are there; new rows come with an arrangement of their own.
    void arrangeBy(ListArrangement arrangement);
    [[nodiscard]] bool isNarrowed() const
    {
        return !m_words.empty() || !m_only.empty() || m_arrangement.passes;
    }

    // Rows that are shown, headings of groups not counted.
    [[nodiscard]] int countShown() const { return static_cast<int>(m_passing.size()); }
    [[nodiscard]] bool isHeading(int shownRow) const;
    // The first row at or after this one that is no heading; -1 when there is none.
    [[nodiscard]] int rowFrom(int shownRow) const;
    // The first row of the next group (step 1), or of this group or the one before it (step -1); -1: none.
    [[nodiscard]] int groupFrom(int shownRow, int step) const;

    // Whether the reset that goes on brings other rows, not only another choice or order of the same.
    [[nodiscard]] bool hasNewRows() const { return m_hasNewRows; }
    [[nodiscard]] int countAll() const { return static_cast<int>(rowTotal()); }
    [[nodiscard]] QUuid idAt(int shownRow) const;
    // -1 when it is not shown.
    [[nodiscard]] int shownRowOf(const QUuid& id) const;

    // What the view needs of a column, by its place.
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    [[nodiscard]] virtual int columnWidth(int column) const = 0; // in characters of the usual font
    [[nodiscard]] virtual bool isShownAtFirst(int column) const = 0;
    // Whether its cells can be changed where they stand.
    [[nodiscard]] virtual bool isEditable(int /*column*/) const { return false; }
    // The texts of rows on their way out of the program, a line a row; without those that may not leave.
    [[nodiscard]] virtual std::vector<QStringList> leavingTexts(const std::vector<int>& shownRows,
                                                                const std::vector<int>& columns) const = 0;

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
    void replaceRows(const std::function<void()>& replace, ListArrangement arrangement = {});

private:
    struct Ordered;
    // What is typed, and the same with Latin letters as the Cyrillic ones they look like; empty: no other.
    struct Word
    {
        QString text;
        QString twin;
    };

    [[nodiscard]] Ordered orderedBy(size_t row) const;
    void orderRows();
    [[nodiscard]] static std::vector<Word> wordsOf(const QString& text);
    [[nodiscard]] QVariant headingData(size_t group, int column, int role) const;
    void arrange();
    void showPassing();
    [[nodiscard]] bool passes(size_t row) const;
    [[nodiscard]] bool hasWords(size_t row) const;

    std::vector<size_t> m_order;   // all rows as sorted, kept while a filter comes and goes
    std::vector<size_t> m_passing; // those of them that pass
    std::vector<size_t> m_shown;   // those by their groups, headings among them
    std::vector<int> m_groupCounts;
    std::vector<QString> m_keys;
    bool m_hasNewRows = false; // while they come in
    std::vector<Word> m_words;
    ListArrangement m_arrangement;
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
    bool editable = false;
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

    void setRows(std::vector<Row> rows, ListArrangement arrangement = {})
    {
        replaceRows([&] { m_rows = std::move(rows); }, std::move(arrangement));
    }
    // What of rows may leave the program, into a file or the clipboard; without it all of them may.
    void setLeaving(std::function<std::vector<Row>(std::vector<Row>)> leaving)
    {
        m_leaving = std::move(leaving);
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    // Of a row, not of the heading of a group.
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
    [[nodiscard]] bool isEditable(int column) const override { return told(column).editable; }
    [[nodiscard]] std::vector<QStringList> leavingTexts(const std::vector<int>& shownRows,
                                                        const std::vector<int>& columns) const override
    {
        std::vector<Row> rows;
        for (const int row : shownRows) {
            rows.push_back(at(row));
        }
        if (m_leaving) {
            rows = m_leaving(std::move(rows));
        }
        std::vector<QStringList> lines;
        for (const Row& row : rows) {
            QStringList line;
            for (const int column : columns) {
                line << told(column).text(row);
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

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
    std::function<std::vector<Row>(std::vector<Row>)> m_leaving;
};

} // namespace kurator::ui
