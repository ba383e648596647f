#pragma once

#include <QString>

#include <span>

namespace kurator::documents {

// The journal a paper is registered in; papers of one journal share their numbers within a year.
enum class Journal
{
    None,
    Orders
};

// A kind of paper of the cycle. `name` is its short English name where the program writes it itself,
// nullptr where it can only be registered as issued elsewhere.
struct DocumentKind
{
    const char* code;  // «D32»
    const char* name;  // «pairs-order»
    const char* title; // Russian, UTF-8
    int stage;         // 1…7, 0 for any
    Journal journal;
    const char* needs;  // Russian: what must be there before it can be written
    bool blank = false; // people sign it, each one's own: it stands in no register
};

// Every kind there is, in the order of codes.
[[nodiscard]] std::span<const DocumentKind> documentKinds();

// By code («D32», any case) or short name; nullptr when unknown.
[[nodiscard]] const DocumentKind* findDocumentKind(const QString& codeOrName);

} // namespace kurator::documents
