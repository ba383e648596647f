#include "support/small_school.h"

#include <algorithm>

namespace kurator::tests {

namespace {

using people::Category;

constexpr people::AgeRange schoolAges{10, 19};

programme::Form formBetween(const QString& code, const QString& title, Category mentor, Category mentee,
                            std::optional<people::AgeRange> menteeAges)
{
    programme::Form form;
    form.code = code;
    form.title = title;
    form.mentorSides = {mentor};
    form.menteeSides = {mentee};
    form.menteeAges = menteeAges;
    return form;
}

template <class T>
T& withId(std::vector<T>& values, base::Id<T> id)
{
    return *std::ranges::find(values, id, &T::id);
}

} // namespace

SmallSchool::SmallSchool()
{
    m_forms = {
        formBetween(QStringLiteral("pupil-pupil"), QStringLiteral("ученик – ученик"), Category::Pupil,
                    Category::Pupil, schoolAges),
        formBetween(QStringLiteral("teacher-teacher"), QStringLiteral("учитель – учитель"), Category::Teacher,
                    Category::Teacher, std::nullopt),
        formBetween(QStringLiteral("employer-pupil"), QStringLiteral("работодатель – ученик"),
                    Category::Employer, Category::Pupil, schoolAges),
        formBetween(QStringLiteral("teacher-pupil-at-risk"), QStringLiteral("учитель – ученик группы риска"),
                    Category::Teacher, Category::Pupil, schoolAges),
    };
    people::Organisation own;
    own.id = m_ids.next<people::Organisation>();
    own.fullName = QStringLiteral("МБОУ «Средняя школа № 5»");
    own.shortName = QStringLiteral("Школа № 5");
    own.director = {language::personNameFromText(u"Кара-оол Сергей Михайлович"), language::Sex::Male,
                    QStringLiteral("директор"), false};
    m_snapshot.organisations = {own};

    programme::Programme year;
    year.id = m_ids.next<programme::Programme>();
    year.organisation = own.id;
    year.yearKind = programme::YearKind::School;
    year.period = {QDate(2026, 9, 1), QDate(2027, 5, 31)};
    year.t0 = year.period.start;
    year.t0Number = QStringLiteral("57-ОД");
    m_snapshot.programmes = {year};

    people::Person curator;
    curator.id = m_ids.next<people::Person>();
    curator.name = language::personNameFromText(u"Белова Ирина Олеговна");
    curator.phone = QStringLiteral("+7 913 123-45-67");
    m_snapshot.persons.push_back(curator);
    m_snapshot.staff.push_back({m_ids.next<people::StaffMember>(),
                                curator.id,
                                people::StaffFunction::Curator,
                                QStringLiteral("заместитель директора"),
                                {}});
    paper(QStringLiteral("D27"), QStringLiteral("90-ОД"), QDate(2026, 10, 12));
    m_pairsOrder = paper(QStringLiteral("D32"), QStringLiteral("98-ОД"), QDate(2026, 10, 23));
    addFigures();
    programme::ProgrammePlan plan;
    plan.id = m_ids.next<programme::ProgrammePlan>();
    plan.programme = year.id;
    plan.goal = QStringLiteral("у каждого новичка есть наставник");
    m_snapshot.programmePlans = {plan};
    m_snapshot.schoolHolidays = {{m_ids.next<base::SchoolHoliday>(),
                                  {QDate(2026, 10, 26), QDate(2026, 11, 3)},
                                  QStringLiteral("осенние")}};
}

void SmallSchool::addFigures()
{
    for (const auto* code : {"I1", "I2", "I3", "I4"}) {
        denominator(QString::fromLatin1(code), 300);
        programme::PlanValue plan;
        plan.id = m_ids.next<programme::PlanValue>();
        plan.indicator = QString::fromLatin1(code);
        plan.year = programme().year();
        plan.value = 1;
        m_snapshot.planValues.push_back(plan);
    }
}

base::Id<people::Entry> SmallSchool::participant(people::Side side, Category category, const QString& name,
                                                 const QDate& birth)
{
    people::Person person;
    person.id = m_ids.next<people::Person>();
    person.name = language::personNameFromText(name);
    person.sex = language::sexByPatronymic(person.name).value_or(language::Sex::Female);
    person.birthDate = birth;
    m_snapshot.persons.push_back(person);
    people::Entry entry;
    entry.id = m_ids.next<people::Entry>();
    entry.person = person.id;
    entry.programme = programme().id;
    entry.side = side;
    entry.category = category;
    if (side == people::Side::Mentor) {
        entry.capacity = 2;
        entry.status = people::MentorStatus::InRegistry;
    }
    m_snapshot.entries.push_back(entry);
    const bool minor = category == Category::Pupil;
    sign(person.id, minor);
    if (minor) {
        people::Person mother;
        mother.id = m_ids.next<people::Person>();
        mother.name = {person.name.surname, QStringLiteral("Мать"), person.id.toString()};
        represents(mother, person);
        m_snapshot.persons.push_back(mother);
    }
    return entry.id;
}

void SmallSchool::sign(base::Id<people::Person> person, bool minor)
{
    for (const auto purpose : {people::ConsentPurpose::Processing, people::ConsentPurpose::Participation}) {
        people::Consent consent;
        consent.id = m_ids.next<people::Consent>();
        consent.person = person;
        consent.programme = programme().id;
        consent.purpose = purpose;
        consent.recipients = {QStringLiteral("Региональный наставнический центр")};
        consent.signedOn = QDate(2026, 9, 10);
        consent.signers = {people::Signer{people::SignerRole::Self, {}}};
        if (minor) {
            consent.signers.push_back(people::Signer{people::SignerRole::Representative, {}});
        }
        m_snapshot.consents.push_back(consent);
    }
}

base::Id<people::Entry> SmallSchool::mentee(const QString& name, const QDate& birth)
{
    return participant(people::Side::Mentee, Category::Pupil, name, birth);
}

base::Id<people::Entry> SmallSchool::pupilMentor(const QString& name, const QDate& birth)
{
    return participant(people::Side::Mentor, Category::Pupil, name, birth);
}

base::Id<people::Entry> SmallSchool::teacher(people::Side side, const QString& name)
{
    return participant(side, Category::Teacher, name, QDate(1985, 1, 20));
}

base::Id<people::Entry> SmallSchool::employer(const QString& name, const QString& workplace)
{
    const auto id = participant(people::Side::Mentor, Category::Employer, name, QDate(1979, 8, 2));
    entry(id).workplace = workplace;
    people::Interview interview;
    interview.id = m_ids.next<people::Interview>();
    interview.entry = id;
    interview.certificateShownOn = QDate(2026, 9, 12);
    interview.certificateSeenBy = QStringLiteral("секретарь");
    m_snapshot.interviews.push_back(interview);
    return id;
}

base::Id<pairs::Pair> SmallSchool::pair(base::Id<people::Entry> mentor, base::Id<people::Entry> mentee,
                                        const QString& form)
{
    pairs::Pair pair;
    pair.id = m_ids.next<pairs::Pair>();
    pair.programme = programme().id;
    pair.form = form;
    pair.mentor = mentor;
    pair.members = {pairs::Member{mentee, {}, {}, {}}};
    pair.period = {QDate(2026, 10, 25), QDate(2027, 5, 25)};
    pair.state = pairs::PairState::Active;
    pair.order = m_pairsOrder;
    pair.goal = QStringLiteral("подтянуть математику");
    m_snapshot.pairs.push_back(pair);
    pairs::Meeting meeting;
    meeting.id = m_ids.next<pairs::Meeting>();
    meeting.pair = pair.id;
    meeting.date = QDate(2026, 11, 13);
    m_snapshot.meetings.push_back(meeting);
    return pair.id;
}

base::Id<documents::Document> SmallSchool::paper(const QString& kind, const QString& number,
                                                 const QDate& date)
{
    documents::Document document;
    document.id = m_ids.next<documents::Document>();
    document.programme = programme().id;
    document.kind = kind;
    document.number = number;
    document.date = date;
    document.title = QStringLiteral("Приказ № ") + number;
    document.state = documents::DocumentState::Registered;
    m_snapshot.documents.push_back(document);
    return document.id;
}

void SmallSchool::represents(const people::Person& adult, const people::Person& child)
{
    people::Representation representation;
    representation.id = m_ids.next<people::Representation>();
    representation.child = child.id;
    representation.adult = adult.id;
    m_snapshot.representations.push_back(representation);
}

void SmallSchool::mark(base::Id<people::Entry> entry, people::RestrictedKind kind)
{
    m_snapshot.restrictedMarks.push_back({m_ids.next<people::RestrictedMark>(), entry, kind});
}

void SmallSchool::denominator(const QString& indicator, qint64 value)
{
    std::erase_if(m_snapshot.denominators,
                  [&indicator](const programme::Denominator& one) { return one.indicator == indicator; });
    programme::Denominator denominator;
    denominator.id = m_ids.next<programme::Denominator>();
    denominator.programme = programme().id;
    denominator.indicator = indicator;
    denominator.value = value;
    denominator.date = QDate(2026, 9, 20);
    denominator.source = QStringLiteral("ОО-1");
    m_snapshot.denominators.push_back(denominator);
}

people::Entry& SmallSchool::entry(base::Id<people::Entry> id)
{
    return withId(m_snapshot.entries, id);
}

people::Person& SmallSchool::personOf(base::Id<people::Entry> id)
{
    return withId(m_snapshot.persons, entry(id).person);
}

people::Consent& SmallSchool::consentOf(base::Id<people::Entry> id)
{
    const auto person = entry(id).person;
    return *std::ranges::find_if(m_snapshot.consents, [person](const people::Consent& consent) {
        return consent.person == person && consent.purpose == people::ConsentPurpose::Processing;
    });
}

pairs::Pair& SmallSchool::pairOf(base::Id<pairs::Pair> id)
{
    return withId(m_snapshot.pairs, id);
}

documents::Document& SmallSchool::paperOf(base::Id<documents::Document> id)
{
    return withId(m_snapshot.documents, id);
}

} // namespace kurator::tests
