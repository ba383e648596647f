#include "ui/programme/profile_pane.h"

#include "office/known_profiles.h"
#include "office/mark_item.h"
#include "programme/built_in_profiles.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct OpenProfile
{
    OpenProfile() : school(TestWorkspace::demo(3)), pane(std::make_unique<ProfilePane>(school->workspace()))
    {
        QObject::connect(&school->workspace(), &Workspace::changed, pane.get(), &ProfilePane::refresh);
        QObject::connect(&school->workspace(), &Workspace::refused,
                         [this](const base::Error& error) { refused = error.code; });
        pane->refresh();
        showAt(*pane, 1040, 620);
    }

    void openEditor() const
    {
        click(*pane, QStringLiteral("Изменить копию…"));
        REQUIRE(
            waitFor([&] { return named<QTabWidget>(*pane, QStringLiteral("Части профиля"))->isVisible(); }));
    }
    void openTab(const QString& title) const
    {
        auto* tabs = named<QTabWidget>(*pane, QStringLiteral("Части профиля"));
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title) {
                tabs->setCurrentIndex(i);
                return;
            }
        }
        FAIL("no tab " << title.toStdString());
    }
    [[nodiscard]] QListWidget& rows() const
    {
        return *named<QListWidget>(*pane, QStringLiteral("Строки профиля"));
    }
    void chooseItem(const QString& number) const
    {
        openTab(QStringLiteral("Дорожная карта"));
        for (int row = 0; row < rows().count(); ++row) {
            if (rows().item(row)->text().startsWith(number + QLatin1Char(' '))) {
                rows().setCurrentRow(row);
                return;
            }
        }
        FAIL("no item " << number.toStdString());
    }
    void retype(const QString& field, const QString& text) const
    {
        auto* line = named<QLineEdit>(*pane, field);
        line->setFocus();
        line->selectAll();
        press(line, Qt::Key_Delete);
        type(line, text);
    }
    [[nodiscard]] const programme::RoadmapItem* item(const QString& number) const
    {
        return programme::findItem(school->desk().profile(), number);
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        return waitFor([&] {
            return std::ranges::any_of(pane->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(part);
            });
        });
    }

    std::unique_ptr<TestWorkspace> school;
    std::unique_ptr<ProfilePane> pane;
    QString refused;
};

} // namespace

TEST_CASE("The page tells what the profile of the year holds", "[ui][programme]")
{
    const OpenProfile open;
    const QString told = open.pane->findChild<QTextBrowser*>()->toPlainText();
    for (const char* part : {"Этапы", "Формы наставничества", "ученик – ученик", "Дорожная карта",
                             "Показатели", "Правовые основания", "Р-145", "Центры"}) {
        CAPTURE(part);
        CHECK(told.contains(QString::fromUtf8(part)));
    }
    look(*open.pane, QStringLiteral("profile"));
}

TEST_CASE("A copy of the profile is changed, saved as one step and put back", "[ui][programme]")
{
    const OpenProfile open;
    const auto before = *open.item(QStringLiteral("1.1"));
    open.openEditor();
    look(*open.pane, QStringLiteral("profile-head"));
    for (const char* tab : {"Этапы", "Формы", "Показатели", "Акты", "Центры", "Отчёты"}) {
        open.openTab(QString::fromUtf8(tab));
        look(*open.pane, QStringLiteral("profile-") + QString::fromUtf8(tab));
    }
    open.chooseItem(QStringLiteral("1.1"));
    auto* title = named<QPlainTextEdit>(*open.pane, QStringLiteral("Что делается"));
    title->setPlainText(QStringLiteral("Оформить всё по-нашему"));
    named<QComboBox>(*open.pane, QStringLiteral("Срок"))->setCurrentIndex(2);
    named<QComboBox>(*open.pane, QStringLiteral("Месяц"))->setCurrentIndex(8);
    named<QComboBox>(*open.pane, QStringLiteral("По месяц"))->setCurrentIndex(9);
    look(*open.pane, QStringLiteral("profile-item"));
    CHECK(isKept(*open.school, QStringLiteral("profile:") + open.school->desk().profile().id));
    click(*open.pane, QStringLiteral("Сохранить профиль"));
    CHECK(open.item(QStringLiteral("1.1"))->title == QStringLiteral("Оформить всё по-нашему"));
    CHECK(open.item(QStringLiteral("1.1"))->ruleText == QStringLiteral("MONS(9..10,Y)"));
    CHECK(open.school->desk().roadmap().front().title == QStringLiteral("Оформить всё по-нашему"));
    open.school->workspace().undo();
    CHECK(*open.item(QStringLiteral("1.1")) == before);
    open.school->workspace().redo();
    click(*open.pane, QStringLiteral("Вернуть исходный"));
    CHECK(*open.item(QStringLiteral("1.1")) == before);
    CHECK(open.refused.isEmpty());
}

TEST_CASE("What is wrong in the editor is told beside its field and not saved", "[ui][programme]")
{
    const OpenProfile open;
    open.openEditor();
    open.chooseItem(QStringLiteral("1.2"));
    open.retype(QStringLiteral("Номер"), QStringLiteral("1.1"));
    CHECK(open.says(QStringLiteral("«1.1» здесь дважды")));
    open.openTab(QStringLiteral("Профиль"));
    open.retype(QStringLiteral("Название профиля"), {});
    click(*open.pane, QStringLiteral("Сохранить профиль"));
    CHECK(open.says(QStringLiteral("Заполните")));
    CHECK(open.school->desk().snapshot().ownProfiles.empty());
    look(*open.pane, QStringLiteral("profile-faults"));
}

TEST_CASE("What was typed into the editor and not saved is there after a break", "[ui][programme]")
{
    OpenProfile open;
    open.openEditor();
    open.retype(QStringLiteral("Название профиля"), QStringLiteral("Наш район"));
    const QString key = QStringLiteral("profile:") + open.school->desk().profile().id;
    REQUIRE(isKept(*open.school, key));
    open.pane = std::make_unique<ProfilePane>(open.school->workspace());
    open.pane->refresh();
    showAt(*open.pane, 1040, 620);
    open.openEditor();
    CHECK(named<QLineEdit>(*open.pane, QStringLiteral("Название профиля"))->text() ==
          QStringLiteral("Наш район"));
    click(*open.pane, QStringLiteral("Отмена"));
    CHECK(waitFor([&] { return open.school->workspace().draft(key).isEmpty(); }));
}

TEST_CASE("Items are added, moved and taken out by keyboard, and lost marks are told before saving",
          "[ui][programme]")
{
    const OpenProfile open;
    programme::RoadmapMark mark = office::markOf(open.school->desk(), QStringLiteral("1.5"));
    mark.state = programme::MarkState::NotNeeded;
    mark.evidence = QStringLiteral("не нужно");
    REQUIRE(
        open.school->workspace().perform([&](office::Desk& desk) { return office::markItem(desk, mark); }));
    open.openEditor();
    open.chooseItem(QStringLiteral("1.5"));
    const int count = open.rows().count();
    press(&open.rows(), Qt::Key_Delete);
    CHECK(open.rows().count() == count - 1);
    press(&open.rows(), Qt::Key_Insert);
    CHECK(open.rows().count() == count);
    open.retype(QStringLiteral("Номер"), QStringLiteral("1.55"));
    named<QPlainTextEdit>(*open.pane, QStringLiteral("Что делается"))
        ->setPlainText(QStringLiteral("Пригласить соседей"));
    press(&open.rows(), Qt::Key_Up, Qt::AltModifier);
    TestChoices choices;
    click(*open.pane, QStringLiteral("Сохранить профиль"));
    REQUIRE(choices.asked.size() == 1);
    CHECK(open.school->desk().snapshot().ownProfiles.empty());
    choices.agree = true;
    click(*open.pane, QStringLiteral("Сохранить профиль"));
    REQUIRE(open.item(QStringLiteral("1.55")));
    CHECK_FALSE(open.item(QStringLiteral("1.5")));
}

TEST_CASE("A profile goes out as a file and a file of one's own comes in", "[ui][programme]")
{
    const OpenProfile open;
    TestChoices choices;
    choices.save = open.school->fileIn(QStringLiteral("профиль.json"));
    click(*open.pane, QStringLiteral("Сохранить в файл…"));
    QFile saved(choices.save);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    QByteArray own = saved.readAll();
    const QString code = open.school->desk().profile().id;
    CHECK(own == programme::builtInProfileContent(code).value());
    own.replace("\"id\": \"" + code.toUtf8() + '"', "\"id\": \"our-district\"");
    choices.open = open.school->fileIn(QStringLiteral("район.json"));
    QFile file(choices.open);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(own) == own.size());
    file.close();
    click(*open.pane, QStringLiteral("Добавить из файла…"));
    REQUIRE(open.school->desk().snapshot().ownProfiles.size() == 1);
    click(*open.pane, QStringLiteral("Вести год по нему"));
    CHECK(open.school->desk().profile().id == QStringLiteral("our-district"));
    look(*open.pane, QStringLiteral("profile-own"));
    click(*open.pane, QStringLiteral("Убрать"));
    CHECK(open.refused == QStringLiteral("office.own-profile-used"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write("{ нет") > 0);
    file.close();
    click(*open.pane, QStringLiteral("Добавить из файла…"));
    CHECK(open.refused == QStringLiteral("programme.profile-not-json"));
}
