#pragma once

#include "ui/programme/part_editor.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace kurator::ui {

// Rows of a part that are a vector of the profile.
template <class Row, class Title>
PartEditor::Rows rowsOf(std::vector<Row>& rows, Title title, Row empty = {})
{
    const auto at = [&rows](int i) { return rows.begin() + i; };
    return {[&rows] { return static_cast<int>(rows.size()); },
            [&rows, title](int i) { return title(rows[static_cast<std::size_t>(i)]); },
            [&rows, at, empty](int i) { rows.insert(at(i), empty); },
            [&rows, at](int i) { rows.erase(at(i)); },
            [at](int one, int other) { std::iter_swap(at(one), at(other)); }};
}

// A place that is a text of the row.
template <class Row>
PartEditor::Place textAt(const char* key, std::vector<Row>& rows, QString Row::*text)
{
    return {QString::fromLatin1(key),
            [&rows, text](int i) { return rows[static_cast<std::size_t>(i)].*text; },
            [&rows, text](int i, const QString& typed) { rows[static_cast<std::size_t>(i)].*text = typed; }};
}

// A place that is a list of texts of the row, one a line or between commas.
[[nodiscard]] QStringList partsOf(const QString& typed, QChar between);

template <class Row>
PartEditor::Place listAt(const char* key, std::vector<Row>& rows, QStringList Row::*list, QChar between)
{
    const QString joint = between == QLatin1Char(',') ? QStringLiteral(", ") : QString(between);
    return {QString::fromLatin1(key),
            [&rows, list, joint](int i) { return (rows[static_cast<std::size_t>(i)].*list).join(joint); },
            [&rows, list, between](int i, const QString& typed) {
                rows[static_cast<std::size_t>(i)].*list = partsOf(typed, between);
            }};
}

} // namespace kurator::ui
