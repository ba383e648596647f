#include "language/name_declension.h"
#include "office/catalogue_paper.h"
#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::tests;

namespace {

const people::Entry* firstEntry(const office::Desk& desk, auto wanted)
{
    const auto& entries = desk.snapshot().entries;
    const auto found = std::ranges::find_if(entries, wanted);
    REQUIRE(found != entries.end());
    return &*found;
}

bool isMentor(const people::Entry& entry)
{
    return entry.side == people::Side::Mentor;
}

office::PaperRequest paperOf(const char* kind)
{
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind);
    request.date = QDate(2026, 11, 20);
    request.leaveOut = true;
    return request;
}

// Of its first subject, where it has one.
QString paperText(office::Desk& desk, office::PaperRequest request)
{
    const auto choices = office::subjectChoices(desk, *documents::findDocumentKind(request.kind));
    if (request.subjects.isEmpty() && !choices.empty()) {
        request.subjects = {choices.front().key};
    }
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    return readable(prepared->papers.front());
}

} // namespace

TEST_CASE("Letters of gratitude are for those whom the order on awards names, once it is registered",
          "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const auto usual = [&] {
        const auto audience =
            office::catalogueAudience(desk, *documents::findDocumentKind(QStringLiteral("D48")));
        REQUIRE(audience);
        return std::ranges::count_if(desk.snapshot().entries, audience->lacks);
    };
    CHECK(usual() == static_cast<qsizetype>(desk.snapshot().entries.size()));
    auto order = paperOf("D47");
    order.number = QStringLiteral("77-ОД");
    order.answers = {{QStringLiteral("thanks"), {firstEntry(desk, isMentor)->person.toString()}}};
    const auto prepared = office::preparePaper(desk, order);
    REQUIRE(prepared);
    REQUIRE(office::registerPaper(desk, order, *prepared));
    CHECK(usual() == 1);
    const auto letters = office::preparePaper(desk, paperOf("D48"));
    REQUIRE(letters);
    CHECK(letters->papers.size() == 1);
    CHECK(readable(letters->papers.front()).contains(QStringLiteral("№ 77-ОД")));
}

TEST_CASE("A promise to keep secrets is asked of mentors from outside, not of employees", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const auto* teacher = firstEntry(desk, [](const people::Entry& entry) {
        return isMentor(entry) && entry.category == people::Category::Teacher;
    });
    auto request = paperOf("D63");
    request.entries = {teacher->id};
    const auto refused = office::preparePaper(desk, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.not-for-them"));
}

TEST_CASE("A publication names only who agreed that everybody may read it", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const auto* mentor = firstEntry(desk, isMentor);
    const QString name = desk.lookup().nameOf(mentor->id);
    auto request = paperOf("D53");
    request.answers = {{QStringLiteral("people_named"), {mentor->person.toString()}}};
    CHECK_FALSE(paperText(desk, request).contains(name));
    people::Consent consent;
    consent.id = desk.ids().next<people::Consent>();
    consent.person = mentor->person;
    consent.programme = desk.programme().id;
    consent.purpose = people::ConsentPurpose::Distribution;
    consent.data = {QStringLiteral("фамилия, имя, отчество")};
    consent.signers = {{people::SignerRole::Self, {}}};
    consent.signedOn = QDate(2026, 11, 1);
    const auto* parent = desk.lookup().representativesOf(mentor->person).empty()
                             ? nullptr
                             : desk.lookup().representativesOf(mentor->person).front();
    if (parent) {
        consent.signers.push_back({people::SignerRole::Representative, parent->id});
    }
    school::Changes changes;
    changes.saved.emplace_back(consent);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    CHECK(paperText(desk, request).contains(name));
}

TEST_CASE("A case tells of a pair without anybody's name", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const QString text = paperText(desk, paperOf("D52"));
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = desk.lookup().person(entry.person);
        const bool byOffice = std::ranges::find(desk.snapshot().staff, entry.person,
                                                &people::StaffMember::person) != desk.snapshot().staff.end();
        CHECK((byOffice || !text.contains(language::fullName(person->name))));
    }
}

TEST_CASE("The closing order tells how every pair that an order fixed came out", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const QString text = paperText(desk, paperOf("D46"));
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const bool named = text.contains(desk.lookup().nameOf(pair.mentor));
        CHECK((named || !pair.order || pair.members.empty()));
    }
    CHECK(text.contains(QStringLiteral("завершена")));
}

TEST_CASE("The journal of orders has every registered order by its date", "[papers]")
{
    const auto school = townSchool();
    const QString text = paperText(school->desk(), paperOf("D58"));
    CHECK(text.contains(QStringLiteral("57-ОД")));
    CHECK(text.indexOf(QStringLiteral("57-ОД")) < text.indexOf(QStringLiteral("96-ОД")));
}

TEST_CASE("The journal of consents names who gave which consent and when", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const QString text = paperText(desk, paperOf("D57"));
    for (const people::Consent& consent : desk.snapshot().consents) {
        if (consent.signedOn && consent.programme == desk.programme().id) {
            CHECK(text.contains(language::fullName(desk.lookup().person(consent.person)->name)));
        }
    }
}

TEST_CASE("The journal of requests tells what was asked, by when and what was done", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    people::DataRequest asked;
    asked.id = desk.ids().next<people::DataRequest>();
    asked.person = firstEntry(desk, isMentor)->person;
    asked.kind = people::DataRequestKind::Information;
    asked.applicant = QStringLiteral("Тулуш Темир Оюнович");
    asked.gist = QStringLiteral("какие данные хранятся");
    asked.receivedOn = QDate(2026, 11, 2);
    asked.dueOn = QDate(2026, 11, 16);
    asked.answeredOn = QDate(2026, 11, 10);
    asked.answer = QStringLiteral("ответ № 12");
    school::Changes changes;
    changes.saved.emplace_back(asked);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    const QString text = paperText(desk, paperOf("D57"));
    CHECK(text.contains(QStringLiteral("запрос сведений: какие данные хранятся")));
    CHECK(text.contains(QStringLiteral("| 1 | 02.11.2026 | Тулуш Темир Оюнович |")));
    CHECK(text.contains(QStringLiteral("16.11.2026 | ответ № 12 | 10.11.2026")));
}

TEST_CASE("Where no new mentor is found yet, the order has one looked for", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    auto request = paperOf("D38");
    const QString looking = paperText(desk, request);
    CHECK(looking.contains(QStringLiteral("О прекращении работы наставнической пары")));
    CHECK(looking.contains(QStringLiteral("подобрать наставляемому нового наставника")));
    CHECK_FALSE(looking.contains(QStringLiteral("Закрепить за")));
    request.answers = {{QStringLiteral("search"), {}}};
    CHECK_FALSE(paperText(desk, request).contains(QStringLiteral("нового наставника")));
}

TEST_CASE("A certificate of training tells what was studied and for how many hours", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    auto request = paperOf("D49");
    request.entries = {firstEntry(desk, isMentor)->id};
    request.answers = {{QStringLiteral("shape"), {QStringLiteral("сертификат об обучении")}},
                       {QStringLiteral("hours"), {QStringLiteral("21")}}};
    CHECK(paperText(desk, request).contains(QStringLiteral("обучение «Школа наставника» в объёме 21 часа")));
}

TEST_CASE("Gratitude may go to the organisation that sent the mentor", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    auto request = paperOf("D48");
    const auto* guest = firstEntry(desk, [](const people::Entry& entry) {
        return isMentor(entry) && entry.category == people::Category::Employer;
    });
    request.entries = {guest->id};
    request.answers = {{QStringLiteral("whom"), {QStringLiteral("организацию участника")}}};
    CHECK(paperText(desk, request).contains(QStringLiteral("коллективу ") + guest->workplace));
}

TEST_CASE("An order on awards for which nobody was chosen thanks the mentors of finished pairs", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    const QString text = paperText(desk, paperOf("D47"));
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const auto* mentor = desk.lookup().personOf(pair.mentor);
        const auto toWhom = language::declined(mentor->name, *mentor->sex, language::Case::Dative);
        const bool thanked = text.contains(language::fullName(toWhom));
        CHECK((thanked == (pair.state == pairs::PairState::Completed && pair.order)));
    }
}
