#include "app/cli/list_json.h"

#include "app/cli/list_codes.h"
#include "base/json_value.h"
#include "base/text.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QJsonObject>

#include <algorithm>

namespace kurator::app {

namespace {

QString labourState(const people::GateFacts& facts)
{
    if (!facts.labourPaper) {
        return QStringLiteral("none");
    }
    return people::obstacles(people::GatePurpose::EmployeePair, facts).empty() ? QStringLiteral("signed")
                                                                               : QStringLiteral("incomplete");
}

QJsonObject consentStates(const people::GateFacts& facts)
{
    QJsonObject states;
    for (const auto purpose :
         {people::ConsentPurpose::Processing, people::ConsentPurpose::Distribution,
          people::ConsentPurpose::SpecialCategories, people::ConsentPurpose::Participation}) {
        states.insert(code(purpose), code(people::consentState(purpose, facts)));
    }
    states.insert(QStringLiteral("mentoring"), labourState(facts));
    return states;
}

QJsonObject participantJson(const office::Desk& desk, const school::Lookup& lookup,
                            const people::Entry& entry, const people::Person& person)
{
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), desk.today());
    QJsonObject json{
        {QStringLiteral("id"), entry.id.toString()},
        {QStringLiteral("personId"), person.id.toString()},
        {QStringLiteral("name"), language::fullName(person.name)},
        {QStringLiteral("birthDate"), base::dayOrNull(person.birthDate)},
        {QStringLiteral("birthYear"),
         person.birthDate ? QJsonValue(person.birthDate->year()) : base::orNull(person.birthYear)},
        {QStringLiteral("category"), entry.category ? QJsonValue(code(*entry.category)) : QJsonValue()},
        {QStringLiteral("class"), entry.className},
        {QStringLiteral("position"), entry.position},
        {QStringLiteral("workplace"), entry.workplace},
        {QStringLiteral("phone"), person.phone},
        {QStringLiteral("interests"), entry.interests},
        {QStringLiteral("time"), entry.time},
        {QStringLiteral("consents"), consentStates(facts)}};
    if (entry.side == people::Side::Mentee) {
        json.insert(QStringLiteral("request"), entry.request);
    } else {
        json.insert(QStringLiteral("competences"), entry.competences);
        json.insert(QStringLiteral("capacity"), base::orNull(entry.capacity));
        json.insert(QStringLiteral("status"), code(entry.status));
    }
    return json;
}

struct Participating
{
    const people::Entry* entry;
    const people::Person* person;
    QString key;
};

std::vector<Participating> participants(const office::Desk& desk, const school::Lookup& lookup)
{
    std::vector<Participating> found;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = lookup.person(entry.person);
        if (entry.programme == desk.programme().id && person) {
            found.push_back({&entry, person, base::foldedKey(language::fullName(person->name))});
        }
    }
    std::ranges::stable_sort(found, {}, &Participating::key);
    return found;
}

QJsonObject consentJson(const people::Person& person, const people::Consent& consent,
                        people::ConsentState state)
{
    QJsonArray signers;
    for (const people::Signer& signer : consent.signers) {
        signers << code(signer.role);
    }
    return {{QStringLiteral("id"), consent.id.toString()},
            {QStringLiteral("name"), language::fullName(person.name)},
            {QStringLiteral("kind"), code(consent.purpose)},
            {QStringLiteral("state"), code(state)},
            {QStringLiteral("signedOn"), base::dayOrNull(consent.signedOn)},
            {QStringLiteral("signers"), signers},
            {QStringLiteral("validUntil"), base::dayOrNull(consent.validUntil)},
            {QStringLiteral("withdrawnOn"), base::dayOrNull(consent.withdrawnOn)}};
}

QJsonObject labourJson(const people::Person& person, const people::LabourPaper& paper, const QString& state)
{
    return {{QStringLiteral("id"), paper.id.toString()},
            {QStringLiteral("name"), language::fullName(person.name)},
            {QStringLiteral("kind"), QStringLiteral("mentoring")},
            {QStringLiteral("state"), state},
            {QStringLiteral("signedOn"), base::dayOrNull(paper.consentOn)},
            {QStringLiteral("signers"), QJsonArray{QStringLiteral("self")}},
            {QStringLiteral("validUntil"), base::dayOrNull(paper.endsOn)},
            {QStringLiteral("supplementNumber"), paper.supplementNumber},
            {QStringLiteral("supplementOn"), base::dayOrNull(paper.supplementOn)}};
}

// The papers of one person; whoever has no consent to processing gets a line that says so.
void addConsents(const office::Desk& desk, const school::Lookup& lookup, const Participating& one,
                 QJsonArray& array)
{
    const auto facts = school::gateFacts(lookup, *one.entry, desk.programme(), desk.today());
    bool processing = false;
    for (const auto* consent : lookup.consentsOf(one.person->id)) {
        people::GateFacts alone = facts;
        alone.consents = {consent};
        array << consentJson(*one.person, *consent, people::consentState(consent->purpose, alone));
        processing = processing || consent->purpose == people::ConsentPurpose::Processing;
    }
    if (facts.labourPaper) {
        array << labourJson(*one.person, *facts.labourPaper, labourState(facts));
    }
    if (!processing) {
        array << QJsonObject{{QStringLiteral("id"), QJsonValue()},
                             {QStringLiteral("name"), language::fullName(one.person->name)},
                             {QStringLiteral("kind"), QStringLiteral("processing")},
                             {QStringLiteral("state"), QStringLiteral("none")}};
    }
}

} // namespace

QJsonArray participantsJson(const office::Desk& desk, people::Side side)
{
    const school::Lookup& lookup = desk.lookup();
    QJsonArray array;
    for (const Participating& one : participants(desk, lookup)) {
        if (one.entry->side == side) {
            array << participantJson(desk, lookup, *one.entry, *one.person);
        }
    }
    return array;
}

QJsonArray consentsJson(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    QJsonArray array;
    std::vector<base::Id<people::Person>> seen;
    for (const Participating& one : participants(desk, lookup)) {
        if (std::ranges::find(seen, one.person->id) == seen.end()) {
            seen.push_back(one.person->id);
            addConsents(desk, lookup, one, array);
        }
    }
    return array;
}

QJsonArray pairsJson(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    QJsonArray array;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id) {
            continue;
        }
        QJsonArray mentees;
        for (const pairs::Member& member : pair.members) {
            mentees << lookup.nameOf(member.mentee);
        }
        const auto* order = pair.order ? lookup.document(*pair.order) : nullptr;
        QJsonObject json{{QStringLiteral("id"), pair.id.toString()},
                         {QStringLiteral("mentor"), lookup.nameOf(pair.mentor)},
                         {QStringLiteral("mentees"), mentees},
                         {QStringLiteral("form"), pair.form},
                         {QStringLiteral("state"), pairs::stateCode(pair.state)},
                         {QStringLiteral("origin"), code(pair.origin)},
                         {QStringLiteral("start"), base::dayOrNull(pair.period.start)},
                         {QStringLiteral("end"), base::dayOrNull(pair.period.end)},
                         {QStringLiteral("score"), base::orNull(pair.score)}};
        json.insert(QStringLiteral("orderNumber"), order ? QJsonValue(order->number) : QJsonValue());
        json.insert(QStringLiteral("orderDate"), order ? base::dayOrNull(order->date) : QJsonValue());
        array << json;
    }
    return array;
}

QJsonArray meetingsJson(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    QJsonArray array;
    for (const pairs::Meeting& meeting : desk.snapshot().meetings) {
        const auto* pair = lookup.pair(meeting.pair);
        if (!pair || pair->programme != desk.programme().id) {
            continue;
        }
        QJsonArray mentees;
        for (const pairs::Member& member : pair->members) {
            mentees << lookup.nameOf(member.mentee);
        }
        array << QJsonObject{{QStringLiteral("id"), meeting.id.toString()},
                             {QStringLiteral("date"), base::dayOrNull(meeting.date)},
                             {QStringLiteral("kind"), code(meeting.kind)},
                             {QStringLiteral("mentor"), lookup.nameOf(pair->mentor)},
                             {QStringLiteral("mentees"), mentees},
                             {QStringLiteral("minutes"), base::orNull(meeting.minutes)},
                             {QStringLiteral("topic"), meeting.topic}};
    }
    return array;
}

QJsonArray documentsJson(const office::Desk& desk)
{
    QJsonArray array;
    for (const documents::Document& document : desk.snapshot().documents) {
        array << QJsonObject{{QStringLiteral("id"), document.id.toString()},
                             {QStringLiteral("kind"), document.kind},
                             {QStringLiteral("number"), document.number},
                             {QStringLiteral("date"), base::dayOrNull(document.date)},
                             {QStringLiteral("title"), document.title},
                             {QStringLiteral("state"), code(document.state)},
                             {QStringLiteral("issuedElsewhere"), document.issuedElsewhere}};
    }
    return array;
}

QJsonArray roadmapJson(const office::Desk& desk)
{
    QJsonArray array;
    for (const programme::RoadmapItemView& item : desk.roadmap()) {
        array << QJsonObject{
            {QStringLiteral("number"), item.number},
            {QStringLiteral("stage"), item.stage},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("sourceNumber"), item.sourceNumber},
            {QStringLiteral("start"), base::dayOrNull(item.start)},
            {QStringLiteral("end"), base::dayOrNull(item.end)},
            {QStringLiteral("waitsFor"), item.waitsFor.isEmpty() ? QJsonValue() : QJsonValue(item.waitsFor)},
            {QStringLiteral("checkpoint"), item.checkpoint},
            {QStringLiteral("repeat"), item.repeat == programme::Repeat::None
                                           ? QJsonValue()
                                           : QJsonValue(programme::repeatCode(item.repeat))},
            {QStringLiteral("side"), programme::itemSideCode(item.side)},
            {QStringLiteral("responsible"), QJsonArray::fromStringList(item.responsible)},
            {QStringLiteral("state"), programme::itemStateCode(item.state)},
            {QStringLiteral("counted"), item.counted},
            {QStringLiteral("minCount"), item.minCount},
            {QStringLiteral("evidence"), item.evidence},
            {QStringLiteral("ruleStart"), base::dayOrNull(item.ruleStart)},
            {QStringLiteral("ruleEnd"), base::dayOrNull(item.ruleEnd)}};
    }
    return array;
}

} // namespace kurator::app
