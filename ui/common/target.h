#pragma once

#include "documents/question.h"
#include "lists/agenda.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::ui {

// Where a button, a hit of the search or a link leads, with what has to be chosen there.
struct Target
{
    lists::Place place = lists::Place::Cycle;
    std::optional<lists::Doing> doing = {}; // none: just show the page
    QString paperKind = {};                 // «D32»
    std::vector<QUuid> subjects = {};       // entries, pairs or documents, as lists::AgendaItem::subjects
    QStringList items = {};                 // numbers of the roadmap, or codes of indicators
    documents::Answers answers = {};        // to questions of the paper, known already

    friend bool operator==(const Target&, const Target&) = default;
};

[[nodiscard]] inline Target targetOf(const lists::AgendaItem& item)
{
    return {item.place, item.doing, item.paperKind, item.subjects, item.items, {}};
}

} // namespace kurator::ui
