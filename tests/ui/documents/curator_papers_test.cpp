#include "documents/paper_json.h"
#include "documents/paper_texts.h"
#include "school/lookup.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QListWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

// A paper on its way through the window, from the choice of its kind to the register.
class CuratorsPaper
{
public:
    CuratorsPaper(TestWorkspace& school, const QString& kind, const QString& words)
        : m_school(school), m_kind(kind), m_wizard(school.workspace(), {})
    {
        m_answers.agree = true;
        showAt(m_wizard);
        auto* filter = named<QLineEdit>(m_wizard, QStringLiteral("Отбор: Виды документов"));
        type(filter, words);
        press(filter, Qt::Key_Return);
        press(QApplication::focusWidget(), Qt::Key_Home);
        picture(m_wizard, QStringLiteral("curator-%1-kind").arg(m_kind));
        click(m_wizard, QStringLiteral("Далее"));
        REQUIRE(m_wizard.currentPage() == 1);
    }

    [[nodiscard]] PaperWizard& wizard() { return m_wizard; }

    // Only the one of this row, of what there can be a paper of.
    void choose(int row)
    {
        auto* list = named<QListWidget>(m_wizard, QStringLiteral("О чём документы"));
        REQUIRE(list->count() > row);
        click(m_wizard, QStringLiteral("Ничего"));
        list->setFocus();
        list->setCurrentRow(row);
        press(list, Qt::Key_Space);
    }

    void goOn(const char* step)
    {
        look(m_wizard, QStringLiteral("curator-%1-%2").arg(m_kind, QLatin1String(step)));
        const int before = m_wizard.currentPage();
        click(m_wizard, QStringLiteral("Далее"));
        REQUIRE(m_wizard.currentPage() == before + 1);
    }

    [[nodiscard]] QString text() const
    {
        for (auto* view : m_wizard.findChildren<PaperView*>()) {
            if (view->isVisibleTo(&m_wizard) && !view->papers()->empty()) {
                return textOfPaper(view->papers()->front());
            }
        }
        FAIL("no paper");
        return {};
    }

    // The text of the paper that stands in the register.
    QString registeredAs(const QString& number)
    {
        type(named<QLineEdit>(m_wizard, QStringLiteral("Номер")), number);
        type(named<QLineEdit>(m_wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
        click(m_wizard, QStringLiteral("Зарегистрировать"));
        look(m_wizard, QStringLiteral("curator-%1-registered").arg(m_kind));
        const auto& all = m_school.desk().snapshot().documents;
        const auto found = std::ranges::find_if(
            all, [&](const documents::Document& one) { return one.kind == m_kind && one.number == number; });
        REQUIRE(found != all.end());
        const auto paper = documents::paperFromJson(found->blocks);
        REQUIRE(paper);
        return textOfPaper(*paper);
    }

private:
    [[nodiscard]] static QString textOfPaper(const documents::Paper& paper)
    {
        QStringList texts;
        for (const auto& text : documents::paperTexts(paper)) {
            texts << text.text;
        }
        return texts.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
    }

    TestWorkspace& m_school;
    QString m_kind;
    TestChoices m_answers;
    PaperWizard m_wizard;
};

QString surnameOf(QString name)
{
    return name.replace(QChar::Nbsp, QLatin1Char(' ')).section(QLatin1Char(' '), 0, 0);
}

} // namespace

TEST_CASE("The plan of a pair goes through the window from its kind to the register", "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    CuratorsPaper plan(*test, QStringLiteral("D33"), QStringLiteral("план развития"));
    plan.choose(0);
    const QString pair =
        named<QListWidget>(plan.wizard(), QStringLiteral("О чём документы"))->item(0)->text();
    plan.goOn("about");
    CHECK(plan.text().contains(surnameOf(pair)));
    plan.goOn("text");
    const QString text = plan.registeredAs(QStringLiteral("п-1"));
    CHECK(text.contains(surnameOf(pair)));
    CHECK(text.contains(QStringLiteral("Согласовать мероприятия плана")));
}

TEST_CASE("The change of a mentor goes through the window and the mentee has the new one", "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    CuratorsPaper order(*test, QStringLiteral("D38"), QStringLiteral("изменении состава"));
    order.choose(0);
    const auto key = base::Id<pairs::Pair>::fromString(order.wizard().work().subjects().front());
    const pairs::Pair before = *test->desk().lookup().pair(key);
    const auto& entries = test->desk().snapshot().entries;
    const auto successor = std::ranges::find_if(entries, [&](const people::Entry& entry) {
        return entry.side == people::Side::Mentor && entry.id != before.mentor &&
               entry.category == test->desk().lookup().entry(before.mentor)->category;
    });
    REQUIRE(successor != entries.end());
    const QString name = test->desk().lookup().nameOf(successor->id);
    auto* box = named<QLineEdit>(order.wizard(),
                                 QStringLiteral("Новый наставник (если ещё не найден, оставьте пустым)"));
    type(box, name);
    press(box, Qt::Key_Return);
    order.goOn("about");
    CHECK(order.text().contains(surnameOf(name).left(3)));
    order.goOn("text");
    const QString text = order.registeredAs(QStringLiteral("141-ОД"));
    CHECK(text.contains(surnameOf(name).left(3)));
    const auto& pairs = test->desk().snapshot().pairs;
    const auto fresh = std::ranges::find_if(pairs, [&](const pairs::Pair& pair) {
        return pair.mentor == successor->id && pair.members.front().mentee == before.members.front().mentee;
    });
    REQUIRE(fresh != pairs.end());
    CHECK(fresh->state == pairs::PairState::Active);
    CHECK(test->desk().lookup().pair(key)->state == pairs::PairState::Dissolved);
}

TEST_CASE("The note on a checkpoint goes through the window with the figures of the base", "[ui][documents]")
{
    auto test = TestWorkspace::demo(6);
    CuratorsPaper note(*test, QStringLiteral("D41"), QStringLiteral("результатах мониторинга"));
    note.choose(0);
    const QString checkpoint =
        named<QListWidget>(note.wizard(), QStringLiteral("О чём документы"))->item(0)->text();
    note.goOn("about");
    note.goOn("text");
    const QString text = note.registeredAs(QStringLiteral("с-4"));
    CAPTURE(checkpoint.toStdString());
    CHECK(text.contains(QStringLiteral("СПРАВКА")));
    CHECK(text.contains(QStringLiteral("анкетирование")));
}
