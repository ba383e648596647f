#pragma once

#include <QString>

#include <span>

namespace kurator::documents {

// The journal a paper is registered in; papers of one journal share their numbers within a year.
enum class Journal
{
    None,
    Orders, // on the main activity, «ОД»
    Staff   // on staff, «ЛС»
};

// What there is one paper of. A paper for people names them by their entries, every other subject by its key:
// an id, for a checkpoint the number of the item.
enum class Subject
{
    Programme,
    Participant,
    Mentor,
    Mentee,
    Pair,
    Event,
    Partner,
    Order, // a registered paper
    Checkpoint,
    DataRequest
};

// A kind of paper of the cycle. `name` is its short English name and that of its template.
struct DocumentKind
{
    const char* code;  // «D32»
    const char* name;  // «pairs-order»
    const char* title; // Russian, UTF-8
    int stage;         // 1…7, 0 for any
    Journal journal;
    const char* needs;  // Russian: what must be there before it can be written
    bool blank = false; // people sign it, each one's own: it stands in no register
    Subject subject = Subject::Programme;
    bool published = false; // for everybody to read: a name wants a consent to distribution (152-ФЗ ст. 10.1)
};

// Whether the subject is a participant, chosen by entries.
[[nodiscard]] constexpr bool isForPeople(Subject subject)
{
    return subject == Subject::Participant || subject == Subject::Mentor || subject == Subject::Mentee;
}

// Every kind there is, in the order of codes.
[[nodiscard]] std::span<const DocumentKind> documentKinds();

// By code («D32», any case) or short name; nullptr when unknown.
[[nodiscard]] const DocumentKind* findDocumentKind(const QString& codeOrName);

} // namespace kurator::documents
