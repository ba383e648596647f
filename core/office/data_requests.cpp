#include "office/data_requests.h"

#include "base/text.h"
#include "language/date_words.h"
#include "people/request_terms.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

using people::DataRequest;
using people::DataRequestKind;
using people::RequestStep;
using people::RequestStepKind;

QString applicantName(const Desk& desk, base::Id<people::Person> id)
{
    const auto& persons = desk.snapshot().persons;
    const auto found = std::ranges::find(persons, id, &people::Person::id);
    return found == persons.end() ? QString() : language::fullName(found->name);
}

base::Error dayAhead(const QDate& day)
{
    return {base::Error::Kind::Input,
            QStringLiteral("request.day-ahead"),
            {{QStringLiteral("date"), language::shortDate(day)}}};
}

// A consent that was signed after the day of receipt cannot have been withdrawn by that paper.
std::optional<FieldFault> signedLater(const Desk& desk, const RequestWish& wish)
{
    for (const people::Consent& paper : desk.snapshot().consents) {
        const bool chosen = std::ranges::find(wish.consents, paper.id) != wish.consents.end();
        if (chosen && paper.signedOn && wish.receivedOn < *paper.signedOn) {
            return FieldFault{QStringLiteral("receivedOn"),
                              QStringLiteral("consent.withdrawn-before-signing"),
                              {{QStringLiteral("name"), applicantName(desk, paper.person)},
                               {QStringLiteral("signed"), language::shortDate(*paper.signedOn)},
                               {QStringLiteral("date"), language::shortDate(wish.receivedOn)}}};
        }
    }
    return std::nullopt;
}

DataRequest requestOf(Desk& desk, const RequestWish& wish, const RequestEffects& effects)
{
    DataRequest request;
    request.id = desk.ids().next<DataRequest>();
    request.person = wish.person;
    request.kind = wish.kind;
    request.consents = effects.withdrawn;
    request.applicant = base::tidied(wish.applicant);
    request.gist = base::tidied(wish.gist);
    request.receivedOn = wish.receivedOn;
    request.dueOn = effects.dueOn;
    request.executor = base::tidied(wish.executor);
    for (const RequestStepKind kind : effects.steps) {
        request.steps.push_back({kind, std::nullopt, {}});
    }
    return request;
}

// An open request of the register.
base::Result<DataRequest> openRequest(const Desk& desk, base::Id<DataRequest> id)
{
    const auto& all = desk.snapshot().dataRequests;
    const auto found = std::ranges::find(all, id, &DataRequest::id);
    if (found == all.end()) {
        return base::refuseInput("request.unknown");
    }
    if (found->answeredOn) {
        return base::refuseRule("request.answered",
                                {{QStringLiteral("date"), language::shortDate(*found->answeredOn)}});
    }
    return *found;
}

base::Result<void> commitRequest(Desk& desk, const char* code, const DataRequest& request)
{
    school::Changes changes;
    changes.saved.emplace_back(request);
    return desk.commit({QString::fromLatin1(code),
                        {{QStringLiteral("name"), applicantName(desk, request.person)},
                         {QStringLiteral("kind"), requestKindCode(request.kind)}}},
                       changes);
}

} // namespace

QString requestKindCode(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return QStringLiteral("request.kind-withdrawal");
    case DataRequestKind::StopProcessing:
        return QStringLiteral("request.kind-stop-processing");
    case DataRequestKind::StopDistribution:
        return QStringLiteral("request.kind-stop-distribution");
    case DataRequestKind::Information:
        return QStringLiteral("request.kind-information");
    case DataRequestKind::Correction:
        return QStringLiteral("request.kind-correction");
    }
    return {};
}

std::vector<FieldFault> requestFaults(const Desk& desk, const RequestWish& wish)
{
    std::vector<FieldFault> faults;
    if (applicantName(desk, wish.person).isEmpty()) {
        faults.push_back({QStringLiteral("person"), QStringLiteral("people.unknown-person"), {}});
    }
    const auto ends = requestEffects(desk.snapshot(), desk.workingCalendar(), wish).withdrawn;
    const auto later = signedLater(desk, wish);
    if (wish.kind == DataRequestKind::Withdrawal && ends.empty() && !later) {
        faults.push_back({QStringLiteral("consents"), QStringLiteral("request.no-consents"), {}});
    }
    if (base::tidied(wish.applicant).isEmpty()) {
        faults.push_back({QStringLiteral("applicant"), QStringLiteral("request.no-applicant"), {}});
    }
    if (!wish.receivedOn.isValid()) {
        faults.push_back({QStringLiteral("receivedOn"), QStringLiteral("request.no-day"), {}});
    } else if (wish.receivedOn > desk.today()) {
        const auto ahead = dayAhead(wish.receivedOn);
        faults.push_back({QStringLiteral("receivedOn"), ahead.code, ahead.arguments});
    } else if (later) {
        faults.push_back(*later);
    }
    if (base::tidied(wish.gist).isEmpty()) {
        faults.push_back({QStringLiteral("gist"), QStringLiteral("request.no-gist"), {}});
    }
    return faults;
}

base::Result<base::Id<people::DataRequest>> registerRequest(Desk& desk, const RequestWish& wish)
{
    if (const auto faults = requestFaults(desk, wish); !faults.empty()) {
        const FieldFault& first = faults.front();
        return tl::unexpected<base::Error>({base::Error::Kind::Input, first.code, first.arguments});
    }
    const auto effects = requestEffects(desk.snapshot(), desk.workingCalendar(), wish);
    const DataRequest request = requestOf(desk, wish, effects);
    school::Changes changes;
    for (people::Consent paper : desk.snapshot().consents) {
        if (std::ranges::find(effects.withdrawn, paper.id) != effects.withdrawn.end()) {
            paper.withdrawnOn = wish.receivedOn;
            changes.saved.emplace_back(std::move(paper));
        }
    }
    changes.saved.emplace_back(request);
    const school::Step step{QStringLiteral("step.request-registered"),
                            {{QStringLiteral("name"), applicantName(desk, wish.person)},
                             {QStringLiteral("kind"), requestKindCode(wish.kind)}}};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return request.id;
}

base::Result<void> markRequestStep(Desk& desk, base::Id<people::DataRequest> id, RequestStepKind kind,
                                   const std::optional<QDate>& doneOn, const QString& note)
{
    auto request = openRequest(desk, id);
    if (!request) {
        return base::passOn(request);
    }
    if (kind == RequestStepKind::AnswerApplicant) {
        return base::refuseRule("request.step-by-answer");
    }
    if (doneOn && *doneOn > desk.today()) {
        return tl::unexpected<base::Error>(dayAhead(*doneOn));
    }
    const auto step = std::ranges::find(request->steps, kind, &RequestStep::kind);
    if (step == request->steps.end()) {
        return base::refuseInput("request.unknown");
    }
    const RequestStep marked{kind, doneOn, base::tidied(note)};
    if (*step == marked) {
        return {};
    }
    *step = marked;
    return commitRequest(desk, doneOn ? "step.request-step" : "step.request-step-back", *request);
}

base::Result<void> extendRequest(Desk& desk, base::Id<people::DataRequest> id, const QString& reason)
{
    auto request = openRequest(desk, id);
    if (!request) {
        return base::passOn(request);
    }
    if (!people::mayBeExtended(request->kind)) {
        return base::refuseRule("request.no-extension");
    }
    if (!request->extensionReason.isEmpty()) {
        return base::refuseRule("request.extended-already",
                                {{QStringLiteral("date"), language::shortDate(request->dueOn)}});
    }
    request->extensionReason = base::tidied(reason);
    if (request->extensionReason.isEmpty()) {
        return base::refuseInput("request.no-reason");
    }
    request->dueOn = people::extendedDue(*request, desk.workingCalendar());
    return commitRequest(desk, "step.request-extended", *request);
}

base::Result<void> answerRequest(Desk& desk, base::Id<people::DataRequest> id, const QDate& answeredOn,
                                 const QString& answer)
{
    auto request = openRequest(desk, id);
    if (!request) {
        return base::passOn(request);
    }
    if (answeredOn > desk.today()) {
        return tl::unexpected<base::Error>(dayAhead(answeredOn));
    }
    if (answeredOn < request->receivedOn) {
        return base::refuseInput("request.answer-before-receipt",
                                 {{QStringLiteral("received"), language::shortDate(request->receivedOn)}});
    }
    request->answer = base::tidied(answer);
    if (request->answer.isEmpty()) {
        return base::refuseInput("request.no-answer");
    }
    const auto open = std::ranges::count_if(request->steps, [](const RequestStep& step) {
        return step.kind != RequestStepKind::AnswerApplicant && !step.doneOn;
    });
    if (open > 0) {
        return base::refuseRule("request.steps-open", {{QStringLiteral("n"), QString::number(open)}});
    }
    request->answeredOn = answeredOn;
    for (RequestStep& step : request->steps) {
        if (step.kind == RequestStepKind::AnswerApplicant) {
            step.doneOn = answeredOn;
        }
    }
    return commitRequest(desk, "step.request-answered", *request);
}

} // namespace kurator::office
