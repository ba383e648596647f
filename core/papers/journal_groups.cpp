#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/request_words.h"

#include "base/text.h"
#include "language/date_words.h"

#include <algorithm>
#include <tuple>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;

QString dayOrDash(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QStringLiteral("–");
}

documents::FieldDictionary dataRequestsDictionary()
{
    return {declaredList("data_requests", "обращения о персональных данных по дате",
                         {{"received", FieldType::Date, "когда поступило"},
                          {"applicant", FieldType::Text, "заявитель"},
                          {"person", FieldType::Text, "чьи данные"},
                          {"gist", FieldType::Text, "суть"},
                          {"due", FieldType::Date, "срок ответа"},
                          {"deeds", FieldType::Text, "что сделано"},
                          {"answered", FieldType::Text, "дата ответа"},
                          {"executor", FieldType::Text, "исполнитель"}})};
}

FieldRecord requestRecord(const Sources& sources, const people::DataRequest& request)
{
    const auto* person = sources.lookup.person(request.person);
    const QString word = requestWord(request.kind);
    FieldRecord record;
    record.set(QStringLiteral("received"), request.receivedOn);
    record.set(QStringLiteral("applicant"), orDash(request.applicant));
    record.set(QStringLiteral("person"), person ? language::fullName(person->name) : QStringLiteral("–"));
    record.set(QStringLiteral("gist"),
               request.gist.isEmpty() ? word : word + QStringLiteral(": ") + request.gist);
    record.set(QStringLiteral("due"), request.dueOn);
    record.set(QStringLiteral("deeds"), orDash(requestDeeds(request)));
    record.set(QStringLiteral("answered"), dayOrDash(request.answeredOn));
    record.set(QStringLiteral("executor"), orDash(request.executor));
    return record;
}

void setDataRequests(FieldRecord& record, const Sources& sources)
{
    auto requests = sources.base.dataRequests;
    std::ranges::sort(requests, [](const people::DataRequest& a, const people::DataRequest& b) {
        return std::tie(a.receivedOn, a.id) < std::tie(b.receivedOn, b.id);
    });
    FieldList list;
    for (const people::DataRequest& request : requests) {
        list.push_back(requestRecord(sources, request));
    }
    record.set(QStringLiteral("data_requests"), list);
}

documents::FieldDictionary consentsDictionary()
{
    return {declaredList("consents", "подписанные согласия программы по дате",
                         {{"person", FieldType::Text, "кто дал согласие"},
                          {"purpose", FieldType::Text, "на что"},
                          {"signed", FieldType::Date, "дата согласия"},
                          {"signers", FieldType::Text, "кто подписал"},
                          {"until", FieldType::Text, "до какого дня действует"},
                          {"withdrawn", FieldType::Text, "дата отзыва"}})};
}

QString purposeText(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return QStringLiteral("обработка персональных данных");
    case people::ConsentPurpose::Distribution:
        return QStringLiteral("распространение персональных данных");
    case people::ConsentPurpose::SpecialCategories:
        return QStringLiteral("обработка специальных категорий персональных данных");
    case people::ConsentPurpose::Participation:
        return QStringLiteral("участие в программе");
    }
    return {};
}

QString signersText(const Sources& sources, const people::Consent& consent)
{
    QStringList texts;
    for (const people::Signer& signer : consent.signers) {
        const auto* person = signer.person ? sources.lookup.person(*signer.person) : nullptr;
        if (signer.role == people::SignerRole::Self) {
            texts << QStringLiteral("лично");
        } else if (person) {
            texts << QStringLiteral("законный представитель ") + language::fullName(person->name);
        } else {
            texts << QStringLiteral("законный представитель");
        }
    }
    return texts.join(QStringLiteral("; "));
}

FieldRecord consentRecord(const Sources& sources, const people::Consent& consent, const QString& name)
{
    const auto until = consent.validUntil.value_or(sources.programme.period.end);
    FieldRecord record;
    record.set(QStringLiteral("person"), name);
    record.set(QStringLiteral("purpose"), purposeText(consent.purpose));
    record.set(QStringLiteral("signed"), *consent.signedOn);
    record.set(QStringLiteral("signers"), orDash(signersText(sources, consent)));
    record.set(QStringLiteral("until"), language::shortDate(until));
    record.set(QStringLiteral("withdrawn"), dayOrDash(consent.withdrawnOn));
    return record;
}

void setConsents(FieldRecord& record, const Sources& sources)
{
    using Place = std::tuple<QDate, QString, people::ConsentPurpose>;
    std::vector<std::pair<Place, FieldRecord>> placed;
    for (const people::Consent& consent : sources.base.consents) {
        const auto* person = sources.lookup.person(consent.person);
        if (consent.programme == sources.programme.id && consent.signedOn && person) {
            const QString name = language::fullName(person->name);
            placed.emplace_back(Place(*consent.signedOn, base::foldedKey(name), consent.purpose),
                                consentRecord(sources, consent, name));
        }
    }
    std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
    FieldList list;
    for (auto& one : placed) {
        list.push_back(std::move(one.second));
    }
    record.set(QStringLiteral("consents"), list);
}

documents::FieldDictionary ordersDictionary()
{
    const auto list = [](const char* name, const char* meaning) {
        return declaredList(name, meaning,
                            {{"number", FieldType::Text, "номер"},
                             {"date", FieldType::Date, "дата"},
                             {"title", FieldType::Text, "о чём"},
                             {"note", FieldType::Text, "отметка: отменён, приложен скан"},
                             {"file", FieldType::Text, "дело"}});
    };
    return {list("orders", "зарегистрированные приказы программы по основной деятельности, по дате"),
            list("staff.orders", "зарегистрированные приказы программы по личному составу, по дате")};
}

// «О закреплении пар» or, where it has no title of its own, the name of its kind.
QString orderTitle(const documents::Document& document)
{
    const auto* kind = documents::findDocumentKind(document.kind);
    return document.title.isEmpty() && kind ? QString::fromUtf8(kind->title) : document.title;
}

FieldList registeredOrders(const Sources& sources, bool onStaff)
{
    std::vector<const documents::Document*> orders;
    for (const documents::Document& document : sources.base.documents) {
        const auto* kind = documents::findDocumentKind(document.kind);
        const bool inJournal = kind && kind->journal != documents::Journal::None;
        if (inJournal && document.onStaff == onStaff && document.programme == sources.programme.id &&
            document.date) {
            orders.push_back(&document);
        }
    }
    std::ranges::stable_sort(orders, {}, [](const auto* one) { return *one->date; });
    FieldList list;
    for (const documents::Document* document : orders) {
        const bool annulled = document->state == documents::DocumentState::Annulled;
        FieldRecord item;
        item.set(QStringLiteral("number"), document->number);
        item.set(QStringLiteral("date"), *document->date);
        item.set(QStringLiteral("title"), orderTitle(*document));
        item.set(QStringLiteral("note"), annulled ? QStringLiteral("отменён") : QStringLiteral("–"));
        item.set(QStringLiteral("file"), orDash(document->fileMark));
        list.push_back(std::move(item));
    }
    return list;
}

void setOrders(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("orders"), registeredOrders(sources, false));
    record.set(QStringLiteral("staff.orders"), registeredOrders(sources, true));
}

} // namespace

FieldGroup dataRequestsGroup()
{
    return {dataRequestsDictionary, setDataRequests};
}

FieldGroup consentsGroup()
{
    return {consentsDictionary, setConsents};
}

FieldGroup ordersGroup()
{
    return {ordersDictionary, setOrders};
}

} // namespace kurator::papers
