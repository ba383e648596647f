#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace kurator::documents {

enum class DocumentState
{
    Draft,
    Registered,
    Annulled
};

// A paper in the school's register. A registered one keeps its own blocks and data and never changes
// (decisions 21, 27); one issued elsewhere has kind, number and date and no blocks (decision 25).
struct Document
{
    base::Id<Document> id;
    base::Id<programme::Programme> programme;
    QString kind; // code of the catalogue: «D32»
    QString number;
    std::optional<QDate> date;
    QString title;
    DocumentState state = DocumentState::Draft;
    bool issuedElsewhere = false;
    QByteArray blocks; // JSON of documents::Paper
    QByteArray data;   // JSON of the fields it was made from

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace kurator::documents
