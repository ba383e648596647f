#include "ui/common/list_model.h"

#include "base/text.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>

namespace kurator::ui {

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

void ListModelBase::setFilter(const QString& text)
{
    m_words = base::foldedKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
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

QUuid ListModelBase::idAt(int shownRow) const
{
    return rowId(sourceRow(shownRow));
}

int ListModelBase::shownRowOf(const QUuid& id) const
{
    const auto found = std::ranges::find(m_shown, id, [this](size_t row) { return rowId(row); });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void ListModelBase::replaceRows(const std::function<void()>& replace)
{
    beginResetModel();
    replace();
    m_keys.resize(rowTotal());
    for (size_t row = 0; row < m_keys.size(); ++row) {
        m_keys[row] = filterKey(row);
    }
    orderRows();
    arrange();
    endResetModel();
}

void ListModelBase::arrange()
{
    m_shown.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [this](size_t row) { return passes(row); });
}

bool ListModelBase::passes(size_t row) const
{
    const bool asked = m_only.empty() || std::ranges::binary_search(m_only, rowId(row));
    return asked &&
           std::ranges::all_of(m_words, [&](const QString& word) { return m_keys[row].contains(word); });
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
