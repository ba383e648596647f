#include "office/request_register.h"

#include "language/date_words.h"
#include "language/person_name.h"
#include "school/lookup.h"

#include <algorithm>
#include <tuple>

namespace kurator::office {

namespace {

using exchange::Cell;

QString wordOf(people::DataRequestKind kind)
{
    switch (kind) {
    case people::DataRequestKind::Withdrawal:
        return QStringLiteral("отзыв согласия");
    case people::DataRequestKind::StopProcessing:
        return QStringLiteral("требование прекратить обработку");
    case people::DataRequestKind::StopDistribution:
        return QStringLiteral("требование прекратить распространение");
    case people::DataRequestKind::Information:
        return QStringLiteral("запрос сведений");
    case people::DataRequestKind::Correction:
        return QStringLiteral("уточнение данных");
    }
    return {};
}

QString wordOf(people::RequestStepKind kind)
{
    switch (kind) {
    case people::RequestStepKind::StopProcessing:
        return QStringLiteral("обработка прекращена");
    case people::RequestStepKind::RemoveFromPublications:
        return QStringLiteral("убрано из публикаций");
    case people::RequestStepKind::ChangePair:
        return QStringLiteral("пара заменена");
    case people::RequestStepKind::TellRecipients:
        return QStringLiteral("получатели уведомлены");
    case people::RequestStepKind::DestroyData:
        return QStringLiteral("данные уничтожены");
    case people::RequestStepKind::CorrectData:
        return QStringLiteral("данные исправлены");
    case people::RequestStepKind::AnswerApplicant:
        return QStringLiteral("дан ответ");
    }
    return {};
}

QString deedsOf(const people::DataRequest& request)
{
    QStringList deeds;
    for (const people::RequestStep& step : request.steps) {
        if (!step.doneOn) {
            continue;
        }
        QString deed = wordOf(step.kind) + QLatin1Char(' ') + language::shortDate(*step.doneOn);
        if (!step.note.isEmpty()) {
            deed += QStringLiteral(" (%1)").arg(step.note);
        }
        deeds << deed;
    }
    if (!request.extensionReason.isEmpty()) {
        deeds << QStringLiteral("срок продлён: ") + request.extensionReason;
    }
    if (!request.answer.isEmpty()) {
        deeds << request.answer;
    }
    return deeds.join(QStringLiteral("; "));
}

} // namespace

std::vector<people::DataRequest> numberedRequests(const school::Snapshot& snapshot)
{
    auto requests = snapshot.dataRequests;
    std::ranges::sort(requests, [](const people::DataRequest& a, const people::DataRequest& b) {
        return std::tie(a.receivedOn, a.id) < std::tie(b.receivedOn, b.id);
    });
    return requests;
}

exchange::OutSheet requestRegister(const Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Журнал обращений");
    sheet.title = {QStringLiteral("Журнал учёта обращений субъектов персональных данных"),
                   desk.organisation().fullName};
    sheet.columns = {{QStringLiteral("№"), 5, exchange::ColumnKind::Whole},
                     {QStringLiteral("Дата"), 12, exchange::ColumnKind::Date},
                     {QStringLiteral("Заявитель"), 28},
                     {QStringLiteral("Чьи данные"), 28},
                     {QStringLiteral("Суть"), 34},
                     {QStringLiteral("Срок ответа"), 12, exchange::ColumnKind::Date},
                     {QStringLiteral("Ответ, действие"), 44},
                     {QStringLiteral("Дата ответа"), 12, exchange::ColumnKind::Date},
                     {QStringLiteral("Исполнитель"), 24}};
    int number = 0;
    for (const people::DataRequest& request : numberedRequests(desk.snapshot())) {
        const auto* person = lookup.person(request.person);
        sheet.rows.push_back({Cell::ofNumber(++number), Cell::ofDate(request.receivedOn),
                              Cell::ofText(request.applicant),
                              Cell::ofText(person ? language::fullName(person->name) : QString()),
                              Cell::ofText(wordOf(request.kind) + QStringLiteral(": ") + request.gist),
                              Cell::ofDate(request.dueOn), Cell::ofText(deedsOf(request)),
                              Cell::ofDate(request.answeredOn), Cell::ofText(request.executor)});
    }
    sheet.notes = {QStringLiteral("Для служебного пользования: содержит персональные данные, за пределы "
                                  "организации не передаётся.")};
    return sheet;
}

} // namespace kurator::office
