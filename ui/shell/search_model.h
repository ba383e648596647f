#pragma once

#include "lists/search.h"
#include "ui/shell/command_list.h"

#include <QAbstractListModel>

#include <variant>

namespace kurator::ui {

// What Ctrl+K found: commands first, then people, pairs, papers and items of the roadmap. The display role is
// the title, the roles below are its companions.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindRole = Qt::UserRole + 1, // «наставляемый», «команда»
        DetailRole,
        KeysRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    // `index` may be nullptr: then only commands are found.
    void find(const QString& query, const lists::SearchIndex* index);
    // nullptr when the row is of the other sort.
    [[nodiscard]] const Command* commandAt(int row) const;
    [[nodiscard]] const lists::SearchHit* hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Told
    {
        QString title;
        QString detail;
        QString kind;
        QString keys;
    };
    [[nodiscard]] Told told(int row) const;

    std::vector<Command> m_commands;
    std::vector<QString> m_keys; // folded, one a command
    std::vector<std::variant<const Command*, lists::SearchHit>> m_found;
};

} // namespace kurator::ui
