#include "office/request_papers.h"

#include "office/paper_school.h"

using namespace kurator;
using people::DataRequestKind;
using people::RequestStepKind;
using tests::PaperSchool;
using tests::readable;

namespace {

// A school with a pupil of thirteen whose mother writes to it.
struct AskedSchool
{
    PaperSchool school;
    base::Id<people::Entry> pupil;

    AskedSchool()
        : pupil(school.pupil(QStringLiteral("Иванова Мария Сергеевна"), QStringLiteral("7 «Б»"),
                             QDate(2013, 5, 12)))
    {
        school.open();
    }

    people::DataRequest request(DataRequestKind kind)
    {
        people::DataRequest asked;
        asked.id = school.desk().ids().next<people::DataRequest>();
        asked.person = school::Lookup(school.desk().snapshot()).entry(pupil)->person;
        asked.kind = kind;
        asked.applicant = QStringLiteral("Иванова Ольга Петровна");
        asked.receivedOn = QDate(2026, 11, 10);
        asked.dueOn = QDate(2026, 12, 10);
        asked.executor = QStringLiteral("Белова Ирина Олеговна");
        return asked;
    }

    base::Result<office::PreparedPaper> paper(const char* kind, const people::DataRequest& asked)
    {
        REQUIRE(school.desk().commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {asked}}));
        office::PaperRequest wish;
        wish.kind = QString::fromLatin1(kind);
        wish.number = QStringLiteral("14/01");
        wish.date = QDate(2026, 11, 20);
        wish.dataRequest = asked.id;
        return office::preparePaper(school.desk(), wish);
    }
};

} // namespace

TEST_CASE("Whoever withdraws gets a blank with the names and dates of the consents, or an empty one",
          "[office][papers]")
{
    AskedSchool asked;
    const auto blank = asked.school.papers("D65");
    REQUIRE(blank.size() == 1);
    checkGolden(QStringLiteral("withdrawal-blank.txt"), plainText(blank.front()));
    const auto named = asked.school.papers("D65", {asked.pupil});
    REQUIRE(named.size() == 1);
    checkGolden(QStringLiteral("withdrawal-named.txt"), plainText(named.front()));
    const QString text = readable(named.front());
    CHECK(text.contains(QStringLiteral("Я, | Иванова Ольга Петровна")));
    CHECK(text.contains(QStringLiteral("в интересах ребёнка: | Иванова Мария Сергеевна")));
    CHECK(text.contains(QStringLiteral("10.09.2026")));
}

TEST_CASE("The notice says what was stopped, by what law, and what was done", "[office][papers]")
{
    AskedSchool asked;
    auto withdrawal = asked.request(DataRequestKind::Withdrawal);
    withdrawal.steps = {{RequestStepKind::StopProcessing, QDate(2026, 11, 12), {}},
                        {RequestStepKind::RemoveFromPublications, QDate(2026, 11, 13), {}},
                        {RequestStepKind::DestroyData, std::nullopt, {}},
                        {RequestStepKind::AnswerApplicant, std::nullopt, {}}};
    const auto notice = asked.paper("D61", withdrawal);
    REQUIRE(notice);
    checkGolden(QStringLiteral("stop-notice-withdrawal.txt"), plainText(notice->papers.front()));
    const QString text = readable(notice->papers.front());
    CHECK(text.contains(QStringLiteral("Ивановой Ольге Петровне")));
    CHECK(text.contains(QStringLiteral("частью 5 статьи 21")));
    CHECK(text.contains(QStringLiteral("Ивановой Марии Сергеевны прекращена 12 ноября 2026 г.")));
    CHECK(text.contains(QStringLiteral("данные убраны из публикаций 13.11.2026")));
    CHECK(text.contains(QStringLiteral("будут уничтожены не позднее 10 декабря 2026 г.")));

    auto distribution = asked.request(DataRequestKind::StopDistribution);
    distribution.steps = {{RequestStepKind::RemoveFromPublications, QDate(2026, 11, 12), {}}};
    const auto stopped = asked.paper("D61", distribution);
    REQUIRE(stopped);
    const QString shown = readable(stopped->papers.front());
    CHECK(shown.contains(QStringLiteral("прекращено 12 ноября 2026 г.")));
    CHECK(shown.contains(QStringLiteral("статьи 10.1")));
    CHECK_FALSE(shown.contains(QStringLiteral("уничтожены")));

    const auto refused = asked.paper("D61", asked.request(DataRequestKind::Information));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.not-a-stop-request"));
}

TEST_CASE("The answer tells what article 14 asks to be told", "[office][papers]")
{
    AskedSchool asked;
    const auto answer = asked.paper("D62", asked.request(DataRequestKind::Information));
    REQUIRE(answer);
    checkGolden(QStringLiteral("request-answer-information.txt"), plainText(answer->papers.front()));
    const QString text = readable(answer->papers.front());
    for (const char* part :
         {"обрабатывает персональные данные Ивановой Марии Сергеевны",
          "Правовое основание: согласие на обработку персональных данных от 10.09.2026", "Цель:", "Способ",
          "Обрабатываются: фамилия", "Данные получены от", "Доступ к данным имеют", "Получатель данных",
          "за границу данные не передаются", "Данные обрабатываются по 31 мая 2027 г.", "Вы вправе",
          "в Роскомнадзор или в суд"}) {
        CAPTURE(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
    auto correction = asked.request(DataRequestKind::Correction);
    correction.steps = {{RequestStepKind::CorrectData, QDate(2026, 11, 16), {}}};
    correction.answer = QStringLiteral("В карточке исправлена дата рождения.");
    const auto corrected = asked.paper("D62", correction);
    REQUIRE(corrected);
    checkGolden(QStringLiteral("request-answer-correction.txt"), plainText(corrected->papers.front()));
    CHECK(readable(corrected->papers.front()).contains(QStringLiteral("уточнены 16 ноября 2026 г.")));
}

TEST_CASE("Letters without a request are blanks, and by a person's name take the newest fitting request",
          "[office][papers]")
{
    AskedSchool asked;
    for (const char* kind : {"D61", "D62"}) {
        CAPTURE(kind);
        CHECK(asked.school.papers(kind).size() == 1);
        CHECK(asked.school.papers(kind, {asked.pupil}).size() == 1);
    }
    auto older = asked.request(DataRequestKind::Withdrawal);
    older.receivedOn = QDate(2026, 10, 1);
    auto newer = asked.request(DataRequestKind::StopProcessing);
    const auto question = asked.request(DataRequestKind::Information);
    REQUIRE(asked.school.desk().commit({QStringLiteral("step.facts-recorded"), {}},
                                       {{}, {older, newer, question}}));
    const QString notice = readable(asked.school.papers("D61", {asked.pupil}).front());
    CHECK(notice.contains(QStringLiteral("требования прекратить обработку")));
    CHECK(readable(asked.school.papers("D62", {asked.pupil}).front())
              .contains(QStringLiteral("запроса о персональных данных")));
    office::PaperRequest gone;
    gone.kind = QStringLiteral("D61");
    gone.dataRequest = asked.school.desk().ids().next<people::DataRequest>();
    const auto refused = office::preparePaper(asked.school.desk(), gone);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.unknown-request"));
}
