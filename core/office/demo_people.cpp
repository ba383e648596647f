#include "office/demo_people.h"

#include "base/age.h"

namespace kurator::office {

namespace {

constexpr int firstClass = 5;
constexpr int classesForMentees = 5; // 5…9
constexpr int siblingEvery = 17;
constexpr int teacherMenteeEvery = 9;
constexpr int noConsentEvery = 10;
constexpr int noTimeEvery = 8;

QDate dayBetween(const QDate& from, const QDate& to, QRandomGenerator& random)
{
    return from.addDays(random.bounded(static_cast<int>(from.daysTo(to)) + 1));
}

QString classOf(const people::Person& pupil, const QDate& today, QRandomGenerator& random)
{
    const int grade = qBound(1, base::fullYears(*pupil.birthDate, today) - 6, 11);
    const QChar letter = u"АБВ"[random.bounded(3)];
    return QStringLiteral("%1 «%2»").arg(grade).arg(letter);
}

QString phoneNumber(QRandomGenerator& random)
{
    return QStringLiteral("+7 900 %1-%2-%3")
        .arg(random.bounded(1000), 3, 10, QLatin1Char('0'))
        .arg(random.bounded(100), 2, 10, QLatin1Char('0'))
        .arg(random.bounded(100), 2, 10, QLatin1Char('0'));
}

} // namespace

DemoPeople::DemoPeople(const DemoMaterial& material, const programme::Programme& programme,
                       const QDate& today, base::IdSource& ids, QRandomGenerator& random)
    : m_material(material), m_programme(programme), m_today(today), m_ids(ids), m_random(random)
{}

void DemoPeople::addMentees(int count)
{
    for (int i = 0; i < count; ++i) {
        if (i % teacherMenteeEvery == teacherMenteeEvery - 1) {
            addTeacherMentee();
        } else {
            addPupilMentee();
        }
    }
}

void DemoPeople::addMentors(int count, people::MentorStatus status)
{
    for (int i = 0; i < count; ++i) {
        people::Entry entry = blankEntry(people::Side::Mentor, m_programme.t0.addMonths(2).addDays(i % 20));
        entry.status = status;
        entry.achievements = oneOf(m_material.achievements, m_random);
        if (i % 6 != 5) {
            entry.capacity = 1 + m_random.bounded(3);
        }
        if (i % 5 < 2) {
            addPupilMentor(entry);
        } else if (i % 5 < 4) {
            addTeacherMentor(entry);
        } else {
            addGuestMentor(entry);
        }
    }
}

people::Person DemoPeople::madeUpPerson(const QDate& bornFrom, const QDate& bornTo)
{
    people::Person person;
    person.id = m_ids.next<people::Person>();
    person.sex = m_random.bounded(2) == 0 ? language::Sex::Male : language::Sex::Female;
    person.name = madeUpName(m_material, *person.sex, m_random);
    person.birthDate = dayBetween(bornFrom, bornTo, m_random);
    person.phone = phoneNumber(m_random);
    return person;
}

people::Person DemoPeople::madeUpSibling(const people::Person& of)
{
    people::Person sibling = of;
    sibling.id = m_ids.next<people::Person>();
    sibling.birthDate = of.birthDate->addDays(-500);
    while (sibling.name.given == of.name.given) {
        for (const NameTradition& tradition : m_material.traditions) {
            const NameLists& lists = of.sex == language::Sex::Male ? tradition.male : tradition.female;
            if (lists.surnames.contains(of.name.surname)) {
                sibling.name.given = oneOf(lists.given, m_random);
                break;
            }
        }
    }
    return sibling;
}

people::Entry DemoPeople::blankEntry(people::Side side, const QDate& joined)
{
    people::Entry entry;
    entry.id = m_ids.next<people::Entry>();
    entry.programme = m_programme.id;
    entry.side = side;
    entry.joinedOn = qMin(joined, m_today);
    entry.interests =
        oneOf(m_material.interests, m_random) + QStringLiteral(", ") + oneOf(m_material.interests, m_random);
    if (m_random.bounded(noTimeEvery) != 0) {
        entry.time = oneOf(m_material.times, m_random);
    }
    return entry;
}

people::Person DemoPeople::addRepresentative(const people::Person& child)
{
    people::Person adult = madeUpPerson(m_today.addYears(-48), m_today.addYears(-33));
    const bool mother = adult.sex == language::Sex::Female;
    for (const NameTradition& tradition : m_material.traditions) {
        const NameLists& own = child.sex == language::Sex::Male ? tradition.male : tradition.female;
        const auto at = own.surnames.indexOf(child.name.surname);
        const NameLists& others = mother ? tradition.female : tradition.male;
        if (at >= 0 && at < others.surnames.size()) {
            adult.name = {others.surnames[at], oneOf(others.given, m_random),
                          oneOf(others.patronymics, m_random)};
            break;
        }
    }
    m_changes.saved.emplace_back(adult);
    people::Representation representation;
    representation.id = m_ids.next<people::Representation>();
    representation.child = child.id;
    representation.adult = adult.id;
    representation.relation = mother ? people::Relation::Mother : people::Relation::Father;
    m_changes.saved.emplace_back(representation);
    m_parents.push_back(adult);
    return adult;
}

void DemoPeople::addConsent(const people::Person& person, bool self, const people::Person* representative)
{
    for (const auto purpose : {people::ConsentPurpose::Processing, people::ConsentPurpose::Participation}) {
        people::Consent consent;
        consent.id = m_ids.next<people::Consent>();
        consent.person = person.id;
        consent.programme = m_programme.id;
        consent.purpose = purpose;
        consent.signedOn = qMin(m_programme.t0.addMonths(2).addDays(m_random.bounded(25)), m_today);
        if (purpose == people::ConsentPurpose::Processing) {
            consent.recipients = people::recipientsByForm();
        }
        if (self) {
            consent.signers.push_back({people::SignerRole::Self, std::nullopt});
        }
        if (representative) {
            consent.signers.push_back({people::SignerRole::Representative, representative->id});
        }
        m_changes.saved.emplace_back(consent);
    }
}

void DemoPeople::addPupilConsent(const people::Person& pupil, const people::Person& representative)
{
    const int draw = m_random.bounded(noConsentEvery);
    if (draw == 0) {
        return;
    }
    const bool ownSignature = base::fullYears(*pupil.birthDate, m_today) >= 14;
    // Now and then a fourteen-year-old's own signature is forgotten.
    addConsent(pupil, ownSignature && draw != 1, &representative);
}

void DemoPeople::addPupilMentee()
{
    const bool sibling = !m_pupils.empty() && m_pupils.size() % siblingEvery == 0;
    const QDate youngest = m_today.addYears(-(firstClass + 6));
    const QDate oldest = youngest.addYears(-classesForMentees);
    people::Person pupil = sibling ? madeUpSibling(m_pupils.back()) : madeUpPerson(oldest, youngest);
    m_changes.saved.emplace_back(pupil);
    const people::Person parent = addRepresentative(pupil);

    people::Entry entry = blankEntry(people::Side::Mentee, m_programme.t0.addMonths(2));
    entry.person = pupil.id;
    entry.category = people::Category::Pupil;
    entry.className = classOf(pupil, m_today, m_random);
    entry.workplace = m_material.organisation.organisation.shortName;
    entry.request = oneOf(m_material.subjects, m_random).request;
    entry.requestSource =
        m_random.bounded(4) == 0 ? QStringLiteral("классный руководитель") : QStringLiteral("сам");
    m_changes.saved.emplace_back(entry);
    addPupilConsent(pupil, parent);
    m_pupils.push_back(pupil);
}

void DemoPeople::addTeacherMentee()
{
    people::Person teacher = madeUpPerson(m_today.addYears(-34), m_today.addYears(-22));
    m_changes.saved.emplace_back(teacher);
    people::Entry entry = blankEntry(people::Side::Mentee, m_programme.t0.addMonths(2));
    entry.person = teacher.id;
    entry.category = people::Category::Teacher;
    entry.position = oneOf(m_material.positions, m_random);
    entry.workplace = m_material.organisation.organisation.shortName;
    entry.experienceYears = m_random.bounded(4);
    entry.request = oneOf(m_material.teacherSubjects, m_random).request;
    m_changes.saved.emplace_back(entry);
    if (m_random.bounded(noConsentEvery) != 0) {
        addConsent(teacher, true, nullptr);
    }
}

void DemoPeople::addPupilMentor(people::Entry entry)
{
    people::Person pupil = madeUpPerson(m_today.addYears(-17), m_today.addYears(-15).addDays(-30));
    m_changes.saved.emplace_back(pupil);
    const people::Person parent = addRepresentative(pupil);
    entry.person = pupil.id;
    entry.category = people::Category::Pupil;
    entry.className = classOf(pupil, m_today, m_random);
    entry.workplace = m_material.organisation.organisation.shortName;
    entry.competences = oneOf(m_material.subjects, m_random).competence;
    entry.wishedAgesText = QStringLiteral("10–13 лет");
    entry.wishedAges = people::AgeRange{10, 13};
    m_changes.saved.emplace_back(entry);
    addConsent(pupil, true, &parent);
}

void DemoPeople::addTeacherMentor(people::Entry entry)
{
    people::Person teacher = madeUpPerson(m_today.addYears(-58), m_today.addYears(-36));
    m_changes.saved.emplace_back(teacher);
    entry.person = teacher.id;
    entry.category = people::Category::Teacher;
    entry.position = oneOf(m_material.positions, m_random);
    entry.workplace = m_material.organisation.organisation.shortName;
    entry.experienceYears = 10 + m_random.bounded(25);
    entry.competences = oneOf(m_material.teacherSubjects, m_random).competence + QStringLiteral(", ") +
                        oneOf(m_material.subjects, m_random).competence;
    entry.wishedAgesText = QStringLiteral("любой");
    m_changes.saved.emplace_back(entry);
    addConsent(teacher, true, nullptr);

    people::LabourPaper paper;
    paper.id = m_ids.next<people::LabourPaper>();
    paper.person = teacher.id;
    paper.programme = m_programme.id;
    paper.consentOn = qMin(m_programme.t0.addMonths(3), m_today);
    paper.supplementOn = paper.consentOn;
    paper.supplementNumber = QStringLiteral("%1/26").arg(10 + m_random.bounded(80));
    m_changes.saved.emplace_back(paper);
}

void DemoPeople::addGuestMentor(people::Entry entry)
{
    const bool parent = m_random.bounded(3) == 0 && !m_parents.empty();
    people::Person guest =
        parent ? m_parents[static_cast<size_t>(m_random.bounded(static_cast<int>(m_parents.size())))]
               : madeUpPerson(m_today.addYears(-55), m_today.addYears(-26));
    if (parent) {
        std::erase_if(m_parents, [&](const people::Person& one) { return one.id == guest.id; });
    } else {
        m_changes.saved.emplace_back(guest);
    }
    entry.person = guest.id;
    entry.category = people::Category::Employer;
    entry.position = oneOf(m_material.jobs, m_random);
    entry.workplace = oneOf(m_material.enterprises, m_random);
    entry.competences = oneOf(m_material.subjects, m_random).competence;
    entry.wishedAgesText = QStringLiteral("от 13 лет");
    entry.wishedAges = people::AgeRange{13, 19};
    m_changes.saved.emplace_back(entry);
    if (m_random.bounded(noConsentEvery) != 0) {
        addConsent(guest, true, nullptr);
    }
}

} // namespace kurator::office
