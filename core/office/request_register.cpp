#include "office/request_register.h"

#include "language/person_name.h"
#include "papers/request_words.h"
#include "school/lookup.h"

#include <algorithm>
#include <tuple>

namespace kurator::office {

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
    using exchange::Cell;
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
        sheet.rows.push_back(
            {Cell::ofNumber(++number), Cell::ofDate(request.receivedOn), Cell::ofText(request.applicant),
             Cell::ofText(person ? language::fullName(person->name) : QString()),
             Cell::ofText(papers::requestWord(request.kind) + QStringLiteral(": ") + request.gist),
             Cell::ofDate(request.dueOn), Cell::ofText(papers::requestDeeds(request)),
             Cell::ofDate(request.answeredOn), Cell::ofText(request.executor)});
    }
    sheet.notes = {QStringLiteral("Для служебного пользования: содержит персональные данные, за пределы "
                                  "организации не передаётся.")};
    return sheet;
}

} // namespace kurator::office
