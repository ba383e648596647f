#include "ui/documents/paper_work.h"

#include "documents/catalogue.h"
#include "language/date_words.h"
#include "office/prepare_paper.h"
#include "office/subject_choices.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::ui {

PaperWork::About PaperWork::aboutOf(const office::Desk& desk, const office::PaperRequest& request)
{
    const auto* kind = documents::findDocumentKind(request.kind);
    if (!kind || !office::isWritten(*kind)) {
        return {};
    }
    auto asked = office::isWrittenFromTemplate(*kind)
                     ? office::askedQuestions(desk, request).value_or(std::vector<office::AskedQuestion>())
                     : std::vector<office::AskedQuestion>();
    return {std::move(asked), office::chosenSubjects(desk, request, *kind).value_or(QStringList())};
}

QStringList PaperWork::names() const
{
    QStringList of;
    for (const auto& entry : m_prepared.entries) {
        of << m_workspace.desk().lookup().nameOf(entry);
    }
    for (const QString& key : m_prepared.subjects) {
        const auto choice = std::ranges::find(m_choices, key, &office::SubjectChoice::key);
        of << (choice == m_choices.end() ? QString() : choice->title);
    }
    QStringList names;
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_papers->size()); ++i) {
        const QString one = of.value(i);
        names << (one.isEmpty() ? m_kind.title : QStringLiteral("%1 – %2").arg(m_kind.title, one));
    }
    return names;
}

bool PaperWork::wantsAnswers() const
{
    return !m_about.asked.empty() || m_kind.subject != documents::Subject::Programme;
}

void PaperWork::setAnswer(const QString& question, const QStringList& answer)
{
    const auto asked = std::ranges::find(m_about.asked, question,
                                         [](const office::AskedQuestion& one) { return one.question.name; });
    if (isFinal() || asked == m_about.asked.end() || asked->answer == answer) {
        return;
    }
    asked->answer = answer;
    asked->answered = answer != asked->suggested;
    if (asked->answered) {
        m_request.answers[question] = answer;
    } else {
        m_request.answers.erase(question);
    }
    m_unshown = true;
    Q_EMIT noted();
}

void PaperWork::setSubjects(const QStringList& subjects)
{
    if (!isFinal() && m_about.subjects != subjects) {
        m_about.subjects = subjects;
        m_request.subjects = subjects;
        m_unshown = true;
        Q_EMIT noted();
    }
}

void PaperWork::showAnswers()
{
    if (m_unshown) {
        prepare();
    }
}

void PaperWork::setGrounds(const QStringList& keys)
{
    const QStringList& usual = m_grounds.usual;
    const bool asUsual = keys.size() == usual.size() &&
                         std::ranges::all_of(keys, [&](const QString& key) { return usual.contains(key); });
    auto grounds = asUsual ? std::nullopt : std::optional(keys);
    if (!isFinal() && m_request.grounds != grounds) {
        m_request.grounds = std::move(grounds);
        prepare();
    }
}

void PaperWork::setEntries(const std::vector<base::Id<people::Entry>>& entries)
{
    if ((m_request.entries != entries || m_request.dataRequest) && !isFinal()) {
        m_request.entries = entries;
        m_request.dataRequest.reset();
        prepare();
    }
}

bool PaperWork::isForPeople() const
{
    return m_kind.onePerPerson || lists::goesToOne(m_request.kind) || documents::isForPeople(m_kind.subject);
}

std::vector<lists::PaperPersonRow> PaperWork::peopleToChoose() const
{
    return lists::paperPeopleRows(m_workspace.desk(), m_request.kind);
}

QString PaperWork::forWhom() const
{
    const auto& snapshot = m_workspace.desk().snapshot();
    if (m_request.dataRequest) {
        const auto found =
            std::ranges::find(snapshot.dataRequests, *m_request.dataRequest, &people::DataRequest::id);
        return found == snapshot.dataRequests.end()
                   ? QString()
                   : tr("By the request of %1.").arg(language::shortDate(found->receivedOn));
    }
    if (m_request.entries.size() == 1) {
        return tr("For %1.").arg(school::Lookup(snapshot).nameOf(m_request.entries.front()));
    }
    if (!m_request.entries.empty()) {
        return tr("For %n people you chose.", nullptr, static_cast<int>(m_request.entries.size()));
    }
    if (documents::isForPeople(m_kind.subject)) {
        const auto count = static_cast<int>(m_prepared.entries.size());
        return count > 0 ? tr("For all who are to have it: %n person(s).", nullptr, count)
                         : tr("For all who are to have it.");
    }
    return lists::canLack(m_request.kind) ? tr("For everyone who lacks this paper.")
                                          : tr("An empty blank: nobody is chosen.");
}

} // namespace kurator::ui
