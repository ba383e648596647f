#include "papers/catalogue_school.h"

#include "office/catalogue_paper.h"
#include "office/prepare_paper.h"
#include "support/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::tests {

namespace {

void makeCollege(TestSchool& school)
{
    const auto& base = school.desk().snapshot();
    school::Changes changes;
    people::Organisation own = base.organisations.front();
    own.type = people::OrganisationType::College;
    own.fullName = QStringLiteral("Областное государственное бюджетное профессиональное образовательное "
                                  "учреждение «Томский техникум информационных технологий»");
    own.shortName = QStringLiteral("ОГБПОУ «ТТИТ»");
    own.founder = QStringLiteral("Департамент образования Томской области");
    own.place = QStringLiteral("г. Томск");
    own.director.name = language::personNameFromText(QStringLiteral("Оюн Чодураа Кан-ооловна"));
    own.director.sex = language::Sex::Female;
    own.director.acting = true;
    changes.saved.emplace_back(own);
    for (people::Entry entry : base.entries) {
        if (entry.category == people::Category::Pupil) {
            entry.category = people::Category::Student;
            entry.className = QStringLiteral("ИС-%1").arg(21 + static_cast<int>(entry.className.size()));
            changes.saved.emplace_back(entry);
        }
    }
    REQUIRE(school.desk().commit({QStringLiteral("step.demo-filled"), {}}, changes));
}

QString personOfStaff(const office::Desk& desk, people::StaffFunction function)
{
    for (const people::StaffMember& member : desk.snapshot().staff) {
        if (member.function == function) {
            return member.person.toString();
        }
    }
    FAIL("nobody has this function");
    return {};
}

template <class Wanted>
QString nthPerson(const office::Desk& desk, int number, Wanted wanted)
{
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (wanted(entry) && --number == 0) {
            return entry.person.toString();
        }
    }
    FAIL("not so many of them");
    return {};
}

QString resolved(const office::Desk& desk, const QString& answer)
{
    if (!answer.startsWith(QLatin1Char('@'))) {
        return answer;
    }
    const QString who = answer.mid(1).section(QLatin1Char(' '), 0, 0);
    const int number = answer.section(QLatin1Char(' '), 1, 1).toInt();
    if (who == QLatin1String("curator")) {
        return personOfStaff(desk, people::StaffFunction::Curator);
    }
    if (who == QLatin1String("psychologist")) {
        return personOfStaff(desk, people::StaffFunction::Psychologist);
    }
    return nthPerson(desk, number, [&](const people::Entry& entry) {
        if (who == QLatin1String("teacher")) {
            return entry.category == people::Category::Teacher;
        }
        return entry.side == (who == QLatin1String("mentor") ? people::Side::Mentor : people::Side::Mentee);
    });
}

documents::Answers answersOf(const office::Desk& desk, const char* name)
{
    QFile file(QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/papers/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto json = QJsonDocument::fromJson(file.readAll());
    REQUIRE(json.isObject());
    documents::Answers answers = documents::answersFromJson(json.object());
    for (auto& [question, values] : answers) {
        for (QString& value : values) {
            value = resolved(desk, value);
        }
    }
    return answers;
}

} // namespace

std::unique_ptr<TestSchool> townSchool()
{
    return TestSchool::demo(7, 24);
}

std::unique_ptr<TestSchool> college()
{
    auto school = TestSchool::demo(7, 24, QStringLiteral("tomsk-colleges"));
    makeCollege(*school);
    return school;
}

std::vector<documents::DocumentKind> kindsFromTemplates()
{
    std::vector<documents::DocumentKind> kinds;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        if (office::isWrittenFromTemplate(kind)) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

office::PaperRequest goldenRequest(const office::Desk& desk, const documents::DocumentKind& kind)
{
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind.code);
    request.leaveOut = true;
    request.date = QDate(2026, 11, 20);
    if (kind.journal != documents::Journal::None) {
        request.number = QStringLiteral("57-ОД");
    }
    request.answers = answersOf(desk, kind.name);
    const auto choices = office::subjectChoices(desk, kind);
    if (!choices.empty()) {
        request.subjects = {choices.front().key};
    }
    if (const auto audience = office::catalogueAudience(desk, kind)) {
        for (const people::Entry& entry : desk.snapshot().entries) {
            if (audience->suits(entry) && request.entries.empty()) {
                request.entries = {entry.id};
            }
        }
    }
    return request;
}

} // namespace kurator::tests
