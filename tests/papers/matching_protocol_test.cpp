#include "office/matching_facts.h"

#include "office/opinions.h"
#include "office/paper_school.h"
#include "office/trial_sheets.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

QString protocol(PaperSchool& school, documents::Answers answers = {}, bool leaveOut = true)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D31");
    request.leaveOut = leaveOut;
    request.answers = std::move(answers);
    const auto prepared = office::preparePaper(school.desk(), request);
    if (!prepared) {
        return QStringLiteral("refused: ") + prepared.error().code;
    }
    return readable(prepared->papers.front());
}

// One mentor with one place, taken by the first of two pupils.
struct ProtocolSchool : PaperSchool
{
    ProtocolSchool()
    {
        mentor = school().pupilMentor(QStringLiteral("Черных Павел Ильич"));
        school().entry(mentor).capacity = 1;
        mentee = school().mentee(QStringLiteral("Петров Лев Ильич"));
        alone = school().mentee(QStringLiteral("Ким Мила Олеговна"));
        pair = school().pair(mentor, mentee, QStringLiteral("pupil-pupil"));
        school().pairOf(pair).state = pairs::PairState::Proposed;
        school().pairOf(pair).origin = pairs::PairOrigin::MutualChoice;
    }

    base::Id<people::Entry> mentor;
    base::Id<people::Entry> mentee;
    base::Id<people::Entry> alone;
    base::Id<pairs::Pair> pair;
};

} // namespace

TEST_CASE("The protocol tells who is together, how that arose, and by which rules", "[papers]")
{
    ProtocolSchool school;
    school.open();
    const QString note = protocol(school);
    INFO(note.toStdString());
    CHECK(note.contains(QStringLiteral("Черных Павел Ильич | Петров Лев Ильич")));
    CHECK(note.contains(QStringLiteral("по взаимному выбору")));
    CHECK(note.contains(QStringLiteral("у обоих есть действующее согласие")));
    CHECK(note.contains(QStringLiteral("не становится наставником своего ребёнка")));
    CHECK_FALSE(note.contains(QStringLiteral("балл")));
    CHECK_FALSE(note.contains(QStringLiteral("Отступления")));
}

TEST_CASE("The protocol names the rule that was set aside for a pair, and the curator's reason", "[papers]")
{
    ProtocolSchool school;
    school.school().pairOf(school.pair).overrides = {
        {QStringLiteral("match.not-trained"), QStringLiteral("обучение назначено на декабрь")}};
    school.open();
    CHECK(protocol(school).contains(
        QStringLiteral("«наставник прошёл обучение»: обучение назначено на декабрь")));
}

TEST_CASE("Who was left over is told with why, and with what would help", "[papers]")
{
    ProtocolSchool school;
    school.school().entry(school.alone).request = QStringLiteral("химия");
    school.open();
    const QString note = protocol(school);
    INFO(note.toStdString());
    CHECK(note.contains(QStringLiteral("Ким Мила Олеговна")));
    CHECK(note.contains(QStringLiteral("нет свободных мест (наставников: 1)")));
    CHECK(note.contains(QStringLiteral("ещё одно место у наставника: Черных П. И.")));
    CHECK_FALSE(note.contains(QStringLiteral("Наставник предложен каждому")));
}

TEST_CASE("Left over without a consent: counted, not named, and nobody learns of it otherwise", "[papers]")
{
    ProtocolSchool school;
    school.school().consentOf(school.alone).withdrawnOn = QDate(2026, 11, 1);
    school.open();
    CHECK(protocol(school, {}, false) == QStringLiteral("refused: office.people-blocked"));
    const QString note = protocol(school);
    INFO(note.toStdString());
    CHECK_FALSE(note.contains(QStringLiteral("Ким")));
    CHECK(note.contains(QStringLiteral("Без наставника пока 1 чел.")));
}

TEST_CASE("A pair that came apart is no proposal any more", "[papers]")
{
    ProtocolSchool school;
    school.school().pairOf(school.pair).state = pairs::PairState::Dissolved;
    school.open();
    const QString note = protocol(school);
    CHECK_FALSE(note.contains(QStringLiteral("по взаимному выбору")));
    CHECK(note.contains(QStringLiteral("Предложений о парах нет.")));
    CHECK(note.contains(QStringLiteral("| 1 | Ким Мила Олеговна")));
    CHECK(note.contains(QStringLiteral("| 2 | Петров Лев Ильич")));
}

TEST_CASE("With a mentor for everybody the protocol says so", "[papers]")
{
    ProtocolSchool school;
    school.school().pair(school.mentor, school.alone, QStringLiteral("pupil-pupil"));
    school.open();
    CHECK(protocol(school).contains(QStringLiteral("Наставник предложен каждому наставляемому.")));
}

TEST_CASE("The goal that the curator chose stands in the protocol, the score it asked for does not",
          "[papers]")
{
    ProtocolSchool school;
    school.open();
    CHECK(protocol(school).contains(QStringLiteral("как можно большему числу наставляемых")));
    office::MatchWish wish;
    wish.goal = matching::Goal::BestSuited;
    wish.threshold = 73;
    const QString note = protocol(school, office::goalAnswers(wish));
    CHECK(note.contains(QStringLiteral("составить только подходящие пары")));
    CHECK_FALSE(note.contains(QStringLiteral("73")));
}

TEST_CASE("A mentor who may not be named is only spoken of in what would help", "[papers]")
{
    ProtocolSchool school;
    school.school().pairOf(school.pair).state = pairs::PairState::Dissolved;
    school.school().consentOf(school.mentor).withdrawnOn = QDate(2026, 11, 1);
    school.open();
    const QString note = protocol(school);
    INFO(note.toStdString());
    CHECK_FALSE(note.contains(QStringLiteral("Черных П. И. |")));
    CHECK_FALSE(note.contains(QStringLiteral("наставника: Черных")));
    CHECK(note.contains(QStringLiteral("получить согласие ещё одного наставника")));
}

TEST_CASE("The protocol tells that wishes against a pair were kept, not whose and why", "[papers]")
{
    ProtocolSchool school;
    school.open();
    const QString byWishes = QStringLiteral("не просили не соединять");
    const QString byOpinions = QStringLiteral("не возражают против пары");
    CHECK_FALSE(protocol(school).contains(byWishes));
    CHECK_FALSE(protocol(school).contains(byOpinions));
    REQUIRE(office::saveOpinion(school.desk(), {{},
                                                school.mentor,
                                                school.alone,
                                                pairs::OpinionBy::Psychologist,
                                                pairs::Verdict::Against,
                                                QStringLiteral("были в ссоре"),
                                                {}}));
    const QString note = protocol(school);
    CHECK(note.contains(byOpinions));
    CHECK_FALSE(note.contains(byWishes));
    CHECK_FALSE(note.contains(QStringLiteral("ссор")));
}

TEST_CASE("The protocol counts the pairs that were tried and those that did not fit", "[papers]")
{
    ProtocolSchool school;
    school.open();
    CHECK_FALSE(protocol(school).contains(QStringLiteral("пробной встречи собраны")));
    pairs::TrialSheet sheet;
    sheet.entry = school.mentee;
    sheet.trust = 8;
    sheet.comment = QStringLiteral("хочу дальше");
    REQUIRE(office::saveTrialSheets(school.desk(), school.pair, {sheet}));
    CHECK(protocol(school).contains(QStringLiteral("собраны по 1 паре")));
    CHECK(protocol(school).contains(QStringLiteral("Низкой совместимости не отмечено.")));
    sheet.wantsChange = true;
    REQUIRE(office::saveTrialSheets(school.desk(), school.pair, {sheet}));
    const QString note = protocol(school);
    CHECK(note.contains(QStringLiteral("Низкая совместимость отмечена у 1 пары; для неё подбор")));
    CHECK(note.contains(QStringLiteral("не просили не соединять")));
    CHECK_FALSE(note.contains(QStringLiteral("хочу дальше")));
}
