#include "lists/request_list.h"

#include "lists/agenda.h"
#include "messages/message.h"
#include "office/findings.h"
#include "support/small_school.h"
#include "support/text.h"

#include "desk_over.h"

#include <algorithm>

using namespace kurator;
using lists::RequestState;
using people::DataRequestKind;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

people::DataRequest& addRequest(SmallSchool& school, base::Id<people::Entry> entry, DataRequestKind kind,
                                const QDate& received, const QDate& due)
{
    auto& requests = school.snapshot().dataRequests;
    requests.push_back({});
    people::DataRequest& request = requests.back();
    request.id = school.ids().next<people::DataRequest>();
    request.person = school.entry(entry).person;
    request.kind = kind;
    request.applicant = QStringLiteral("Заявитель");
    request.gist = QStringLiteral("Суть");
    request.receivedOn = received;
    request.dueOn = due;
    request.steps = {{people::RequestStepKind::ChangePair, std::nullopt, {}},
                     {people::RequestStepKind::AnswerApplicant, std::nullopt, {}}};
    return request;
}

std::vector<lists::AgendaItem> requestAgenda(const office::Desk& desk)
{
    return lists::agenda(desk, office::findings(desk));
}

const lists::AgendaItem* requestLine(const std::vector<lists::AgendaItem>& agenda, const QString& code)
{
    const auto found = std::ranges::find(agenda, code, &lists::AgendaItem::code);
    return found == agenda.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The register puts what is due first and what is answered last", "[lists]")
{
    SmallSchool school;
    const auto entry = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    addRequest(school, entry, DataRequestKind::Information, QDate(2026, 11, 2), QDate(2026, 11, 16))
        .answeredOn = QDate(2026, 11, 10);
    addRequest(school, entry, DataRequestKind::Withdrawal, QDate(2026, 11, 10), QDate(2026, 12, 10));
    addRequest(school, entry, DataRequestKind::StopDistribution, QDate(2026, 11, 12), QDate(2026, 11, 17));
    addRequest(school, entry, DataRequestKind::Correction, QDate(2026, 11, 13), QDate(2026, 11, 23));
    DeskOver over(school);
    const auto rows = lists::requestRows(over.desk());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].state == RequestState::Overdue);
    CHECK(rows[0].number == 3);
    CHECK(rows[0].daysLeft == -3);
    CHECK(rows[1].state == RequestState::Soon);
    CHECK(rows[2].state == RequestState::Open);
    CHECK(rows[2].daysLeft == 20);
    CHECK(rows[3].state == RequestState::Answered);
    CHECK(rows[3].name == QStringLiteral("Абаев Иван Ильич"));
    CHECK(lists::tallyOf(rows) == lists::RequestTally{3, 1});
    CHECK(lists::requestsMeant(over.desk(), rows, {entry.uuid()}).size() == 3);
}

TEST_CASE("The agenda tells by when to act, harder the nearer the end of the term", "[lists]")
{
    SmallSchool school;
    const auto entry = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    addRequest(school, entry, DataRequestKind::StopProcessing, QDate(2026, 11, 16), QDate(2026, 12, 12));
    const QDate days[] = {QDate(2026, 11, 20), QDate(2026, 12, 10), QDate(2026, 12, 13)};
    const base::Severity expected[] = {base::Severity::Notice, base::Severity::Warning,
                                       base::Severity::Error};
    for (size_t i = 0; i < std::size(days); ++i) {
        DeskOver over(school, days[i]);
        const auto agenda = requestAgenda(over.desk());
        const auto* line = requestLine(agenda, i == 2 ? QStringLiteral("request-overdue")
                                                      : QStringLiteral("request-stop-processing"));
        REQUIRE(line);
        CHECK(line->severity == expected[i]);
        CHECK(line->place == lists::Place::Consents);
        CHECK(line->doing == lists::Doing::OpenRequests);
        CHECK(line->arguments.value(QStringLiteral("due")) == QStringLiteral("12.12.2026"));
        CHECK(messages::text(line->title, line->arguments).contains(QStringLiteral("12.12.2026")));
        CHECK(line->subjects == std::vector{entry.uuid()});
    }
}

TEST_CASE("A pair that goes on without a consent is to be changed until its step is ticked", "[lists]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto pair = school.pair(school.pupilMentor(QStringLiteral("Белов Пётр Ильич")), mentee);
    auto& request =
        addRequest(school, mentee, DataRequestKind::Withdrawal, QDate(2026, 11, 16), QDate(2026, 12, 16));
    {
        DeskOver over(school);
        const auto agenda = requestAgenda(over.desk());
        const auto* line = requestLine(agenda, QStringLiteral("request-change-pair"));
        REQUIRE(line);
        CHECK(line->place == lists::Place::Pairs);
        CHECK(line->subjects == std::vector{pair.uuid()});
    }
    request.steps.front().doneOn = QDate(2026, 11, 18);
    DeskOver over(school);
    CHECK_FALSE(requestLine(requestAgenda(over.desk()), QStringLiteral("request-change-pair")));
}

TEST_CASE("What stands in the register is not told a second time as a withdrawn consent to act on", "[lists]")
{
    SmallSchool school;
    const auto entry = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    school.consentOf(entry).withdrawnOn = QDate(2026, 11, 16);
    {
        DeskOver over(school);
        CHECK(requestLine(requestAgenda(over.desk()), QStringLiteral("stop-processing")));
    }
    addRequest(school, entry, DataRequestKind::Withdrawal, QDate(2026, 11, 16), QDate(2026, 12, 16))
        .consents = {school.consentOf(entry).id};
    DeskOver over(school);
    const auto agenda = requestAgenda(over.desk());
    CHECK_FALSE(requestLine(agenda, QStringLiteral("stop-processing")));
    CHECK(requestLine(agenda, QStringLiteral("request-withdrawal")));
}

TEST_CASE("Applicants for a child are the representatives first, an adult applies alone", "[lists]")
{
    SmallSchool school;
    const auto child = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Белова Анна Ильинична"));
    DeskOver over(school);
    const auto forChild = lists::applicantsFor(over.desk(), school.entry(child).person);
    REQUIRE(forChild.size() >= 2);
    CHECK(forChild.back() == QStringLiteral("Абаев Иван Ильич"));
    CHECK(lists::applicantsFor(over.desk(), school.entry(teacher).person) ==
          QStringList{QStringLiteral("Белова Анна Ильинична")});
    CHECK_FALSE(lists::usualExecutor(over.desk()).isEmpty());
    CHECK(lists::requestPeople(over.desk()).size() == 2);
}
