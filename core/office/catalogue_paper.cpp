#include "office/catalogue_paper.h"

#include "language/initials.h"
#include "office/acquaintance.h"
#include "office/awarded_people.h"
#include "office/grounds.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "office/subject_choices.h"
#include "papers/groups.h"
#include "people/distribution_data.h"
#include "school/gate_facts.h"

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

using documents::DocumentKind;
using documents::Subject;
using Groups = std::vector<const papers::FieldGroup*>;

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

// The keys of what there is one paper each of; one empty key for a paper of the programme.
base::Result<QStringList> subjectsAsked(const Desk& desk, const PaperRequest& request,
                                        const DocumentKind& kind)
{
    if (kind.subject == Subject::Programme) {
        return QStringList{QString()};
    }
    if (const auto audience = catalogueAudience(desk, kind)) {
        const auto people = paperPeople(desk, desk.lookup(), request, *audience);
        if (!people) {
            return base::passOn(people);
        }
        QStringList keys;
        for (const people::Entry* entry : *people) {
            keys << entry->id.toString();
        }
        return keys;
    }
    return chosenSubjects(desk, request, kind);
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

// One kind of paper while it is written.
class CataloguePaper
{
public:
    CataloguePaper(const Desk& desk, const PaperRequest& request, const DocumentKind& kind,
                   const documents::Template& form)
        : m_desk(desk), m_request(request), m_form(form), m_style(houseStyle(desk)),
          m_sources(sourcesOf(desk, request)),
          m_groups(papers::groupsUsed(kind.subject, documents::usedFields(form))),
          m_hasSheet(documents::usedFields(form).contains(QStringLiteral("acquainted"))),
          m_forPeople(documents::isForPeople(kind.subject)), m_published(kind.published)
    {}

    // Names whoever may not be named; call for every subject before writing.
    void weigh(const QString& subject)
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

    [[nodiscard]] std::vector<BlockedPerson>& blocked() { return m_blocked; }

    // Nothing is written where the subject itself is left out.
    void write(const QString& subject, PreparedPaper& prepared)
    {
        m_sources.subject = subject;
        const auto entry = base::Id<people::Entry>::fromString(subject);
        if (!subject.isEmpty() && isLeftOut(subject)) {
            return;
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

    [[nodiscard]] documents::FieldRecord recordFor(const QString& subject)
    {
        m_sources.subject = subject;
        return record();
    }

private:
    [[nodiscard]] documents::FieldRecord record() const
    {
        documents::FieldRecord fields;
        for (const papers::FieldGroup* group : m_groups) {
            group->set(fields, m_sources);
        }
        return fields;
    }

    [[nodiscard]] std::vector<const people::Entry*> named() const
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

    [[nodiscard]] const people::Entry* entryOf(base::Id<people::Person> person) const
    {
        const auto& entries = m_desk.snapshot().entries;
        const auto found = std::ranges::find_if(entries, [&](const people::Entry& entry) {
            return entry.person == person && entry.programme == m_desk.programme().id;
        });
        return found == entries.end() ? nullptr : &*found;
    }

    [[nodiscard]] QStringList peopleAnswered() const
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

    [[nodiscard]] bool isLeftOutPerson(const QString& id) const
    {
        const auto person = base::Id<people::Person>::fromString(id);
        const people::Entry* entry = isStaff(m_desk, person) ? nullptr : entryOf(person);
        return entry && m_sources.leftOut.contains(entry->id.uuid());
    }

    // The answers without those who may not be named.
    [[nodiscard]] documents::Answers allowedAnswers() const
    {
        documents::Answers answers = m_request.answers;
        const QStringList people = peopleAnswered();
        for (auto& [name, values] : answers) {
            values.removeIf([&](const QString& id) { return people.contains(id) && isLeftOutPerson(id); });
        }
        return answers;
    }

    [[nodiscard]] std::vector<people::Obstacle> against(const people::Entry& entry) const
    {
        auto facts = school::gateFacts(m_desk.lookup(), entry, m_desk.programme(), m_sources.day);
        if (!m_published) {
            return binding(people::obstacles(people::GatePurpose::NamingPaper, facts));
        }
        facts.dataWanted = {people::distributionData().constFirst()}; // the name
        return binding(people::obstacles(people::GatePurpose::Publication, facts));
    }

    [[nodiscard]] bool isLeftOut(const QString& subject) const
    {
        if (m_sources.leftOut.contains(QUuid::fromString(subject))) {
            return true;
        }
        const auto* pair = m_desk.lookup().pair(base::Id<pairs::Pair>::fromString(subject));
        return pair && std::ranges::any_of(named(), [&](const people::Entry* entry) {
                   return m_sources.leftOut.contains(entry->id.uuid());
               });
    }

    const Desk& m_desk;
    const PaperRequest& m_request;
    const documents::Template& m_form;
    documents::HouseStyle m_style;
    papers::Sources m_sources;
    Groups m_groups;
    bool m_hasSheet; // of acquaintance
    bool m_forPeople;
    bool m_published;
    std::vector<BlockedPerson> m_blocked;
};

const DocumentKind& kindOf(const PaperRequest& request)
{
    return *documents::findDocumentKind(request.kind);
}

} // namespace

base::Result<documents::Template> catalogueTemplate(const Desk& desk, const DocumentKind& kind)
{
    return catalogueTemplate(kind, templateTexts(desk));
}

base::Result<documents::Template> catalogueTemplate(const DocumentKind& kind,
                                                    const documents::TemplateTexts& texts)
{
    const QString name = QString::fromLatin1(kind.name);
    return documents::parseTemplate(texts(name).value_or(QString()), papers::dictionaryFor(kind.subject),
                                    name, texts);
}

base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request)
{
    return cataloguePaper(desk, request, templateTexts(desk));
}

base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request,
                                           const documents::TemplateTexts& texts)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(kind, texts);
    if (!form) {
        return base::passOn(form);
    }
    const auto subjects = subjectsAsked(desk, request, kind);
    if (!subjects) {
        return base::passOn(subjects);
    }
    CataloguePaper writer(desk, request, kind, *form);
    for (const QString& subject : *subjects) {
        writer.weigh(subject);
    }
    if (!writer.blocked().empty() && !request.leaveOut) {
        return refuseBlocked(writer.blocked());
    }
    PreparedPaper prepared;
    prepared.leftOut = std::move(writer.blocked());
    for (const QString& subject : *subjects) {
        writer.write(subject, prepared);
    }
    if (prepared.papers.empty()) {
        return base::refuseRule("office.all-left-out");
    }
    return prepared;
}

std::vector<BlockedPerson> blockedInCatalogue(const Desk& desk, const PaperRequest& request)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(desk, kind);
    const auto subjects = subjectsAsked(desk, request, kind);
    if (!form || !subjects) {
        return {};
    }
    CataloguePaper writer(desk, request, kind, *form);
    for (const QString& subject : *subjects) {
        writer.weigh(subject);
    }
    return std::move(writer.blocked());
}

std::optional<PaperAudience> catalogueAudience(const Desk& desk, const DocumentKind& kind)
{
    if (!documents::isForPeople(kind.subject)) {
        return std::nullopt;
    }
    // An employee keeps secrets by office; who comes from outside gives a promise of his own (D63).
    const bool onlyGuests = qstrcmp(kind.code, "D63") == 0;
    const auto suits = [subject = kind.subject, onlyGuests](const people::Entry& entry) {
        const bool mentor = entry.side == people::Side::Mentor;
        const bool sideSuits = subject == Subject::Participant || mentor == (subject == Subject::Mentor);
        return sideSuits && !(onlyGuests && entry.category == people::Category::Teacher);
    };
    // Letters and certificates are for those whom the newest order on awards names, once there is one.
    const bool award = qstrcmp(kind.code, "D48") == 0 || qstrcmp(kind.code, "D49") == 0;
    const auto usual = [suits, names = award ? awardedPeople(desk)
                                             : QSet<base::Id<people::Person>>()](const people::Entry& entry) {
        return suits(entry) && (names.isEmpty() || names.contains(entry.person));
    };
    return PaperAudience{suits, usual, "office.not-for-them", "office.nobody-there"};
}

base::Result<std::vector<AskedQuestion>> askedQuestions(const Desk& desk, const PaperRequest& request)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(desk, kind);
    if (!form) {
        return base::passOn(form);
    }
    const auto subjects = subjectsAsked(desk, request, kind);
    CataloguePaper writer(desk, request, kind, *form);
    const auto record = writer.recordFor(subjects ? subjects->value(0) : QString());
    std::vector<AskedQuestion> asked;
    for (const documents::Question& question : form->questions) {
        asked.push_back({question, documents::answerTo(question, request.answers, record),
                         documents::answerTo(question, {}, record), request.answers.contains(question.name)});
    }
    return asked;
}

} // namespace kurator::office
