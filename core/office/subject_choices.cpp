#include "office/subject_choices.h"

#include "base/text.h"
#include "language/date_words.h"
#include "language/initials.h"
#include "pairs/places.h"

#include <algorithm>

namespace kurator::office {

namespace {

using documents::Subject;

QString shortName(const Desk& desk, base::Id<people::Entry> id)
{
    const auto* person = desk.lookup().personOf(id);
    return person ? language::initialsAfter(person->name) : QString();
}

QString pairTitle(const Desk& desk, const pairs::Pair& pair)
{
    QStringList mentees;
    for (const pairs::Member& member : pair.members) {
        if (!member.to) {
            mentees << shortName(desk, member.mentee);
        }
    }
    return QStringLiteral("%1 – %2").arg(shortName(desk, pair.mentor), mentees.join(QStringLiteral(", ")));
}

std::vector<SubjectChoice> pairChoices(const Desk& desk)
{
    std::vector<SubjectChoice> choices;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme == desk.programme().id) {
            choices.push_back({pair.id.toString(), pairTitle(desk, pair)});
        }
    }
    return choices;
}

std::vector<SubjectChoice> eventChoices(const Desk& desk)
{
    std::vector<SubjectChoice> choices;
    for (const programme::Event& event : desk.snapshot().events) {
        if (event.programme == desk.programme().id) {
            const QString day = event.date ? language::shortDate(*event.date) + QLatin1Char(' ') : QString();
            choices.push_back({event.id.toString(), day + event.title});
        }
    }
    return choices;
}

std::vector<SubjectChoice> partnerChoices(const Desk& desk)
{
    std::vector<SubjectChoice> choices;
    for (const people::Partner& partner : desk.snapshot().partners) {
        choices.push_back({partner.id.toString(), partner.name});
    }
    return choices;
}

// Registered orders of the programme that are in force.
std::vector<SubjectChoice> orderChoices(const Desk& desk)
{
    std::vector<SubjectChoice> choices;
    for (const documents::Document& document : desk.snapshot().documents) {
        const auto* kind = documents::findDocumentKind(document.kind);
        const bool order = kind && kind->journal != documents::Journal::None;
        if (order && document.programme == desk.programme().id && document.date &&
            document.state == documents::DocumentState::Registered) {
            choices.push_back(
                {document.id.toString(),
                 QStringLiteral("№ %1 от %2 %3")
                     .arg(document.number, language::shortDate(*document.date), document.title)});
        }
    }
    return choices;
}

// Where the roadmap names no checkpoints (S004), monitoring belongs to any of its items.
std::vector<SubjectChoice> checkpointChoices(const Desk& desk)
{
    std::vector<SubjectChoice> choices;
    const auto roadmap = desk.roadmap();
    const bool named = std::ranges::any_of(roadmap, &programme::RoadmapItemView::checkpoint);
    for (const programme::RoadmapItemView& item : roadmap) {
        if (item.checkpoint || !named) {
            const QString day = item.end ? language::shortDate(*item.end) + QLatin1Char(' ') : QString();
            choices.push_back(
                {item.number, QStringLiteral("%1%2 %3").arg(
                                  day, item.checkpoint ? item.checkpointName : item.number, item.title)});
        }
    }
    return choices;
}

// Whose papers are printed when none was chosen.
QStringList usualSubjects(const Desk& desk, const std::vector<SubjectChoice>& choices, Subject subject)
{
    QStringList keys;
    for (const SubjectChoice& choice : choices) {
        const auto* pair = desk.lookup().pair(base::Id<pairs::Pair>::fromString(choice.key));
        if (subject == Subject::Pair ? pair && pairs::isGoingOn(*pair) : choices.size() == 1) {
            keys << choice.key;
        }
    }
    return keys;
}

} // namespace

std::vector<SubjectChoice> subjectChoices(const Desk& desk, const documents::DocumentKind& kind)
{
    std::vector<SubjectChoice> choices;
    switch (kind.subject) {
    case Subject::Pair:
        choices = pairChoices(desk);
        break;
    case Subject::Event:
        choices = eventChoices(desk);
        break;
    case Subject::Partner:
        choices = partnerChoices(desk);
        break;
    case Subject::Order:
        choices = orderChoices(desk);
        break;
    case Subject::Checkpoint:
        return checkpointChoices(desk); // in the order of the roadmap
    case Subject::Programme:
    case Subject::Participant:
    case Subject::Mentor:
    case Subject::Mentee:
    case Subject::DataRequest:
        break;
    }
    std::ranges::sort(choices, {}, [](const SubjectChoice& choice) { return base::foldedKey(choice.title); });
    return choices;
}

base::Result<QStringList> chosenSubjects(const Desk& desk, const PaperRequest& request,
                                         const documents::DocumentKind& kind)
{
    const auto choices = subjectChoices(desk, kind);
    const base::Arguments told{{QStringLiteral("kind"), QString::fromUtf8(kind.title)}};
    if (request.subjects.isEmpty()) {
        const QStringList usual = usualSubjects(desk, choices, kind.subject);
        if (choices.empty()) {
            return base::refuseInput("office.no-subjects", told);
        }
        return usual.isEmpty() ? base::Result<QStringList>(base::refuseInput("office.choose-subject", told))
                               : base::Result<QStringList>(usual);
    }
    for (const QString& key : request.subjects) {
        if (std::ranges::find(choices, key, &SubjectChoice::key) == choices.end()) {
            return base::refuseInput("office.unknown-subject", told);
        }
    }
    return request.subjects;
}

} // namespace kurator::office
