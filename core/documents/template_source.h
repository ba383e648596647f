#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace kurator::documents {

enum class SourceKind
{
    Keyword,  // [слово указания] текст
    Row,      // | ячейка | ячейка |
    Point,    // 1.1. текст
    Dash,     // - текст
    Paragraph // anything else, up to an empty line
};

// One statement of a template: its first line's number (from 1) and its text, continued lines joined.
struct SourceLine
{
    SourceKind kind = SourceKind::Paragraph;
    int number = 0;
    int level = 0;    // of a point: how many numbers it has
    QString keyword;  // lower case; empty where the bracket does not close
    QString argument; // what follows the keyword inside the brackets
    QString text;
    QString part; // name of the inserted part that it stands in; empty: of the template itself
};

// Cuts a template into statements. Lines that start with # are remarks.
[[nodiscard]] std::vector<SourceLine> sourceLines(const QString& text);

} // namespace kurator::documents
