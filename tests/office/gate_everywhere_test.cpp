#include "documents/catalogue.h"
#include "documents/paper_json.h"
#include "office/data_requests.h"
#include "office/export_base.h"
#include "office/prepare_paper.h"
#include "office/request_register.h"
#include "office/year_report.h"
#include "reports/report_json.h"
#include "reports/report_tables.h"
#include "school/gate_facts.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace kurator;
using people::ConsentPurpose;
using people::Side;
using tests::SmallDesk;
using tests::SmallSchool;

namespace {

const QDate paperDay(2026, 11, 20);
const QString blockedName = QStringLiteral("Хворостин Захар Ильич");
// What all cases of the name share.
const QString blockedStem = QStringLiteral("Хворостин");
const QString freeStem = QStringLiteral("Лебедк");

using Gap = std::function<void(SmallSchool&, base::Id<people::Entry>)>;

struct NamedGap
{
    const char* name;
    Gap make;
};

// Each way in which a consent to processing may lack (decisions 9 to 11).
std::vector<NamedGap> gapsOfProcessing()
{
    return {{"there is no consent",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 const auto id = school.consentOf(entry).id;
                 std::erase_if(school.snapshot().consents, [id](const auto& one) { return one.id == id; });
             }},
            {"the blank came not back",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 auto& paper = school.consentOf(entry);
                 paper.issuedOn = paper.signedOn;
                 paper.signedOn.reset();
             }},
            {"only the child signed",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 school.personOf(entry).birthDate = QDate(2014, 5, 5);
                 school.consentOf(entry).signers = {{people::SignerRole::Self, std::nullopt}};
             }},
            {"from 14 the parent did not sign",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 school.consentOf(entry).signers = {{people::SignerRole::Self, std::nullopt}};
             }},
            {"the consent ran out",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 school.consentOf(entry).validUntil = QDate(2026, 11, 1);
             }},
            {"the consent was withdrawn",
             [](SmallSchool& school, base::Id<people::Entry> entry) {
                 school.consentOf(entry).withdrawnOn = QDate(2026, 11, 10);
             }},
            {"only another paper was signed", [](SmallSchool& school, base::Id<people::Entry> entry) {
                 school.consentOf(entry).purpose = ConsentPurpose::Participation;
             }}};
}

QString textOf(const exchange::OutSheet& sheet)
{
    QStringList all = sheet.title + sheet.notes;
    for (const auto& row : sheet.rows) {
        for (const auto& cell : row) {
            all << exchange::shown(cell);
        }
    }
    return all.join(QLatin1Char('\n'));
}

QString textOf(const office::PreparedPaper& prepared)
{
    QString all;
    for (const auto& paper : prepared.papers) {
        all += QString::fromUtf8(documents::toJson(paper));
    }
    return all;
}

// Papers by which the school asks for a consent or answers the person: they name the one who lacks it.
bool isAddressedToThePerson(const QString& kind)
{
    static const QStringList kinds{QStringLiteral("D12"), QStringLiteral("D15"), QStringLiteral("D16"),
                                   QStringLiteral("D17"), QStringLiteral("D18"), QStringLiteral("D35"),
                                   QStringLiteral("D61"), QStringLiteral("D62"), QStringLiteral("D65")};
    return kinds.contains(kind);
}

struct Output
{
    QString what;
    QString text;
};

// The register of requests and consents is the school's proof and is not to leave it (152-ФЗ ст. 20, 21).
bool staysInTheSchool(const QString& kind)
{
    return kind == QLatin1String("D57");
}

// All papers of the catalogue that can be written, without those who may not be named.
std::vector<Output> papersOf(const office::Desk& desk)
{
    std::vector<Output> outputs;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        if (!kind.name || isAddressedToThePerson(code) || staysInTheSchool(code)) {
            continue;
        }
        office::PaperRequest request;
        request.kind = code;
        request.number = QStringLiteral("120-ОД");
        request.date = paperDay;
        request.leaveOut = true;
        if (const auto prepared = office::preparePaper(desk, request)) {
            outputs.push_back({code, textOf(*prepared)});
        }
    }
    return outputs;
}

Output reportOf(const office::Desk& desk)
{
    const auto report = office::yearReport(desk, {});
    REQUIRE(report);
    QString text = QString::fromUtf8(QJsonDocument(reports::reportJson(*report)).toJson());
    for (const auto& sheet : reports::reportSheets(*report)) {
        text += textOf(sheet);
    }
    return {QStringLiteral("report"), text};
}

std::vector<Output> allThatLeaves(const office::Desk& desk)
{
    auto outputs = papersOf(desk);
    outputs.push_back(
        {QStringLiteral("base of mentees"), textOf(office::exportBase(desk, Side::Mentee).sheet)});
    outputs.push_back(
        {QStringLiteral("base of mentors"), textOf(office::exportBase(desk, Side::Mentor).sheet)});
    outputs.push_back(reportOf(desk));
    return outputs;
}

enum class PairsAre
{
    Proposed, // for the order to fix
    Working   // for the report to tell
};

// Two pairs, one of them with the blocked person in it.
struct Gated
{
    explicit Gated(Side blockedSide, PairsAre state)
    {
        auto& school = small.school();
        const bool isMentor = blockedSide == Side::Mentor;
        const auto mentor =
            school.pupilMentor(isMentor ? blockedName : QStringLiteral("Лебедкин Пётр Ильич"));
        const auto mentee = school.mentee(isMentor ? QStringLiteral("Лебедков Иван Ильич") : blockedName);
        const auto freeMentor = school.pupilMentor(QStringLiteral("Лебедкевич Олег Ильич"));
        const auto freeMentee = school.mentee(QStringLiteral("Лебедкис Глеб Ильич"));
        blocked = isMentor ? mentor : mentee;
        for (const auto id : {school.pair(mentor, mentee), school.pair(freeMentor, freeMentee)}) {
            if (state == PairsAre::Proposed) {
                school.pairOf(id).state = pairs::PairState::Proposed;
                school.pairOf(id).order.reset();
            }
        }
        if (state == PairsAre::Proposed) {
            school.withoutMeetings();
        }
    }

    [[nodiscard]] std::vector<Output> outputs() { return allThatLeaves(small.open()); }

    SmallDesk small;
    base::Id<people::Entry> blocked;
};

constexpr PairsAre bothStates[] = {PairsAre::Proposed, PairsAre::Working};

bool holds(const std::vector<Output>& outputs, const QString& what, const QString& stem)
{
    const auto found = std::ranges::find(outputs, what, &Output::what);
    return found != outputs.end() && found->text.contains(stem);
}

} // namespace

TEST_CASE("Nothing that leaves the school names somebody whose consent lacks, whatever it lacks", "[office]")
{
    for (const Side side : {Side::Mentee, Side::Mentor}) {
        for (const NamedGap& gap : gapsOfProcessing()) {
            for (const PairsAre state : bothStates) {
                INFO((side == Side::Mentee ? "a mentee: " : "a mentor: ") << gap.name);
                Gated gated(side, state);
                gap.make(gated.small.school(), gated.blocked);
                const auto outputs = gated.outputs();
                for (const Output& output : outputs) {
                    INFO(output.what.toStdString());
                    CHECK_FALSE(output.text.contains(blockedStem));
                }
                // The others are still there, so nothing is empty by chance.
                CHECK(holds(outputs,
                            state == PairsAre::Proposed ? QStringLiteral("D32") : QStringLiteral("report"),
                            freeStem));
                CHECK(holds(outputs, QStringLiteral("base of mentees"), freeStem));
                CHECK(holds(outputs, QStringLiteral("base of mentors"), freeStem));
            }
        }
    }
}

TEST_CASE("Who has signed everything is named everywhere, so the test above is not blind", "[office]")
{
    const auto proposed = Gated(Side::Mentee, PairsAre::Proposed).outputs();
    CHECK(holds(proposed, QStringLiteral("D32"), blockedStem));
    CHECK(holds(proposed, QStringLiteral("base of mentees"), blockedStem));
    CHECK(holds(proposed, QStringLiteral("base of mentors"), freeStem));
    const auto working = Gated(Side::Mentee, PairsAre::Working).outputs();
    CHECK(holds(working, QStringLiteral("base of mentors"), blockedStem)); // beside the mentor
    CHECK(holds(working, QStringLiteral("report"), blockedStem));
}

TEST_CASE("A paper that would name somebody blocked is refused when nobody said to leave them out",
          "[office]")
{
    for (const NamedGap& gap : gapsOfProcessing()) {
        INFO(gap.name);
        Gated gated(Side::Mentee, PairsAre::Proposed);
        gap.make(gated.small.school(), gated.blocked);
        const auto& desk = gated.small.open();
        office::PaperRequest request;
        request.kind = QStringLiteral("D32");
        request.number = QStringLiteral("120-ОД");
        request.date = paperDay;
        const auto prepared = office::preparePaper(desk, request);
        REQUIRE_FALSE(prepared);
        CHECK(prepared.error().code == QStringLiteral("office.people-blocked"));
    }
}

TEST_CASE("The regional centre is not told of somebody whose consent does not name it", "[office]")
{
    const auto outputsIn = [](PairsAre state) {
        Gated gated(Side::Mentee, state);
        gated.small.school().consentOf(gated.blocked).recipients = {QStringLiteral("управление образования")};
        return gated.outputs();
    };
    CHECK_FALSE(holds(outputsIn(PairsAre::Working), QStringLiteral("report"), blockedStem));
    CHECK(holds(outputsIn(PairsAre::Working), QStringLiteral("base of mentees"), blockedStem));
    CHECK(holds(outputsIn(PairsAre::Proposed), QStringLiteral("D32"), blockedStem));
}

TEST_CASE("A restricted category changes nothing of what is printed or exported of a person", "[office]")
{
    using people::RestrictedKind;
    for (const PairsAre state : bothStates) {
        const auto before = Gated(Side::Mentee, state).outputs();
        for (const auto kind :
             {RestrictedKind::Disability, RestrictedKind::Orphan, RestrictedKind::HardLifeSituation,
              RestrictedKind::LowIncomeOrRemote, RestrictedKind::AtRisk}) {
            INFO(static_cast<int>(kind));
            Gated gated(Side::Mentee, state);
            gated.small.school().mark(gated.blocked, kind);
            const auto after = gated.outputs();
            REQUIRE(after.size() == before.size());
            for (size_t i = 0; i + 1 < before.size(); ++i) { // the report counts categories, from three up
                INFO(before[i].what.toStdString());
                CHECK(after[i].text == before[i].text);
            }
        }
    }
}

TEST_CASE("A withdrawal takes the name out of everything on its day", "[office]")
{
    for (const PairsAre state : bothStates) {
        Gated gated(Side::Mentee, state);
        auto& desk = gated.small.open();
        office::RequestWish wish;
        wish.person = gated.small.school().entry(gated.blocked).person;
        wish.applicant = QStringLiteral("Мать");
        wish.gist = QStringLiteral("Отзыв");
        wish.receivedOn = paperDay;
        wish.consents = office::consentsMeant(office::consentsInForce(desk.snapshot(), wish.person, paperDay),
                                              people::DataRequestKind::Withdrawal);
        REQUIRE(office::registerRequest(desk, wish));
        for (const Output& output : allThatLeaves(desk)) {
            INFO(output.what.toStdString());
            CHECK_FALSE(output.text.contains(blockedStem));
        }
        // The register proves what was done and stays inside the school.
        CHECK(textOf(office::requestRegister(desk)).contains(blockedStem));
    }
}
