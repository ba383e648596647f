#include "office/extract_papers.h"

#include "documents/common_fields.h"
#include "documents/extract.h"
#include "documents/paper_texts.h"
#include "office/extract_frame.h"
#include "office/order_words.h"
#include "office/paper_parts.h"
#include "office/person_mentions.h"
#include "office/subject_choices.h"

#include <algorithm>

namespace kurator::office {

namespace {

using documents::Document;
using Entries = std::vector<const people::Entry*>;

QStringList textsOf(const documents::Paper& paper)
{
    QStringList texts;
    for (const documents::PaperText& one : documents::paperTexts(paper)) {
        texts << one.text;
    }
    return texts;
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x2011), QLatin1Char('-'));
}

// Finds somebody in an order; where another participant has the same name, only beside the own class or
// place.
class Mention
{
public:
    Mention(const Desk& desk, const people::Entry& entry) : m_names(*desk.lookup().person(entry.person))
    {
        const QString name = desk.lookup().nameOf(entry.id);
        const bool hasNamesake =
            std::ranges::any_of(entriesOfProgramme(desk), [&](const people::Entry* other) {
                return other->person != entry.person && desk.lookup().nameOf(other->id) == name;
            });
        m_place = hasNamesake ? plainSpaces(documents::placeOf(entry)) : QString();
    }

    // A point, a paragraph or a row.
    [[nodiscard]] bool in(const QString& text) const
    {
        return m_names.in(text) && (m_place.isEmpty() || plainSpaces(text).contains(m_place));
    }

    [[nodiscard]] bool inAny(const QStringList& texts) const
    {
        return std::ranges::any_of(texts, [this](const QString& text) { return in(text); });
    }

private:
    PersonMentions m_names;
    QString m_place;
};

bool isThere(const Entries& entries, base::Id<people::Person> person)
{
    return std::ranges::any_of(entries, [&](const people::Entry* entry) { return entry->person == person; });
}

// Whose extracts are asked for, each once: the chosen people, else all whom the order names.
base::Result<Entries> peopleOf(const Desk& desk, const PaperRequest& request, const QStringList& texts)
{
    const bool chosen = !request.entries.empty() || !request.person.isEmpty();
    const auto asked = chosen ? paperPeople(desk, desk.lookup(), request, extractAudience())
                              : base::Result<Entries>(entriesOfProgramme(desk));
    if (!asked) {
        return asked;
    }
    Entries named;
    QStringList others;
    for (const people::Entry* entry : *asked) {
        if (isThere(named, entry->person)) {
            continue; // on both sides, one person still
        }
        if (Mention(desk, *entry).inAny(texts)) {
            named.push_back(entry);
        } else {
            others << desk.lookup().nameOf(entry->id);
        }
    }
    if (named.empty() || (chosen && !others.isEmpty())) {
        return base::refuseInput("office.not-in-order",
                                 {{QStringLiteral("names"), others.join(QStringLiteral("; "))}});
    }
    return named;
}

void addExtract(const documents::Paper& order, const people::Entry& entry, const Mention& mention,
                ExtractFrame& frame, PreparedPaper& prepared)
{
    const auto* head =
        order.blocks.empty() ? nullptr : std::get_if<documents::Requisites>(&order.blocks.front());
    const bool directive = head && head->kind.startsWith(QStringLiteral("РАСПОРЯЖЕНИЕ"));
    const QString ofWhat = directive ? QStringLiteral("распоряжения") : QStringLiteral("приказа");
    auto filled = frame.fill(ofWhat);
    auto extract =
        documents::extractOf(order, filled.kind, [&](const QString& text) { return mention.in(text); });
    extract.title = filled.title;
    std::ranges::move(filled.end, std::back_inserter(extract.blocks));
    addPaper(prepared, std::move(extract), filled.warnings, entry.id);
}

// With the person those stand in the same row who are in the same pair.
Entries besidePerson(const Desk& desk, const people::Entry& entry)
{
    Entries entries{&entry};
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const bool inside =
            pair.mentor == entry.id || std::ranges::any_of(pair.members, [&](const pairs::Member& member) {
                return member.mentee == entry.id;
            });
        if (!inside) {
            continue;
        }
        if (const auto* mentor = desk.lookup().entry(pair.mentor)) {
            entries.push_back(mentor);
        }
        for (const pairs::Member& member : pair.members) {
            if (const auto* mentee = desk.lookup().entry(member.mentee)) {
                entries.push_back(mentee);
            }
        }
    }
    return entries;
}

// Puts down whoever of these may not be named; true when there is none.
bool mayAllBeNamed(const Desk& desk, const Entries& entries, std::vector<BlockedPerson>& blocked)
{
    bool all = true;
    for (const people::Entry* entry : entries) {
        auto found = againstNaming(desk, *entry, people::GatePurpose::NamingPaper, {});
        if (found.empty()) {
            continue;
        }
        all = false;
        if (std::ranges::find(blocked, entry->id, &BlockedPerson::entry) == blocked.end()) {
            blocked.push_back({desk.lookup().nameOf(entry->id), std::move(found), entry->id});
        }
    }
    return all;
}

// For each person of one order.
base::Result<void> addExtracts(const Desk& desk, const PaperRequest& request, const Document& order,
                               ExtractFrame& frame, PreparedPaper& prepared)
{
    const auto words = wordsOf(order);
    if (!words) {
        return base::passOn(words);
    }
    const auto people = peopleOf(desk, request, textsOf(*words));
    if (!people) {
        return base::passOn(people);
    }
    for (const people::Entry* entry : *people) {
        if (mayAllBeNamed(desk, besidePerson(desk, *entry), prepared.leftOut)) {
            addExtract(*words, *entry, Mention(desk, *entry), frame, prepared);
        }
    }
    return {};
}

} // namespace

PaperAudience extractAudience()
{
    const auto always = [](const people::Entry&) { return true; };
    return {always, always, "office.nobody-chosen", "office.nobody-there"};
}

base::Result<PreparedPaper> extractPapers(const Desk& desk, const PaperRequest& request,
                                          const documents::TemplateTexts& texts)
{
    const auto subjects = chosenSubjects(desk, request, *documents::findDocumentKind(request.kind));
    if (!subjects) {
        return base::passOn(subjects);
    }
    auto frame = ExtractFrame::of(desk, request, texts);
    if (!frame) {
        return base::passOn(frame);
    }
    PreparedPaper prepared;
    for (const QString& key : *subjects) {
        const auto* order = desk.lookup().document(base::Id<Document>::fromString(key));
        if (const auto added = addExtracts(desk, request, *order, *frame, prepared); !added) {
            return base::passOn(added);
        }
    }
    if (!prepared.leftOut.empty() && !request.leaveOut) {
        return refuseBlocked(prepared.leftOut);
    }
    return prepared.papers.empty() ? base::Result<PreparedPaper>(base::refuseRule("office.all-left-out"))
                                   : prepared;
}

bool isExtracted(const QString& kind)
{
    static const QStringList kinds{QStringLiteral("D27"), QStringLiteral("D28"), QStringLiteral("D32"),
                                   QStringLiteral("D38"), QStringLiteral("D47")};
    return kinds.contains(kind);
}

} // namespace kurator::office
