#include "ui/documents/paper_work.h"

#include "documents/catalogue.h"
#include "office/consent_papers.h"
#include "office/prepare_paper.h"
#include "office/roadmap_paper.h"
#include "office/staff_orders.h"
#include "ui/common/long_work.h"
#include "ui/documents/document_texts.h"

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t manyParticipants = 150; // prepared within a blink up to here

const QString roadmapCode = QStringLiteral("D06");

// What is no longer in the base goes.
QStringList knownOf(const std::vector<office::SubjectChoice>& choices, QStringList keys)
{
    keys.removeIf([&](const QString& key) {
        return std::ranges::find(choices, key, &office::SubjectChoice::key) == choices.end();
    });
    return keys;
}

} // namespace

PaperWork::PaperWork(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

void PaperWork::begin(const PaperWish& wish)
{
    const auto kinds = lists::kindRows(m_workspace.desk());
    const auto kind = std::ranges::find(kinds, wish.kind, &lists::KindRow::code);
    m_kind = kind == kinds.end() ? lists::KindRow() : *kind;
    m_request = {};
    m_edits = {};
    m_goesOn = false;
    m_remembered = {};
    if (wish.kind == roadmapCode) {
        m_remembered = office::rememberedPrinting(m_workspace.desk()).value_or(documents::RoadmapPrinting());
        m_request.printing = m_remembered;
    }
    auto draft = office::paperDraft(m_workspace.desk(), wish.kind);
    // A letter to another request is another letter.
    const bool sameLetter =
        draft && *draft && (!wish.dataRequest || (*draft)->request.dataRequest == wish.dataRequest);
    if (sameLetter) {
        m_request = (*draft)->request;
        m_edits = (*draft)->edits;
        m_goesOn = true;
    }
    m_request.kind = wish.kind;
    // People chosen for a paper of the catalogue are part of its draft.
    if (!m_kind.fromTemplate || !wish.entries.empty()) {
        m_request.entries = wish.entries;
    }
    for (const auto& [question, answer] : wish.answers) {
        m_request.answers[question] = answer;
    }
    m_request.dataRequest = wish.dataRequest ? wish.dataRequest : m_request.dataRequest;
    const auto* known = documents::findDocumentKind(wish.kind);
    m_choices =
        known ? office::subjectChoices(m_workspace.desk(), *known) : std::vector<office::SubjectChoice>();
    const QStringList wished = knownOf(m_choices, wish.subjects);
    m_request.subjects = wished.isEmpty() ? knownOf(m_choices, m_request.subjects) : wished;
    m_about = aboutOf(m_workspace.desk(), m_request); // the wizard asks for it before the text is there
    prepare();
}

void PaperWork::beginAnew()
{
    dropDraft();
    begin({m_request.kind, m_request.entries, m_request.dataRequest, m_request.subjects});
}

QString PaperWork::title() const
{
    return fullTitle(m_kind.title, m_request);
}

void PaperWork::setLeaveOut(bool leaveOut)
{
    if (m_request.leaveOut != leaveOut) {
        m_request.leaveOut = leaveOut;
        prepare();
    }
}

bool PaperWork::isRoadmap() const
{
    return m_request.kind == roadmapCode;
}

documents::ColumnSet PaperWork::columns() const
{
    return office::printedColumns(m_workspace.desk(), m_request.printing);
}

std::vector<documents::Approval> PaperWork::approvals() const
{
    return office::printedApprovals(m_workspace.desk(), m_request.printing);
}

void PaperWork::setPrinting(const documents::RoadmapPrinting& printing)
{
    if (!isFinal()) {
        m_request.printing = printing;
    }
}

void PaperWork::showPrinting()
{
    if (isRoadmap() && m_printingShown != m_request.printing) {
        prepare();
    }
}

void PaperWork::rememberPrinting()
{
    if (!isRoadmap() || m_workspace.whyReadOnly() || m_remembered == m_request.printing) {
        return;
    }
    if (const auto kept = office::rememberPrinting(m_workspace.desk(), m_request.printing); !kept) {
        Q_EMIT m_workspace.refused(kept.error());
        return;
    }
    m_remembered = m_request.printing;
}

std::optional<people::ConsentPurpose> PaperWork::consentPurpose() const
{
    return office::consentPurposeOf(m_request.kind);
}

void PaperWork::reword(const TextInPile& at, const QString& text)
{
    const auto edit = documents::rewording(m_papers->at(at.paper), at.location, text);
    if (edit.text != edit.original) {
        m_edits.list.push_back(edit);
        prepare();
    }
}

void PaperWork::addPointAfter(const TextInPile& at, const QString& text)
{
    if (!text.trimmed().isEmpty()) {
        m_edits.list.push_back(documents::addedPoint(m_papers->at(at.paper), at.location, text));
        prepare();
    }
}

void PaperWork::takeBack(std::size_t edit)
{
    m_edits = documents::withoutEdit(std::move(m_edits), edit);
    prepare();
}

std::optional<std::size_t> PaperWork::editBehind(const TextInPile& at) const
{
    const auto text = textAt(at);
    return text ? documents::editBehind(m_edits, *text) : std::nullopt;
}

std::optional<documents::PaperText> PaperWork::textAt(const TextInPile& at) const
{
    if (at.paper >= m_papers->size()) {
        return std::nullopt;
    }
    const auto texts = documents::paperTexts(m_papers->at(at.paper));
    const auto found = std::ranges::find(texts, at.location, &documents::PaperText::location);
    return found == texts.end() ? std::nullopt : std::optional(*found);
}

void PaperWork::keepDraft()
{
    if (m_workspace.whyReadOnly() || isFinal() || isEmpty()) {
        return;
    }
    if (!isTouched()) {
        dropDraft();
        return;
    }
    if (const auto kept = office::keepPaperDraft(m_workspace.desk(), {m_request, m_edits}); !kept) {
        Q_EMIT m_workspace.refused(kept.error());
    }
}

void PaperWork::dropDraft()
{
    if (m_workspace.whyReadOnly() || isEmpty()) {
        return;
    }
    if (const auto dropped = office::dropPaperDraft(m_workspace.desk(), m_request.kind); !dropped) {
        Q_EMIT m_workspace.refused(dropped.error());
    }
}

bool PaperWork::isTouched() const
{
    const bool chosen = !m_request.subjects.isEmpty() || (m_kind.fromTemplate && !m_request.entries.empty());
    return chosen || !m_request.number.isEmpty() || m_request.date || m_request.leaveOut ||
           m_request.onStaff || !m_edits.list.empty() || !m_request.answers.empty() || m_request.grounds ||
           m_request.printing != m_remembered;
}

bool PaperWork::isLarge() const
{
    const auto& snapshot = m_workspace.desk().snapshot();
    const std::size_t people = m_request.entries.empty() ? snapshot.entries.size() : m_request.entries.size();
    const std::size_t subjects =
        m_about.subjects.isEmpty() ? m_choices.size() : static_cast<std::size_t>(m_about.subjects.size());
    return isForPeople() ? people > manyParticipants
                         : std::max(snapshot.pairs.size(), subjects) > manyParticipants;
}

std::function<PaperWork::Outcome()> PaperWork::preparation() const
{
    return [desk = &std::as_const(m_workspace.desk()), request = m_request, edits = m_edits] {
        Outcome outcome{office::preparePaperSession(*desk, request, edits), {}, {}, {}, {}, false};
        outcome.blocked = office::blockedIn(*desk, request);
        const auto& prepared = outcome.session ? outcome.session->prepared : office::PreparedPaper();
        outcome.usuallyOnStaff = office::isUsuallyOnStaff(*desk, request, prepared);
        office::PaperRequest toRegister = request;
        toRegister.onStaff = request.onStaff.value_or(outcome.usuallyOnStaff);
        outcome.checks = office::paperChecks(*desk, toRegister, prepared);
        outcome.about = aboutOf(*desk, request);
        outcome.grounds = lists::groundChoice(*desk, request, prepared);
        return outcome;
    };
}

void PaperWork::prepare()
{
    m_printingShown = m_request.printing;
    m_unshown = false;
    const auto work = preparation();
    if (!m_longWork || !isLarge()) {
        take(work());
        return;
    }
    const bool started = m_longWork->run(
        tr("Preparing the paper"), [work](WorkProgress&) { return work(); },
        [this](Outcome outcome) {
            take(std::move(outcome));
            if (std::exchange(m_stale, false)) {
                prepare();
            }
        });
    m_stale = m_stale || !started;
}

void PaperWork::take(Outcome outcome)
{
    m_blocked = std::move(outcome.blocked);
    m_checks = std::move(outcome.checks);
    m_about = std::move(outcome.about);
    m_grounds = std::move(outcome.grounds);
    m_usuallyOnStaff = outcome.usuallyOnStaff;
    m_prepared = {};
    m_dropped = {};
    m_refusal.reset();
    if (outcome.session) {
        m_dropped = std::move(outcome.session->dropped);
        m_prepared = std::move(outcome.session->prepared);
    } else {
        m_refusal = outcome.session.error();
    }
    m_papers = std::make_shared<const std::vector<documents::Paper>>(m_prepared.papers);
    Q_EMIT changed();
}

} // namespace kurator::ui
