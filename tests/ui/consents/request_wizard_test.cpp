#include "ui/consents/request_wizard.h"

#include "lists/consent_list.h"
#include "ui/common/list_panel.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using people::ConsentPurpose;
using people::ConsentState;

namespace {

// Somebody in a pair whose consent to processing is in force.
lists::ConsentRow someSigned(const office::Desk& desk)
{
    const auto rows = lists::consentRows(desk);
    const auto found = std::ranges::find_if(rows, [&desk](const lists::ConsentRow& row) {
        const bool paired = std::ranges::any_of(desk.snapshot().pairs, [&row](const pairs::Pair& pair) {
            return std::ranges::any_of(pair.members,
                                       [&row](const auto& member) { return member.mentee == row.entry; });
        });
        return paired && row.state(ConsentPurpose::Processing) == ConsentState::Signed;
    });
    REQUIRE(found != rows.end());
    return *found;
}

struct OpenRequest
{
    explicit OpenRequest(TestWorkspace& school, base::Id<people::Person> person = {})
        : wizard(std::make_unique<RequestWizard>(school.workspace(), person))
    {
        QObject::connect(wizard.get(), &Wizard::asked,
                         [this](const Target& target) { asked.push_back(target); });
        showAt(*wizard);
    }

    void goOn() const { click(*wizard, QStringLiteral("Далее")); }
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(wizard->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(wizard.get()) && label->text().contains(text);
            });
        });
    }

    std::vector<Target> asked;
    std::unique_ptr<RequestWizard> wizard;
};

} // namespace

TEST_CASE("A withdrawal is led from the person to what follows, by keyboard alone", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(6);
    const auto row = someSigned(school->desk());
    OpenRequest open(*school);
    look(*open.wizard, QStringLiteral("request-person"));
    auto* filter = open.wizard->findChild<ListPanel*>()->filterBox();
    CHECK(filter->hasFocus());
    type(filter, row.name);
    auto* view = open.wizard->findChild<ListPanel*>()->view();
    REQUIRE(waitFor([&] { return view->model()->rowCount() == 1; }));
    press(filter, Qt::Key_Down);
    press(view, Qt::Key_Return);
    REQUIRE(open.wizard->currentPage() == 1);
    CHECK(open.shows(row.name));
    look(*open.wizard, QStringLiteral("request-gist"));
    press(named<QLineEdit>(*open.wizard, QStringLiteral("Суть")), Qt::Key_Return);
    REQUIRE(open.wizard->currentPage() == 2);
    CHECK(open.shows(QStringLiteral("Ответить до 21.12.2026")));
    CHECK(open.shows(QStringLiteral("Заменить пару")));
    CHECK(open.shows(QStringLiteral("Пары, которые не могут продолжаться")));
    look(*open.wizard, QStringLiteral("request-effects"));
    CHECK(school->desk().snapshot().dataRequests.empty());
    press(open.wizard.get(), Qt::Key_Return);
    REQUIRE(school->desk().snapshot().dataRequests.size() == 1);
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.front().doing == lists::Doing::OpenRequests);
    CHECK(someSigned(school->desk()).person != row.person);
}

TEST_CASE("The kind of a request chooses its consents, its words and its term", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(6);
    const auto row = someSigned(school->desk());
    OpenRequest open(*school, row.person);
    REQUIRE(open.wizard->currentPage() == 1);
    auto* kind = named<QComboBox>(*open.wizard, QStringLiteral("Что это"));
    auto* consents = open.wizard->findChild<QListWidget*>();
    CHECK(consents->isVisible());
    CHECK(open.shows(QStringLiteral("30 календарных дней")));
    press(kind, Qt::Key_End);
    CHECK_FALSE(consents->isVisible());
    CHECK(open.shows(QStringLiteral("7 рабочих дней")));
    CHECK(named<QLineEdit>(*open.wizard, QStringLiteral("Суть"))->text() ==
          QStringLiteral("Просит исправить данные"));
    open.goOn();
    CHECK(open.shows(QStringLiteral("Исправить данные")));
}

TEST_CASE("A withdrawal without a consent, a day to come and no words are refused beside the fields",
          "[ui][consents]")
{
    const auto school = TestWorkspace::demo(6);
    OpenRequest open(*school, someSigned(school->desk()).person);
    auto* consents = open.wizard->findChild<QListWidget*>();
    for (int line = 0; line < consents->count(); ++line) {
        consents->item(line)->setCheckState(Qt::Unchecked);
    }
    auto* gist = named<QLineEdit>(*open.wizard, QStringLiteral("Суть"));
    gist->clear();
    open.goOn();
    CHECK(open.wizard->currentPage() == 1);
    CHECK(open.shows(QStringLiteral("Отметьте согласия")));
    CHECK(open.shows(QStringLiteral("Напишите, о чём")));
    look(*open.wizard, QStringLiteral("request-faults"));
    consents->setFocus();
    consents->setCurrentRow(0);
    press(consents, Qt::Key_Space);
    type(gist, QStringLiteral("Отзыв"));
    auto* day = named<QLineEdit>(*open.wizard, QStringLiteral("Получено"));
    day->clear();
    type(day, QStringLiteral("22.11.2026"));
    open.goOn();
    CHECK(open.shows(QStringLiteral("ещё не наступил")));
    day->clear();
    type(day, QStringLiteral("20.11.2026"));
    open.goOn();
    CHECK(open.wizard->currentPage() == 2);
}

TEST_CASE("A request that was put off goes on where it was left", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(6);
    const auto row = someSigned(school->desk());
    {
        OpenRequest open(*school, row.person);
        auto* gist = named<QLineEdit>(*open.wizard, QStringLiteral("Суть"));
        gist->clear();
        type(gist, QStringLiteral("Письмо матери"));
        press(open.wizard.get(), Qt::Key_Escape);
        CHECK_FALSE(open.wizard->leftSentence().isEmpty());
    }
    OpenRequest open(*school);
    CHECK(open.shows(row.name));
    look(*open.wizard, QStringLiteral("request-former"));
    click(*open.wizard, QStringLiteral("Продолжить"));
    CHECK(named<QLineEdit>(*open.wizard, QStringLiteral("Суть"))->text() == QStringLiteral("Письмо матери"));
    open.goOn();
    click(*open.wizard, QStringLiteral("Записать"));
    REQUIRE(school->desk().snapshot().dataRequests.size() == 1);
    CHECK(school->desk().snapshot().dataRequests.front().gist == QStringLiteral("Письмо матери"));
    OpenRequest anew(*school);
    CHECK_FALSE(anew.wizard->former());
}
