#pragma once

#include "base/finding.h"
#include "documents/document.h"
#include "documents/paper.h"
#include "documents/question.h"
#include "documents/roadmap_printing.h"
#include "pairs/pair.h"
#include "people/data_request.h"
#include "people/gate.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::office {

// What the curator asks for: a kind of the catalogue, and what the secretary gave.
struct PaperRequest
{
    QString kind; // «D32»
    QString number;
    std::optional<QDate> date;
    // Into the journal of orders on staff, where the kind is an order; not chosen: on the main activity.
    std::optional<bool> onStaff = {};
    QString person;        // only for this one, where the kind is for one person
    bool leaveOut = false; // without those who may not be named, instead of refusing
    // Only for these people, where the kind is one a person; empty: for everyone who lacks it.
    std::vector<base::Id<people::Entry>> entries = {};
    // The request that a letter answers (D61, D62).
    std::optional<base::Id<people::DataRequest>> dataRequest = {};
    // Columns and approvals of the roadmap (D06).
    documents::RoadmapPrinting printing = {};
    // Of which the paper is one each, where it is not for people: keys as documents::Subject names them.
    QStringList subjects = {};
    documents::Answers answers = {};
    std::vector<base::Id<people::Person>> alsoAcquaint = {}; // beside the employees that the paper names
    std::optional<QStringList> grounds = {}; // keys of the acts to cite; none: the usual ones of the kind

    friend bool operator==(const PaperRequest&, const PaperRequest&) = default;
};

// Someone whom the paper may not name, and why.
struct BlockedPerson
{
    QString name;
    std::vector<people::Obstacle> obstacles;
    base::Id<people::Entry> entry;
};

// A paper ready to be drawn (several where the kind is one a person), what to look at before signing, and who
// was left out of it. `pairs` are the ones that the order will fix, `entries` whom the papers are for, one
// each, where the kind is one a person. `registered` is set where it is a registered paper, word for word.
struct PreparedPaper
{
    std::vector<documents::Paper> papers;
    std::vector<base::Finding> warnings;
    std::vector<BlockedPerson> leftOut;
    std::vector<base::Id<pairs::Pair>> pairs;
    std::vector<base::Id<people::Entry>> entries = {};
    std::optional<base::Id<documents::Document>> registered = {};
    std::vector<documents::Acquaintance> acquainted = {}; // employees it names, by surname
    QStringList subjects = {}; // keys of what the papers are of, one each, where that is not a person
};

} // namespace kurator::office
