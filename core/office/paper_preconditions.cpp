#include "office/paper_preconditions.h"

#include "documents/catalogue.h"
#include "documents/text_faults.h"
#include "language/date_words.h"
#include "office/catalogue_paper.h"
#include "office/cited_papers.h"
#include "office/grounds.h"
#include "office/prepare_paper.h"
#include "pairs/places.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kurator::office {

namespace {

class Preconditions
{
public:
    Preconditions(const Desk& desk, const PaperRequest& request)
        : m_desk(desk), m_request(request), m_kind(documents::findDocumentKind(request.kind)),
          m_day(request.date.value_or(desk.today()))
    {}

    std::vector<PaperCheckLine> all(const PreparedPaper& prepared)
    {
        if (isOrder()) {
            checkDirector();
        }
        if (citesActs(m_desk, m_request.kind)) {
            checkGrounds(formsCited(m_desk, prepared.pairs));
        }
        checkKind();
        std::ranges::move(citedPapersMissing(m_desk, m_request), std::back_inserter(m_lines));
        checkWindow();
        checkAnswers();
        for (const documents::Paper& paper : prepared.papers) {
            checkText(paper);
        }
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool isOrder() const { return m_kind && m_kind->journal != documents::Journal::None; }
    [[nodiscard]] bool is(const char* code) const { return m_request.kind == QLatin1String(code); }

    void say(CheckState state, const char* code, base::Arguments arguments = {},
             std::vector<QUuid> entries = {})
    {
        m_lines.push_back({state, QString::fromLatin1(code), std::move(arguments), std::move(entries)});
    }

    void checkDirector()
    {
        if (m_desk.organisation().director.name.surname.isEmpty()) {
            say(CheckState::Bad, "paper.no-director");
        }
    }

    void checkGrounds(const QStringList& forms)
    {
        const auto library = actsOf(m_desk);
        const QStringList keys = groundsOf(m_desk, m_request, forms);
        if (keys.isEmpty()) {
            say(is("D01") ? CheckState::Bad : CheckState::Warning, "paper.no-grounds");
        }
        for (const documents::LibraryAct& one : library) {
            if (keys.contains(one.key)) {
                const auto successor = std::ranges::find(library, one.successor, &documents::LibraryAct::key);
                checkGround(one, successor == library.end() ? QString() : documents::actName(successor->act));
            }
        }
    }

    void checkGround(const documents::LibraryAct& one, const QString& successor)
    {
        base::Arguments told{{QStringLiteral("act"), documents::citedText(one.act)}};
        if (one.inForceUntil && *one.inForceUntil < m_day) {
            told[QStringLiteral("since")] = language::shortDate(one.inForceUntil->addDays(1));
            if (successor.isEmpty()) {
                say(CheckState::Warning, "paper.ground-expired", told);
            } else {
                told[QStringLiteral("successor")] = successor;
                say(CheckState::Warning, "paper.ground-replaced", told);
            }
        } else if (const auto from = documents::firstDay(one.act); from && m_day < *from) {
            told[QStringLiteral("from")] = language::shortDate(*from);
            say(CheckState::Warning, "paper.ground-early", told);
        } else if (!one.act.date && one.act.number.isEmpty()) {
            say(CheckState::Warning, "paper.ground-undated", told);
        }
    }

    void checkKind()
    {
        if (is("D01")) {
            checkRoadmapStages();
            checkPlannedBefore();
        } else if (is("D07")) {
            checkPlannedBefore();
        } else if (is("D27")) {
            checkRecommended();
        } else if (is("D38")) {
            checkChangedPairs();
        } else if (is("D46")) {
            checkOutcomes();
        }
    }

    // Р-145 asks for a roadmap of all stages (D01).
    void checkRoadmapStages()
    {
        std::set<int> stages;
        for (const programme::RoadmapItemView& item : m_desk.roadmap()) {
            stages.insert(item.stage);
            stages.insert(item.alsoStages.begin(), item.alsoStages.end());
        }
        QStringList missing;
        for (int stage = 1; stage <= 7; ++stage) {
            if (!stages.contains(stage)) {
                missing << QString::number(stage);
            }
        }
        if (!missing.isEmpty()) {
            say(CheckState::Bad, "paper.stages-empty",
                {{QStringLiteral("stages"), missing.join(QStringLiteral(", "))}});
        }
    }

    // What an order plans may not be over before the order itself.
    void checkPlannedBefore()
    {
        QStringList numbers;
        for (const programme::RoadmapItemView& item : m_desk.roadmap()) {
            const bool open =
                item.state != programme::ItemState::Done && item.state != programme::ItemState::NotNeeded;
            if (open && item.side != programme::ItemSide::Region && item.end && *item.end < m_day) {
                numbers << item.number;
            }
        }
        if (!numbers.isEmpty()) {
            say(CheckState::Warning, "paper.planned-before",
                {{QStringLiteral("items"), numbers.join(QStringLiteral(", "))}});
        }
    }

    void checkRecommended()
    {
        const auto& entries = m_desk.snapshot().entries;
        const bool any = std::ranges::any_of(entries, [&](const people::Entry& entry) {
            return entry.programme == m_desk.programme().id && entry.side == people::Side::Mentor &&
                   entry.status == people::MentorStatus::Recommended;
        });
        if (!any) {
            say(CheckState::Bad, "paper.nobody-recommended");
        }
    }

    // The new mentor must be one, and employees have three working days to be warned (ТК РФ ст. 351.8).
    void checkChangedPairs()
    {
        const auto answer = [&](const char* question) {
            const auto found = m_request.answers.find(QLatin1String(question));
            return found == m_request.answers.end() ? QString() : found->second.value(0);
        };
        const auto successor = base::Id<people::Person>::fromString(answer("successor"));
        const auto& entries = m_desk.snapshot().entries;
        const bool isMentor = std::ranges::any_of(entries, [&](const people::Entry& entry) {
            return entry.person == successor && entry.programme == m_desk.programme().id &&
                   entry.side == people::Side::Mentor;
        });
        if (!answer("successor").isEmpty() && !isMentor) {
            say(CheckState::Bad, "paper.successor-no-mentor");
        }
        const QDate told = QDate::fromString(answer("from"), Qt::ISODate);
        const QDate from = told.isValid() ? told : m_day;
        const bool soon = from < m_desk.workingCalendar().addWorkingDays(m_day, 3);
        if (soon && changesEmployees()) {
            say(CheckState::Warning, "paper.three-days",
                {{QStringLiteral("date"), language::shortDate(from)}});
        }
    }

    [[nodiscard]] bool changesEmployees() const
    {
        return std::ranges::any_of(m_request.subjects, [&](const QString& key) {
            const auto* pair = m_desk.lookup().pair(base::Id<pairs::Pair>::fromString(key));
            const auto* form = pair ? programme::findForm(m_desk.profile(), pair->form) : nullptr;
            return form && programme::isBetweenEmployees(*form);
        });
    }

    void checkOutcomes()
    {
        std::vector<QUuid> open;
        for (const pairs::Pair& pair : m_desk.snapshot().pairs) {
            const bool here = pair.programme == m_desk.programme().id;
            if (here && pairs::isGoingOn(pair) && pair.outcome.isEmpty()) {
                open.push_back(pair.mentor.uuid());
            }
        }
        if (!open.empty()) {
            say(CheckState::Bad, "paper.pairs-open", {{QStringLiteral("n"), QString::number(open.size())}},
                open);
        }
    }

    // The window of the item that asks for the paper; of a checkpoint, of the chosen one.
    void checkWindow()
    {
        const auto items = m_desk.roadmap();
        const auto wants = [&](const programme::RoadmapItemView& item) {
            if (m_kind && m_kind->subject == documents::Subject::Checkpoint) {
                return m_request.subjects.contains(item.number);
            }
            return std::ranges::any_of(item.results, [&](const programme::ItemResult& result) {
                return result.required && result.document == m_request.kind;
            });
        };
        const auto found = std::ranges::find_if(items, wants);
        if (found == items.end() || !m_request.date || !found->end || m_day <= *found->end) {
            return;
        }
        say(CheckState::Warning, "paper.after-window",
            {{QStringLiteral("item"), found->number},
             {QStringLiteral("until"), language::shortDate(*found->end)},
             {QStringLiteral("date"), language::shortDate(m_day)}});
    }

    void checkAnswers()
    {
        if (!m_kind || !isWrittenFromTemplate(*m_kind)) {
            return;
        }
        const auto asked = askedQuestions(m_desk, m_request);
        QStringList missing;
        for (const AskedQuestion& one : asked.value_or(std::vector<AskedQuestion>())) {
            const bool empty = one.answer.isEmpty() || one.answer.join(QString()).trimmed().isEmpty();
            if (one.question.required && empty) {
                missing << one.question.label;
            }
        }
        if (!missing.isEmpty()) {
            say(CheckState::Bad, "paper.answers-missing",
                {{QStringLiteral("what"), missing.join(QStringLiteral("; "))}});
        }
    }

    void checkText(const documents::Paper& paper)
    {
        for (const base::Finding& finding : documents::textFaults(paper, m_request.date, isOrder())) {
            const PaperCheckLine line{CheckState::Warning, finding.code, finding.arguments, {}};
            if (std::ranges::find(m_lines, line) == m_lines.end()) {
                m_lines.push_back(line);
            }
        }
    }

    const Desk& m_desk;
    const PaperRequest& m_request;
    const documents::DocumentKind* m_kind;
    QDate m_day;
    std::vector<PaperCheckLine> m_lines;
};

} // namespace

std::vector<PaperCheckLine> paperPreconditions(const Desk& desk, const PaperRequest& request,
                                               const PreparedPaper& prepared)
{
    return Preconditions(desk, request).all(prepared);
}

} // namespace kurator::office
