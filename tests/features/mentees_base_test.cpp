#include "exchange/xlsx_writer.h"
#include "features/story.h"
#include "lists/consent_list.h"
#include "lists/participant_list.h"
#include "lists/request_list.h"
#include "lists/suspect_list.h"
#include "office/data_requests.h"
#include "office/export_base.h"
#include "office/findings.h"
#include "office/mark_consents.h"
#include "office/merge_people.h"
#include "office/participant_card.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "support/golden.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using people::ConsentPurpose;
using people::Side;
using tests::imported;
using tests::startFederalSchool;

namespace {

// What a survey leaves: long headings cut at 64 characters, a question asked twice, points, unnamed columns;
// ages instead of years, a phone that became a number, the same girl twice.
const char* const survey =
    "Отметка времени;ФИО наставляемого (полностью);Номер телефона (для связи);"
    "Год рождения наставляемого, полных лет на момент открытия проекта;Класс;"
    "Основной запрос наставляемого (чему хотите научиться при работе с;Кто обратил внимание на проблему;"
    "Законный представитель;Баллы;Модуль Проекта, в котором вы участвуете;"
    "Модуль Проекта, в котором вы участвуете1;NoName\n"
    "05.10.2026 10:11;Ондар Айлана Олеговна;79131112233.0;14 лет;8 «А»;подтянуть математику;"
    "классный руководитель;мать Ондар Чечек Кан-ооловна;0;1;;\n"
    "05.10.2026 10:15;Cемёнова  Мария Сергеевна;;13;7 «Б»;найти друзей в новом классе;психолог;"
    "мать Семёнова Инна Петровна;0;1;;\n"
    "05.10.2026 10:40;Семенова Мария;;13;7 «Б»;выступать перед классом;сам;;0;2;;\n"
    "05.10.2026 11:02;Ким О. Ю.;;15;9 «В»;профориентация;сам;;0;1;;\n";

office::ImportOutcome importSurvey(TestSchool& school)
{
    const QString path = school.fileIn(QStringLiteral("Ответы на форму.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(survey);
    file.close();
    return imported(school, exchange::TableKind::Mentees, path,
                    [](office::ImportContext& context) { context.agesAsYears = true; });
}

const lists::ParticipantRow* rowOf(const std::vector<lists::ParticipantRow>& rows, const QString& surname)
{
    const auto found =
        std::ranges::find_if(rows, [&](const auto& row) { return row.name.startsWith(surname); });
    return found == rows.end() ? nullptr : &*found;
}

QString textOf(const exchange::OutSheet& sheet)
{
    QStringList texts;
    for (const auto& row : sheet.rows) {
        for (const auto& cell : row) {
            texts << exchange::shown(cell);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void sign(office::Desk& desk, ConsentPurpose purpose, const std::vector<base::Id<people::Person>>& persons)
{
    office::ConsentMark mark;
    mark.purpose = purpose;
    mark.signedOn = QDate(2026, 10, 12);
    mark.persons = persons;
    REQUIRE(office::markConsents(desk, mark) == static_cast<qsizetype>(persons.size()));
}

} // namespace

TEST_CASE("Stage 2: the answers to a survey become the base of mentees, with consents and without doubles",
          "[features]")
{
    TestSchool school(QDate(2026, 11, 21));
    startFederalSchool(school);
    auto& desk = school.desk();

    const auto outcome = importSurvey(school);
    CHECK(outcome.created == 3);
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected.front().code == QStringLiteral("exchange.initials-only"));
    auto rows = lists::participantRows(desk, Side::Mentee, false);
    REQUIRE(rows.size() == 3);
    const auto* ondar = rowOf(rows, QStringLiteral("Ондар"));
    REQUIRE(ondar);
    const auto card = *office::participantCard(desk, ondar->entry);
    CHECK(card.person.phone == QStringLiteral("+7 913 111-22-33"));
    CHECK(card.person.birthYear == 2012);
    CHECK(card.representatives.size() == 1);
    CHECK(card.entry.requestSource == QStringLiteral("классный руководитель"));

    // The girl who answered twice is one person; both her requests stay.
    const auto suspects = lists::suspectRows(desk);
    REQUIRE(suspects.size() == 1);
    const auto keep =
        office::personToKeep(desk, suspects.front().first.person, suspects.front().second.person);
    const auto drop = keep == suspects.front().first.person ? suspects.front().second.person
                                                            : suspects.front().first.person;
    REQUIRE(office::mergePeople(desk, keep, drop));
    rows = lists::participantRows(desk, Side::Mentee, false);
    REQUIRE(rows.size() == 2);
    const auto semyonova = *office::participantCard(desk, rowOf(rows, QStringLiteral("Семёнова"))->entry);
    CHECK(semyonova.person.name.patronymic == QStringLiteral("Сергеевна"));
    CHECK_FALSE(semyonova.entry.request.isEmpty());
    CHECK(lists::suspectRows(desk).empty());

    // Nobody leaves the school by name before the parents have signed.
    auto table = office::exportBase(desk, Side::Mentee);
    CHECK(table.sheet.rows.empty());
    CHECK(table.leftOut.size() == 2);
    office::PaperRequest blanks;
    blanks.kind = QStringLiteral("D15");
    const auto papers = office::preparePaper(desk, blanks);
    REQUIRE(papers);
    CHECK(papers->papers.size() == 2);
    CHECK(plainText(papers->papers.front()).startsWith(QStringLiteral("7\u00a0«Б» класс")));
    sign(desk, ConsentPurpose::Processing, {card.person.id, keep});
    table = office::exportBase(desk, Side::Mentee);
    CHECK(table.sheet.rows.size() == 2);
    CHECK(table.leftOut.empty());

    SECTION("A category is kept only with its own consent, and never leaves by name")
    {
        auto marked = semyonova;
        marked.restricted = {people::RestrictedKind::HardLifeSituation};
        REQUIRE(office::saveParticipant(desk, marked));
        const QString text = textOf(office::exportBase(desk, Side::Mentee).sheet);
        CHECK(text.contains(QStringLiteral("Семёнова Мария Сергеевна")));
        CHECK_FALSE(text.contains(QStringLiteral("жизненн"), Qt::CaseInsensitive));
        CHECK(desk.undo());
        CHECK(office::participantCard(desk, semyonova.entry.id)->restricted.empty());
    }

    SECTION("A withdrawn consent goes into the register with its term, and the person leaves the tables")
    {
        office::RequestWish wish;
        wish.person = keep;
        wish.kind = people::DataRequestKind::Withdrawal;
        wish.applicant = QStringLiteral("Семёнова Инна Петровна");
        wish.gist = QStringLiteral("Отзывает согласие");
        wish.receivedOn = QDate(2026, 11, 20);
        wish.consents =
            office::consentsMeant(office::consentsInForce(desk.snapshot(), keep, wish.receivedOn), wish.kind);
        REQUIRE(office::registerRequest(desk, wish));
        const auto registerRows = lists::requestRows(desk);
        REQUIRE(registerRows.size() == 1);
        CHECK(registerRows.front().request.dueOn == QDate(2026, 12, 20));
        table = office::exportBase(desk, Side::Mentee);
        CHECK(table.sheet.rows.size() == 1);
        REQUIRE(table.leftOut.size() == 1);
        CHECK(table.leftOut.front().name == QStringLiteral("Семёнова Мария Сергеевна"));
    }
}
