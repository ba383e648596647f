#include "features/story.h"
#include "features/story_bases.h"
#include "lists/stage_view.h"
#include "office/accept_proposal.h"
#include "office/consent_papers.h"
#include "office/findings.h"
#include "office/mark_consents.h"
#include "office/meetings.h"
#include "office/pair_life.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/record_facts.h"
#include "office/register_paper.h"
#include "office/year_report.h"
#include "rendering/pdf_writer.h"
#include "school/lookup.h"
#include "support/golden.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using tests::importBases;
using tests::importConsents;
using tests::imported;
using tests::paperRequest;
using tests::savedSheet;
using tests::startFederalSchool;
using Rows = tests::TextRows;

namespace {

QString nameOf(const office::Desk& desk, base::Id<people::Entry> entry)
{
    return school::Lookup(desk.snapshot()).nameOf(entry);
}

using Look = lists::StageCard::Look;

Look lookOf(const office::Desk& desk, int stage)
{
    return lists::stageCards(desk).at(static_cast<size_t>(stage - 1)).look;
}

// What the deeds of the program left open in a stage: its required papers come back signed, the rest is done
// and told. After it the stage is done and the next one waits for nothing.
void finishStage(office::Desk& desk, int stage)
{
    INFO(stage);
    CHECK(lookOf(desk, stage) == Look::InWork);
    for (const auto& paper : lists::stageView(desk, stage, {}, {}).toMake) {
        if (paper.required) {
            tests::issue(desk, paper.kind, QStringLiteral("%1/%2").arg(stage).arg(paper.kind), desk.today());
        }
    }
    for (const auto& item : lists::stageView(desk, stage, {}, {}).items) {
        if (item.state != programme::ItemState::Done) {
            tests::tickOff(desk, item.number, QStringLiteral("сделано"));
        }
    }
    const auto view = lists::stageView(desk, stage, {}, {});
    CHECK(view.card.look == Look::Done);
    CHECK(view.card.progress.share() == 1.0);
    CHECK(view.toMake.empty());
    CHECK(view.nextWaits.empty());
}

void matchAndOrder(office::Desk& desk)
{
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(desk, *proposal) == qsizetype(3));
    const auto wish = paperRequest(QStringLiteral("D32"), QStringLiteral("112-ОД"), desk.today());
    const auto order = office::preparePaper(desk, wish);
    REQUIRE(order);
    REQUIRE(office::registerPaper(desk, wish, *order));
}

std::vector<base::Id<pairs::Pair>> goingOn(const office::Desk& desk)
{
    std::vector<base::Id<pairs::Pair>> ids;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.state == pairs::PairState::Active) {
            ids.push_back(pair.id);
        }
    }
    return ids;
}

void meet(office::Desk& desk, pairs::MeetingKind kind)
{
    pairs::Meeting meeting;
    meeting.kind = kind;
    meeting.date = desk.today();
    const auto all = goingOn(desk);
    REQUIRE(office::recordMeetings(desk, all, meeting) == static_cast<qsizetype>(all.size()));
}

} // namespace

TEST_CASE("A school's year passes through all seven stages, one opening the next", "[features]")
{
    TestSchool school(QDate(2026, 9, 20));
    startFederalSchool(school);
    CHECK(lookOf(school.desk(), 1) == Look::InWork);
    const auto roadmap = paperRequest(QStringLiteral("D06"), QStringLiteral("1"), QDate(2026, 9, 20));
    const auto printed = office::preparePaper(school.desk(), roadmap);
    REQUIRE(printed);
    REQUIRE(office::registerPaper(school.desk(), roadmap, *printed));
    CHECK(tests::stateOf(school.desk(), QStringLiteral("1.3")) == programme::ItemState::Done);
    finishStage(school.desk(), 1);

    school.comeTo(QDate(2026, 10, 10));
    importBases(school);
    importConsents(school);
    finishStage(school.desk(), 2);
    finishStage(school.desk(), 3);

    school.comeTo(QDate(2026, 11, 10));
    CHECK_FALSE(lists::stageView(school.desk(), 4, {}, {}).nextWaits.empty());
    tests::issue(school.desk(), QStringLiteral("D27"), QStringLiteral("96-ОД"), QDate(2026, 11, 9));
    finishStage(school.desk(), 4);

    school.comeTo(QDate(2026, 11, 20));
    matchAndOrder(school.desk());
    finishStage(school.desk(), 5);

    for (const QDate& day : {QDate(2026, 12, 3), QDate(2027, 1, 14), QDate(2027, 4, 27)}) {
        school.comeTo(day);
        meet(school.desk(),
             day.year() == 2026 ? pairs::MeetingKind::Acquaintance : pairs::MeetingKind::Regular);
    }
    const auto left = goingOn(school.desk()).front();
    REQUIRE(office::endPair(school.desk(), left,
                            {pairs::PairState::Dissolved, QDate(2027, 4, 27), QStringLiteral("переезд")}));
    tests::issue(school.desk(), QStringLiteral("D38"), QStringLiteral("40-ОД"), QDate(2027, 4, 27));
    finishStage(school.desk(), 6);

    school.comeTo(QDate(2027, 5, 25));
    meet(school.desk(), pairs::MeetingKind::Closing);
    for (const auto& pair : goingOn(school.desk())) {
        REQUIRE(office::endPair(
            school.desk(), pair,
            {pairs::PairState::Completed, QDate(2027, 5, 25), QStringLiteral("цель достигнута")}));
    }
    finishStage(school.desk(), 7);

    for (int stage = 1; stage <= 7; ++stage) {
        INFO(stage);
        CHECK(lookOf(school.desk(), stage) == Look::Done);
    }
    CHECK(lists::nextDates(school.desk(), 5).empty());
    const auto report = office::yearReport(school.desk(), 2026);
    REQUIRE(report);
    CHECK(report->mentees == 3);
    CHECK(goingOn(school.desk()).empty());
    CHECK(school.file().integrity() == QStringLiteral("ok"));
}

TEST_CASE("A school's year goes from two spreadsheets to the order, the roadmap and the yearly report",
          "[features]")
{
    TestSchool school(QDate(2026, 11, 21));
    startFederalSchool(school);
    office::Desk& desk = school.desk();
    CHECK(desk.programme().period == base::Period{QDate(2026, 9, 1), QDate(2027, 5, 31)});

    importBases(school);
    importConsents(school);
    REQUIRE(office::registerElsewhere(
        desk, paperRequest(QStringLiteral("D27"), QStringLiteral("96-ОД"), QDate(2026, 11, 2))));

    SECTION("Whoever has no consent is left without a pair, and the reason is told")
    {
        const auto proposal = office::proposePairs(desk, {});
        REQUIRE(proposal);
        CHECK(proposal->matched == 3);
        CHECK(proposal->optimal);
        REQUIRE(proposal->unmatched.size() == 1);
        CHECK(nameOf(desk, proposal->unmatched.front().mentee) == QStringLiteral("Сат Айлана Эресовна"));
        CHECK_FALSE(proposal->unmatched.front().reasons.empty());
        for (const auto& pair : proposal->pairs) {
            // A parent is not the mentor of an own child (S001).
            CHECK_FALSE((nameOf(desk, pair.mentor) == QStringLiteral("Иванова Ольга Петровна") &&
                         nameOf(desk, pair.mentee) == QStringLiteral("Иванова Мария Сергеевна")));
            if (nameOf(desk, pair.mentee) == QStringLiteral("Петров Лев Ильич")) {
                CHECK(nameOf(desk, pair.mentor) == QStringLiteral("Черных Павел Ильич"));
            }
        }
    }

    SECTION("Pairs become an order that the director can sign, and registration locks it")
    {
        const auto proposal = office::proposePairs(desk, {});
        REQUIRE(proposal);
        REQUIRE(office::acceptProposal(desk, *proposal) == qsizetype(3));
        CHECK(desk.undo());
        CHECK(desk.snapshot().pairs.empty());
        CHECK(desk.redo());
        CHECK(desk.snapshot().pairs.size() == 3);

        const auto wish = paperRequest(QStringLiteral("D32"), QStringLiteral("112-ОД"), QDate(2026, 11, 20));
        const auto order = office::preparePaper(desk, wish);
        REQUIRE(order);
        checkGolden(QStringLiteral("pairs-order.txt"), plainText(order->papers.front()));
        REQUIRE(rendering::writePdf(order->papers, school.fileIn(QStringLiteral("приказ.pdf"))));

        REQUIRE(office::registerPaper(desk, wish, *order));
        CHECK(std::ranges::all_of(desk.snapshot().pairs, [](const pairs::Pair& pair) {
            return pair.state == pairs::PairState::Active && pair.order.has_value();
        }));
        const auto barred = desk.undo();
        REQUIRE_FALSE(barred);
        CHECK(barred.error().code == QStringLiteral("storage.undo-barrier"));
        const auto twice = office::registerElsewhere(
            desk, paperRequest(QStringLiteral("D38"), QStringLiteral("112-ОД"), QDate(2026, 11, 21)));
        REQUIRE_FALSE(twice);
        CHECK(twice.error().code == QStringLiteral("office.number-taken"));

        // The registered order is printed again word for word, whatever has become of the people since.
        const auto again =
            office::preparePaper(desk, paperRequest(QStringLiteral("D32"), {}, QDate(2026, 11, 21)));
        REQUIRE(again);
        CHECK(again->papers.front() == order->papers.front());

        const auto report = office::yearReport(desk, 2026);
        REQUIRE(report);
        CHECK(report->mentees == 3);
        CHECK(report->mentors >= 2);
        const auto i1 =
            std::ranges::find(report->indicators, QStringLiteral("I1"), &reports::Indicator::code);
        REQUIRE(i1 != report->indicators.end());
        CHECK(i1->numerator == qint64(2)); // Иванова and Петров; Коваль is a teacher
        CHECK_FALSE(i1->share);            // no denominator was entered
    }

    SECTION("The order is refused while it names someone without a valid consent, and issued without them")
    {
        const Rows pairs{{QStringLiteral("Черных Павел Ильич"),
                          QStringLiteral("Сат Айлана Эресовна"),
                          QStringLiteral("учитель – ученик"),
                          QStringLiteral("23.11.2026"),
                          {}},
                         {QStringLiteral("Югай Виктор Львович"),
                          QStringLiteral("Иванова Мария Сергеевна"),
                          QStringLiteral("ученик – ученик"),
                          QStringLiteral("23.11.2026"),
                          {}}};
        const auto outcome =
            imported(school, exchange::TableKind::Pairs,
                     savedSheet(school, QStringLiteral("пары.xlsx"),
                                {QStringLiteral("ФИО наставника"), QStringLiteral("ФИО наставляемого"),
                                 QStringLiteral("Форма наставничества"), QStringLiteral("Дата начала"),
                                 QStringLiteral("Дата окончания")},
                                pairs));
        CHECK(outcome.created == 2);
        auto wish = paperRequest(QStringLiteral("D32"), QStringLiteral("112-ОД"), QDate(2026, 11, 20));
        const auto refused = office::preparePaper(desk, wish);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == base::Error::Kind::Rule);
        CHECK(refused.error()
                  .arguments.value(QStringLiteral("names"))
                  .contains(QStringLiteral("Сат Айлана Эресовна")));
        wish.leaveOut = true;
        const auto without = office::preparePaper(desk, wish);
        REQUIRE(without);
        CHECK(without->leftOut.size() == 1);
        const QString text = plainText(without->papers.front());
        CHECK(text.contains(QStringLiteral("Иванова Мария Сергеевна")));
        CHECK_FALSE(text.contains(QStringLiteral("Сат Айлана")));
    }

    SECTION("Consents are printed for those who lack them and marked when they come back signed")
    {
        const auto blanks =
            office::preparePaper(desk, paperRequest(QStringLiteral("D15"), {}, QDate(2026, 11, 21)));
        REQUIRE(blanks);
        REQUIRE(blanks->papers.size() == 1);
        checkGolden(QStringLiteral("processing-consent.txt"), plainText(blanks->papers.front()));
        office::ConsentMark mark;
        mark.signedOn = QDate(2026, 11, 20);
        for (const people::Person& person : desk.snapshot().persons) {
            if (person.name.surname == QStringLiteral("Сат") &&
                person.name.given == QStringLiteral("Айлана")) {
                mark.persons.push_back(person.id);
            }
        }
        CHECK(office::markConsents(desk, mark) == qsizetype(1));
        CHECK(office::markConsents(desk, mark) == qsizetype(0));
        const auto nobody =
            office::preparePaper(desk, paperRequest(QStringLiteral("D15"), {}, QDate(2026, 11, 21)));
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().code == QStringLiteral("office.all-signed"));
    }

    SECTION("A pair of two employees waits for the papers of article 351.8")
    {
        for (const people::LabourPaper& paper : desk.snapshot().labourPapers) {
            REQUIRE(desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{paper}, {}}));
            break;
        }
        const auto proposal = office::proposePairs(desk, {});
        REQUIRE(proposal);
        for (const auto& pair : proposal->pairs) {
            CHECK(pair.form != QStringLiteral("teacher-teacher"));
        }
    }
}

TEST_CASE("The roadmap prints in the columns of its profile with its approvals", "[features]")
{
    for (const char* profile : {"khakassia", "tomsk-schools", "tomsk-colleges", "vladimir-municipal"}) {
        auto school = TestSchool::demo(1, 30, QLatin1String(profile));
        const auto paper = office::preparePaper(school->desk(),
                                                paperRequest(QStringLiteral("D06"), {}, QDate(2026, 11, 21)));
        REQUIRE(paper);
        checkGolden(QStringLiteral("roadmap-%1.txt").arg(QLatin1String(profile)),
                    plainText(paper->papers.front()));
    }
}

TEST_CASE("The demo school reaches each stage and its file is whole", "[features]")
{
    const int stage = GENERATE(1, 2, 3, 4, 5, 6, 7);
    CAPTURE(stage);
    auto school = TestSchool::demo(stage);
    const auto& snapshot = school->desk().snapshot();
    CHECK(school->file().integrity() == QStringLiteral("ok"));
    CHECK(snapshot.entries.empty() == (stage < 2));
    CHECK(snapshot.pairs.empty() == (stage < 5));
    CHECK(snapshot.meetings.empty() == (stage < 6));
    CHECK(*school->file().load() == snapshot);
    for (const base::Finding& finding : office::findings(school->desk())) {
        INFO(finding.code.toStdString());
        CHECK(finding.severity != base::Severity::Error);
    }
}
