#pragma once

#include "app/school_files.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/support/window.h"

#include <QFile>
#include <QLabel>

// The whole window over files of the test's own, on 21.11.2026; nothing is remembered from other tests.
class TestWindow
{
public:
    explicit TestWindow(const QDate& today = QDate(2026, 11, 21)) : m_clock(today), m_files(m_clock)
    {
        for (const QString& key : {QStringLiteral("recent"), QStringLiteral("newSchool/draft"),
                                   QStringLiteral("window/placeOf")}) {
            kurator::ui::settings().remove(key);
        }
        m_window = std::make_unique<kurator::ui::MainWindow>(m_files, m_clock);
    }

    [[nodiscard]] kurator::ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] kurator::ui::WorkArea& work()
    {
        REQUIRE(m_window->workArea());
        return *m_window->workArea();
    }
    [[nodiscard]] kurator::app::FilesOnDisk& files() { return m_files; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    // A demo school in a closed file.
    QString demo(const QString& name = QStringLiteral("школа.kurator"), int mentees = 10, int stage = 4)
    {
        const QString made = path(name);
        auto file = m_files.create(made);
        REQUIRE(file);
        kurator::office::DemoWish wish;
        wish.stage = stage;
        wish.mentees = mentees;
        REQUIRE(kurator::office::fillDemoSchool(*file->store, m_clock, wish));
        return made;
    }
    void openDemo(int mentees = 10, int stage = 4)
    {
        m_window->open(demo(QStringLiteral("школа.kurator"), mentees, stage));
        REQUIRE(m_window->workArea());
        showAt(*m_window);
    }
    // What the visible message bars say.
    [[nodiscard]] QStringList said() const
    {
        QStringList all;
        for (const auto* bar : m_window->findChildren<kurator::ui::MessageBar*>()) {
            if (bar->isVisible()) {
                all << bar->sentence();
            }
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
    kurator::base::Clock m_clock;
    kurator::app::FilesOnDisk m_files;
    std::unique_ptr<kurator::ui::MainWindow> m_window;
};

// A change that can be taken back.
inline void changeSomething(kurator::ui::Workspace& workspace)
{
    REQUIRE(workspace.perform([](kurator::office::Desk& desk) {
        auto year = desk.programme();
        year.moveToWorkingDay = !year.moveToWorkingDay;
        return desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {year}});
    }));
}

// The widget that has the keyboard, as a person sees it.
inline QString focusedName()
{
    const QWidget* focused = QApplication::focusWidget();
    if (!focused) {
        return {};
    }
    const auto* button = qobject_cast<const QAbstractButton*>(focused);
    const QString name = focused->accessibleName();
    return name.isEmpty() && button ? QString(button->text()).remove(QLatin1Char('&')) : name;
}

inline void pressFocused(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    press(QApplication::focusWidget(), key, modifiers);
}

inline void typeFocused(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    type(QApplication::focusWidget(), text);
}

// Tab until the widget of this name has the keyboard.
inline void tabTo(const QString& name)
{
    QStringList passed;
    for (int i = 0; i < 60 && focusedName() != name; ++i) {
        passed << focusedName();
        pressFocused(Qt::Key_Tab);
    }
    CAPTURE(passed.join(QStringLiteral(", ")).toStdString());
    REQUIRE(focusedName() == name);
}
