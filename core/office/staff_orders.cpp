#include "office/staff_orders.h"

#include "documents/paper_texts.h"
#include "office/catalogue_paper.h"
#include "office/person_mentions.h"
#include "office/register_paper.h"

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using documents::Document;

constexpr std::array kindsOfEitherJournal{"D02", "D03", "D27", "D28", "D29",
                                          "D32", "D38", "D47", "D59", "D60"};

bool isAnsweredYes(const Desk& desk, const PaperRequest& request, const QString& question)
{
    const auto asked = askedQuestions(desk, request).value_or(std::vector<AskedQuestion>());
    return std::ranges::any_of(asked, [&](const AskedQuestion& one) {
        return one.question.name == question && one.answer == QStringList{QStringLiteral("yes")};
    });
}

bool isOfEmployees(const Desk& desk, const pairs::Pair* pair)
{
    const auto* form = pair ? programme::findForm(desk.profile(), pair->form) : nullptr;
    return form && programme::isBetweenEmployees(*form);
}

bool isOnPairsOfEmployees(const Desk& desk, const PreparedPaper& prepared)
{
    std::vector<const pairs::Pair*> pairs;
    for (const auto& id : prepared.pairs) {
        pairs.push_back(desk.lookup().pair(id));
    }
    for (const QString& key : prepared.subjects) {
        pairs.push_back(desk.lookup().pair(base::Id<pairs::Pair>::fromString(key)));
    }
    return !pairs.empty() &&
           std::ranges::all_of(pairs, [&](const pairs::Pair* pair) { return isOfEmployees(desk, pair); });
}

// Beside employees no other participant is named.
bool namesOnlyEmployees(const Desk& desk, const PreparedPaper& prepared)
{
    if (prepared.acquainted.empty() || prepared.papers.empty()) {
        return false;
    }
    const auto texts = documents::paperTexts(prepared.papers.front());
    return std::ranges::none_of(desk.snapshot().entries, [&](const people::Entry& entry) {
        const auto* person =
            entry.programme == desk.programme().id ? desk.lookup().person(entry.person) : nullptr;
        const bool employee =
            std::ranges::find(prepared.acquainted, std::optional(entry.person),
                              &documents::Acquaintance::person) != prepared.acquainted.end();
        if (!person || employee) {
            return false;
        }
        const PersonMentions mentions(*person);
        return std::ranges::any_of(texts, [&](const auto& text) { return mentions.in(text.text); });
    });
}

bool isOrderOnStaff(const Desk& desk, const PaperRequest& request)
{
    if (request.subjects.size() != 1) {
        return false;
    }
    const auto* order = desk.lookup().document(base::Id<Document>::fromString(request.subjects.front()));
    return order && order->onStaff;
}

} // namespace

bool mayBeOnStaff(const QString& kind)
{
    return std::ranges::any_of(kindsOfEitherJournal,
                               [&](const char* code) { return kind == QLatin1String(code); });
}

bool isUsuallyOnStaff(const Desk& desk, const PaperRequest& request, const PreparedPaper& prepared)
{
    const auto is = [&](const char* code) { return request.kind == QLatin1String(code); };
    if (is("D02")) {
        return isAnsweredYes(desk, request, QStringLiteral("paid"));
    }
    if (is("D32") || is("D38")) {
        return isOnPairsOfEmployees(desk, prepared);
    }
    if (is("D47")) {
        return !request.answers.contains(QStringLiteral("partners")) && namesOnlyEmployees(desk, prepared);
    }
    if (is("D59") || is("D60")) {
        return isOrderOnStaff(desk, request);
    }
    return is("D28");
}

const Document* newestInJournal(const Desk& desk, const PaperRequest& request)
{
    const auto journal = journalOf(request);
    const int year = request.date.value_or(desk.today()).year();
    const Document* newest = nullptr;
    for (const Document& document : desk.snapshot().documents) {
        const bool inBook = journal != documents::Journal::None && journalOf(document) == journal &&
                            document.date && document.date->year() == year;
        if (inBook && (!newest || newest->date <= document.date)) {
            newest = &document;
        }
    }
    return newest;
}

} // namespace kurator::office
