#include "ui/support/window.h"

#include <QDir>
#include <QPixmap>

using namespace kurator;

std::unique_ptr<TestWorkspace> TestWorkspace::demo(int stage, int mentees)
{
    auto test = std::make_unique<TestWorkspace>();
    auto file = storage::SchoolFile::create(test->path(), test->m_clock, QStringLiteral("тест"));
    REQUIRE(file);
    office::DemoWish wish;
    wish.stage = stage;
    wish.mentees = mentees;
    REQUIRE(office::fillDemoSchool(**file, test->m_clock, wish));
    auto desk = office::Desk::open(**file, test->m_clock, base::IdSource(77));
    REQUIRE(desk);
    school::OpenFile open;
    open.path = test->path();
    open.store = std::move(*file);
    test->m_workspace = std::make_unique<ui::Workspace>(std::move(open), std::move(*desk));
    return test;
}

QString TestChoices::fileToOpen(QWidget*, const QString& title, const QString&)
{
    asked << title;
    return open;
}

QString TestChoices::fileToSave(QWidget*, const QString& title, const QString&, const QString&)
{
    asked << title;
    return save;
}

QString TestChoices::folderToSave(QWidget*, const QString& title)
{
    asked << title;
    return folder;
}

bool TestChoices::confirm(QWidget*, const QString& question, const QString&, const QString&)
{
    asked << question;
    return agree;
}

void showAt(QWidget& widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    QApplication::processEvents();
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("KURATOR_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    QApplication::processEvents();
    REQUIRE(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void type(QWidget* widget, const QString& text)
{
    widget->setFocus();
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

void click(const QWidget& in, const QString& buttonName)
{
    QTest::mouseClick(named<QAbstractButton>(in, buttonName), Qt::LeftButton);
}
