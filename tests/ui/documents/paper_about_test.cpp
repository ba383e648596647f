#include "documents/paper_texts.h"
#include "office/own_templates.h"
#include "office/paper_session.h"
#include "school/lookup.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/paper_work.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString trainingWords = QStringLiteral("Кто обучает");

// An order on the curator that asks everything a template can ask.
const QString everyQuestion = QStringLiteral(R"([название] Приказ о наставничестве
[вопрос provider] Кто обучает
[вопрос reason текст] Почему
[вопрос hours число] Объём, часов | 36
[вопрос from дата] С какого дня | {order.date}
[вопрос shape выбор очная; заочная] Форма обучения | очная
[вопрос head человек] Кто отвечает
[вопрос sent люди] Кого направить
[вопрос duties строки] Обязанности
- вести базу наставляемых
- готовить отчёты
[вопрос plan таблица what=Что; until=Срок] План занятий
| Вводное занятие | сентябрь |
[вопрос paid да] Установлена доплата

[заголовок] О наставничестве

Обучает {provider}, {hours} часов, форма {shape}, с {from}. Причина: {reason}.
1. Отвечает {head}.
[для duties]
- {text}{mark}
[конец]
[для sent]
2. Направить {person|acc}.
[конец]
[для plan]
3. {what}: {until}.
[конец]
[если paid]
4. Установить доплату.
[конец]
)");

const QString pairPaper = QStringLiteral(R"([название] Приказ по паре
[вопрос reason] Причина замены

[заголовок] О паре {pair.mentor}

1. Заменить наставника. Причина: {reason|or:"не названа"}.
)");

std::unique_ptr<TestWorkspace> schoolThatAsks()
{
    auto test = TestWorkspace::demo(3);
    REQUIRE(office::saveOwnTemplate(test->desk(), QStringLiteral("curator-order"), everyQuestion));
    test->workspace().tellChanged();
    return test;
}

std::unique_ptr<TestWorkspace> schoolWithPairs()
{
    auto test = TestWorkspace::demo(6);
    REQUIRE(office::saveOwnTemplate(test->desk(), QStringLiteral("pairs-change-order"), pairPaper));
    test->workspace().tellChanged();
    return test;
}

QString shownText(const PaperWizard& wizard)
{
    for (auto* view : wizard.findChildren<PaperView*>()) {
        if (view->isVisibleTo(&wizard) && !view->papers()->empty()) {
            QStringList texts;
            for (const auto& text : documents::paperTexts(view->papers()->front())) {
                texts << text.text;
            }
            return texts.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
        }
    }
    FAIL("no paper");
    return {};
}

// Types into the picker of this name and takes the first that is found.
void pick(const QWidget& in, const QString& name, const QString& typed)
{
    auto* box = named<QLineEdit>(in, name);
    type(box, typed);
    press(box, Qt::Key_Return);
}

} // namespace

TEST_CASE("What the base does not hold is asked before the text and stands in it", "[ui][documents]")
{
    auto test = schoolThatAsks();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    REQUIRE(wizard.pageCount() == 3);
    look(wizard, QStringLiteral("about-questions"));
    CHECK(named<QLineEdit>(wizard, QStringLiteral("Объём, часов"))->text() == QStringLiteral("36"));
    type(named<QLineEdit>(wizard, trainingWords), QStringLiteral("Региональный центр"));
    type(named<QPlainTextEdit>(wizard, QStringLiteral("Почему")), QStringLiteral("решил педсовет"));
    const auto& staff = test->desk().snapshot().staff.front();
    const QString surname = school::Lookup(test->desk().snapshot()).person(staff.person)->name.surname;
    pick(wizard, QStringLiteral("Кто отвечает"), surname);
    named<QCheckBox>(wizard, QStringLiteral("Установлена доплата"))->click();
    auto* shape = named<QComboBox>(wizard, QStringLiteral("Форма обучения"));
    shape->setFocus();
    press(shape, Qt::Key_Down);

    auto* duties = named<QTableWidget>(wizard, QStringLiteral("Обязанности"));
    duties->setFocus();
    duties->setCurrentCell(1, 0);
    press(duties, Qt::Key_Up, Qt::ControlModifier);
    CHECK(duties->item(0, 0)->text() == QStringLiteral("готовить отчёты"));
    press(duties, Qt::Key_Insert);
    auto* cell = duties->findChild<QLineEdit*>();
    REQUIRE(cell);
    type(cell, QStringLiteral("вести журнал встреч"));
    press(cell, Qt::Key_Return);
    wizard.resize(1280, 1300);
    look(wizard, QStringLiteral("about-answered"));

    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 1);
    const QString text = shownText(wizard);
    CHECK(text.contains(QStringLiteral("Региональный центр, 36 часов, форма заочная")));
    CHECK(text.contains(QStringLiteral("решил педсовет")));
    CHECK(text.contains(surname));
    CHECK(text.indexOf(QStringLiteral("готовить отчёты;")) <
          text.indexOf(QStringLiteral("вести журнал встреч;")));
    CHECK(text.contains(QStringLiteral("вести базу наставляемых.")));
    CHECK(text.contains(QStringLiteral("Вводное занятие: сентябрь")));
    CHECK(text.contains(QStringLiteral("Установить доплату")));

    click(wizard, QStringLiteral("Назад"));
    CHECK(named<QLineEdit>(wizard, trainingWords)->text() == QStringLiteral("Региональный центр"));
}

TEST_CASE("A suggested answer is told apart from an own one and comes back", "[ui][documents]")
{
    auto test = schoolThatAsks();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    auto* hours = named<QLineEdit>(wizard, QStringLiteral("Объём, часов"));
    CHECK(wizard.work().request().answers.empty());
    hours->setFocus();
    hours->selectAll();
    type(hours, QStringLiteral("72"));
    CHECK(wizard.work().request().answers.at(QStringLiteral("hours")) == QStringList{QStringLiteral("72")});
    click(wizard, QStringLiteral("Вернуть предложенное"));
    CHECK(hours->text() == QStringLiteral("36"));
    CHECK(wizard.work().request().answers.empty());
}

TEST_CASE("A number that is none is told beside its field and keeps the step", "[ui][documents]")
{
    auto test = schoolThatAsks();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    auto* hours = named<QLineEdit>(wizard, QStringLiteral("Объём, часов"));
    hours->selectAll();
    type(hours, QStringLiteral("много"));
    click(wizard, QStringLiteral("Далее"));
    CHECK(wizard.currentPage() == 0);
    CHECK(hours->hasFocus());
    look(wizard, QStringLiteral("about-fault"));
}

TEST_CASE("Answers survive leaving the wizard, also half-typed", "[ui][documents]")
{
    auto test = schoolThatAsks();
    {
        PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
        showAt(wizard);
        type(named<QLineEdit>(wizard, trainingWords), QStringLiteral("Инст"));
        auto* duties = named<QTableWidget>(wizard, QStringLiteral("Обязанности"));
        duties->setFocus();
        duties->setCurrentCell(0, 0);
        press(duties, Qt::Key_Return);
        auto* cell = duties->findChild<QLineEdit*>();
        REQUIRE(cell);
        cell->selectAll();
        type(cell, QStringLiteral("учить"));
        REQUIRE(waitFor([&] {
            const auto draft = office::paperDraft(test->desk(), QStringLiteral("D02"));
            return draft && *draft && (*draft)->request.answers.contains(QStringLiteral("duties"));
        }));
    }
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    look(wizard, QStringLiteral("about-resumed"));
    CHECK(named<QLineEdit>(wizard, trainingWords)->text() == QStringLiteral("Инст"));
    CHECK(named<QTableWidget>(wizard, QStringLiteral("Обязанности"))->item(0, 0)->text() ==
          QStringLiteral("учить"));
    click(wizard, QStringLiteral("Начать заново"));
    CHECK(named<QLineEdit>(wizard, trainingWords)->text().isEmpty());
}

TEST_CASE("There is a paper for each ticked pair, chosen by the keyboard", "[ui][documents]")
{
    auto test = schoolWithPairs();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D38"), {}});
    showAt(wizard);
    auto* list = named<QListWidget>(wizard, QStringLiteral("О чём документы"));
    CHECK(list->hasFocus());
    REQUIRE(list->count() > 3);
    look(wizard, QStringLiteral("about-subjects"));
    click(wizard, QStringLiteral("Ничего"));
    CHECK_FALSE(named<QAbstractButton>(wizard, QStringLiteral("Далее"))->isEnabled());
    list->setFocus();
    list->setCurrentRow(1);
    press(list, Qt::Key_Space);
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Space);
    type(named<QLineEdit>(wizard, QStringLiteral("Причина замены")), QStringLiteral("болезнь"));
    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 1);
    CHECK(wizard.work().papers()->size() == 2);
    CHECK(shownText(wizard).contains(QStringLiteral("Причина: болезнь")));
}

TEST_CASE("Of chosen pairs only the kinds are offered that are one of a pair", "[ui][documents]")
{
    auto test = schoolWithPairs();
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    Wizard* asked = nullptr;
    QObject::connect(&page, &Page::wizardAsked, &page, [&](Wizard* wizard) { asked = wizard; });
    const auto& pair = test->desk().snapshot().pairs.front();
    page.choose({lists::Place::Documents, lists::Doing::PreparePaper, {}, {pair.id.uuid()}, {}});
    REQUIRE(asked);
    const std::unique_ptr<PaperWizard> wizard(qobject_cast<PaperWizard*>(asked));
    showAt(*wizard);
    auto* filter = named<QLineEdit>(*wizard, QStringLiteral("Отбор: Виды документов"));
    auto* kinds = wizard->findChild<ListPanel*>()->view();
    CHECK(kinds->model()->rowCount() < 12);
    type(filter, QStringLiteral("изменении состава"));
    press(filter, Qt::Key_Return);
    press(QApplication::focusWidget(), Qt::Key_Home);
    click(*wizard, QStringLiteral("Далее"));
    REQUIRE(wizard->currentPage() == 1);
    CHECK(wizard->work().subjects() == QStringList{pair.id.toString()});
}

TEST_CASE("The box above narrows the list, and all of what is shown is ticked", "[ui][documents]")
{
    auto test = schoolWithPairs();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D38"), {}});
    showAt(wizard);
    auto* list = named<QListWidget>(wizard, QStringLiteral("О чём документы"));
    const QString mentor = list->item(0)->text().section(QLatin1Char(' '), 0, 0);
    click(wizard, QStringLiteral("Ничего"));
    type(named<QLineEdit>(wizard, QStringLiteral("Найти в списке")), mentor.toLower());
    click(wizard, QStringLiteral("Все"));
    int shown = 0;
    for (int row = 0; row < list->count(); ++row) {
        shown += list->item(row)->isHidden() ? 0 : 1;
    }
    CHECK(shown < list->count());
    CHECK(wizard.work().subjects().size() == shown);
}

TEST_CASE("Papers of several pairs are saved in one file each", "[ui][documents]")
{
    auto test = schoolWithPairs();
    TestChoices answers;
    answers.folder = test->fileIn(QStringLiteral("."));
    PaperWizard wizard(test->workspace(), {QStringLiteral("D38"), {}});
    showAt(wizard);
    click(wizard, QStringLiteral("Ничего"));
    auto* list = named<QListWidget>(wizard, QStringLiteral("О чём документы"));
    const QString title = list->item(0)->text();
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    click(wizard, QStringLiteral("Далее"));
    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 2);
    look(wizard, QStringLiteral("issue-batch"));
    click(wizard, QStringLiteral("По файлу на каждый…"));
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    const QDir folder(answers.folder);
    const QStringList files = folder.entryList({QStringLiteral("*.pdf")}, QDir::Files);
    REQUIRE(files.size() == 2);
    CHECK(std::ranges::any_of(files, [&](const QString& file) { return file.contains(title.simplified()); }));
    click(wizard, QStringLiteral("По файлу на каждый…"));
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    CHECK(folder.entryList({QStringLiteral("*.pdf")}, QDir::Files).size() == 4); // nothing was replaced
}

TEST_CASE("A paper for mentors is for all of them or those who are chosen", "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D48"), {}});
    showAt(wizard);
    look(wizard, QStringLiteral("about-people"));
    CHECK(named<QAbstractButton>(wizard, QStringLiteral("Выбрать людей…"))->hasFocus());
}

TEST_CASE(
    "Who issues an order jointly is chosen from the partners by the keyboard, a day that is none is told",
    "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    const auto& partners = test->desk().snapshot().partners;
    REQUIRE_FALSE(partners.empty());
    const QString partner = partners.front().name;
    PaperWizard wizard(test->workspace(), {QStringLiteral("D07"), {}});
    showAt(wizard);
    auto* table = named<QTableWidget>(wizard, QStringLiteral("Издаётся совместно с (если нужно)"));
    table->setFocus();
    press(table, Qt::Key_Insert);
    auto* cell = table->findChild<QLineEdit*>();
    REQUIRE(cell);
    type(cell, partner.left(partner.size() - 2).toLower());
    REQUIRE(cell->completer());
    auto* proposals = cell->completer()->popup();
    REQUIRE(waitFor([&] { return proposals->isVisible(); }));
    press(proposals, Qt::Key_Down);
    press(proposals, Qt::Key_Return);
    CHECK(table->item(0, 0)->text() == partner);
    press(cell, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !table->findChild<QLineEdit*>(); }));

    const auto write = [&](int column, const QString& text) {
        table->setFocus();
        table->setCurrentCell(0, column);
        press(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        REQUIRE(editor);
        editor->selectAll();
        type(editor, text);
        press(editor, Qt::Key_Return);
        REQUIRE(waitFor([&] { return !table->findChild<QLineEdit*>(); }));
    };
    write(3, QStringLiteral("завтра"));
    click(wizard, QStringLiteral("Далее"));
    CHECK(wizard.currentPage() == 0);
    look(wizard, QStringLiteral("about-joint-fault"));
    write(1, QStringLiteral("директор"));
    write(2, QStringLiteral("Н. Л. Зима"));
    write(3, QStringLiteral("21.11.2026"));
    write(4, QStringLiteral("104"));
    look(wizard, QStringLiteral("about-joint"));
    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 1);
    look(wizard, QStringLiteral("text-joint"));
    CHECK(shownText(wizard).contains(partner));
    CHECK(shownText(wizard).contains(QStringLiteral("ПРИКАЗЫВАЕМ")));
}

TEST_CASE("The person whom a template suggests stands in the field and can be taken away", "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D01"), {}});
    showAt(wizard);
    const auto& staff = test->desk().snapshot().staff;
    const auto curator =
        std::ranges::find(staff, people::StaffFunction::Curator, &people::StaffMember::function);
    REQUIRE(curator != staff.end());
    const QString surname = test->desk().lookup().person(curator->person)->name.surname;
    CHECK(wizard.work().request().answers.empty());
    look(wizard, QStringLiteral("about-suggested-person"));
    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 1);
    const QString duty = QStringLiteral("ответственность за материально-техническое обеспечение");
    CHECK(shownText(wizard).contains(surname.left(4)));
    CHECK(shownText(wizard).contains(duty));

    click(wizard, QStringLiteral("Назад"));
    auto* box =
        named<QLineEdit>(wizard, QStringLiteral("Кто отвечает за материально-техническое обеспечение"));
    box->setFocus();
    press(box, Qt::Key_Backspace);
    REQUIRE(wizard.work().request().answers.contains(QStringLiteral("keeper")));
    CHECK(wizard.work().request().answers.at(QStringLiteral("keeper")).isEmpty());
    click(wizard, QStringLiteral("Вернуть предложенное"));
    CHECK(wizard.work().request().answers.empty());
}
