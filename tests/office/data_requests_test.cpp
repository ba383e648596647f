#include "office/data_requests.h"

#include "messages/message.h"
#include "office/request_register.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using people::ConsentPurpose;
using people::DataRequestKind;
using people::RequestStepKind;
using tests::SmallDesk;

namespace {

const QDate received(2026, 11, 18);

// A mentee in a working pair with consents to processing, distribution and taking part.
struct Involved
{
    Involved()
    {
        auto& school = small.school();
        const auto mentee = school.mentee(QStringLiteral("Абаев Иван Ильич"));
        const auto mentor = school.pupilMentor(QStringLiteral("Белов Пётр Ильич"));
        school.pair(mentor, mentee);
        person = school.entry(mentee).person;
        processing = school.consentOf(mentee).id;
        add(ConsentPurpose::Distribution, {QStringLiteral("фотография")});
        desk = &small.open();
    }

    void add(ConsentPurpose purpose, const QStringList& data)
    {
        auto& consents = small.school().snapshot().consents;
        people::Consent paper = *std::ranges::find(consents, processing, &people::Consent::id);
        paper.id = small.school().ids().next<people::Consent>();
        paper.purpose = purpose;
        paper.data = data;
        consents.push_back(paper);
        others.push_back(paper.id);
    }

    [[nodiscard]] office::RequestWish wish(DataRequestKind kind) const
    {
        office::RequestWish made;
        made.person = person;
        made.kind = kind;
        made.applicant = QStringLiteral("Абаева Мария Петровна");
        made.gist = QStringLiteral("Отзывает согласие");
        made.receivedOn = received;
        made.executor = QStringLiteral("Куратор");
        const auto inForce = office::consentsInForce(desk->snapshot(), person, received);
        made.consents = office::consentsMeant(inForce, kind);
        return made;
    }
    [[nodiscard]] office::RequestEffects effects(const office::RequestWish& made) const
    {
        return office::requestEffects(desk->snapshot(), desk->workingCalendar(), made);
    }
    [[nodiscard]] const people::DataRequest& only() const
    {
        REQUIRE(desk->snapshot().dataRequests.size() == 1);
        return desk->snapshot().dataRequests.front();
    }

    SmallDesk small;
    base::Id<people::Person> person;
    base::Id<people::Consent> processing;
    std::vector<base::Id<people::Consent>> others;
    office::Desk* desk = nullptr;
};

using Steps = std::vector<RequestStepKind>;

} // namespace

TEST_CASE("A withdrawal of everything stops, unpublishes, changes the pair, tells and destroys", "[office]")
{
    Involved some;
    const auto effects = some.effects(some.wish(DataRequestKind::Withdrawal));
    CHECK(effects.dueOn == QDate(2026, 12, 18));
    CHECK(effects.withdrawn.size() == 3);
    CHECK(effects.steps == Steps{RequestStepKind::StopProcessing, RequestStepKind::RemoveFromPublications,
                                 RequestStepKind::ChangePair, RequestStepKind::TellRecipients,
                                 RequestStepKind::DestroyData, RequestStepKind::AnswerApplicant});
    CHECK(effects.published == QStringList{QStringLiteral("фотография")});
    REQUIRE(effects.pairs.size() == 1);
    CHECK(effects.pairs.front().name == QStringLiteral("Белов Пётр Ильич – Абаев Иван Ильич"));
    // The registered order on pairs stays.
    REQUIRE(effects.papers.size() == 1);
    CHECK(effects.papers.front().kind == QStringLiteral("D32"));
}

TEST_CASE("A demand to stop distribution ends only the consent to distribution", "[office]")
{
    Involved some;
    const auto effects = some.effects(some.wish(DataRequestKind::StopDistribution));
    CHECK(effects.dueOn == QDate(2026, 11, 23));
    CHECK(effects.withdrawn == std::vector{some.others.front()});
    CHECK(effects.steps == Steps{RequestStepKind::RemoveFromPublications, RequestStepKind::AnswerApplicant});
    CHECK(effects.pairs.empty());
}

TEST_CASE("A withdrawal of taking part alone changes the pair and destroys nothing", "[office]")
{
    Involved some;
    auto wish = some.wish(DataRequestKind::Withdrawal);
    std::erase_if(wish.consents, [&](base::Id<people::Consent> id) {
        const auto& all = some.desk->snapshot().consents;
        return std::ranges::find(all, id, &people::Consent::id)->purpose != ConsentPurpose::Participation;
    });
    REQUIRE(wish.consents.size() == 1);
    CHECK(some.effects(wish).steps == Steps{RequestStepKind::ChangePair, RequestStepKind::AnswerApplicant});
}

TEST_CASE("A question is only answered, a correction is also told to the recipients", "[office]")
{
    Involved some;
    CHECK(some.effects(some.wish(DataRequestKind::Information)).steps ==
          Steps{RequestStepKind::AnswerApplicant});
    CHECK(some.effects(some.wish(DataRequestKind::Correction)).steps ==
          Steps{RequestStepKind::TellRecipients, RequestStepKind::CorrectData,
                RequestStepKind::AnswerApplicant});
    CHECK(some.effects(some.wish(DataRequestKind::Correction)).withdrawn.empty());
}

TEST_CASE("Registering ends the consents on the day of receipt, in one step that can be undone", "[office]")
{
    Involved some;
    const auto before = some.desk->snapshot();
    REQUIRE(office::registerRequest(*some.desk, some.wish(DataRequestKind::Withdrawal)));
    CHECK(some.small.lastStep() == QStringLiteral("step.request-registered"));
    CHECK(some.only().consents.size() == 3);
    CHECK(some.only().dueOn == QDate(2026, 12, 18));
    for (const auto& consent : some.desk->snapshot().consents) {
        CHECK((consent.person != some.person || consent.withdrawnOn == received));
    }
    REQUIRE(some.desk->undo());
    CHECK(some.desk->snapshot() == before);
}

TEST_CASE("A request that lacks something is refused beside its field", "[office]")
{
    Involved some;
    const auto codes = [&](const office::RequestWish& wish) {
        QStringList all;
        for (const auto& fault : office::requestFaults(*some.desk, wish)) {
            all << fault.field + QLatin1Char(' ') + fault.code;
            CHECK(messages::knows(fault.code));
        }
        return all;
    };
    auto wish = some.wish(DataRequestKind::Withdrawal);
    CHECK(codes(wish).isEmpty());
    wish.consents.clear();
    wish.applicant = QStringLiteral(" ");
    wish.receivedOn = QDate(2026, 11, 21);
    wish.gist.clear();
    CHECK(codes(wish) == QStringList{QStringLiteral("consents request.no-consents"),
                                     QStringLiteral("applicant request.no-applicant"),
                                     QStringLiteral("receivedOn request.day-ahead"),
                                     QStringLiteral("gist request.no-gist")});
    wish = some.wish(DataRequestKind::Withdrawal);
    wish.receivedOn = QDate(2026, 9, 1); // before the signature
    CHECK(codes(wish) == QStringList{QStringLiteral("receivedOn consent.withdrawn-before-signing")});
    CHECK(office::registerRequest(*some.desk, wish).error().code ==
          QStringLiteral("consent.withdrawn-before-signing"));
    CHECK(some.desk->snapshot().dataRequests.empty());
}

TEST_CASE("Steps are ticked with day and note, and the answer closes the request", "[office]")
{
    Involved some;
    const auto id = *office::registerRequest(*some.desk, some.wish(DataRequestKind::StopDistribution));
    const QDate today(2026, 11, 20);
    CHECK(office::answerRequest(*some.desk, id, today, QStringLiteral("Убрано")).error().code ==
          QStringLiteral("request.steps-open"));
    CHECK(office::markRequestStep(*some.desk, id, RequestStepKind::AnswerApplicant, today, {}).error().code ==
          QStringLiteral("request.step-by-answer"));
    CHECK(
        office::markRequestStep(*some.desk, id, RequestStepKind::RemoveFromPublications, today.addDays(1), {})
            .error()
            .code == QStringLiteral("request.day-ahead"));
    REQUIRE(office::markRequestStep(*some.desk, id, RequestStepKind::RemoveFromPublications, today,
                                    QStringLiteral("снято с сайта")));
    CHECK(some.only().steps.front().doneOn == today);
    CHECK(some.only().steps.front().note == QStringLiteral("снято с сайта"));
    CHECK(office::answerRequest(*some.desk, id, today, {}).error().code ==
          QStringLiteral("request.no-answer"));
    CHECK(
        office::answerRequest(*some.desk, id, received.addDays(-1), QStringLiteral("Убрано")).error().code ==
        QStringLiteral("request.answer-before-receipt"));
    REQUIRE(office::answerRequest(*some.desk, id, today, QStringLiteral("Убрано, письмо № 5")));
    CHECK(some.only().answeredOn == today);
    CHECK(some.only().steps.back().doneOn == today);
    CHECK(office::markRequestStep(*some.desk, id, RequestStepKind::RemoveFromPublications, std::nullopt, {})
              .error()
              .code == QStringLiteral("request.answered"));
    REQUIRE(some.desk->undo());
    CHECK_FALSE(some.only().answeredOn);
}

TEST_CASE("A term is made longer once, with a reason, and only where the law allows", "[office]")
{
    Involved some;
    const auto id = *office::registerRequest(*some.desk, some.wish(DataRequestKind::StopProcessing));
    CHECK(some.only().dueOn == QDate(2026, 12, 2));
    CHECK(office::extendRequest(*some.desk, id, QStringLiteral(" ")).error().code ==
          QStringLiteral("request.no-reason"));
    REQUIRE(office::extendRequest(*some.desk, id, QStringLiteral("Ждём ответ центра")));
    CHECK(some.only().dueOn == QDate(2026, 12, 9));
    CHECK(office::extendRequest(*some.desk, id, QStringLiteral("Ещё")).error().code ==
          QStringLiteral("request.extended-already"));
    Involved other;
    const auto withdrawal = *office::registerRequest(*other.desk, other.wish(DataRequestKind::Withdrawal));
    CHECK(office::extendRequest(*other.desk, withdrawal, QStringLiteral("Долго")).error().code ==
          QStringLiteral("request.no-extension"));
}

TEST_CASE("The register tells applicant, gist, term, what was done, the answer and who did it", "[office]")
{
    Involved some;
    const auto id = *office::registerRequest(*some.desk, some.wish(DataRequestKind::StopDistribution));
    REQUIRE(office::markRequestStep(*some.desk, id, RequestStepKind::RemoveFromPublications, received,
                                    QStringLiteral("сайт")));
    REQUIRE(office::answerRequest(*some.desk, id, received, QStringLiteral("письмо № 5")));
    const auto sheet = office::requestRegister(*some.desk);
    REQUIRE(sheet.rows.size() == 1);
    QStringList shown;
    for (const auto& cell : sheet.rows.front()) {
        shown << exchange::shown(cell);
    }
    CHECK(shown ==
          QStringList{
              QStringLiteral("1"), QStringLiteral("18.11.2026"), QStringLiteral("Абаева Мария Петровна"),
              QStringLiteral("Абаев Иван Ильич"),
              QStringLiteral("требование прекратить распространение: Отзывает согласие"),
              QStringLiteral("23.11.2026"),
              QStringLiteral("убрано из публикаций 18.11.2026 (сайт); дан ответ 18.11.2026; письмо № 5"),
              QStringLiteral("18.11.2026"), QStringLiteral("Куратор")});
}
