#pragma once

#include "base/result.h"
#include "documents/catalogue.h"
#include "documents/document.h"
#include "documents/paper.h"
#include "office/desk.h"

#include <optional>
#include <vector>

namespace kurator::lists {

// A line of «Документы». `key` is what the filter box looks in, folded as base::foldedKey.
struct DocumentRow
{
    base::Id<documents::Document> id;
    QString kind; // «D32»
    QString kindTitle;
    int stage = 0; // 1…7, 0 for any
    QString number;
    std::optional<QDate> date;
    QString title;
    documents::DocumentState state = documents::DocumentState::Registered;
    bool elsewhere = false;
    documents::Journal journal = documents::Journal::None;
    bool hasText = false;   // can be shown and printed again
    bool forSite = false;   // an order in force whose text the program has
    bool extracted = false; // and of which families and employees get extracts
    int toAcquaint = 0;     // employees on its sheet of acquaintance
    int acquainted = 0;     // of them, who have signed
    QString fileMark;       // «01-07»; empty: in no file yet
    QString annulledBy;     // «№ 12 от 01.02.2027»
    QString key;

    friend bool operator==(const DocumentRow&, const DocumentRow&) = default;
};

// The register of the open programme, the newest first, then by number.
[[nodiscard]] std::vector<DocumentRow> documentRows(const office::Desk& desk);

// The paper as it was registered. Refused with lists.no-document, lists.no-paper-text where it was issued
// elsewhere, and as documents::paperFromJson.
[[nodiscard]] base::Result<documents::Paper> paperOf(const office::Desk& desk,
                                                     base::Id<documents::Document> id);

// A kind of the catalogue, for «Новый документ».
struct KindRow
{
    QString code; // «D32»
    QString title;
    int stage = 0; // 1…7, 0 for any
    QString needs;
    bool canMake = false;      // else it can only be registered as issued elsewhere
    bool inJournal = false;    // of orders
    bool mayBeOnStaff = false; // of either journal of orders
    bool onePerPerson = false; // blanks that people sign: they stand in no register
    bool fromTemplate = false; // and nothing else: its questions and subjects can be asked
    QString wording;           // the template to change for other words; empty: there is none
    documents::Subject subject = documents::Subject::Programme; // of which there is one each
    int registered = 0;
    bool suggested = false;     // an item of the roadmap that has begun waits for it
    QString forItem;            // the most urgent such item: «3.8»
    std::optional<QDate> dueOn; // of that item
    QString key;

    friend bool operator==(const KindRow&, const KindRow&) = default;
};

// In the catalogue's order; where subjects are given, by their keys, only the kinds that are one of each.
[[nodiscard]] std::vector<KindRow> kindRows(const office::Desk& desk, const QStringList& subjects = {});

} // namespace kurator::lists
