#include "ui/consents/requests_pane.h"

#include "exchange/table_reader.h"
#include "lists/consent_list.h"
#include "office/data_requests.h"
#include "ui/common/wizard.h"
#include "ui/consents/consents_page.h"
#include "ui/consents/request_details.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using people::ConsentPurpose;
using people::ConsentState;
using people::DataRequestKind;

namespace {

// Each request is about somebody else.
base::Id<people::DataRequest> write(office::Desk& desk, DataRequestKind kind, const QDate& received)
{
    const auto rows = lists::consentRows(desk);
    const auto& before = desk.snapshot().dataRequests;
    const auto row = std::ranges::find_if(rows, [&](const lists::ConsentRow& one) {
        return one.state(ConsentPurpose::Processing) == ConsentState::Signed &&
               std::ranges::find(before, one.person, &people::DataRequest::person) == before.end();
    });
    REQUIRE(row != rows.end());
    office::RequestWish wish;
    wish.person = row->person;
    wish.kind = kind;
    wish.applicant = row->name;
    wish.gist = QStringLiteral("Письмо от %1").arg(received.toString(Qt::ISODate));
    wish.receivedOn = received;
    wish.consents =
        office::consentsMeant(office::consentsInForce(desk.snapshot(), row->person, received), kind);
    const auto id = office::registerRequest(desk, wish);
    REQUIRE(id);
    return *id;
}

struct OpenRegister
{
    OpenRegister() : school(TestWorkspace::demo(6))
    {
        late = write(school->desk(), DataRequestKind::StopDistribution, QDate(2026, 11, 12));
        open = write(school->desk(), DataRequestKind::StopProcessing, QDate(2026, 11, 19));
        page = std::make_unique<ConsentsPage>(school->workspace());
        QObject::connect(&school->workspace(), &Workspace::said, page.get(),
                         [this](const QString& sentence) { said << sentence; });
        QObject::connect(page.get(), &Page::wizardAsked, [this](Wizard* one) { wizard.reset(one); });
        showAt(*page, 1040, 640);
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        click(*page, QStringLiteral("Обращения"));
    }

    [[nodiscard]] RequestsPane& pane() const { return *page->findChild<RequestsPane*>(); }
    [[nodiscard]] ListView& list() const { return *pane().findChild<ListPanel*>()->view(); }
    [[nodiscard]] QListWidget& steps() const { return *pane().findChild<RequestDetails*>()->steps(); }
    [[nodiscard]] const people::DataRequest& request(base::Id<people::DataRequest> id) const
    {
        return *std::ranges::find(school->desk().snapshot().dataRequests, id, &people::DataRequest::id);
    }
    void choose(base::Id<people::DataRequest> id) const
    {
        list().choose({id.uuid()});
        list().setFocus();
    }
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(page->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(page.get()) && label->text().contains(text);
            });
        });
    }

    std::unique_ptr<TestWorkspace> school;
    base::Id<people::DataRequest> late;
    base::Id<people::DataRequest> open;
    QStringList said;
    std::unique_ptr<Wizard> wizard;
    std::unique_ptr<ConsentsPage> page;
};

} // namespace

TEST_CASE("The register shows what is late first, with its term and what is left", "[ui][consents]")
{
    OpenRegister some;
    auto* model = some.pane().findChild<ListModelBase*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 2);
    CHECK(model->idAt(0) == some.late.uuid());
    some.choose(some.late);
    CHECK(some.shows(QStringLiteral("просрочено на 4 дня, срок до 17.11.2026")));
    CHECK(some.shows(QStringLiteral("3 рабочих дня")));
    CHECK(some.steps().count() == 2);
    look(*some.page, QStringLiteral("requests"));
    some.page->resize(920, 580);
    look(*some.page, QStringLiteral("requests-small"));
}

TEST_CASE("A step is ticked with day and note and opened again, by keyboard", "[ui][consents]")
{
    OpenRegister some;
    some.choose(some.late);
    press(&some.list(), Qt::Key_Return);
    REQUIRE(some.steps().hasFocus());
    press(&some.steps(), Qt::Key_Space);
    auto* note = named<QLineEdit>(*some.page, QStringLiteral("Примечание"));
    type(note, QStringLiteral("снято с сайта"));
    look(*some.page, QStringLiteral("requests-step"));
    press(note, Qt::Key_Return);
    const auto& step = some.request(some.late).steps.front();
    CHECK(step.doneOn == QDate(2026, 11, 21));
    CHECK(step.note == QStringLiteral("снято с сайта"));
    REQUIRE(waitFor([&] { return some.steps().hasFocus(); }));
    some.steps().setCurrentRow(0);
    press(&some.steps(), Qt::Key_Space);
    CHECK_FALSE(some.request(some.late).steps.front().doneOn);
    some.school->workspace().undo();
    CHECK(some.request(some.late).steps.front().doneOn);
}

TEST_CASE("An answer waits for the steps, then closes the request", "[ui][consents]")
{
    OpenRegister some;
    some.choose(some.late);
    press(&some.list(), Qt::Key_Return, Qt::ControlModifier);
    auto* answer = named<QLineEdit>(*some.page, QStringLiteral("Ответ"));
    type(answer, QStringLiteral("Письмо № 5"));
    press(answer, Qt::Key_Return);
    CHECK(some.shows(QStringLiteral("остался 1 шаг")));
    look(*some.page, QStringLiteral("requests-answer-fault"));
    REQUIRE(office::markRequestStep(some.school->desk(), some.late,
                                    people::RequestStepKind::RemoveFromPublications, QDate(2026, 11, 20),
                                    {}));
    press(answer, Qt::Key_Return);
    CHECK(some.request(some.late).answeredOn == QDate(2026, 11, 21));
    CHECK(some.shows(QStringLiteral("Письмо № 5")));
}

TEST_CASE("A term is made longer only where the law allows it", "[ui][consents]")
{
    OpenRegister some;
    some.choose(some.late);
    press(&some.list(), Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(some.pane().findChild<RequestDetails*>()->form());
    some.choose(some.open);
    press(&some.list(), Qt::Key_L, Qt::ControlModifier);
    auto* reason = named<QLineEdit>(*some.page, QStringLiteral("Причина"));
    press(reason, Qt::Key_Return);
    CHECK(some.shows(QStringLiteral("Укажите причину")));
    type(reason, QStringLiteral("ждём ответ центра"));
    press(reason, Qt::Key_Return);
    CHECK(some.request(some.open).dueOn == QDate(2026, 12, 10));
    CHECK(some.shows(QStringLiteral("ждём ответ центра")));
}

TEST_CASE("The register is saved as a table, and a new request begins from it", "[ui][consents]")
{
    OpenRegister some;
    TestChoices choices;
    choices.save = some.school->fileIn(QStringLiteral("журнал.xlsx"));
    click(*some.page, QStringLiteral("Сохранить журнал…"));
    const auto book = exchange::readTable(choices.save);
    REQUIRE(book);
    CHECK(book->sheets.front().rows.size() >= 4);
    click(*some.page, QStringLiteral("Новое обращение…"));
    CHECK(some.wizard);
}

TEST_CASE("A line of the agenda leads to its request in the register", "[ui][consents]")
{
    OpenRegister some;
    click(*some.page, QStringLiteral("Все"));
    some.page->choose(Target{
        lists::Place::Consents, lists::Doing::OpenRequests, {}, {some.request(some.open).person.uuid()}, {}});
    CHECK(some.pane().isVisible());
    CHECK(some.list().chosenIds() == std::vector{some.open.uuid()});
}

TEST_CASE("An empty register says what it is for", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    ConsentsPage page(school->workspace());
    std::unique_ptr<Wizard> wizard;
    QObject::connect(&page, &Page::wizardAsked, [&](Wizard* one) { wizard.reset(one); });
    showAt(page, 1040, 640);
    click(page, QStringLiteral("Обращения"));
    look(page, QStringLiteral("requests-none"));
    click(page, QStringLiteral("Записать обращение"));
    CHECK(wizard);
}
