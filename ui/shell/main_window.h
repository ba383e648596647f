#pragma once

#include "base/clock.h"
#include "school/school_files.h"
#include "ui/shell/file_command.h"
#include "ui/start/trouble.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace kurator::ui {

struct Appearance;
class HelpWindow;
class MessageBar;
class NewSchoolWizard;
class SettingsDialog;
class StartPage;
class TroublePage;
class WorkArea;

// The program's window: the first start, a wizard of a new school, an open school, or a base that cannot be
// opened and what to do about it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens a base and closes the one that is open, or shows why it cannot be opened and what to do.
    void open(const QString& path);
    // Makes the demo school in a new file and opens it.
    void openDemo();
    void perform(FileCommand command);
    // nullptr when no school is open.
    [[nodiscard]] WorkArea* workArea() const { return m_work; }
    [[nodiscard]] NewSchoolWizard* newSchoolWizard() const { return m_newSchool; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeKeys();
    void makePages();
    // Anew in the language and size that were chosen, at the same place.
    void makeAnew();

    void chooseFile();
    void startNewSchool();
    void endNewSchool(bool made);
    void restore();
    void saveCopy();
    void take(school::OpenFile file);
    void hold(WorkArea* area);
    void closeSchool();
    void rememberPlace();

    void showStart();
    void showTrouble(const base::Error& error, const QString& path);
    void goOut(WayOut way);
    void copyAndOpen(const QString& path);
    // Empty: nothing was chosen.
    [[nodiscard]] QString askWhere(const QString& title, const QString& name);
    void showSettings(int field = 0);
    void showHelp(const QString& topic);
    void choose(const Appearance& appearance);

    // Of what is shown now.
    [[nodiscard]] MessageBar& messageBar();
    [[nodiscard]] bool canLeave();
    [[nodiscard]] bool isInTheMiddle() const;
    void closeLater();

    school::SchoolFiles& m_files;
    base::Clock m_clock;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    TroublePage* m_trouble = nullptr;
    NewSchoolWizard* m_newSchool = nullptr;
    WorkArea* m_work = nullptr;
    QPointer<HelpWindow> m_help;
    QPointer<SettingsDialog> m_settings;
    bool m_opening = false;
};

} // namespace kurator::ui
