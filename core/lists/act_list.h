#pragma once

#include "documents/act_library.h"
#include "office/desk.h"
#include "office/paper_request.h"

#include <QUuid>

#include <vector>

namespace kurator::lists {

enum class ActState
{
    InForce,
    Early, // not in force yet
    Over,
    Removed // known to the program or the profile, but not cited by this school
};

// An act of the library. `key` is what the filter box looks in, folded as base::foldedKey.
struct ActRow
{
    QUuid id; // made of the act's key
    documents::LibraryAct act;
    QString name; // documents::actName
    ActState state = ActState::InForce;
    int rank = 0;       // in the list of them all
    bool known = false; // to the program or the profile, perhaps in other words
    QString successor;  // its name; empty: none in the library
    QStringList papers; // titles of the kinds that cite it; «orders» stays as it is
    QStringList forms;  // titles of those it is only for
    QString key;

    friend bool operator==(const ActRow&, const ActRow&) = default;
};
[[nodiscard]] QUuid actRowId(const QString& actKey);

// As they are on a day, in the library's order, then the removed ones.
[[nodiscard]] std::vector<ActRow> actRows(const office::Desk& desk, const QDate& day);

// A kind of paper that can cite acts.
struct CitingKind
{
    QString code;
    QString title;
};
// Those that have a place for acts, then the others of these codes.
[[nodiscard]] std::vector<CitingKind> citingKinds(const office::Desk& desk, const QStringList& others = {});

// What a paper may cite and what it does.
struct GroundChoice
{
    bool asked = false;       // the kind cites acts at all; else everything is empty
    std::vector<ActRow> acts; // as they are on the paper's day, without removed ones
    QStringList cited;        // keys, in the library's order
    QStringList usual;        // of the kind

    friend bool operator==(const GroundChoice&, const GroundChoice&) = default;
};
// `prepared` may be empty where the paper was refused.
[[nodiscard]] GroundChoice groundChoice(const office::Desk& desk, const office::PaperRequest& request,
                                        const office::PreparedPaper& prepared);

} // namespace kurator::lists
