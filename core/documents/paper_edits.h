#pragma once

#include "base/result.h"
#include "documents/paper_texts.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace kurator::documents {

// One change by the curator's hand to the paper that was on the screen: a text reworded (taken away when the
// new one is empty), or a point added after another. `original` is the text that stood there.
struct PaperEdit
{
    bool addsPoint = false;
    TextLocation location;
    TextRole role = TextRole::Paragraph;
    QString original;
    QStringList beside;
    QString text;

    friend bool operator==(const PaperEdit&, const PaperEdit&) = default;
};

// In the order in which they were made, each made to the paper with all before it.
struct PaperEdits
{
    std::vector<PaperEdit> list;

    friend bool operator==(const PaperEdits&, const PaperEdits&) = default;
};

// The edit that turns the text at a location of the shown paper into another, or adds a point after it.
[[nodiscard]] PaperEdit rewording(const Paper& shown, const TextLocation& location, const QString& text);
[[nodiscard]] PaperEdit addedPoint(const Paper& shown, const TextLocation& location, const QString& text);

// Papers with the edits in them; `dropped` are those whose original text stands in none of the papers any
// more, `kept` the others.
struct EditedPapers
{
    std::vector<Paper> papers;
    PaperEdits kept;
    PaperEdits dropped;
};

// Makes the edits again in freshly prepared papers; in a pile of papers in each one where the original text
// stands. A text that moved to another place is found when it stands in one place only.
[[nodiscard]] EditedPapers apply(const PaperEdits& edits, std::vector<Paper> papers);

// Which edit a shown text comes from, the last one where it was changed again; none for the original.
[[nodiscard]] std::optional<std::size_t> editBehind(const PaperEdits& edits, const PaperText& shown);
// Takes an edit back with those made to the same text before and after it, so that the original words return.
// A text that was added and reworded returns to the words it was added with.
[[nodiscard]] PaperEdits withoutEdit(PaperEdits edits, std::size_t index);

// The form of a draft. Reading refuses documents.edits-damaged.
[[nodiscard]] QJsonArray toJson(const PaperEdits& edits);
[[nodiscard]] base::Result<PaperEdits> paperEditsFromJson(const QJsonArray& json);

} // namespace kurator::documents
