#include "office/paper_life.h"

#include "language/date_words.h"
#include "office/acquaintance.h"

#include <algorithm>

namespace kurator::office {

namespace {

using documents::Acquaintance;
using documents::Document;

base::Result<Document> documentOf(const Desk& desk, base::Id<Document> id)
{
    const auto& all = desk.snapshot().documents;
    const auto found = std::ranges::find(all, id, &Document::id);
    if (found == all.end()) {
        return base::refuseUsage("office.no-document");
    }
    return *found;
}

base::Result<void> keepLife(Desk& desk, const char* code, const Document& before, const Document& after)
{
    if (before == after) {
        return {};
    }
    school::Changes changes;
    changes.saved.emplace_back(after);
    return desk.commit({QString::fromLatin1(code),
                        {{QStringLiteral("title"), after.title}, {QStringLiteral("number"), after.number}}},
                       changes);
}

} // namespace

base::Result<void> markAcquainted(Desk& desk, base::Id<Document> id, const SheetLines& lines,
                                  const std::optional<QDate>& day)
{
    const auto document = documentOf(desk, id);
    if (!document) {
        return base::passOn(document);
    }
    if (day && *day > desk.today()) {
        return base::refuseInput("office.acquainted-future",
                                 {{QStringLiteral("date"), language::shortDate(*day)}});
    }
    if (day && document->date && *day < *document->date) {
        return base::refuseInput("office.acquainted-early",
                                 {{QStringLiteral("date"), language::shortDate(*document->date)}});
    }
    Document marked = *document;
    for (const std::size_t line : lines) {
        marked.acquaintances.at(line).signedOn = day;
    }
    return keepLife(desk, day ? "step.acquainted" : "step.acquainted-not", *document, marked);
}

base::Result<void> addAcquainted(Desk& desk, base::Id<Document> id, const QStringList& persons)
{
    const auto document = documentOf(desk, id);
    if (!document) {
        return base::passOn(document);
    }
    const auto employees = employeesToAcquaint(desk, persons);
    if (employees.empty()) {
        return base::refuseInput("office.not-employees");
    }
    Document longer = *document;
    for (const Acquaintance& one : employees) {
        if (std::ranges::find(longer.acquaintances, one.person, &Acquaintance::person) ==
            longer.acquaintances.end()) {
            longer.acquaintances.push_back(one);
        }
    }
    return keepLife(desk, "step.acquaintance-sheet", *document, longer);
}

base::Result<void> removeAcquainted(Desk& desk, base::Id<Document> id, const SheetLines& lines)
{
    const auto document = documentOf(desk, id);
    if (!document) {
        return base::passOn(document);
    }
    Document shorter = *document;
    shorter.acquaintances.clear();
    for (std::size_t line = 0; line < document->acquaintances.size(); ++line) {
        const Acquaintance& one = document->acquaintances[line];
        const bool goes = std::ranges::find(lines, line) != lines.end();
        if (goes && one.signedOn) {
            return base::refuseInput("office.acquainted-signed", {{QStringLiteral("name"), one.name}});
        }
        if (!goes) {
            shorter.acquaintances.push_back(one);
        }
    }
    return keepLife(desk, "step.acquaintance-sheet", *document, shorter);
}

base::Result<void> setDepartment(Desk& desk, base::Id<Document> id, const SheetLines& lines,
                                 const QString& department)
{
    const auto document = documentOf(desk, id);
    if (!document) {
        return base::passOn(document);
    }
    Document told = *document;
    for (const std::size_t line : lines) {
        told.acquaintances.at(line).department = department.simplified();
    }
    return keepLife(desk, "step.acquaintance-sheet", *document, told);
}

base::Result<void> putIntoFile(Desk& desk, base::Id<Document> id, const QString& mark)
{
    const auto document = documentOf(desk, id);
    if (!document) {
        return base::passOn(document);
    }
    Document filed = *document;
    filed.fileMark = mark.simplified();
    return keepLife(desk, filed.fileMark.isEmpty() ? "step.paper-unfiled" : "step.paper-filed", *document,
                    filed);
}

} // namespace kurator::office
