#include "ui/shell/main_window.h"

#include "messages/message.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/shell/work_area.h"

#include <QCloseEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kurator::ui {

MainWindow::MainWindow(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_files(files), m_clock(clock), m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Kurator"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    resize(1280, 800);
    restoreGeometry(settings().value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QString& path)
{
    closeSchool();
    auto file = m_files.open(path);
    if (!file) {
        showTrouble(file.error(), path);
        return;
    }
    take(std::move(*file));
}

void MainWindow::take(school::OpenFile file)
{
    auto desk = office::Desk::open(*file.store, m_clock);
    if (!desk) {
        showTrouble(desk.error(), file.path);
        return;
    }
    m_work = new WorkArea(std::make_unique<Workspace>(std::move(file), std::move(*desk)), m_stack);
    m_stack->addWidget(m_work);
    m_stack->setCurrentWidget(m_work);
}

void MainWindow::showTrouble(const base::Error& error, const QString&)
{
    auto* trouble = titleLabel(messages::text(error), m_stack);
    m_stack->addWidget(trouble);
    m_stack->setCurrentWidget(trouble);
}

void MainWindow::closeSchool()
{
    delete m_work;
    m_work = nullptr;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_work && m_work->isBusy()) {
        event->ignore();
        return;
    }
    settings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace kurator::ui
