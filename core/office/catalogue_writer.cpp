#include "office/catalogue_writer.h"

#include "office/acquaintance.h"
#include "office/grounds.h"
#include "office/matching_facts.h"
#include "office/paper_parts.h"
#include "office/paper_people.h"
#include "office/paper_rules.h"
#include "papers/groups.h"
#include "people/distribution_data.h"
#include "school/gate_facts.h"

#include <algorithm>
#include <iterator>

namespace kurator::office {

using documents::DocumentKind;

namespace {

papers::Sources sourcesOf(const Desk& desk, const PaperRequest& request)
{
    const QDate day = request.date.value_or(desk.today());
    const auto& rules = desk.snapshot().paperRules;
    return {desk.snapshot(),
            desk.lookup(),
            desk.programme(),
            desk.profile(),
            desk.forms(),
            desk.roadmap(),
            paperHead(desk, request),
            groundsText(desk, request, formsCited(desk)),
            !rules.empty() && rules.front().directives,
            day,
            {},
            {}};
}

std::optional<documents::NamedPerson> namedPerson(const Desk& desk, const QString& id)
{
    const auto personId = base::Id<people::Person>::fromString(id);
    const auto* person = desk.lookup().person(personId);
    if (!person) {
        return std::nullopt;
    }
    documents::NamedPerson named{documents::personField(*person), {}, {}};
    const auto& staff = desk.snapshot().staff;
    if (const auto member = std::ranges::find(staff, personId, &people::StaffMember::person);
        member != staff.end()) {
        named.position = member->position;
        named.place = member->position;
        return named;
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == personId && entry.programme == desk.programme().id) {
            named.position = entry.position;
            named.place = documents::placeOf(entry);
        }
    }
    return named;
}

bool isStaff(const Desk& desk, base::Id<people::Person> person)
{
    return std::ranges::find(desk.snapshot().staff, person, &people::StaffMember::person) !=
           desk.snapshot().staff.end();
}

} // namespace

CatalogueWriter::CatalogueWriter(const Desk& desk, const PaperRequest& request, const DocumentKind& kind,
                                 const documents::Template& form)
    : m_desk(desk), m_request(request), m_form(form), m_style(houseStyle(desk)),
      m_sources(sourcesOf(desk, request)),
      m_groups(papers::groupsUsed(kind.subject, documents::usedFields(form))),
      m_hasSheet(documents::usedFields(form).contains(QStringLiteral("acquainted"))),
      m_tellsMatching(documents::usedFields(form).contains(QStringLiteral("matching.left")) ||
                      documents::usedFields(form).contains(QStringLiteral("matching.rules"))),
      m_forPeople(documents::isForPeople(kind.subject)), m_published(kind.published)
{}

void CatalogueWriter::weigh(const QString& subject)
{
    m_sources.subject = subject;
    for (const people::Entry* entry : named()) {
        const bool known = m_sources.leftOut.contains(entry->id.uuid());
        if (auto found = known ? std::vector<people::Obstacle>() : against(*entry); !found.empty()) {
            m_sources.leftOut.insert(entry->id.uuid());
            m_blocked.push_back({m_desk.lookup().nameOf(entry->id), std::move(found), entry->id});
        }
    }
}

void CatalogueWriter::write(const QString& subject, PreparedPaper& prepared)
{
    m_sources.subject = subject;
    const auto entry = base::Id<people::Entry>::fromString(subject);
    if (!subject.isEmpty() && isLeftOut(subject)) {
        return;
    }
    if (m_tellsMatching) {
        m_sources.matching = matchingFacts(m_desk, m_request.answers, m_sources.day);
    }
    documents::FieldRecord fields = record();
    documents::setAnswers(fields, m_form.questions, allowedAnswers(),
                          [&](const QString& id) { return namedPerson(m_desk, id); });
    auto filled = documents::fill(m_form, fields, m_style);
    QStringList acquainted = filled.named;
    for (const auto& person : m_request.alsoAcquaint) {
        acquainted << person.toString();
    }
    m_sources.acquainted = employeesToAcquaint(m_desk, acquainted);
    if (m_hasSheet && !m_sources.acquainted.empty()) {
        papers::acquaintedGroup().set(fields, m_sources);
        filled = documents::fill(m_form, fields, m_style);
    }
    prepared.acquainted = m_sources.acquainted;
    if (m_forPeople) {
        addPaper(prepared, std::move(filled.paper), filled.warnings, entry);
    } else {
        addPaper(prepared, std::move(filled.paper), filled.warnings);
        prepared.subjects << subject;
    }
}

documents::FieldRecord CatalogueWriter::recordFor(const QString& subject)
{
    m_sources.subject = subject;
    return record();
}

documents::FieldRecord CatalogueWriter::record() const
{
    documents::FieldRecord fields;
    for (const papers::FieldGroup* group : m_groups) {
        group->set(fields, m_sources);
    }
    return fields;
}

std::vector<const people::Entry*> CatalogueWriter::named() const
{
    std::vector<const people::Entry*> entries;
    for (const papers::FieldGroup* group : m_groups) {
        if (group->named) {
            std::ranges::copy(group->named(m_sources), std::back_inserter(entries));
        }
    }
    for (const QString& id : peopleAnswered()) {
        const auto person = base::Id<people::Person>::fromString(id);
        if (const people::Entry* entry = isStaff(m_desk, person) ? nullptr : entryOf(person)) {
            entries.push_back(entry);
        }
    }
    return entries;
}

const people::Entry* CatalogueWriter::entryOf(base::Id<people::Person> person) const
{
    const auto& entries = m_desk.snapshot().entries;
    const auto found = std::ranges::find_if(entries, [&](const people::Entry& entry) {
        return entry.person == person && entry.programme == m_desk.programme().id;
    });
    return found == entries.end() ? nullptr : &*found;
}

QStringList CatalogueWriter::peopleAnswered() const
{
    QStringList ids;
    for (const documents::Question& question : m_form.questions) {
        const bool person = question.kind == documents::QuestionKind::Person ||
                            question.kind == documents::QuestionKind::People;
        const auto answer = m_request.answers.find(question.name);
        if (person && answer != m_request.answers.end()) {
            ids << answer->second;
        }
    }
    return ids;
}

bool CatalogueWriter::isLeftOutPerson(const QString& id) const
{
    const auto person = base::Id<people::Person>::fromString(id);
    const people::Entry* entry = isStaff(m_desk, person) ? nullptr : entryOf(person);
    return entry && m_sources.leftOut.contains(entry->id.uuid());
}

// The answers without those who may not be named.
documents::Answers CatalogueWriter::allowedAnswers() const
{
    documents::Answers answers = m_request.answers;
    const QStringList people = peopleAnswered();
    for (auto& [name, values] : answers) {
        values.removeIf([&](const QString& id) { return people.contains(id) && isLeftOutPerson(id); });
    }
    return answers;
}

std::vector<people::Obstacle> CatalogueWriter::against(const people::Entry& entry) const
{
    auto facts = school::gateFacts(m_desk.lookup(), entry, m_desk.programme(), m_sources.day);
    if (!m_published) {
        return binding(people::obstacles(people::GatePurpose::NamingPaper, facts));
    }
    facts.dataWanted = {people::distributionData().constFirst()}; // the name
    return binding(people::obstacles(people::GatePurpose::Publication, facts));
}

bool CatalogueWriter::isLeftOut(const QString& subject) const
{
    if (m_sources.leftOut.contains(QUuid::fromString(subject))) {
        return true;
    }
    const auto* pair = m_desk.lookup().pair(base::Id<pairs::Pair>::fromString(subject));
    return pair && std::ranges::any_of(named(), [&](const people::Entry* entry) {
               return m_sources.leftOut.contains(entry->id.uuid());
           });
}

} // namespace kurator::office
