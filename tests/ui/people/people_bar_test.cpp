#include "ui/people/participants_page.h"

#include "exchange/table_reader.h"
#include "lists/view_content.h"
#include "office/participant_card.h"
#include "office/saved_views.h"
#include "ui/common/list_panel.h"
#include "ui/people/export_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

namespace {

template <class P>
struct FilteredPage
{
    explicit FilteredPage(int stage)
        : school(TestWorkspace::demo(stage)), page(std::make_unique<P>(school->workspace()))
    {
        showAt(*page, 1036, 620);
        page->ensureFresh();
        QApplication::processEvents();
    }

    ListPanel& panel() { return *page->template findChild<ListPanel*>(); }
    ListView& view() { return *panel().view(); }
    int shown() { return static_cast<ListModelBase*>(view().model())->countShown(); }
    // The button whose text begins so.
    QPushButton* button(const QString& begin)
    {
        for (auto* one : page->template findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(begin)) {
                return one;
            }
        }
        FAIL("no button " << begin.toStdString());
        return nullptr;
    }
    QAction* choice(const QString& field, const QString& begin)
    {
        auto* menu = button(field)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(begin)) {
                return action;
            }
        }
        FAIL("no choice " << begin.toStdString());
        return nullptr;
    }
    QString texts()
    {
        QStringList all;
        for (const QLabel* label : page->template findChildren<QLabel*>()) {
            all << (label->isVisibleTo(page.get()) ? label->text() : QString());
        }
        return all.join(QLatin1Char('\n'));
    }
    QString nameAt(int row) { return view().model()->index(row, 0).data().toString(); }

    std::unique_ptr<TestWorkspace> school;
    std::unique_ptr<P> page;
};

} // namespace

TEST_CASE("Mentees are narrowed by drop-downs, counted, and shown again by one button", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(6);
    look(*shown.page, QStringLiteral("mentees-bar"));
    QAction* without = shown.choice(QStringLiteral("Пара"), QStringLiteral("без пары"));
    const int alone = without->text().section(QLatin1Char('\t'), 1).toInt();
    REQUIRE(alone > 0);
    REQUIRE(alone < 30);
    without->trigger();
    CHECK(shown.shown() == alone);
    CHECK(shown.texts().contains(QStringLiteral("%1 из 30").arg(alone)));
    CHECK(shown.button(QStringLiteral("Пара"))->text().contains(QStringLiteral("без пары")));
    look(*shown.page, QStringLiteral("mentees-narrowed"));
    click(*shown.page, QStringLiteral("Сбросить"));
    CHECK(shown.shown() == 30);
}

TEST_CASE("The archive stands among the drop-downs when it is shown", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(3);
    shown.view().selectRow(0);
    press(&shown.view(), Qt::Key_Delete);
    shown.page->findChild<QCheckBox*>(QStringLiteral("withArchive"))->click();
    CHECK(shown.shown() == 30);
    shown.choice(QStringLiteral("Архив"), QStringLiteral("в архиве"))->trigger();
    CHECK(shown.shown() == 1);
}

TEST_CASE("Mentees stand by their classes in school order", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(6);
    auto* groups = named<QCheckBox>(*shown.page, QStringLiteral("Группами по классам"));
    groups->click();
    CHECK(shown.shown() == 30);
    CHECK(shown.view().model()->rowCount() > 30);
    CHECK(shown.view().model()->index(0, 0).data(HeadingRole).toBool());
    CHECK(shown.nameAt(0).contains(QStringLiteral("·")));
    look(*shown.page, QStringLiteral("mentees-groups"));
    groups->click();
    CHECK(shown.view().model()->rowCount() == 30);
}

TEST_CASE("A view is kept under a name, survives opening the page anew, and can be undone", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(6);
    shown.choice(QStringLiteral("Пара"), QStringLiteral("без пары"))->trigger();
    const int alone = shown.shown();
    named<QCheckBox>(*shown.page, QStringLiteral("Группами по классам"))->click();
    shown.view().sortByColumn(1, Qt::DescendingOrder);
    QSignalSpy said(&shown.school->workspace(), &Workspace::said);
    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Сохранить"))->trigger();
    look(*shown.page, QStringLiteral("mentees-view-name"));
    auto* name = named<QLineEdit>(*shown.page, QStringLiteral("Название вида"));
    type(name, QStringLiteral("Кому нужен наставник"));
    press(name, Qt::Key_Return);
    REQUIRE(said.count() == 1);
    CHECK(shown.button(QStringLiteral("Мои виды"))->text().contains(QStringLiteral("Кому нужен наст")));
    look(*shown.page, QStringLiteral("mentees-view"));

    auto other = std::make_unique<MenteesPage>(shown.school->workspace());
    showAt(*other, 1036, 620);
    other->ensureFresh();
    shown.page = std::move(other);
    shown.view().sortByColumn(0, Qt::AscendingOrder);
    CHECK(shown.shown() == 30);
    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Кому нужен наставник"))->trigger();
    CHECK(shown.shown() == alone);
    CHECK(shown.view().isDescending());
    CHECK(shown.view().sortColumn() == QStringLiteral("age"));
    CHECK(shown.view().model()->index(0, 0).data(HeadingRole).toBool());

    shown.school->workspace().undo();
    CHECK(office::savedViews(shown.school->desk(), QStringLiteral("mentees")).empty());
    CHECK_FALSE(shown.button(QStringLiteral("Мои виды"))->text().contains(QStringLiteral("Кому нужен")));
}

TEST_CASE("A view is renamed and deleted, and Esc keeps nothing", "[ui][people]")
{
    FilteredPage<MentorsPage> shown(6);
    look(*shown.page, QStringLiteral("mentors-bar"));
    REQUIRE(office::saveView(shown.school->desk(), QStringLiteral("mentors"), QStringLiteral("Свои"),
                             lists::toJson({})));
    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Сохранить"))->trigger();
    auto* name = named<QLineEdit>(*shown.page, QStringLiteral("Название вида"));
    type(name, QStringLiteral("Лишний"));
    press(name, Qt::Key_Escape);
    CHECK(office::savedViews(shown.school->desk(), QStringLiteral("mentors")).size() == 1);

    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Сохранить"))->trigger();
    type(name, QStringLiteral("Мой вид"));
    press(name, Qt::Key_Return);
    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Переименовать"))->trigger();
    type(name, QStringLiteral("Наш вид"));
    press(name, Qt::Key_Return);
    CHECK(office::savedViews(shown.school->desk(), QStringLiteral("mentors")).front().name ==
          QStringLiteral("Наш вид"));
    shown.choice(QStringLiteral("Мои виды"), QStringLiteral("Удалить"))->trigger();
    CHECK(office::savedViews(shown.school->desk(), QStringLiteral("mentors")).size() == 1);
}

TEST_CASE("Columns of one's own are ticked and moved by keys, and remembered", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(6);
    TestChoices answers;
    answers.save = shown.school->fileIn(QStringLiteral("свои.xlsx"));
    QSignalSpy told(&shown.school->workspace(), &Workspace::told);
    shown.choice(QStringLiteral("Сохранить список"), QStringLiteral("Со своими"))->trigger();
    auto* dialog = shown.page->findChild<ExportDialog*>();
    REQUIRE(dialog);
    QApplication::processEvents();
    look(*dialog, QStringLiteral("export-dialog"));
    CHECK(dialog->columns().size() == 12);
    auto* list = dialog->findChild<QListWidget*>();
    list->setFocus();
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Space); // contacts
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Up, Qt::ControlModifier);
    press(list, Qt::Key_Up, Qt::ControlModifier);
    CHECK(dialog->columns().mid(0, 2) == QStringList{QStringLiteral("birthYear"), QStringLiteral("name")});
    CHECK(dialog->columns().size() == 11);
    click(*dialog, QStringLiteral("Сохранить XLSX…"));
    REQUIRE(waitFor([&] { return told.count() == 1; }));
    const auto read = exchange::readTable(answers.save);
    REQUIRE(read);
    CHECK(QFileInfo::exists(answers.save));

    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.choice(QStringLiteral("Сохранить список"), QStringLiteral("Со своими"))->trigger();
    auto* again = shown.page->findChild<ExportDialog*>();
    REQUIRE(again);
    CHECK(again->columns().size() == 11);
    click(*again, QStringLiteral("Скопировать"));
    CHECK(QApplication::clipboard()->text().startsWith(
        QStringLiteral("№ п/п\tГод рождения наставляемого\tФИО наставляемого\t")));
}

TEST_CASE("A copied list leaves out whoever has no consent, and a formula in it stays text", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(2);
    shown.school->workspace().perform([](office::Desk& desk) {
        auto card = office::blankCard(desk, people::Side::Mentee);
        card.person.name = {QStringLiteral("Якин"), QStringLiteral("Ян"), {}};
        return office::saveParticipant(desk, card);
    });
    QSignalSpy told(&shown.school->workspace(), &Workspace::told);
    shown.view().selectAll();
    press(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QApplication::clipboard()->text().contains(QStringLiteral("Якин")));
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().toString().contains(QStringLiteral("Не вошли")));
}

TEST_CASE("One person's card is saved, and refused without a consent", "[ui][people]")
{
    FilteredPage<MenteesPage> shown(6);
    TestChoices answers;
    answers.save = shown.school->fileIn(QStringLiteral("карточка.xlsx"));
    shown.choice(QStringLiteral("Согласие"), QStringLiteral("действует"))->trigger();
    REQUIRE(shown.shown() > 0);
    shown.view().selectRow(0);
    QSignalSpy told(&shown.school->workspace(), &Workspace::told);
    shown.choice(QStringLiteral("Сохранить список"), QStringLiteral("Карточку"))->trigger();
    REQUIRE(waitFor([&] { return told.count() == 1; }));
    CHECK(exchange::readTable(answers.save));
}
