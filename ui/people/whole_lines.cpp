#include "ui/people/whole_lines.h"

#include "language/date_words.h"
#include "lists/consent_history.h"
#include "messages/message.h"
#include "ui/common/look.h"
#include "ui/consents/request_texts.h"
#include "ui/pairs/pair_texts.h"
#include "ui/people/mentor_texts.h"
#include "ui/people/people_texts.h"
#include "ui/programme/event_texts.h"
#include "ui/school/school_texts.h"

namespace kurator::ui {

namespace {

constexpr int mostSteps = 500;

QString joinedParts(QStringList parts, const QString& between = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QString();
}

lists::Place placeOf(people::Side side)
{
    switch (side) {
    case people::Side::Mentee:
        return lists::Place::Mentees;
    case people::Side::Mentor:
        return lists::Place::Mentors;
    }
    return lists::Place::Mentees;
}

} // namespace

Target cardTarget(people::Side side, base::Id<people::Entry> entry)
{
    return {placeOf(side), lists::Doing::OpenCards, {}, {entry.uuid()}, {}};
}

WholeLines::WholeLines(office::Desk& desk, const office::ParticipantCard& card)
    : m_desk(desk), m_card(card), m_life(lists::personLife(desk, card.person.id))
{}

std::vector<WholeGroup> WholeLines::groups() const
{
    std::vector<WholeGroup> all{{tr("Roles"), roles()},
                                {tr("Family and representatives"), family()},
                                {tr("Consents"), consents()},
                                {tr("Requests about the data"), requests()},
                                {tr("Interviews"), interviews()},
                                {tr("Pairs"), bonds()},
                                {tr("Papers that name the person"), papers()},
                                {tr("Events"), events()},
                                {tr("History of changes"), history()}};
    std::erase_if(all, [](const WholeGroup& group) { return group.lines.empty(); });
    return all;
}

std::vector<WholeLine> WholeLines::roles() const
{
    std::vector<WholeLine> lines;
    for (const lists::RoleLine& role : m_life.roles) {
        const bool mentee = role.side == people::Side::Mentee;
        const QString side = mentee ? tr("mentee in %1").arg(role.year) : tr("mentor in %1").arg(role.year);
        WholeLine line{
            side,
            joinedParts({role.category ? categoryText(*role.category) : QString(), role.place,
                         mentee ? QString() : mentorStatusText(role.status)}),
            joinedParts({dayText(role.joinedOn), dayText(role.finishedOn)}, QStringLiteral(" – "))};
        if (role.openYear && role.entry != m_card.entry.id) {
            line.target = cardTarget(role.side, role.entry);
        }
        lines.push_back(std::move(line));
    }
    for (const people::StaffMember& post : m_life.posts) {
        lines.push_back(
            {tr("in the programme: %1").arg(staffFunctionText(post.function)),
             joinedParts({post.position, post.className}),
             {},
             Target{lists::Place::School, lists::Doing::OpenSchool, {}, {post.person.uuid()}, {}}});
    }
    return lines;
}

std::vector<WholeLine> WholeLines::family() const
{
    std::vector<WholeLine> lines;
    for (const lists::TieLine& tie : m_life.ties) {
        const QString relation = relationText(tie.relation);
        WholeLine line{tie.isChild ? tr("represents: %1").arg(tie.name)
                                   : tr("represented by: %1").arg(tie.name),
                       tie.isChild ? joinedParts({tie.place, tr("is the %1").arg(relation)})
                                   : joinedParts({relation, tie.place, tie.phone}),
                       {}};
        if (tie.entry) {
            line.target = cardTarget(tie.side, *tie.entry);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeLine> WholeLines::consents() const
{
    std::vector<WholeLine> lines;
    for (const lists::ConsentHistoryLine& one : lists::consentHistory(m_desk, m_card.person.id)) {
        lines.push_back(
            {tr("consent %1").arg(consentPurposeText(one.purpose)),
             joinedParts({consentStateText(one.state),
                          one.scans.empty() ? QString() : tr("%n scan(s)", nullptr, int(one.scans.size()))}),
             joinedParts({dayText(one.signedOn ? one.signedOn : one.issuedOn),
                          dayText(one.withdrawnOn ? one.withdrawnOn : one.lastDay)},
                         QStringLiteral(" – ")),
             Target{lists::Place::Consents, lists::Doing::OpenCards, {}, {m_card.entry.id.uuid()}, {}},
             consentStateColour(one.state)});
    }
    for (const people::LabourPaper& paper : m_life.labourPapers) {
        const bool exempt = !paper.exemptionGround.isEmpty();
        const QString number =
            paper.supplementNumber.isEmpty() ? QString() : tr("No. %1").arg(paper.supplementNumber);
        lines.push_back(
            {tr("papers of article 351.8"),
             exempt ? paper.exemptionGround
                    : (paper.supplementOn ? joinedParts({tr("supplementary agreement"), number}) : QString()),
             joinedParts({dayText(paper.consentOn), dayText(paper.endsOn)}, QStringLiteral(" – ")),
             Target{lists::Place::Consents, lists::Doing::OpenCards, {}, {m_card.entry.id.uuid()}, {}}});
    }
    return lines;
}

std::vector<WholeLine> WholeLines::requests() const
{
    std::vector<WholeLine> lines;
    for (const people::DataRequest& request : m_life.requests) {
        WholeLine line{RequestTexts::kind(request.kind),
                       request.answeredOn ? tr("answered on %1").arg(language::shortDate(*request.answeredOn))
                                          : tr("answer by %1").arg(language::shortDate(request.dueOn)),
                       language::shortDate(request.receivedOn),
                       {},
                       request.answeredOn ? QColor() : colours().warning};
        if (!request.answeredOn) {
            line.target =
                Target{lists::Place::Consents, lists::Doing::OpenRequests, {}, {m_life.person.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeLine> WholeLines::interviews() const
{
    std::vector<WholeLine> lines;
    for (const people::Interview& interview : m_life.interviews) {
        lines.push_back({tr("interview"),
                         joinedParts({interview.decision ? decisionText(*interview.decision) : QString(),
                                      interview.interviewers}),
                         dayText(interview.heldOn)});
    }
    return lines;
}

std::vector<WholeLine> WholeLines::bonds() const
{
    std::vector<WholeLine> lines;
    for (const lists::BondLine& bond : m_life.bonds) {
        const QString others = bond.others.join(QStringLiteral(", "));
        WholeLine line{
            bond.side == people::Side::Mentee ? tr("mentor: %1").arg(others) : tr("mentee: %1").arg(others),
            joinedParts({bond.formTitle, bond.otherPlace, PairTexts::state(bond.state),
                         bond.meetings > 0 ? tr("%n meeting(s)", nullptr, bond.meetings) : QString()}),
            PairTexts::period(bond.period)};
        if (bond.openYear) {
            line.target = Target{lists::Place::Pairs, lists::Doing::OpenPairs, {}, {bond.pair.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeLine> WholeLines::papers() const
{
    std::vector<WholeLine> lines;
    for (const lists::NamingPaper& paper : m_life.papers) {
        WholeLine line{paper.title,
                       joinedParts({paper.number.isEmpty() ? QString() : tr("No. %1").arg(paper.number),
                                    paper.annulled ? tr("annulled") : QString()}),
                       dayText(paper.date)};
        if (paper.openYear) {
            line.target =
                Target{lists::Place::Documents, lists::Doing::OpenDocument, {}, {paper.document.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeLine> WholeLines::events() const
{
    std::vector<WholeLine> lines;
    for (const lists::EventLine& event : m_life.events) {
        WholeLine line{event.title, joinedParts({EventTexts::kind(event.kind), event.place}),
                       dayText(event.date)};
        if (event.openYear) {
            line.target =
                Target{lists::Place::Programme, lists::Doing::OpenEvents, {}, {event.event.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeLine> WholeLines::history() const
{
    std::vector<WholeLine> lines;
    const auto rows = lists::personHistory(m_desk, m_life, mostSteps);
    if (!rows) {
        return {{messages::text(rows.error()), {}, {}}};
    }
    for (const lists::HistoryRow& row : *rows) {
        lines.push_back({messages::text(row.text, row.arguments),
                         row.undone ? joinedParts({row.who, tr("taken back")}) : row.who,
                         language::shortDate(row.when.date()) + QLatin1Char(' ') +
                             row.when.time().toString(QStringLiteral("HH:mm"))});
    }
    return lines;
}

} // namespace kurator::ui
