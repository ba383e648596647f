#include "ui/common/list_panel.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include "base/text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDate>

#include <optional>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct Fruit
{
    QUuid id;
    QString name;
    int weight;
};

const QUuid apple = QUuid::createUuid();
const QUuid fir = QUuid::createUuid();
const QUuid plum = QUuid::createUuid();

std::unique_ptr<ListModel<Fruit>> fruits()
{
    auto model = std::make_unique<ListModel<Fruit>>(
        std::vector<ListColumn<Fruit>>{
            {QStringLiteral("name"), QStringLiteral("Имя"), [](const Fruit& one) { return one.name; }},
            {QStringLiteral("weight"), QStringLiteral("Вес"),
             [](const Fruit& one) { return QString::number(one.weight); }, 8,
             [](const Fruit& one) { return QVariant(one.weight); }}},
        [](const Fruit& one) { return one.id; }, [](const Fruit& one) { return base::foldedKey(one.name); });
    model->setRows({{apple, QStringLiteral("Яблоко"), 9},
                    {fir, QStringLiteral("Ёлка"), 100},
                    {plum, QStringLiteral("Слива"), 20}});
    return model;
}

QStringList names(const ListModelBase& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row, 0).data().toString();
    }
    return all;
}

} // namespace

TEST_CASE("A list is filtered in any case and with ё as е", "[ui][common]")
{
    const auto model = fruits();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->setFilter(QStringLiteral("ЕЛ"));
    CHECK(names(*model) == QStringList{QStringLiteral("Ёлка")});
    CHECK(model->isNarrowed());
    model->setFilter(QString());
    CHECK(model->rowCount() == 3);
    model->setOnly({plum, apple});
    CHECK(names(*model) == QStringList{QStringLiteral("Яблоко"), QStringLiteral("Слива")});
}

TEST_CASE("A list sorts names by alphabet and numbers by value", "[ui][common]")
{
    const auto model = fruits();
    model->sort(0, Qt::AscendingOrder);
    CHECK(names(*model) ==
          QStringList{QStringLiteral("Ёлка"), QStringLiteral("Слива"), QStringLiteral("Яблоко")});
    model->sort(1, Qt::DescendingOrder);
    CHECK(names(*model) ==
          QStringList{QStringLiteral("Ёлка"), QStringLiteral("Слива"), QStringLiteral("Яблоко")});
    model->sort(1, Qt::AscendingOrder);
    CHECK(model->idAt(0) == apple);
}

TEST_CASE("A list keeps its order while a filter comes and goes and rows are replaced", "[ui][common]")
{
    const auto model = fruits();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->sort(0, Qt::DescendingOrder);
    model->setFilter(QStringLiteral("л"));
    CHECK(names(*model) ==
          QStringList{QStringLiteral("Яблоко"), QStringLiteral("Слива"), QStringLiteral("Ёлка")});
    model->setFilter(QStringLiteral("сл"));
    model->sort(1, Qt::AscendingOrder);
    model->setFilter({});
    CHECK(names(*model) ==
          QStringList{QStringLiteral("Яблоко"), QStringLiteral("Слива"), QStringLiteral("Ёлка")});
    model->setRows({{fir, QStringLiteral("Ёлка"), 1}, {plum, QStringLiteral("Слива"), 2}});
    CHECK(names(*model) == QStringList{QStringLiteral("Ёлка"), QStringLiteral("Слива")});
}

TEST_CASE("Rows of one day keep their order both ways, and those without a day stand last", "[ui][common]")
{
    struct Paper
    {
        QUuid id;
        QString name;
        std::optional<QDate> day;
    };
    const QDate early(2026, 9, 5);
    const QDate late(2026, 10, 1);
    ListModel<Paper> model(
        {{QStringLiteral("name"), QStringLiteral("Имя"), [](const Paper& one) { return one.name; }},
         {QStringLiteral("day"), QStringLiteral("День"),
          [](const Paper& one) { return one.day ? one.day->toString(Qt::ISODate) : QString(); }, 8,
          [](const Paper& one) { return one.day ? QVariant(*one.day) : QVariant(); }}},
        [](const Paper& one) { return one.id; }, [](const Paper& one) { return one.name; });
    const auto paper = [](const char* name, std::optional<QDate> day) {
        return Paper{QUuid::createUuid(), QString::fromLatin1(name), day};
    };
    model.setRows({paper("none", {}), paper("late a", late), paper("early", early), paper("late b", late)});
    model.sort(1, Qt::AscendingOrder);
    CHECK(names(model).join(QLatin1Char(',')) == QStringLiteral("early,late a,late b,none"));
    model.sort(1, Qt::DescendingOrder);
    CHECK(names(model).join(QLatin1Char(',')) == QStringLiteral("none,late a,late b,early"));
}

TEST_CASE("What was chosen stays chosen when the list is filtered and refreshed", "[ui][common]")
{
    const auto model = fruits();
    ListPanel panel(QStringLiteral("fruits"), QStringLiteral("Плоды"), *model);
    showAt(panel, 600, 400);
    panel.view()->choose({fir});
    model->setFilter(QStringLiteral("ёлк"));
    CHECK(panel.view()->chosenIds() == std::vector<QUuid>{fir});
    model->setRows({{fir, QStringLiteral("Ёлка"), 1}, {plum, QStringLiteral("Слива"), 2}});
    CHECK(panel.view()->chosenIds() == std::vector<QUuid>{fir});
    CHECK(panel.view()->currentId() == fir);
}

TEST_CASE("A filter forgives the order of words, doubled spaces and Latin look-alikes", "[ui][common]")
{
    ListModel<Fruit> model(
        {{QStringLiteral("name"), QStringLiteral("Имя"), [](const Fruit& one) { return one.name; }}},
        [](const Fruit& one) { return one.id; }, [](const Fruit& one) { return base::foldedKey(one.name); });
    model.setRows({{apple, QStringLiteral("Соснина Ёлка Петровна"), 1},
                   {fir, QStringLiteral("Ceмёнов  Олег"), 2}, // Latin C and e
                   {plum, QStringLiteral("Opel Corsa"), 3}});
    const auto found = [&model](const QString& text) {
        model.setFilter(text);
        return names(model);
    };
    CHECK(found(QStringLiteral("  елка   СОСНИНА ")).size() == 1);
    CHECK(found(QStringLiteral("олег семен")).size() == 1);
    CHECK(found(QStringLiteral("COCHина")).size() == 1); // Latin COCH
    CHECK(found(QStringLiteral("COC")) == QStringList{QStringLiteral("Соснина Ёлка Петровна")});
    CHECK(found(QStringLiteral("cor opel")) == QStringList{QStringLiteral("Opel Corsa")});
    CHECK(found(QStringLiteral("cor opel x")).isEmpty());
    CHECK(found(QStringLiteral("ел")).size() == 1);
    CHECK(found(QString()).size() == 3);
}

TEST_CASE("A word typed letter by letter finds what it finds at once", "[ui][common]")
{
    const auto model = fruits();
    for (const auto* typed : {u"л", u"ло", u"лок", u"лок ябл", u"лок", u"ел", u"е", u"с", u"сл"}) {
        const QString text = QString::fromUtf16(typed);
        model->setFilter(text);
        const QStringList step = names(*model);
        const auto fresh = fruits();
        fresh->setFilter(text);
        CHECK(step == names(*fresh));
    }
}

TEST_CASE("Rows stand in groups under headings with counts, and keys lead from group to group",
          "[ui][common]")
{
    const auto model = fruits();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListPanel panel(QStringLiteral("fruits"), QStringLiteral("Плоды"), *model);
    showAt(panel, 600, 400);
    ListArrangement arrangement;
    arrangement.groups = {2, 0, 2}; // apple, fir, plum
    arrangement.titles = {QStringLiteral("Деревья"), QStringLiteral("Никто"), QStringLiteral("Плоды")};
    model->arrangeBy(arrangement);
    CHECK(names(*model) == QStringList{QStringLiteral("Деревья · 1"), QStringLiteral("Ёлка"),
                                       QStringLiteral("Плоды · 2"), QStringLiteral("Слива"),
                                       QStringLiteral("Яблоко")});
    CHECK(model->countShown() == 3);
    CHECK(model->idAt(0).isNull());
    look(panel, QStringLiteral("list-groups"));

    panel.view()->choose({fir});
    panel.view()->setFocus();
    press(panel.view(), Qt::Key_Down);
    CHECK(panel.view()->currentId() == plum);
    press(panel.view(), Qt::Key_Down);
    press(panel.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(panel.view()->currentId() == plum);
    press(panel.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(panel.view()->currentId() == fir);
    press(panel.view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(panel.view()->currentId() == plum);
    press(panel.view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(panel.view()->currentId() == fir);

    panel.view()->selectAll();
    CHECK(panel.view()->chosenIds().size() == 3);
    CHECK_FALSE(panel.view()->asTable().contains(QStringLiteral("Деревья")));
    model->setFilter(QStringLiteral("я"));
    CHECK(names(*model) == QStringList{QStringLiteral("Плоды · 1"), QStringLiteral("Яблоко")});
    model->arrangeBy({});
    CHECK(names(*model) == QStringList{QStringLiteral("Яблоко")});
}

TEST_CASE("What may not leave the program is not copied", "[ui][common]")
{
    const auto model = fruits();
    model->setLeaving([](std::vector<Fruit> rows) {
        std::erase_if(rows, [](const Fruit& one) { return one.id == fir; });
        for (Fruit& one : rows) {
            one.name.prepend(QLatin1Char('='));
        }
        return rows;
    });
    ListPanel panel(QStringLiteral("fruits"), QStringLiteral("Плоды"), *model);
    showAt(panel, 600, 400);
    int copied = -1;
    QObject::connect(panel.view(), &ListView::copied, [&copied](int rows) { copied = rows; });
    panel.view()->copy();
    CHECK(copied == 2);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Имя\tВес\n'=Слива\t20\n'=Яблоко\t9\n"));
    const auto sheet = panel.view()->asSheet(QStringLiteral("Плоды"));
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows.front().front() == exchange::Cell::ofText(QStringLiteral("=Слива")));
}

TEST_CASE("Keys filter, walk, open, copy and archive", "[ui][common]")
{
    const auto model = fruits();
    ListPanel panel(QStringLiteral("fruits"), QStringLiteral("Плоды"), *model);
    showAt(panel, 600, 400);
    QUuid opened;
    std::vector<QUuid> archived;
    QObject::connect(panel.view(), &ListView::opened, [&](const QUuid& id) { opened = id; });
    QObject::connect(panel.view(), &ListView::archiveAsked, [&](const auto& ids) { archived = ids; });
    type(panel.filterBox(), QStringLiteral("слив"));
    press(panel.filterBox(), Qt::Key_Down);
    CHECK(model->rowCount() == 1);
    REQUIRE(panel.view()->hasFocus());
    press(panel.view(), Qt::Key_Return);
    CHECK(opened == plum);
    press(panel.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Имя\tВес\nСлива\t20\n"));
    press(panel.view(), Qt::Key_Delete);
    CHECK(archived == std::vector<QUuid>{plum});
    press(panel.filterBox(), Qt::Key_Escape);
    CHECK(panel.filterBox()->text().isEmpty());
}

TEST_CASE("The columns of a list are remembered, whichever goes first, the list or its rows", "[ui][common]")
{
    const QString name = QStringLiteral("remembered");
    {
        const auto model = fruits();
        ListView view(name, *model);
        showAt(view, 400, 300);
        view.setColumnHidden(1, true);
        view.hide();
    }
    {
        auto model = fruits();
        ListView view(name, *model);
        showAt(view, 400, 300);
        CHECK(view.isColumnHidden(1));
        model.reset();
    }
    const auto model = fruits();
    const ListView view(name, *model);
    CHECK(view.isColumnHidden(1));
    CHECK_FALSE(view.isColumnHidden(0));
}
