#include "ui/programme/new_year_model.h"

#include "base/text.h"
#include "people/class_order.h"
#include "ui/common/look.h"

#include <algorithm>
#include <array>

namespace kurator::ui {

namespace {

enum NewYearColumn
{
    PersonColumn,
    GradeColumn,
    WhyColumn,
    ConsentColumn,
    NewYearColumns
};

bool canGo(const office::NewYearPerson& row)
{
    return row.standing != office::NewYearStanding::Withdrawn;
}

} // namespace

void NewYearModel::setRows(std::vector<office::NewYearPerson> rows,
                           const std::vector<base::Id<people::Entry>>& ticked)
{
    replaceRows([&] {
        m_rows = std::move(rows);
        m_ticked.clear();
        for (const auto& entry : ticked) {
            m_ticked.insert(entry.uuid());
        }
    });
}

std::vector<base::Id<people::Entry>> NewYearModel::ticked() const
{
    std::vector<base::Id<people::Entry>> entries;
    for (const office::NewYearPerson& row : m_rows) {
        if (m_ticked.contains(row.entry.uuid())) {
            entries.push_back(row.entry);
        }
    }
    return entries;
}

void NewYearModel::toggle(const std::vector<QUuid>& entries)
{
    std::vector<QUuid> can;
    for (const office::NewYearPerson& row : m_rows) {
        if (canGo(row) && std::ranges::count(entries, row.entry.uuid()) > 0) {
            can.push_back(row.entry.uuid());
        }
    }
    if (!can.empty()) {
        setTicked(can,
                  !std::ranges::all_of(can, [this](const QUuid& one) { return m_ticked.contains(one); }));
    }
}

void NewYearModel::setTicked(const std::vector<QUuid>& entries, bool on)
{
    for (const QUuid& entry : entries) {
        if (on) {
            m_ticked.insert(entry);
        } else {
            m_ticked.remove(entry);
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal() - 1));
    }
    Q_EMIT tickedChanged();
}

Qt::ItemFlags NewYearModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = ListModelBase::flags(index);
    if (index.isValid() && index.column() == PersonColumn && canGo(m_rows[sourceRow(index.row())])) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool NewYearModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) {
        return false;
    }
    setTicked({idAt(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

QString NewYearModel::columnId(int column) const
{
    static const QStringList ids{QStringLiteral("name"), QStringLiteral("class"), QStringLiteral("why"),
                                 QStringLiteral("consent")};
    return ids.value(column);
}

int NewYearModel::columnWidth(int column) const
{
    constexpr std::array widths{38, 24, 48, 20};
    return widths.at(static_cast<size_t>(column));
}

bool NewYearModel::isShownAtFirst(int) const
{
    return true;
}

std::vector<QStringList> NewYearModel::leavingTexts(const std::vector<int>& shownRows,
                                                    const std::vector<int>& columns) const
{
    std::vector<QStringList> lines;
    for (const int shown : shownRows) {
        const size_t row = sourceRow(shown);
        if (!m_rows[row].nameable) {
            continue;
        }
        QStringList line;
        for (const int column : columns) {
            line << text(row, column);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

int NewYearModel::columnTotal() const
{
    return NewYearColumns;
}

QString NewYearModel::title(int column) const
{
    switch (static_cast<NewYearColumn>(column)) {
    case PersonColumn:
        return tr("Name");
    case GradeColumn:
        return tr("Class");
    case WhyColumn:
        return tr("How the last year ended");
    case ConsentColumn:
        return tr("Consent (D15)");
    case NewYearColumns:
        break;
    }
    return {};
}

QString NewYearModel::text(size_t row, int column) const
{
    const office::NewYearPerson& shown = m_rows[row];
    switch (static_cast<NewYearColumn>(column)) {
    case PersonColumn:
        return shown.name;
    case GradeColumn:
        return classText(shown);
    case WhyColumn:
        return standingText(shown);
    case ConsentColumn:
        return shown.processing ? tr("holds on") : tr("to be collected");
    case NewYearColumns:
        break;
    }
    return {};
}

QString NewYearModel::classText(const office::NewYearPerson& row)
{
    if (row.className == row.nextClass) {
        return row.className;
    }
    return tr("%1 → %2").arg(row.className, row.nextClass.isEmpty() ? tr("left school") : row.nextClass);
}

QString NewYearModel::standingText(const office::NewYearPerson& row)
{
    using enum office::NewYearStanding;
    if (row.standing == Withdrawn) {
        return tr("took the consent back: cannot go along");
    }
    if (row.leaving) {
        return row.nextClass.isEmpty() ? tr("finishes school") : tr("ends the ninth class: stays at school?");
    }
    switch (row.standing) {
    case Stays:
        return row.trained ? tr("mentors, trained") : tr("mentors");
    case Away:
        return tr("no longer mentors");
    case PairGoesOn:
        return tr("the pair goes on");
    case ResultsOpen:
        return tr("no result written yet");
    case Passed:
        return tr("has come to the end");
    case Withdrawn:
        break;
    }
    return {};
}

QVariant NewYearModel::extra(size_t row, int column, int role) const
{
    const office::NewYearPerson& shown = m_rows[row];
    if (role == Qt::CheckStateRole && column == PersonColumn) {
        return m_ticked.contains(shown.entry.uuid()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == DotColourRole && column == ConsentColumn) {
        return shown.processing ? colours().good : colours().warning;
    }
    if (role == Qt::ForegroundRole && !m_ticked.contains(shown.entry.uuid())) {
        return colours().muted;
    }
    return {};
}

QVariant NewYearModel::sortKey(size_t row, int column) const
{
    return column == GradeColumn ? QVariant(people::classPlace(m_rows[row].className).grade) : QVariant();
}

QString NewYearModel::filterKey(size_t row) const
{
    const office::NewYearPerson& shown = m_rows[row];
    return base::foldedKey(shown.name + QLatin1Char(' ') + shown.className + QLatin1Char(' ') +
                           standingText(shown));
}

QUuid NewYearModel::rowId(size_t row) const
{
    return m_rows[row].entry.uuid();
}

} // namespace kurator::ui
