#include "office/export_base.h"

#include "exchange/official_tables.h"
#include "office/paper_parts.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QHash>

namespace kurator::office {

namespace {

// The entries on the other side of someone's pairs, and the form of the first of them.
struct Partners
{
    std::vector<const people::Entry*> entries;
    QString form;
};

struct ExportGathering
{
    const Desk& desk;
    school::Lookup lookup;
    QHash<QUuid, Partners> partners;
    ExportedBase exported;
};

QString formTitleOf(const Desk& desk, const QString& code)
{
    const auto* form = programme::findForm(desk.profile(), code);
    return form ? form->title : code;
}

void indexPairs(ExportGathering& gathering)
{
    for (const pairs::Pair& pair : gathering.desk.snapshot().pairs) {
        const auto* mentor = gathering.lookup.entry(pair.mentor);
        if (pair.programme != gathering.desk.programme().id || pair.state == pairs::PairState::Dissolved ||
            !mentor) {
            continue;
        }
        const QString form = formTitleOf(gathering.desk, pair.form);
        for (const pairs::Member& member : pair.members) {
            if (const auto* mentee = gathering.lookup.entry(member.mentee)) {
                gathering.partners[mentor->id.uuid()].entries.push_back(mentee);
                gathering.partners[mentor->id.uuid()].form = form;
                gathering.partners[mentee->id.uuid()].entries.push_back(mentor);
                gathering.partners[mentee->id.uuid()].form = form;
            }
        }
    }
}

std::vector<people::Obstacle> againstExport(const ExportGathering& gathering, const people::Entry& entry)
{
    const auto facts =
        school::gateFacts(gathering.lookup, entry, gathering.desk.programme(), gathering.desk.today());
    return binding(people::obstacles(people::GatePurpose::NamingPaper, facts));
}

// Names of partners who may be named themselves: nobody is told through somebody else's line.
QString partnerNames(const ExportGathering& gathering, const Partners& partners)
{
    QStringList names;
    for (const auto* partner : partners.entries) {
        if (againstExport(gathering, *partner).empty()) {
            names << language::fullName(gathering.lookup.person(partner->person)->name);
        }
    }
    return names.join(QStringLiteral("; "));
}

QString partnerPlaces(const ExportGathering& gathering, const Partners& partners)
{
    QStringList places;
    for (const auto* partner : partners.entries) {
        if (againstExport(gathering, *partner).empty()) {
            places << (partner->workplace.isEmpty() ? partner->className : partner->workplace);
        }
    }
    places.removeAll(QString());
    places.removeDuplicates();
    return places.join(QStringLiteral("; "));
}

QString contactsOf(const ExportGathering& gathering, const people::Entry& entry, const people::Person& person)
{
    if (!entry.contacts.isEmpty()) {
        return entry.contacts;
    }
    QStringList parts{person.phone, person.email};
    for (const auto* adult : gathering.lookup.representativesOf(person.id)) {
        parts << language::fullName(adult->name) << adult->phone;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

exchange::OfficialMentee officialMentee(const ExportGathering& gathering, const people::Entry& entry,
                                        const people::Person& person)
{
    const Partners partners = gathering.partners.value(entry.id.uuid());
    exchange::OfficialMentee line;
    line.name = language::fullName(person.name);
    line.contacts = contactsOf(gathering, entry, person);
    line.birthYear = person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear;
    line.request = entry.request;
    line.joinedOn = entry.joinedOn;
    line.mentor = partnerNames(gathering, partners);
    line.form = partners.form;
    line.mentorWorkplace = partnerPlaces(gathering, partners);
    line.finishedOn = entry.finishedOn;
    line.results = entry.results;
    line.caseLink = entry.caseLink;
    line.completionMark = entry.completionMark;
    return line;
}

exchange::OfficialMentor officialMentor(const ExportGathering& gathering, const people::Entry& entry,
                                        const people::Person& person)
{
    const Partners partners = gathering.partners.value(entry.id.uuid());
    exchange::OfficialMentor line;
    line.name = language::fullName(person.name);
    line.contacts = contactsOf(gathering, entry, person);
    line.workplace = entry.workplace;
    line.competences = entry.competences;
    line.achievements = entry.achievements;
    line.interests = entry.interests;
    line.wishedAges = entry.wishedAgesText;
    line.time = entry.time;
    line.joinedOn = entry.joinedOn;
    line.mentees = partnerNames(gathering, partners);
    line.form = partners.form;
    line.menteeWorkplace = partnerPlaces(gathering, partners);
    line.finishedOn = entry.finishedOn;
    line.results = entry.results;
    line.caseLink = entry.caseLink;
    return line;
}

} // namespace

ExportedBase exportBase(const Desk& desk, people::Side side)
{
    ExportGathering gathering{desk, school::Lookup(desk.snapshot()), {}, {}};
    indexPairs(gathering);
    std::vector<exchange::OfficialMentee> mentees;
    std::vector<exchange::OfficialMentor> mentors;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = gathering.lookup.person(entry.person);
        if (entry.programme != desk.programme().id || entry.side != side || !person) {
            continue;
        }
        if (auto obstacles = againstExport(gathering, entry); !obstacles.empty()) {
            gathering.exported.leftOut.push_back(
                {language::fullName(person->name), std::move(obstacles), entry.id});
        } else if (side == people::Side::Mentee) {
            mentees.push_back(officialMentee(gathering, entry, *person));
        } else {
            mentors.push_back(officialMentor(gathering, entry, *person));
        }
    }
    const QStringList title{desk.organisation().fullName};
    gathering.exported.sheet = side == people::Side::Mentee
                                   ? exchange::officialBase(std::move(mentees), title)
                                   : exchange::officialBase(std::move(mentors), title);
    return std::move(gathering.exported);
}

} // namespace kurator::office
