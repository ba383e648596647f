#include "ui/shell/search_model.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int mostHits = 40;
constexpr size_t mostCommandsBeforeHits = 7; // all the stages

QString kindOfHit(lists::SearchHit::Kind kind)
{
    switch (kind) {
    case lists::SearchHit::Kind::Mentee:
        return SearchModel::tr("mentee");
    case lists::SearchHit::Kind::Mentor:
        return SearchModel::tr("mentor");
    case lists::SearchHit::Kind::Representative:
        return SearchModel::tr("representative");
    case lists::SearchHit::Kind::OtherPerson:
        return SearchModel::tr("person");
    case lists::SearchHit::Kind::Paper:
        return SearchModel::tr("paper");
    case lists::SearchHit::Kind::Pair:
        return SearchModel::tr("pair");
    case lists::SearchHit::Kind::Partner:
        return SearchModel::tr("partner");
    case lists::SearchHit::Kind::RoadmapItem:
        return SearchModel::tr("roadmap");
    }
    return {};
}

} // namespace

void SearchModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_found.clear();
    m_commands = std::move(commands);
    m_keys.clear();
    for (const Command& command : m_commands) {
        m_keys.push_back(QLatin1Char(' ') +
                         base::foldedKey(command.title + QLatin1Char(' ') + command.detail));
    }
    endResetModel();
}

void SearchModel::find(const QString& query, const lists::SearchIndex* index)
{
    const QStringList words = base::foldedKey(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_found.clear();
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const bool all = std::ranges::all_of(
            words, [&](const QString& word) { return m_keys[i].contains(QLatin1Char(' ') + word); });
        if (all && (words.isEmpty() || m_found.size() < mostCommandsBeforeHits)) {
            m_found.emplace_back(&m_commands[i]);
        }
    }
    if (index && !words.isEmpty()) {
        for (const lists::SearchHit& hit : index->find(query, mostHits)) {
            m_found.emplace_back(hit);
        }
    }
    endResetModel();
}

const Command* SearchModel::commandAt(int row) const
{
    const auto* found = std::get_if<const Command*>(&m_found[static_cast<size_t>(row)]);
    return found ? *found : nullptr;
}

const lists::SearchHit* SearchModel::hitAt(int row) const
{
    return std::get_if<lists::SearchHit>(&m_found[static_cast<size_t>(row)]);
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

SearchModel::Told SearchModel::told(int row) const
{
    if (const Command* command = commandAt(row)) {
        return {command->title, command->detail, tr("command"),
                command->keys.toString(QKeySequence::NativeText)};
    }
    const lists::SearchHit& hit = *hitAt(row);
    const QString title = hit.number.isEmpty() ? hit.title : hit.number + QLatin1Char(' ') + hit.title;
    return {title, hit.detail, kindOfHit(hit.kind), {}};
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Told row = told(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case KindRole:
        return row.kind;
    case KeysRole:
        return row.keys;
    case Qt::AccessibleTextRole:
        return QStringList{row.kind, row.title, row.detail, row.keys}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.title : row.title + QLatin1Char('\n') + row.detail;
    default:
        return {};
    }
}

} // namespace kurator::ui
