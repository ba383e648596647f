#include "features/story.h"
#include "office/consent_papers.h"
#include "office/findings.h"
#include "office/mark_consents.h"
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
using tests::imported;
using tests::savedSheet;
using tests::startFederalSchool;
using Rows = tests::TextRows;

namespace {

const QStringList menteeHeadings{QStringLiteral("№ п/п"),
                                 QStringLiteral("ФИО наставляемого"),
                                 QStringLiteral("Дата рождения"),
                                 QStringLiteral("Класс"),
                                 QStringLiteral("Пол"),
                                 QStringLiteral("Основной запрос наставляемого"),
                                 QStringLiteral("Законный представитель"),
                                 QStringLiteral("Должность"),
                                 QStringLiteral("Категория")};
const Rows menteeRows{
    {QStringLiteral("1"),
     QStringLiteral("Иванова Мария Сергеевна"),
     QStringLiteral("12.05.2013"),
     QStringLiteral("7 «Б»"),
     QStringLiteral("ж"),
     QStringLiteral("подтянуть математику"),
     QStringLiteral("мать Иванова Ольга Петровна"),
     {},
     QStringLiteral("обучающийся")},
    {QStringLiteral("2"),
     QStringLiteral("Петров Лев Ильич"),
     QStringLiteral("03.02.2011"),
     QStringLiteral("9 «А»"),
     QStringLiteral("м"),
     QStringLiteral("подготовка к олимпиаде по химии"),
     QStringLiteral("отец Петров Илья Павлович"),
     {},
     QStringLiteral("обучающийся")},
    {QStringLiteral("3"),
     QStringLiteral("Коваль Ирина Олеговна"),
     QStringLiteral("20.10.2000"),
     {},
     QStringLiteral("ж"),
     QStringLiteral("планирование урока"),
     {},
     QStringLiteral("учитель физики"),
     QStringLiteral("педагог")},
    {QStringLiteral("4"),
     QStringLiteral("Сат Айлана Эресовна"),
     QStringLiteral("11.11.2012"),
     QStringLiteral("8 «В»"),
     QStringLiteral("ж"),
     QStringLiteral("шахматы"),
     QStringLiteral("мать Сат Долаана Борисовна"),
     {},
     QStringLiteral("обучающийся")},
};

const QStringList mentorHeadings{QStringLiteral("ФИО наставника"),
                                 QStringLiteral("Дата рождения"),
                                 QStringLiteral("Пол"),
                                 QStringLiteral("Класс"),
                                 QStringLiteral("Должность"),
                                 QStringLiteral("Место работы/учебы наставника"),
                                 QStringLiteral("Категория"),
                                 QStringLiteral("Основные компетенции наставника"),
                                 QStringLiteral("Количество наставляемых (не более)")};
const Rows mentorRows{
    {QStringLiteral("Югай Виктор Львович"),
     QStringLiteral("01.03.2009"),
     QStringLiteral("м"),
     QStringLiteral("11 «А»"),
     {},
     {},
     QStringLiteral("обучающийся"),
     QStringLiteral("математика, программирование"),
     QStringLiteral("1")},
    {QStringLiteral("Черных Павел Ильич"),
     QStringLiteral("15.06.1975"),
     QStringLiteral("м"),
     {},
     QStringLiteral("учитель химии"),
     {},
     QStringLiteral("педагог"),
     QStringLiteral("химия, олимпиадные задачи, планирование урока"),
     QStringLiteral("2")},
    {QStringLiteral("Иванова Ольга Петровна"),
     {},
     QStringLiteral("ж"),
     {},
     QStringLiteral("инженер"),
     QStringLiteral("ООО «Прибор»"),
     QStringLiteral("работодатель"),
     QStringLiteral("математика"),
     QStringLiteral("1")},
};

const QStringList consentHeadings{QStringLiteral("ФИО"), QStringLiteral("Вид согласия"),
                                  QStringLiteral("Дата подписания"), QStringLiteral("Подписал")};

QStringList consentRow(const char* name, const char* kind, const char* day, const char* signer)
{
    return {QString::fromUtf8(name), QString::fromUtf8(kind), QString::fromUtf8(day),
            QString::fromUtf8(signer)};
}

void importBases(TestSchool& school)
{
    CHECK(imported(school, exchange::TableKind::Mentees,
                   savedSheet(school, QStringLiteral("наставляемые.xlsx"), menteeHeadings, menteeRows))
              .created == 4);
    CHECK(imported(school, exchange::TableKind::Mentors,
                   savedSheet(school, QStringLiteral("наставники.xlsx"), mentorHeadings, mentorRows))
              .created == 3);
}

void importConsents(TestSchool& school)
{
    const Rows rows{consentRow("Иванова Мария Сергеевна", "обработка", "15.09.2026", "представитель"),
                    consentRow("Петров Лев Ильич", "обработка", "15.09.2026", "оба"),
                    consentRow("Коваль Ирина Олеговна", "обработка", "16.09.2026", "сам"),
                    consentRow("Югай Виктор Львович", "обработка", "16.09.2026", "оба"),
                    consentRow("Черных Павел Ильич", "обработка", "16.09.2026", "сам"),
                    consentRow("Черных Павел Ильич", "наставничество", "17.09.2026", "сам"),
                    consentRow("Иванова Ольга Петровна", "обработка", "16.09.2026", "сам")};
    const auto outcome = imported(school, exchange::TableKind::Consents,
                                  savedSheet(school, QStringLiteral("согласия.xlsx"), consentHeadings, rows));
    CHECK(outcome.created == 7);
    CHECK(outcome.rejected.empty());
}

office::PaperRequest request(const char* kind, const char* number, const QDate& date)
{
    office::PaperRequest wish;
    wish.kind = QString::fromLatin1(kind);
    wish.number = QString::fromUtf8(number);
    wish.date = date;
    return wish;
}

QString nameOf(const office::Desk& desk, base::Id<people::Entry> entry)
{
    return school::Lookup(desk.snapshot()).nameOf(entry);
}

} // namespace

TEST_CASE("A school's year goes from two spreadsheets to the order, the roadmap and the yearly report",
          "[features]")
{
    TestSchool school(QDate(2026, 11, 21));
    startFederalSchool(school);
    office::Desk& desk = school.desk();
    CHECK(desk.programme().period == base::Period{QDate(2026, 9, 1), QDate(2027, 5, 31)});

    importBases(school);
    importConsents(school);
    REQUIRE(office::registerElsewhere(desk, request("D27", "96-ОД", QDate(2026, 11, 2))));

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

        const auto wish = request("D32", "112-ОД", QDate(2026, 11, 20));
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
        const auto twice = office::registerElsewhere(desk, request("D38", "112-ОД", QDate(2026, 11, 21)));
        REQUIRE_FALSE(twice);
        CHECK(twice.error().code == QStringLiteral("office.number-taken"));

        // The registered order is printed again word for word, whatever has become of the people since.
        const auto again = office::preparePaper(desk, request("D32", "", QDate(2026, 11, 21)));
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
        auto wish = request("D32", "112-ОД", QDate(2026, 11, 20));
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
        const auto blanks = office::preparePaper(desk, request("D15", "", QDate(2026, 11, 21)));
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
        const auto nobody = office::preparePaper(desk, request("D15", "", QDate(2026, 11, 21)));
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
        const auto paper = office::preparePaper(school->desk(), request("D06", "", QDate(2026, 11, 21)));
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
