#include "ui/matching/heat_map_model.h"

#include "ui/matching/match_texts.h"

#include <algorithm>

namespace kurator::ui {

namespace {

template <class People>
int sectionIn(const std::vector<std::size_t>& shown, const People& people, base::Id<people::Entry> entry)
{
    const auto found = std::ranges::find(shown, entry, [&](std::size_t at) { return people[at].entry; });
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

} // namespace

void HeatMapModel::setProposal(const lists::ProposalView& view, const lists::PictureRows& rows,
                               const lists::ScoreGrid& grid)
{
    beginResetModel();
    m_view = view;
    m_grid = grid;
    m_mentees = rows.mentees();
    m_mentors = rows.mentors;
    m_links.assign(view.mentees.size(), std::nullopt);
    for (std::size_t at = 0; at < view.links.size(); ++at) {
        m_links[view.links[at].mentee] = at;
    }
    m_search = {};
    endResetModel();
}

void HeatMapModel::setSearch(const PictureSearch& search)
{
    m_search = search;
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
        if (count > 0) {
            Q_EMIT headerDataChanged(orientation, 0, count - 1);
        }
    }
}

PictureSpot HeatMapModel::spotAt(Qt::Orientation orientation, int section) const
{
    if (orientation == Qt::Vertical) {
        return {people::Side::Mentee, menteeAt(section)};
    }
    return {people::Side::Mentor, mentorAt(section)};
}

QModelIndex HeatMapModel::indexOf(const matching::PairWish& pair) const
{
    const int row = sectionIn(m_mentees, m_view.mentees, pair.mentee);
    const int column = sectionIn(m_mentors, m_view.mentors, pair.mentor);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

int HeatMapModel::sectionOf(const PictureSpot& spot) const
{
    const auto& shown = spot.side == people::Side::Mentee ? m_mentees : m_mentors;
    const auto found = std::ranges::find(shown, spot.index);
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

int HeatMapModel::bestColumn(int row) const
{
    const std::size_t mentee = menteeAt(row);
    if (const auto* link = linkOf(mentee)) {
        if (const int column = sectionOf({people::Side::Mentor, link->mentor}); column >= 0) {
            return column;
        }
    }
    const auto first = std::ranges::find_if(
        m_mentors, [&](std::size_t mentor) { return m_grid.at(mentee, mentor).has_value(); });
    return first == m_mentors.end() ? 0 : static_cast<int>(first - m_mentors.begin());
}

HeatCell HeatMapModel::cellAt(const QModelIndex& index) const
{
    const std::size_t mentee = menteeAt(index.row());
    const std::size_t mentor = mentorAt(index.column());
    const auto* link = linkOf(mentee);
    const bool paired = link && link->mentor == mentor;
    return {m_grid.at(mentee, mentor), paired, paired && link->locked, m_grid.isBanned(mentee, mentor)};
}

matching::PairWish HeatMapModel::pairAt(const QModelIndex& index) const
{
    return {m_view.mentors[mentorAt(index.column())].entry, m_view.mentees[menteeAt(index.row())].entry};
}

QString HeatMapModel::textAt(const QModelIndex& index) const
{
    const HeatCell cell = cellAt(index);
    const QString mentee = m_view.mentees[menteeAt(index.row())].name;
    const QString mentor = m_view.mentors[mentorAt(index.column())].name;
    const auto* link = linkOf(menteeAt(index.row()));
    if (cell.paired) {
        return MatchTexts::spoken(m_view, *link) + QStringLiteral(", ") + tr("proposed");
    }
    if (!cell.score) {
        const auto obstacles = m_grid.obstacles(menteeAt(index.row()), mentorAt(index.column()));
        return tr("%1 – mentor %2: not allowed.").arg(mentee, mentor) + QLatin1Char(' ') +
               MatchTexts::sentences(obstacles).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    const QString score = tr("%1 – mentor %2: %3 of 100.").arg(mentee, mentor).arg(*cell.score);
    return score + QLatin1Char(' ') +
           (link ? tr("Proposed is %1, %2.").arg(m_view.mentors[link->mentor].name).arg(link->score)
                 : tr("Nobody is proposed."));
}

int HeatMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mentees.size());
}

int HeatMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mentors.size());
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const auto score = cellAt(index).score;
        return score ? QVariant(*score) : QVariant(QStringLiteral("–"));
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textAt(index);
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A view asks for more while the rows are being exchanged.
    if (section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
    const bool mentee = orientation == Qt::Vertical;
    const lists::ProposalPerson& person =
        mentee ? static_cast<const lists::ProposalPerson&>(m_view.mentees[menteeAt(section)])
               : m_view.mentors[mentorAt(section)];
    switch (role) {
    case Qt::DisplayRole:
        return person.shortName.isEmpty() ? person.name : person.shortName;
    case Qt::AccessibleTextRole:
        return person.name;
    case Qt::ToolTipRole:
        return QString(
            person.name + QLatin1Char('\n') +
            (mentee ? MatchTexts::person(person) : MatchTexts::mentor(m_view.mentors[mentorAt(section)])));
    default:
        return {};
    }
}

const lists::ProposalLink* HeatMapModel::linkOf(std::size_t mentee) const
{
    const auto& link = m_links[mentee];
    return link ? &m_view.links[*link] : nullptr;
}

} // namespace kurator::ui
