#pragma once

#include "support/test_school.h"
#include "support/text.h"
#include "ui/common/choices.h"
#include "ui/common/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

// A school in a file of the test's own, open as pages see it.
class TestWorkspace
{
public:
    // The demo school up to a stage on 21.11.2026.
    static std::unique_ptr<TestWorkspace> demo(int stage, int mentees = 30);

    [[nodiscard]] kurator::ui::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] kurator::office::Desk& desk() { return m_workspace->desk(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("школа.kurator")); }
    [[nodiscard]] QString fileIn(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    kurator::base::Clock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<kurator::ui::Workspace> m_workspace;
};

// Answers in the curator's place, for as long as it lives; remembers what was asked.
class TestChoices final : public kurator::ui::Choices
{
public:
    TestChoices() : m_former(kurator::ui::useChoices(this)) {}
    ~TestChoices() override { kurator::ui::useChoices(m_former); }
    TestChoices(const TestChoices&) = delete;
    TestChoices& operator=(const TestChoices&) = delete;

    QString open;       // the file that will be chosen to open
    QString save;       // the file that will be chosen to save
    QString folder;     // the folder that will be chosen to save into
    bool agree = false; // the answer to a question
    QStringList asked;

    QString fileToOpen(QWidget*, const QString& title, const QString&) override;
    QString fileToSave(QWidget*, const QString& title, const QString& proposed, const QString&) override;
    QString folderToSave(QWidget*, const QString& title) override;
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override;

private:
    kurator::ui::Choices* m_former;
};

// Shows a widget at 1280×720 (or as told) and waits until it was painted.
void showAt(QWidget& widget, int width = 1280, int height = 720);

// With KURATOR_PICTURES=folder, keeps what the widget looks like as <folder>/<name>.png.
void picture(QWidget& widget, const QString& name);

// Types as a person does, Cyrillic too (QTest::keyClicks takes no Cyrillic).
void type(QWidget* widget, const QString& text);
void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

// The visible child with this accessible name, or text without its mnemonic; fails the test when there is
// none.
template <class W = QWidget>
W* named(const QWidget& in, const QString& name)
{
    for (W* child : in.findChildren<W*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(static_cast<QWidget*>(child));
        const bool byText = button && QString(button->text()).remove(QLatin1Char('&')) == name;
        if (child->isVisibleTo(&in) && (child->accessibleName() == name || byText)) {
            return child;
        }
    }
    FAIL("no widget named " << name.toStdString());
    return nullptr;
}

void click(const QWidget& in, const QString& buttonName);

// Runs the event loop until the condition holds; false after five seconds.
template <class Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 5000);
}

// Waits until what was typed is kept in the base under this key, where it is found after a power cut.
[[nodiscard]] inline bool isKept(TestWorkspace& school, const QString& key)
{
    return waitFor([&] { return !school.workspace().draft(key).isEmpty(); });
}
