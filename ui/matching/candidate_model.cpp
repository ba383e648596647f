#include "ui/matching/candidate_model.h"

#include "base/text.h"
#include "ui/common/look.h"
#include "ui/matching/match_texts.h"

#include <algorithm>

namespace kurator::ui {

namespace {

enum CandidateColumn
{
    NameColumn,
    ClassColumn,
    PlacesColumn, // of mentors
    StandingColumn,
    FormsColumn,
    CandidateColumns
};

bool isTaking(const lists::Candidate& row)
{
    return row.canTakePart() && !row.excluded;
}

} // namespace

CandidateModel::CandidateModel(people::Side side, QObject* parent) : ListModelBase(parent), m_side(side) {}

void CandidateModel::setRows(std::vector<lists::Candidate> rows)
{
    std::erase_if(rows, [this](const lists::Candidate& row) { return row.side != m_side; });
    replaceRows([&] { m_rows = std::move(rows); });
}

const lists::Candidate* CandidateModel::find(const QUuid& entry) const
{
    const auto found =
        std::ranges::find(m_rows, entry, [](const lists::Candidate& row) { return row.entry.uuid(); });
    return found == m_rows.end() ? nullptr : &*found;
}

int CandidateModel::taking() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, isTaking));
}

int CandidateModel::possible() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &lists::Candidate::canTakePart));
}

int CandidateModel::places() const
{
    int sum = 0;
    for (const lists::Candidate& row : m_rows) {
        sum += isTaking(row) ? row.freePlaces : 0;
    }
    return sum;
}

void CandidateModel::toggle(const std::vector<QUuid>& entries)
{
    std::vector<QUuid> can;
    bool allOn = true;
    for (const QUuid& entry : entries) {
        const lists::Candidate* row = find(entry);
        if (row && row->canTakePart()) {
            can.push_back(entry);
            allOn = allOn && !row->excluded;
        }
    }
    if (!can.empty()) {
        Q_EMIT ticked(can, !allOn);
    }
}

std::vector<QStringList> CandidateModel::leavingTexts(const std::vector<int>& shownRows,
                                                      const std::vector<int>& columns) const
{
    std::vector<QStringList> lines;
    for (const int shown : shownRows) {
        const size_t row = sourceRow(shown);
        if (!m_rows[row].canTakePart()) {
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

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = ListModelBase::flags(index);
    if (index.isValid() && index.column() == NameColumn && m_rows[sourceRow(index.row())].canTakePart()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool CandidateModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) {
        return false;
    }
    Q_EMIT ticked({idAt(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

QString CandidateModel::columnId(int column) const
{
    switch (static_cast<CandidateColumn>(column)) {
    case NameColumn:
        return QStringLiteral("name");
    case ClassColumn:
        return QStringLiteral("class");
    case PlacesColumn:
        return QStringLiteral("places");
    case StandingColumn:
        return QStringLiteral("standing");
    case FormsColumn:
        return QStringLiteral("forms");
    case CandidateColumns:
        break;
    }
    return {};
}

int CandidateModel::columnWidth(int column) const
{
    switch (static_cast<CandidateColumn>(column)) {
    case NameColumn:
        return 36;
    case ClassColumn:
        return m_side == people::Side::Mentee ? 10 : 19;
    case PlacesColumn:
        return 6;
    case StandingColumn:
        return 24;
    case FormsColumn:
    case CandidateColumns:
        break;
    }
    return 24;
}

bool CandidateModel::isShownAtFirst(int column) const
{
    return column != FormsColumn && (column != PlacesColumn || m_side == people::Side::Mentor);
}

int CandidateModel::columnTotal() const
{
    return CandidateColumns;
}

QString CandidateModel::title(int column) const
{
    const bool mentees = m_side == people::Side::Mentee;
    switch (static_cast<CandidateColumn>(column)) {
    case NameColumn:
        return mentees ? tr("Mentee") : tr("Mentor");
    case ClassColumn:
        return mentees ? tr("Class") : tr("Class or position");
    case PlacesColumn:
        return tr("Places", "free places of a mentor");
    case StandingColumn:
        return tr("Takes part");
    case FormsColumn:
        return tr("Forms");
    case CandidateColumns:
        break;
    }
    return {};
}

QString CandidateModel::text(size_t row, int column) const
{
    const lists::Candidate& shown = m_rows[row];
    switch (static_cast<CandidateColumn>(column)) {
    case NameColumn:
        return shown.name;
    case ClassColumn:
        return shown.className;
    case PlacesColumn:
        return m_side == people::Side::Mentor ? QString::number(shown.freePlaces) : QString();
    case StandingColumn:
        return standing(shown);
    case FormsColumn:
        return shown.forms.join(QStringLiteral(", "));
    case CandidateColumns:
        break;
    }
    return {};
}

QString CandidateModel::standing(const lists::Candidate& row) const
{
    if (row.canTakePart()) {
        return row.excluded ? tr("no, unticked by you") : tr("yes", "takes part");
    }
    return MatchTexts::sentences({row.obstacles.front()}, row.name);
}

QVariant CandidateModel::extra(size_t row, int column, int role) const
{
    const lists::Candidate& shown = m_rows[row];
    if (role == Qt::CheckStateRole && column == NameColumn) {
        return isTaking(shown) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == DotColourRole && column == StandingColumn) {
        const bool busy = !shown.canTakePart() && !lists::holdUpOf(shown.obstacles.front());
        return isTaking(shown) ? colours().good : shown.excluded || busy ? colours().muted : colours().bad;
    }
    if (role == Qt::ForegroundRole && !isTaking(shown)) {
        return colours().muted;
    }
    if (role == Qt::ToolTipRole && !shown.canTakePart()) {
        return MatchTexts::sentences(shown.obstacles);
    }
    return {};
}

QVariant CandidateModel::sortKey(size_t row, int column) const
{
    return column == PlacesColumn ? QVariant(m_rows[row].freePlaces) : QVariant();
}

QString CandidateModel::filterKey(size_t row) const
{
    const lists::Candidate& shown = m_rows[row];
    return base::foldedKey(shown.name + QLatin1Char(' ') + shown.className + QLatin1Char(' ') +
                           standing(shown));
}

QUuid CandidateModel::rowId(size_t row) const
{
    return m_rows[row].entry.uuid();
}

} // namespace kurator::ui
