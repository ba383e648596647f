#pragma once

#include "documents/field_dictionary.h"
#include "office/desk.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace kurator::lists {

// A template that the school may word itself. `key` is what the filter box looks in, folded as
// base::foldedKey.
struct TemplateRow
{
    QUuid id;     // made of the name
    QString name; // «curator-order», «parts/order-head»
    QString title;
    bool part = false;   // many kinds insert it
    bool own = false;    // the school's wording holds
    bool behind = false; // the program has changed its own since
    QString text;        // that holds
    QString original;    // the program's
    QString key;

    friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

// Of the kinds in the catalogue's order, then the parts.
[[nodiscard]] std::vector<TemplateRow> templateRows(const office::Desk& desk);

// A field that the template may use, and what is put into the text for it: «{director}», for a list the lines
// of its loop. The fields of a list's items follow it.
struct TemplateFieldRow
{
    QUuid id;
    QString name;
    QString meaning;
    QString insertion;
    int rank = 0; // in the dictionary, lists before their items
    bool ofItem = false;
    QString key;

    friend bool operator==(const TemplateFieldRow&, const TemplateFieldRow&) = default;
};

// What every kind that uses the template knows, then what this text itself asks for, as far as it can be
// read.
[[nodiscard]] std::vector<TemplateFieldRow> templateFieldRows(const office::Desk& desk, const QString& name,
                                                              const QString& text);

} // namespace kurator::lists
