#pragma once

#include "base/clock.h"
#include "school/school_files.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace kurator::ui {

class WorkArea;

// The program's window: the first start, an open school, or a base that cannot be opened.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens a base, or shows why it cannot be opened and what to do. Closes the one that is open.
    void open(const QString& path);
    // nullptr when no school is open.
    [[nodiscard]] WorkArea* workArea() const { return m_work; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void take(school::OpenFile file);
    void showTrouble(const base::Error& error, const QString& path);
    void closeSchool();

    school::SchoolFiles& m_files;
    base::Clock m_clock;
    QStackedWidget* m_stack;
    WorkArea* m_work = nullptr;
};

} // namespace kurator::ui
