#include "documents/request_paper.h"

#include "language/date_words.h"
#include "people/consent_form.h"

#include <algorithm>

namespace kurator::documents {

namespace {

using people::ConsentPurpose;
using people::DataRequestKind;
using people::RequestStepKind;

// What came in, after «на основании».
QString requestInGenitive(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return QStringLiteral("отзыва согласия на обработку персональных данных");
    case DataRequestKind::StopProcessing:
        return QStringLiteral("требования прекратить обработку персональных данных");
    case DataRequestKind::StopDistribution:
        return QStringLiteral("требования прекратить распространение персональных данных");
    case DataRequestKind::Information:
        return QStringLiteral("запроса о персональных данных");
    case DataRequestKind::Correction:
        return QStringLiteral("требования уточнить персональные данные");
    }
    return {};
}

// The part of 152-ФЗ that says what the operator does, after «в соответствии с».
QString lawInInstrumental(DataRequestKind kind)
{
    const QString law = QStringLiteral(" Федерального закона от 27.07.2006 № 152-ФЗ");
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return QStringLiteral("частью 5 статьи 21") + law;
    case DataRequestKind::StopProcessing:
        return QStringLiteral("частью 5.1 статьи 21") + law;
    case DataRequestKind::StopDistribution:
        return QStringLiteral("частями 12–14 статьи 10.1") + law;
    case DataRequestKind::Information:
        return QStringLiteral("частью 7 статьи 14 и статьёй 20") + law;
    case DataRequestKind::Correction:
        return QStringLiteral("частью 2 статьи 21") + law;
    }
    return {};
}

// What a step that was taken says in a letter, before its date; empty where a sentence of its own says it.
QString stepDone(RequestStepKind kind)
{
    switch (kind) {
    case RequestStepKind::RemoveFromPublications:
        return QStringLiteral("данные убраны из публикаций");
    case RequestStepKind::ChangePair:
        return QStringLiteral("состав наставнической пары изменён");
    case RequestStepKind::TellRecipients:
        return QStringLiteral("получателям данных сообщено о прекращении обработки");
    case RequestStepKind::StopProcessing:
    case RequestStepKind::DestroyData:
    case RequestStepKind::CorrectData:
    case RequestStepKind::AnswerApplicant:
        return {};
    }
    return {};
}

std::optional<QDate> dayOf(const people::DataRequest& request, RequestStepKind kind)
{
    const auto found = std::ranges::find(request.steps, kind, &people::RequestStep::kind);
    return found == request.steps.end() ? std::nullopt : found->doneOn;
}

void setDay(FieldRecord& record, const QString& field, const std::optional<QDate>& day)
{
    if (day) {
        record.set(field, *day);
    }
}

FieldList stepsTaken(const people::DataRequest& request)
{
    const bool distribution = request.kind == DataRequestKind::StopDistribution;
    FieldList list;
    for (const people::RequestStep& step : request.steps) {
        const bool stopsIt =
            distribution && step.kind == RequestStepKind::RemoveFromPublications; // said already
        if (step.doneOn && !stopsIt && !stepDone(step.kind).isEmpty()) {
            list.push_back(FieldRecord()
                               .set(QStringLiteral("what"), stepDone(step.kind))
                               .set(QStringLiteral("done"), *step.doneOn));
        }
    }
    markEnds(list);
    return list;
}

void setRequest(FieldRecord& record, const people::DataRequest& request)
{
    const bool distribution = request.kind == DataRequestKind::StopDistribution;
    record.set(QStringLiteral("request.of"), requestInGenitive(request.kind));
    record.set(QStringLiteral("request.law"), lawInInstrumental(request.kind));
    record.set(QStringLiteral("request.received"), request.receivedOn);
    record.set(QStringLiteral("request.due"), request.dueOn);
    record.set(QStringLiteral("request.distribution"), distribution);
    record.set(QStringLiteral("request.correction"), request.kind == DataRequestKind::Correction);
    setDay(record, QStringLiteral("request.stopped"),
           dayOf(request,
                 distribution ? RequestStepKind::RemoveFromPublications : RequestStepKind::StopProcessing));
    setDay(record, QStringLiteral("request.destroyed"), dayOf(request, RequestStepKind::DestroyData));
    setDay(record, QStringLiteral("request.corrected"), dayOf(request, RequestStepKind::CorrectData));
    record.set(QStringLiteral("request.answer"), request.answer);
    record.set(QStringLiteral("request.executor"), request.executor);
    record.set(QStringLiteral("steps"), stepsTaken(request));
}

const people::Consent* newestOf(const std::vector<people::Consent>& consents, ConsentPurpose purpose)
{
    const people::Consent* newest = nullptr;
    for (const people::Consent& one : consents) {
        if (one.purpose == purpose && one.signedOn && (!newest || newest->signedOn < one.signedOn)) {
            newest = &one;
        }
    }
    return newest;
}

// «согласие на обработку персональных данных от 15.09.2026»
QString basisOf(const std::vector<people::Consent>& consents)
{
    constexpr std::pair<ConsentPurpose, const char*> named[] = {
        {ConsentPurpose::Processing, "согласие на обработку персональных данных от "},
        {ConsentPurpose::SpecialCategories, "согласие на обработку сведений о здоровье от "},
        {ConsentPurpose::Distribution, "согласие на распространение персональных данных от "},
    };
    QStringList parts;
    for (const auto& [purpose, words] : named) {
        if (const auto* paper = newestOf(consents, purpose)) {
            parts << QString::fromUtf8(words) + language::shortDate(*paper->signedOn);
        }
    }
    return parts.join(QStringLiteral(", "));
}

// The paper's own list where it has one, else that of the form.
QString dataOf(const RequestPaperInput& input)
{
    QStringList data;
    for (const auto purpose : {ConsentPurpose::Processing, ConsentPurpose::SpecialCategories}) {
        if (const auto* paper = newestOf(input.consents, purpose)) {
            data += paper->data.isEmpty() ? people::dataByForm(purpose, input.sides) : paper->data;
        }
    }
    return data.join(QStringLiteral("; "));
}

FieldRecord asked(const QString& what, const people::Consent* consent)
{
    FieldRecord line;
    line.set(QStringLiteral("what"), what);
    if (consent) {
        setDay(line, QStringLiteral("signed"), consent->signedOn);
    }
    return line;
}

FieldList whatMayBeAsked(const std::vector<people::Consent>& consents)
{
    return {
        asked(QStringLiteral("отзываю согласие на обработку персональных данных и прошу прекратить обработку "
                             "и уничтожить данные"),
              newestOf(consents, ConsentPurpose::Processing)),
        asked(QStringLiteral("отзываю согласие на обработку специальных категорий персональных данных "
                             "(сведений о здоровье)"),
              newestOf(consents, ConsentPurpose::SpecialCategories)),
        asked(QStringLiteral("требую прекратить распространение персональных данных (передачу, "
                             "предоставление, доступ)"),
              newestOf(consents, ConsentPurpose::Distribution)),
        asked(QStringLiteral("требую прекратить обработку персональных данных"), nullptr)};
}

} // namespace

FieldDictionary requestPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    declare(dictionary, {{"person", FieldType::Person, "чьи данные"},
                         {"person.of", FieldType::Text, "чьи данные, для названия"},
                         {"person.others", FieldType::Flag, "данные не заявителя"},
                         {"applicant", FieldType::Person, "заявитель"},
                         {"contact", FieldType::Text, "как связаться с заявителем"},
                         {"request.of", FieldType::Text, "какое заявление"},
                         {"request.law", FieldType::Text, "норма закона"},
                         {"request.received", FieldType::Date, "дата поступления заявления"},
                         {"request.due", FieldType::Date, "срок исполнения"},
                         {"request.distribution", FieldType::Flag, "прекращение распространения"},
                         {"request.correction", FieldType::Flag, "уточнение данных"},
                         {"request.stopped", FieldType::Date, "дата прекращения"},
                         {"request.destroyed", FieldType::Date, "дата уничтожения данных"},
                         {"request.corrected", FieldType::Date, "дата уточнения данных"},
                         {"request.answer", FieldType::Text, "ответ"},
                         {"request.executor", FieldType::Text, "исполнитель"},
                         {"basis", FieldType::Text, "основание обработки"},
                         {"data", FieldType::Text, "перечень данных"},
                         {"centre", FieldType::Text, "региональный наставнический центр"}});
    FieldDeclaration steps{QStringLiteral("steps"), FieldType::List, QStringLiteral("что сделано"), {}};
    declare(steps.items, {{"what", FieldType::Text, "что сделано"},
                          {"done", FieldType::Date, "когда"},
                          {"mark", FieldType::Text, "знак в конце"}});
    FieldDeclaration requests{
        QStringLiteral("requests"), FieldType::List, QStringLiteral("о чём заявление"), {}};
    declare(requests.items,
            {{"what", FieldType::Text, "о чём"}, {"signed", FieldType::Date, "дата согласия"}});
    dictionary.push_back(std::move(steps));
    dictionary.push_back(std::move(requests));
    return dictionary;
}

FieldRecord requestPaperFields(const RequestPaperInput& input)
{
    FieldRecord record;
    setHead(record, input.head);
    record.set(QStringLiteral("steps"), FieldList());
    record.set(QStringLiteral("request.distribution"), false);
    record.set(QStringLiteral("request.correction"), false);
    record.set(QStringLiteral("person.others"),
               !input.person || !input.applicant || input.person->id != input.applicant->id);
    if (input.person) {
        record.set(QStringLiteral("person"), personField(*input.person));
        record.set(QStringLiteral("person.of"),
                   QStringLiteral(": ") + language::fullName(input.person->name));
    }
    if (input.applicant) {
        record.set(QStringLiteral("applicant"), personField(*input.applicant));
        record.set(QStringLiteral("contact"), contactOf(*input.applicant));
    }
    if (input.request) {
        setRequest(record, *input.request);
    }
    record.set(QStringLiteral("basis"), basisOf(input.consents));
    record.set(QStringLiteral("data"), dataOf(input));
    record.set(QStringLiteral("requests"), whatMayBeAsked(input.consents));
    record.set(QStringLiteral("centre"), input.centre);
    return record;
}

} // namespace kurator::documents
