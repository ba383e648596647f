#pragma once

#include "base/id.h"
#include "people/person.h"
#include "programme/programme.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::documents {

enum class DocumentState
{
    Registered,
    Annulled
};

// An employee who has to sign that the paper was read (ТК РФ ст. 22, 68), and the day it was signed.
struct Acquaintance
{
    std::optional<base::Id<people::Person>> person;
    QString name;
    QString position;
    QString department; // sheets may be printed one a department
    std::optional<QDate> signedOn;

    friend bool operator==(const Acquaintance&, const Acquaintance&) = default;
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
    DocumentState state = DocumentState::Registered;
    bool issuedElsewhere = false;
    bool onStaff = false;                    // in the journal of orders on staff, «ЛС»
    QByteArray blocks;                       // JSON of documents::Paper
    QByteArray data;                         // JSON of what it was asked with: answers, grounds, subjects
    QStringList subjects;                    // keys of what it is one of: a pair, an event, an order
    std::vector<Acquaintance> acquaintances; // in the order of the sheet
    QString fileMark;                        // «01-07»: the file it was put into
    std::optional<base::Id<Document>> annulledBy; // set exactly when it is annulled by a paper of the base

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace kurator::documents
