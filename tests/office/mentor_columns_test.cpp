#include "office/export_base.h"
#include "office/participant_card.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using tests::SmallDesk;

namespace {

office::ParticipantCard filledCard(const office::Desk& desk, base::Id<people::Entry> id)
{
    auto card = *office::participantCard(desk, id);
    card.person.phone = QStringLiteral("89131234567");
    card.entry.competences = QStringLiteral("робототехника");
    card.entry.achievements = QStringLiteral("призёр олимпиады");
    card.entry.interests = QStringLiteral("шахматы");
    card.entry.wishedAgesText = QStringLiteral("11–13 лет");
    card.entry.time = QStringLiteral("2 ч в неделю");
    card.entry.joinedOn = QDate(2026, 9, 15);
    card.entry.finishedOn = QDate(2027, 5, 25);
    card.entry.results = QStringLiteral("проект защищён");
    card.entry.caseLink = QStringLiteral("https://example.ru/case");
    card.interview.heldOn = QDate(2026, 10, 1);
    card.interview.psychologistOpinion = QStringLiteral("мнение не для печати");
    card.portfolio.education = QStringLiteral("образование не для таблицы");
    return card;
}

} // namespace

TEST_CASE("A filled card fills all sixteen columns of the base of mentors, and nothing of the interview",
          "[office]")
{
    SmallDesk small;
    const auto mentor =
        small.school().employer(QStringLiteral("Седов Пётр Ильич"), QStringLiteral("ООО «Заря»"));
    const auto mentee = small.school().mentee(QStringLiteral("Иванова Мария Сергеевна"));
    small.school().entry(mentee).className = QStringLiteral("7 «Б»");
    small.school().pair(mentor, mentee, QStringLiteral("employer-pupil"));
    auto& desk = small.open();
    REQUIRE(office::saveParticipant(desk, filledCard(desk, mentor)));
    const auto exported = office::exportBase(desk, people::Side::Mentor);
    CHECK(exported.sheet.columns.size() == 16);
    REQUIRE(exported.sheet.rows.size() == 1);
    const auto& cells = exported.sheet.rows.front();
    REQUIRE(cells.size() == 16);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        INFO(exported.sheet.columns[i].heading.toStdString());
        CHECK(cells[i].kind != exchange::Cell::Kind::Empty);
        CHECK_FALSE(cells[i].text.contains(QStringLiteral("не для")));
    }
}
