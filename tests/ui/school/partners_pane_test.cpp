#include "office/organisation_card.h"
#include "office/partner_card.h"
#include "ui/common/list_panel.h"
#include "ui/school/partner_form.h"
#include "ui/school/partners_pane.h"
#include "ui/school/school_page.h"
#include "ui/school/staff_editor.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The school page at its partners.
struct ShownPartners
{
    explicit ShownPartners(int stage) : school(TestWorkspace::demo(stage)), page(school->workspace())
    {
        showAt(page, 1040, 640);
        page.ensureFresh();
        page.choose({lists::Place::School, lists::Doing::OpenPartners, {}, {}, {}});
        pane = page.findChild<PartnersPane*>();
        view().setFocus();
    }

    ListView& view() { return *pane->findChild<ListPanel*>()->view(); }
    PartnerForm* form() { return pane->findChild<PartnerForm*>(); }
    QLineEdit* field(const QString& name) { return named<QLineEdit>(*form(), name); }
    const people::Partner* partner(const QString& name)
    {
        const auto& all = school->desk().snapshot().partners;
        const auto found = std::ranges::find(all, name, &people::Partner::name);
        return found == all.end() ? nullptr : &*found;
    }
    bool shows(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = pane->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(pane) && label->text().contains(text);
        });
    }

    std::unique_ptr<TestWorkspace> school;
    SchoolPage page;
    PartnersPane* pane = nullptr;
};

const QString nameField = QStringLiteral("Название");

} // namespace

TEST_CASE("Partners are listed with their agreements and mentors", "[ui][school]")
{
    ShownPartners shown(6);
    QAbstractItemModelTester tester(shown.view().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto& partners = shown.school->desk().snapshot().partners;
    REQUIRE_FALSE(partners.empty());
    CHECK(shown.view().model()->rowCount() == static_cast<int>(partners.size()));
    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Down);
    CHECK(shown.shows(QStringLiteral("Соглашение: №")));
    look(shown.page, QStringLiteral("school-partners"));
    QSignalSpy refused(&shown.school->workspace(), &Workspace::refused);
    press(&shown.view(), Qt::Key_Delete);
    CHECK(refused.count() == 1);
    CHECK(shown.view().model()->rowCount() == static_cast<int>(partners.size()));
}

TEST_CASE("A partner is added by keys, changed and removed", "[ui][school]")
{
    ShownPartners shown(3);
    const QString name = QStringLiteral("Колледж связи");
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.form());
    CHECK(shown.field(nameField)->hasFocus());
    press(shown.field(nameField), Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(shown.field(nameField)->property("fault").toBool());
    look(shown.page, QStringLiteral("school-partner-fault"));
    type(shown.field(nameField), name);
    type(shown.field(QStringLiteral("Номер соглашения")), QStringLiteral("7"));
    type(named<QWidget>(*shown.form(), QStringLiteral("Дата соглашения"))->findChild<QLineEdit*>(),
         QStringLiteral("01.09.2026"));
    press(shown.field(nameField), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !shown.form(); }));
    REQUIRE(shown.partner(name));
    CHECK(shown.partner(name)->agreementDate == QDate(2026, 9, 1));
    CHECK(shown.view().currentId() == shown.partner(name)->id.uuid());
    CHECK(shown.shows(QStringLiteral("№ 7 от 01.09.2026")));

    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Return);
    REQUIRE(shown.form());
    type(shown.field(QStringLiteral("Контактное лицо")), QStringLiteral("Ким Вера"));
    press(shown.field(nameField), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !shown.form(); }));
    CHECK(shown.partner(name)->contactPerson == QStringLiteral("Ким Вера"));
    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Delete);
    CHECK_FALSE(shown.partner(name));
    shown.school->workspace().undo();
    CHECK(shown.partner(name));
}

TEST_CASE("What was typed about a partner waits, and Esc leaves the form", "[ui][school]")
{
    ShownPartners shown(3);
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.form());
    type(shown.field(nameField), QStringLiteral("Музей"));
    press(shown.field(nameField), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !shown.form(); }));
    CHECK_FALSE(shown.partner(QStringLiteral("Музей")));
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.form());
    CHECK(shown.field(nameField)->text() == QStringLiteral("Музей"));
}

TEST_CASE("A name that is in the list already is told while it is typed", "[ui][school]")
{
    ShownPartners shown(6);
    const auto known = shown.school->desk().snapshot().partners.front();
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.form());
    type(shown.field(nameField), known.name.toUpper());
    CHECK(shown.shows(QStringLiteral("уже есть в списке")));
    look(shown.page, QStringLiteral("school-partner-likely"));
    press(shown.field(nameField), Qt::Key_Return);
    CHECK(shown.field(nameField)->property("fault").toBool());
}

TEST_CASE("A line of the home page leads to its partner", "[ui][school]")
{
    ShownPartners shown(6);
    const auto& partners = shown.school->desk().snapshot().partners;
    shown.page.findChild<QTabWidget*>()->setCurrentIndex(0);
    shown.page.choose(
        {lists::Place::School, lists::Doing::OpenPartners, {}, {partners.back().id.uuid()}, {}});
    CHECK(shown.page.findChild<QTabWidget*>()->currentWidget() == shown.pane);
    CHECK(shown.view().currentId() == partners.back().id.uuid());
}

TEST_CASE("A class teacher is kept with the class", "[ui][school]")
{
    ShownPartners shown(6);
    shown.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* editor = shown.page.findChild<StaffEditor*>();
    editor->addOne(people::StaffFunction::ClassTeacher);
    type(QApplication::focusWidget(), QStringLiteral("Ким"));
    press(QApplication::focusWidget(), Qt::Key_Tab);
    type(QApplication::focusWidget(), QStringLiteral("Вера"));
    look(shown.page, QStringLiteral("school-class-teacher"));
    type(named<QLineEdit>(*editor, QStringLiteral("Класс")), QStringLiteral("7 «Б»"));
    CHECK(shown.page.save());
    const auto staff = office::organisationCard(shown.school->desk()).staff;
    const auto added = std::ranges::find(staff, QStringLiteral("7 «Б»"), &office::StaffCard::className);
    REQUIRE(added != staff.end());
    CHECK(added->function == people::StaffFunction::ClassTeacher);
    editor->addOne(people::StaffFunction::Psychologist);
    const auto fields = editor->findChildren<QLineEdit*>();
    CHECK(std::ranges::none_of(fields, [&](const QLineEdit* one) {
        return one->accessibleName() == QStringLiteral("Класс") && one->isVisibleTo(editor);
    }));
}
