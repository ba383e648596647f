#include "office/paper_checks.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "documents/number_mask.h"
#include "language/date_words.h"
#include "office/pairs_order_checks.h"
#include "office/paper_checking.h"
#include "office/paper_preconditions.h"
#include "office/paper_rules.h"
#include "office/register_paper.h"

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

const QString unconfirmedCode = QStringLiteral("documents.name-unconfirmed");
const QString sexCode = QStringLiteral("documents.sex-unknown");
const QString blankCode = QStringLiteral("documents.field-missing");

void checkRoadmapDates(PaperChecking& checking)
{
    const auto items = checking.desk.roadmap();
    const auto waiting = std::ranges::count_if(items, [](const auto& item) { return !item.end; });
    if (waiting > 0) {
        checking.say(CheckState::Warning, "paper.dates-wait",
                     {{QStringLiteral("n"), QString::number(waiting)}});
    } else {
        checking.say(CheckState::Good, "paper.dates-good",
                     {{QStringLiteral("n"), QString::number(items.size())}});
    }
}

// The entries of the open programme whose person has this name.
std::vector<QUuid> entriesCalled(const PaperChecking& checking, const QString& name)
{
    std::vector<QUuid> entries;
    for (const people::Entry& entry : checking.desk.snapshot().entries) {
        if (entry.programme == checking.desk.programme().id && checking.lookup.nameOf(entry.id) == name) {
            entries.push_back(entry.id.uuid());
        }
    }
    return entries;
}

void checkNames(PaperChecking& checking)
{
    const auto sayAll = [&](const QString& warning, const char* code) {
        QStringList names;
        std::vector<QUuid> entries;
        for (const base::Finding& finding : checking.prepared.warnings) {
            const QString name = finding.arguments.value(QStringLiteral("name"));
            if (finding.code == warning && !names.contains(name)) {
                names << name;
                std::ranges::copy(entriesCalled(checking, name), std::back_inserter(entries));
            }
        }
        if (!names.isEmpty()) {
            checking.say(CheckState::Warning, code,
                         {{QStringLiteral("n"), QString::number(names.size())},
                          {QStringLiteral("names"), names.join(QStringLiteral(", "))}},
                         std::move(entries));
        }
        return names.isEmpty();
    };
    const bool confirmed = sayAll(unconfirmedCode, "paper.names-unconfirmed");
    const bool known = sayAll(sexCode, "paper.sex-unknown");
    if (confirmed && known && !checking.prepared.papers.empty()) {
        checking.say(CheckState::Good, "paper.names-good");
    }
}

// What the lines above have not said already.
void passWarningsOn(PaperChecking& checking)
{
    QStringList blanks;
    for (const base::Finding& finding : checking.prepared.warnings) {
        if (finding.code == blankCode) {
            blanks << finding.arguments.value(QStringLiteral("meaning"));
        } else if (finding.code != unconfirmedCode && finding.code != sexCode &&
                   !finding.code.startsWith(QLatin1String("consent."))) {
            checking.lines.push_back({CheckState::Warning, finding.code, finding.arguments, {}});
        }
    }
    blanks.removeDuplicates();
    if (!blanks.isEmpty()) {
        checking.say(CheckState::Warning, "paper.blanks",
                     {{QStringLiteral("what"), blanks.join(QStringLiteral(", "))}});
    }
}

void checkDate(PaperChecking& checking)
{
    const auto& date = checking.request.date;
    if (!date) {
        checking.say(CheckState::Warning, "paper.date-none");
        return;
    }
    const base::Arguments told{{QStringLiteral("date"), language::shortDate(*date)}};
    const QDate start = checking.desk.programme().t0;
    if (*date > checking.desk.today()) {
        checking.say(CheckState::Warning, "paper.date-future", told);
    } else if (start.isValid() && *date < start) {
        checking.say(CheckState::Warning, "paper.date-before-start",
                     {{QStringLiteral("date"), language::shortDate(*date)},
                      {QStringLiteral("start"), language::shortDate(start)}});
    } else if (!checking.desk.workingCalendar().isWorkingDay(*date)) {
        checking.say(CheckState::Warning, "paper.date-day-off", told);
    } else {
        checking.say(CheckState::Good, "paper.date-good", told);
    }
}

// What follows the digits of a number: «-ОД».
QString endingOf(const QString& number)
{
    const auto end = std::ranges::find_if_not(number, [](QChar c) { return c.isDigit(); });
    return base::foldedKey(number.mid(end - number.begin()));
}

// A number that ends otherwise than all others of the journal is perhaps a slip; empty when it does not.
QString exampleOfOtherEnding(const PaperChecking& checking)
{
    const auto journal = journalOf(checking.request);
    QString example;
    for (const documents::Document& paper : checking.desk.snapshot().documents) {
        const bool sameBook = journal != documents::Journal::None && journalOf(paper) == journal &&
                              paper.programme == checking.desk.programme().id;
        if (sameBook && endingOf(paper.number) == endingOf(checking.request.number)) {
            return {};
        }
        example = sameBook ? paper.number : example;
    }
    return example;
}

void checkNumberLine(PaperChecking& checking)
{
    if (checking.request.number.isEmpty()) {
        checking.say(CheckState::Warning, "paper.number-none");
        return;
    }
    if (!checking.request.date) {
        return;
    }
    if (const auto free = checkNumber(checking.desk, checking.request); !free) {
        checking.lines.push_back({CheckState::Bad, free.error().code, free.error().arguments, {}});
    } else if (const QString mask = maskFor(checking.desk, checking.request);
               !documents::fitsMask(checking.request.number, mask, checking.request.date->year())) {
        checking.say(CheckState::Warning, "paper.number-mask",
                     {{QStringLiteral("number"), checking.request.number}, {QStringLiteral("mask"), mask}});
    } else if (const QString example = mask.isEmpty() ? exampleOfOtherEnding(checking) : QString();
               !example.isEmpty()) {
        checking.say(
            CheckState::Warning, "paper.number-ending",
            {{QStringLiteral("number"), checking.request.number}, {QStringLiteral("example"), example}});
    } else {
        checking.say(CheckState::Good, "paper.number-good",
                     {{QStringLiteral("number"), checking.request.number}});
    }
}

} // namespace

std::vector<PaperCheckLine> paperChecks(const Desk& desk, const PaperRequest& request,
                                        const PreparedPaper& prepared)
{
    PaperChecking checking{
        desk, request, prepared, school::Lookup(desk.snapshot()), request.date.value_or(desk.today()), {}};
    if (request.kind == QLatin1String("D32")) {
        checkPairsOrder(checking);
    } else if (request.kind == QLatin1String("D06")) {
        checkRoadmapDates(checking);
    }
    std::ranges::move(paperPreconditions(desk, request, prepared), std::back_inserter(checking.lines));
    checkNames(checking);
    passWarningsOn(checking);
    const auto* kind = documents::findDocumentKind(request.kind);
    if (!kind || !kind->blank) {
        checkDate(checking);
        checkNumberLine(checking);
    }
    return std::move(checking.lines);
}

bool mayBeRegistered(const PaperRequest& request, const std::vector<PaperCheckLine>& lines)
{
    return !request.number.isEmpty() && request.date &&
           std::ranges::none_of(lines,
                                [](const PaperCheckLine& line) { return line.state == CheckState::Bad; });
}

} // namespace kurator::office
