#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

// One pair of pupils; `mentee` is thirteen.
struct ConsentedPair
{
    SmallSchool school;
    base::Id<people::Entry> mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    base::Id<people::Entry> mentee =
        school.mentee(QStringLiteral("Иванова Мария Сергеевна"), QDate(2013, 8, 14));
    base::Id<pairs::Pair> pair = school.pair(mentor, mentee);

    void menteeSignedAlone()
    {
        school.consentOf(mentee).signers = {people::Signer{people::SignerRole::Self, {}}};
    }
};

} // namespace

TEST_CASE("A missing consent is a warning in a base in the making and an error in a working pair", "[checks]")
{
    ConsentedPair scene;
    scene.school.consentOf(scene.mentee).signedOn.reset();
    CHECK(Found(scene.school).isError("consent.missing"));
    CHECK(Found(scene.school).argument("consent.missing", "name") ==
          QStringLiteral("Иванова Мария Сергеевна"));
    CHECK(Found(scene.school).one("consent.missing").stage == 2);
    scene.school.pairOf(scene.pair).state = pairs::PairState::Proposed;
    CHECK_FALSE(Found(scene.school).isError("consent.missing"));
    scene.school.snapshot().pairs.clear();
    CHECK_FALSE(Found(scene.school).isError("consent.missing"));
}

TEST_CASE("A mentor's missing consent belongs to the third stage", "[checks]")
{
    ConsentedPair scene;
    scene.school.consentOf(scene.mentor).signedOn.reset();
    CHECK(Found(scene.school).one("consent.missing").stage == 3);
}

TEST_CASE("A child's own signature without a representative's is told by law", "[checks]")
{
    ConsentedPair scene;
    scene.menteeSignedAlone();
    CHECK(Found(scene.school).isError("consent.no-representative"));
}

TEST_CASE("What only the school's practice asks is never an error", "[checks]")
{
    ConsentedPair scene; // the mentor is sixteen
    scene.school.consentOf(scene.mentor).signers = {people::Signer{people::SignerRole::Self, {}}};
    CHECK(Found(scene.school).codes() ==
          QStringList{QStringLiteral("consent.no-representative-by-practice")});
    CHECK_FALSE(Found(scene.school).isError("consent.no-representative-by-practice"));
    scene.school.programme().representativeFrom14 = false;
    CHECK(Found(scene.school).codes().isEmpty());
}

TEST_CASE("A consent that runs out before the programme is told thirty days ahead", "[checks]")
{
    ConsentedPair scene;
    auto& until = scene.school.consentOf(scene.mentee).validUntil;
    until = QDate(2026, 12, 10);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("consent.expiring")});
    CHECK(Found(scene.school).argument("consent.expiring", "n") == QStringLiteral("20"));
    CHECK(Found(scene.school).argument("consent.expiring", "until") == QStringLiteral("10.12.2026"));
    until = QDate(2027, 3, 1);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("consent.ends-before-pair")});
    until = QDate(2026, 11, 19);
    CHECK(Found(scene.school).isError("consent.expired"));
}

TEST_CASE("A consent to the programme's end is not said to run out in its last month", "[checks]")
{
    ConsentedPair scene;
    scene.school.pairOf(scene.pair).state = pairs::PairState::Completed;
    const Found found(scene.school, QDate(2027, 5, 20));
    CHECK_FALSE(found.has("consent.expiring"));
    CHECK_FALSE(found.has("consent.ends-before-pair"));
}

TEST_CASE("Whoever withdrew stays no longer in a pair, and the data no longer than thirty days", "[checks]")
{
    ConsentedPair scene; // decision 12
    scene.school.consentOf(scene.mentee).withdrawnOn = QDate(2026, 11, 10);
    const Found found(scene.school);
    CHECK(found.isError("consent.withdrawn"));
    CHECK_FALSE(found.isError("consent.stop-processing"));
    CHECK(found.argument("consent.stop-processing", "due") == QStringLiteral("10.12.2026"));
    CHECK_FALSE(Found(scene.school, QDate(2026, 12, 10)).isError("consent.stop-processing"));
    CHECK(Found(scene.school, QDate(2026, 12, 11)).isError("consent.stop-processing"));
}

TEST_CASE("Taking part without a consent to it is a warning once there is a pair", "[checks]")
{
    ConsentedPair scene; // decision 37
    std::erase_if(scene.school.snapshot().consents, [](const people::Consent& consent) {
        return consent.purpose == people::ConsentPurpose::Participation;
    });
    CHECK(Found(scene.school).count("consent.participation") == 2);
    CHECK_FALSE(Found(scene.school).isError("consent.participation"));
    scene.school.snapshot().pairs.clear();
    CHECK_FALSE(Found(scene.school).has("consent.participation"));
}

TEST_CASE("The 14th birthday is a notice, the 18th asks for a new signature", "[checks]")
{
    ConsentedPair scene;
    scene.school.personOf(scene.mentee).birthDate = QDate(2013, 3, 8);
    CHECK(Found(scene.school).codes() == QStringList{QStringLiteral("consent.turns-14")});
    CHECK(Found(scene.school).argument("consent.turns-14", "date") == QStringLiteral("08.03.2027"));
    scene.school.personOf(scene.mentee).birthDate = QDate(2012, 3, 8);
    scene.school.personOf(scene.mentor).birthDate = QDate(2008, 11, 2);
    CHECK(Found(scene.school).one("consent.turns-18").severity == base::Severity::Warning);
    CHECK(Found(scene.school, QDate(2026, 11, 1)).one("consent.turns-18").severity == base::Severity::Notice);
    scene.school.consentOf(scene.mentor).signedOn = QDate(2026, 11, 3);
    CHECK_FALSE(Found(scene.school).has("consent.turns-18"));
}

TEST_CASE("A minor without a representative in the base is told, an adult is not", "[checks]")
{
    ConsentedPair scene;
    scene.school.snapshot().representations.clear();
    CHECK(Found(scene.school).count("people.no-representative") == 2);
    scene.school.personOf(scene.mentor).birthDate = QDate(2008, 1, 1);
    CHECK(Found(scene.school).count("people.no-representative") == 1);
    scene.school.personOf(scene.mentee).birthDate.reset();
    CHECK(Found(scene.school).count("people.no-representative") == 1);
}

TEST_CASE("Health categories without their consent are counted and never named", "[checks]")
{
    ConsentedPair scene; // decision 9: 152-ФЗ ст. 10
    scene.school.mark(scene.mentee, people::RestrictedKind::Disability);
    const auto told = Found(scene.school).one("consent.health-marks");
    CHECK(told.severity == base::Severity::Error);
    CHECK(told.arguments.value(QStringLiteral("n")) == QStringLiteral("1"));
    CHECK(told.subject.kind == base::Subject::Kind::Programme);
    CHECK_FALSE(told.arguments.values().join(QString()).contains(QStringLiteral("Иванова")));
}

TEST_CASE("A pair of employees without the labour papers is an error once it works", "[checks]")
{
    SmallSchool school; // ТК РФ ст. 351.8
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Смирнова Анна Ильинична"));
    const auto novice = school.teacher(people::Side::Mentee, QStringLiteral("Козлов Дмитрий Андреевич"));
    const auto pair = school.pair(mentor, novice, QStringLiteral("teacher-teacher"));
    CHECK(Found(school).codes() ==
          QStringList{QStringLiteral("labour.no-consent"), QStringLiteral("labour.no-supplement")});
    CHECK(Found(school).isError("labour.no-supplement"));
    school.pairOf(pair).state = pairs::PairState::Proposed;
    CHECK_FALSE(Found(school).isError("labour.no-supplement"));
    people::LabourPaper paper;
    paper.person = school.entry(mentor).person;
    paper.programme = school.programme().id;
    paper.consentOn = QDate(2026, 10, 1);
    paper.supplementOn = QDate(2026, 10, 5);
    school.snapshot().labourPapers = {paper};
    CHECK_FALSE(Found(school).has("labour.no-supplement"));
}

TEST_CASE("A teacher who mentors a pupil needs no labour papers", "[checks]")
{
    SmallSchool school; // ТК РФ ст. 351.8: of employees only
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Смирнова Анна Ильинична"));
    school.pair(mentor, school.mentee(QStringLiteral("Иванова Мария Сергеевна")),
                QStringLiteral("teacher-pupil-at-risk"));
    CHECK_FALSE(Found(school).has("labour.no-consent"));
}
