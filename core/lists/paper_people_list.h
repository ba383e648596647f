#pragma once

#include "base/id.h"
#include "lists/consent_list.h"
#include "office/desk.h"
#include "people/entry.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace kurator::lists {

// Somebody a paper can be printed for. `key` is what the filter box looks in, folded as base::foldedKey.
struct PaperPersonRow
{
    base::Id<people::Entry> entry;
    QString name;
    QString place;     // class or position
    int rank = 0;      // in class order
    bool lacks = true; // the paper, today
    QString key;

    friend bool operator==(const PaperPersonRow&, const PaperPersonRow&) = default;
};

// Whom the program may print a kind for, each person once, in class order, then by surname; nobody for kinds
// that are not for single people.
[[nodiscard]] std::vector<PaperPersonRow> paperPeopleRows(const office::Desk& desk, const QString& kind);

// The entries of those of the rows who lack the paper today, in the order of the rows.
[[nodiscard]] std::vector<QUuid> entriesLacking(const office::Desk& desk, const std::vector<ConsentRow>& rows,
                                                const QString& kind);

// Whether the paper, of a kind that is for single people, goes to one person at a time and not to many.
[[nodiscard]] bool goesToOne(const QString& kind);

// Somebody who can be named as the answer to a question of a paper.
struct AnswerPersonRow
{
    QString person; // id
    QString name;
    QString place;         // position, class or place of work
    bool employee = false; // of the school
};

// The staff of the school, then the participants of the programme, each person once, by surname.
[[nodiscard]] std::vector<AnswerPersonRow> answerPeopleRows(const office::Desk& desk);

// Whether "not there yet" means anything for the kind: letters and papers of the catalogue are written anew
// each time.
[[nodiscard]] bool canLack(const QString& kind);

} // namespace kurator::lists
