#include "programme/built_in_profiles.h"
#include "ui/common/form.h"
#include "ui/shell/test_window.h"
#include "ui/start/new_school_wizard.h"
#include "ui/support/faults.h"

#include <QRadioButton>
#include <QScrollArea>
#include <QWindow>

using namespace kurator;
using namespace kurator::ui;

namespace {

void fillOrganisation()
{
    typeFocused(QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение «СОШ № 5»"));
    pressFocused(Qt::Key_Tab);
    typeFocused(QStringLiteral("МБОУ «СОШ № 5»"));
    tabTo(QStringLiteral("Населённый пункт"));
    typeFocused(QStringLiteral("г. Абакан"));
    pressFocused(Qt::Key_Tab);
    typeFocused(QStringLiteral("Черных Пётр Иванович"));
}

} // namespace

TEST_CASE("From the first start to an open new school by keyboard alone", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    REQUIRE(focusedName() == QStringLiteral("Новая школа"));
    pressFocused(Qt::Key_Return);
    REQUIRE(test.window().newSchoolWizard());
    auto& wizard = *test.window().newSchoolWizard();
    fillOrganisation();
    picture(test.window(), QStringLiteral("new-organisation"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 1);
    pressFocused(Qt::Key_Down);
    pressFocused(Qt::Key_Space);
    picture(test.window(), QStringLiteral("new-region"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 2);
    typeFocused(QStringLiteral("5.9"));
    tabTo(QStringLiteral("Номер приказа"));
    typeFocused(QStringLiteral("57-ОД"));
    picture(test.window(), QStringLiteral("new-year"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 3);
    CHECK(wizard.draft().path.endsWith(QStringLiteral("МБОУ СОШ № 5.kurator")));
    tabTo(QStringLiteral("Файл"));
    pressFocused(Qt::Key_A, Qt::ControlModifier);
    const QString file = test.path(QStringLiteral("новая.kurator"));
    pressFocused(Qt::Key_Delete);
    typeFocused(file);
    picture(test.window(), QStringLiteral("new-beginning"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 4);
    CHECK_FALSE(QFile::exists(file));
    picture(test.window(), QStringLiteral("new-summary"));
    pressFocused(Qt::Key_Return);

    REQUIRE(test.window().workArea());
    CHECK_FALSE(test.work().wizard());
    const auto& desk = test.work().workspace().desk();
    CHECK(desk.organisation().shortName == QStringLiteral("МБОУ «СОШ № 5»"));
    CHECK(desk.organisation().director.name.patronymic == QStringLiteral("Иванович"));
    CHECK(desk.programme().t0 == QDate(2026, 9, 5));
    CHECK(desk.programme().t0Number == QStringLiteral("57-ОД"));
    CHECK(settings().value(QStringLiteral("newSchool/draft")).isNull());
    CHECK(test.window().newSchoolWizard() == nullptr);
}

TEST_CASE("The wizard of a new school says beside each field what is missing", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    test.window().perform(FileCommand::NewSchool);
    auto& wizard = *test.window().newSchoolWizard();
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 0);
    CHECK(wizard.pageAt(0)->findChild<Form*>()->hasFaults());
    CHECK(focusedName() == QStringLiteral("Полное название"));
    picture(test.window(), QStringLiteral("new-faults"));
    fillOrganisation();
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 1);
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 1);
    pressFocused(Qt::Key_Space);
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 2);
    typeFocused(QStringLiteral("31.02"));
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 2);
    CHECK(focusedName() == QStringLiteral("Дата приказа"));
}

TEST_CASE("A new school begins with a profile from a file of its own", "[ui][start]")
{
    TestWindow test;
    TestChoices choices;
    showAt(test.window());
    test.window().perform(FileCommand::NewSchool);
    auto& wizard = *test.window().newSchoolWizard();
    fillOrganisation();
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 1);
    choices.open = test.path(QStringLiteral("район.json"));
    const auto write = [&](const QByteArray& content) {
        QFile file(choices.open);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    };
    QByteArray own = programme::builtInProfileContent(QStringLiteral("khakassia")).value();
    own.replace("\"id\": \"khakassia\"", "\"id\": \"our-district\"");
    QByteArray broken = own;
    broken.replace("MONTHS(1,2)", "MONTHS(2,1)");
    write(broken);
    click(test.window(), QStringLiteral("Свой файл…"));
    CHECK(wizard.draft().profile.isEmpty());
    look(test.window(), QStringLiteral("new-own-broken"));
    write(own);
    click(test.window(), QStringLiteral("Свой файл…"));
    CHECK(wizard.draft().profile == QStringLiteral("our-district"));
    look(test.window(), QStringLiteral("new-own-profile"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 2);
    CHECK(factsOf(wizard.draft()).ownProfile == own);
}

TEST_CASE("A new school that was put off goes on where it was left, or starts anew", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    test.window().perform(FileCommand::NewSchool);
    fillOrganisation();
    pressFocused(Qt::Key_Escape);
    CHECK_FALSE(test.window().newSchoolWizard());
    CHECK(test.said().size() == 1);

    test.window().perform(FileCommand::NewSchool);
    CHECK(test.window().newSchoolWizard()->draft().shortName == QStringLiteral("МБОУ «СОШ № 5»"));
    CHECK(named<QLineEdit>(test.window(), QStringLiteral("Краткое название"))->text() ==
          QStringLiteral("МБОУ «СОШ № 5»"));
    picture(test.window(), QStringLiteral("new-resumed"));
    click(test.window(), QStringLiteral("Начать заново"));
    CHECK(named<QLineEdit>(test.window(), QStringLiteral("Краткое название"))->text().isEmpty());
    CHECK(test.window().newSchoolWizard()->draft() == SchoolDraft());
}

TEST_CASE("A file that is there already is not taken for a new school", "[ui][start]")
{
    TestWindow test;
    const QString taken = test.demo();
    SchoolDraft draft;
    draft.fullName = draft.shortName = QStringLiteral("Школа № 1");
    draft.director = QStringLiteral("Черных Пётр");
    draft.profile = QStringLiteral("federal");
    draft.orderDate = QDate(2026, 9, 1);
    draft.orderNumber = QStringLiteral("1");
    draft.path = taken;
    keepDraft(draft);
    showAt(test.window());
    test.window().perform(FileCommand::NewSchool);
    auto& wizard = *test.window().newSchoolWizard();
    for (int i = 0; i < 4; ++i) {
        pressFocused(Qt::Key_Return);
    }
    CHECK(wizard.currentPage() == 3);
    CHECK(focusedName() == QStringLiteral("Файл"));
    TestChoices answers;
    answers.save = test.path(QStringLiteral("другая"));
    click(wizard, QStringLiteral("Выбрать…"));
    CHECK(wizard.draft().path == test.path(QStringLiteral("другая.kurator")));
    pressFocused(Qt::Key_Tab);
    named<QLineEdit>(wizard, QStringLiteral("Файл"))->setFocus();
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 4);
}

TEST_CASE("A new school that wants its list goes straight into the import", "[ui][start]")
{
    TestWindow test;
    SchoolDraft draft;
    draft.fullName = draft.shortName = QStringLiteral("Школа № 1");
    draft.director = QStringLiteral("Черных Пётр");
    draft.profile = QStringLiteral("federal");
    draft.orderDate = QDate(2026, 9, 1);
    draft.orderNumber = QStringLiteral("1");
    draft.path = test.path(QStringLiteral("новая.kurator"));
    draft.import = true;
    keepDraft(draft);
    showAt(test.window());
    test.window().perform(FileCommand::NewSchool);
    for (int i = 0; i < 5; ++i) {
        pressFocused(Qt::Key_Return);
    }
    REQUIRE(test.window().workArea());
    REQUIRE(test.work().wizard());
    CHECK(test.work().wizard()->isVisible());
}

TEST_CASE("A region is chosen by an arrow, the first press included", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    pressFocused(Qt::Key_Return);
    REQUIRE(test.window().newSchoolWizard());
    auto& wizard = *test.window().newSchoolWizard();
    fillOrganisation();
    pressFocused(Qt::Key_Return);
    const auto buttons = wizard.pageAt(1)->findChildren<QRadioButton*>();
    REQUIRE(buttons.size() >= 2);
    REQUIRE(buttons.front()->hasFocus());
    pressFocused(Qt::Key_Down);
    CHECK(buttons.at(1)->hasFocus());
    CHECK(buttons.at(1)->isChecked());
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 2);
}

TEST_CASE("A region is chosen by a click anywhere on its card", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    pressFocused(Qt::Key_Return);
    REQUIRE(test.window().newSchoolWizard());
    auto& wizard = *test.window().newSchoolWizard();
    fillOrganisation();
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 1);
    const auto buttons = wizard.pageAt(1)->findChildren<QRadioButton*>();
    REQUIRE(buttons.size() >= 2);
    QStringList chosen;
    for (QRadioButton* button : buttons) {
        QWidget* card = button->parentWidget();
        wizard.pageAt(1)->findChild<QScrollArea*>()->ensureWidgetVisible(card);
        QTest::mouseMove(card, QPoint(card->width() - 8, 8));
        QTest::mouseClick(card->window()->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                          card->mapTo(card->window(), QPoint(card->width() - 20, card->height() - 6)));
        CHECK(button->isChecked());
        CHECK(button->hasFocus());
        CHECK_FALSE(chosen.contains(wizard.draft().profile));
        chosen << wizard.draft().profile;
    }
    picture(test.window(), QStringLiteral("new-region-hover"));
    pressFocused(Qt::Key_Return);
    CHECK(wizard.currentPage() == 2);
}
