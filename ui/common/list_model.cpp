#include "ui/common/list_model.h"

#include "base/text.h"

#include <QDate>

#include <algorithm>
#include <numeric>

namespace kurator::ui {

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
    sortShown();
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
    arrange();
    endResetModel();
}

void ListModelBase::arrange()
{
    m_shown.clear();
    for (size_t row = 0; row < m_keys.size(); ++row) {
        if (passes(row)) {
            m_shown.push_back(row);
        }
    }
    sortShown();
}

bool ListModelBase::passes(size_t row) const
{
    const bool asked = m_only.empty() || std::ranges::binary_search(m_only, rowId(row));
    return asked &&
           std::ranges::all_of(m_words, [&](const QString& word) { return m_keys[row].contains(word); });
}

void ListModelBase::sortShown()
{
    std::ranges::sort(m_shown);
    if (m_sortColumn < 0 || m_sortColumn >= columnTotal()) {
        return;
    }
    // Keys are made once a row, not once a comparison.
    std::vector<std::pair<QVariant, size_t>> keyed;
    keyed.reserve(m_shown.size());
    for (const size_t row : m_shown) {
        QVariant key = sortKey(row, m_sortColumn);
        keyed.emplace_back(
            key.isValid() ? std::move(key) : QVariant(base::foldedKey(text(row, m_sortColumn))), row);
    }
    const auto less = [](const QVariant& a, const QVariant& b) {
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a.first, b.first) : less(b.first, a.first);
    });
    std::ranges::transform(keyed, m_shown.begin(), [](const auto& pair) { return pair.second; });
}

} // namespace kurator::ui
