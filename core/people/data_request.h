#pragma once

#include "base/id.h"
#include "people/consent.h"
#include "people/person.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::people {

enum class DataRequestKind
{
    Withdrawal,     // отзыв согласия: stop and destroy, 152-ФЗ ст. 21 ч. 5
    StopProcessing, // требование прекратить обработку: ст. 21 ч. 5.1
    StopDistribution, // требование прекратить распространение: ст. 10.1 ч. 14
    Information, // запрос субъекта: ст. 14, ст. 20
    Correction   // уточнение неточных данных: ст. 21 ч. 2
};

// What has to be done before a request is answered.
enum class RequestStepKind
{
    StopProcessing,
    RemoveFromPublications,
    ChangePair,
    TellRecipients,
    DestroyData,
    CorrectData,
    AnswerApplicant
};

struct RequestStep
{
    RequestStepKind kind = RequestStepKind::AnswerApplicant;
    std::optional<QDate> doneOn;
    QString note;

    friend bool operator==(const RequestStep&, const RequestStep&) = default;
};

// A line of the register of requests about personal data: who asked for what, by when the school answers,
// what was done.
struct DataRequest
{
    base::Id<DataRequest> id;
    base::Id<Person> person; // whose data
    DataRequestKind kind = DataRequestKind::Withdrawal;
    std::vector<base::Id<Consent>> consents; // withdrawn by it
    QString applicant;                       // the person or the representative, by name
    QString gist;
    QDate receivedOn;
    QDate dueOn;
    QString extensionReason; // where the term was made longer by five working days
    std::vector<RequestStep> steps;
    std::optional<QDate> answeredOn;
    QString answer;
    QString executor;

    friend bool operator==(const DataRequest&, const DataRequest&) = default;
};

} // namespace kurator::people
