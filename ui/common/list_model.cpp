#include "ui/common/list_model.h"

#include "base/text.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace kurator::ui {

namespace {

// A heading stands among the shown rows as its group with this bit.
constexpr size_t headingBit = ~(std::numeric_limits<size_t>::max() >> 1);

bool isHeadingPlace(size_t place)
{
    return (place & headingBit) != 0;
}

} // namespace

// A row and what it sorts by; made once a row, not once a comparison.
struct ListModelBase::Ordered
{
    double number = std::numeric_limits<double>::infinity();
    QString text;
    size_t row = 0;

    friend bool operator<(const Ordered& a, const Ordered& b)
    {
        return a.number < b.number || (a.number == b.number && a.text < b.text);
    }
};

int ListModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal();
}

QVariant ListModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const size_t row = sourceRow(index.row());
    if (isHeadingPlace(row)) {
        return headingData(row & ~headingBit, index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case RowIdRole:
        return rowId(row);
    case Qt::AccessibleTextRole:
        return QVariant(title(index.column()) + QStringLiteral(": ") + text(row, index.column()));
    default:
        return extra(row, index.column(), role);
    }
}

QVariant ListModelBase::headingData(size_t group, int column, int role) const
{
    const QString title = m_arrangement.titles.value(static_cast<qsizetype>(group));
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? QVariant(QStringLiteral("%1 · %2").arg(title).arg(m_groupCounts[group]))
                           : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ListModelBase::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeading(index.row())) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && isEditable(index.column()));
    return flags;
}

QVariant ListModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return title(section);
    }
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

void ListModelBase::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    orderRows();
    arrange();
    endResetModel();
}

// Cyrillic before a word makes its Latin look-alikes Cyrillic too.
std::vector<ListModelBase::Word> ListModelBase::wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (const QString& typed : base::tidied(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Word word{base::foldedKey(typed), base::foldedKey(QStringLiteral("ж") + typed).mid(1)};
        if (word.twin == word.text) {
            word.twin.clear();
        }
        words.push_back(std::move(word));
    }
    return words;
}

void ListModelBase::setFilter(const QString& text)
{
    const std::vector<Word> former = std::exchange(m_words, wordsOf(text));
    const bool narrower = std::ranges::all_of(former, [this](const Word& old) {
        return std::ranges::any_of(m_words,
                                   [&old](const Word& word) { return word.text.contains(old.text); });
    });
    beginResetModel();
    if (narrower && !former.empty()) {
        std::erase_if(m_passing, [this](size_t row) { return !hasWords(row); });
        showPassing();
    } else {
        arrange();
    }
    endResetModel();
}

void ListModelBase::arrangeBy(ListArrangement arrangement)
{
    beginResetModel();
    m_arrangement = std::move(arrangement);
    arrange();
    endResetModel();
}

void ListModelBase::setOnly(const std::vector<QUuid>& ids)
{
    m_only = ids;
    std::ranges::sort(m_only);
    beginResetModel();
    arrange();
    endResetModel();
}

bool ListModelBase::isHeading(int shownRow) const
{
    return isHeadingPlace(sourceRow(shownRow));
}

int ListModelBase::rowFrom(int shownRow) const
{
    for (int row = std::max(0, shownRow); row < rowCount(); ++row) {
        if (!isHeading(row)) {
            return row;
        }
    }
    return -1;
}

int ListModelBase::groupFrom(int shownRow, int step) const
{
    // Back from the first row of a group leads to the group before it.
    int row = step > 0 ? shownRow + 1 : shownRow - 2;
    for (; row >= 0 && row < rowCount(); row += step) {
        if (isHeading(row)) {
            return rowFrom(row);
        }
    }
    return -1;
}

QUuid ListModelBase::idAt(int shownRow) const
{
    return isHeading(shownRow) ? QUuid() : rowId(sourceRow(shownRow));
}

int ListModelBase::shownRowOf(const QUuid& id) const
{
    const auto found = std::ranges::find(
        m_shown, id, [this](size_t row) { return isHeadingPlace(row) ? QUuid() : rowId(row); });
    return id.isNull() || found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void ListModelBase::replaceRows(const std::function<void()>& replace, ListArrangement arrangement)
{
    beginResetModel();
    replace();
    m_arrangement = std::move(arrangement);
    m_keys.resize(rowTotal());
    for (size_t row = 0; row < m_keys.size(); ++row) {
        m_keys[row] = filterKey(row);
    }
    orderRows();
    arrange();
    m_hasNewRows = true;
    endResetModel();
    m_hasNewRows = false;
}

void ListModelBase::arrange()
{
    m_passing.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_passing), [this](size_t row) { return passes(row); });
    showPassing();
}

void ListModelBase::showPassing()
{
    m_shown = m_passing;
    m_groupCounts.clear();
    if (m_arrangement.groups.empty()) {
        return;
    }
    m_groupCounts.resize(static_cast<size_t>(m_arrangement.titles.size()));
    for (const size_t row : m_passing) {
        ++m_groupCounts[static_cast<size_t>(m_arrangement.groups[row])];
    }
    std::vector<size_t> places(m_groupCounts.size());
    size_t place = 0;
    for (size_t group = 0; group < places.size(); ++group) {
        places[group] = place;
        place += m_groupCounts[group] > 0 ? static_cast<size_t>(m_groupCounts[group]) + 1 : 0;
    }
    m_shown.resize(place);
    for (size_t group = 0; group < places.size(); ++group) {
        if (m_groupCounts[group] > 0) {
            m_shown[places[group]++] = group | headingBit;
        }
    }
    for (const size_t row : m_passing) {
        m_shown[places[static_cast<size_t>(m_arrangement.groups[row])]++] = row;
    }
}

bool ListModelBase::passes(size_t row) const
{
    const bool asked = m_only.empty() || std::ranges::binary_search(m_only, rowId(row));
    return asked && (!m_arrangement.passes || m_arrangement.passes(row)) && hasWords(row);
}

bool ListModelBase::hasWords(size_t row) const
{
    const QString& key = m_keys[row];
    return std::ranges::all_of(m_words, [&key](const Word& word) {
        return key.contains(word.text) || (!word.twin.isEmpty() && key.contains(word.twin));
    });
}

ListModelBase::Ordered ListModelBase::orderedBy(size_t row) const
{
    Ordered ordered;
    ordered.row = row;
    const QVariant key = sortKey(row, m_sortColumn);
    switch (key.typeId()) {
    case QMetaType::UnknownType:
        ordered.text = base::foldedKey(text(row, m_sortColumn));
        break;
    case QMetaType::QString:
        ordered.text = key.toString();
        break;
    case QMetaType::QDate:
        ordered.number = static_cast<double>(key.toDate().toJulianDay());
        break;
    case QMetaType::QDateTime:
        ordered.number = static_cast<double>(key.toDateTime().toMSecsSinceEpoch());
        break;
    default:
        ordered.number = key.toDouble();
    }
    return ordered;
}

void ListModelBase::orderRows()
{
    m_order.resize(rowTotal());
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    if (m_sortColumn < 0 || m_sortColumn >= columnTotal()) {
        return;
    }
    std::vector<Ordered> ordered;
    ordered.reserve(m_order.size());
    for (const size_t row : m_order) {
        ordered.push_back(orderedBy(row));
    }
    std::ranges::stable_sort(ordered, [this](const Ordered& a, const Ordered& b) {
        return m_sortOrder == Qt::AscendingOrder ? a < b : b < a;
    });
    std::ranges::transform(ordered, m_order.begin(), &Ordered::row);
}

} // namespace kurator::ui
