#include "ui/shell/main_window.h"

#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/shell/appearance.h"
#include "ui/shell/help_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/work_area.h"
#include "ui/start/new_school_wizard.h"
#include "ui/start/start_page.h"
#include "ui/start/trouble_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int closingMilliseconds = 50;
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_files(files), m_clock(clock), m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makePages();
    makeKeys();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings().value(geometryKey).toByteArray());
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_work;
}

void MainWindow::makePages()
{
    m_start = new StartPage(m_stack);
    m_trouble = new TroublePage(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_trouble);
    connect(m_start, &StartPage::newSchoolAsked, this, &MainWindow::startNewSchool);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::demoAsked, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::restoreAsked, this, &MainWindow::restore);
    connect(m_start, &StartPage::recentAsked, this, &MainWindow::open);
    connect(m_start, &StartPage::settingsAsked, this, [this] { showSettings(); });
    connect(m_trouble, &TroublePage::asked, this, &MainWindow::goOut);
    connect(m_trouble, &TroublePage::backAsked, this, &MainWindow::showStart);
}

void MainWindow::makeKeys()
{
    for (const FileCommand command : fileCommands()) {
        auto* key = new QShortcut(fileCommandKeys(command), this);
        connect(key, &QShortcut::activated, this, [this, command] { perform(command); });
    }
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [this] {
        const bool working = m_work && m_stack->currentWidget() == m_work;
        showHelp(working ? m_work->helpTopic() : QStringLiteral("start"));
    });
}

void MainWindow::perform(FileCommand command)
{
    switch (command) {
    case FileCommand::Open:
        chooseFile();
        return;
    case FileCommand::NewSchool:
        startNewSchool();
        return;
    case FileCommand::SaveCopy:
        saveCopy();
        return;
    case FileCommand::Close:
        if (m_work && canLeave()) {
            closeSchool();
            showStart();
        }
        return;
    case FileCommand::Quit:
        close();
        return;
    }
}

// To the open school where there is one.
void MainWindow::showStart()
{
    if (m_work) {
        m_stack->setCurrentWidget(m_work);
        m_work->setFocus();
        return;
    }
    setWindowTitle(tr("Kurator"));
    m_stack->setCurrentWidget(m_start);
    m_start->refresh();
}

MessageBar& MainWindow::messageBar()
{
    QWidget* shown = m_stack->currentWidget();
    if (m_work && shown == m_work) {
        return m_work->messageBar();
    }
    if (m_newSchool && shown == m_newSchool) {
        return m_newSchool->messageBar();
    }
    return shown == m_trouble ? m_trouble->messageBar() : m_start->messageBar();
}

bool MainWindow::canLeave()
{
    return !m_opening && (!m_work || (!m_work->workspace().store().isBusy() && m_work->isFree()));
}

// A dialog lets no key through to a window that is not its own.
void MainWindow::showHelp(const QString& topic)
{
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* over = dialog ? dialog : this;
    if (m_help && m_help->parentWidget() != over) {
        delete m_help;
    }
    if (!m_help) {
        m_help = new HelpWindow(over);
    }
    m_help->showTopic(topic);
}

void MainWindow::showSettings(int field)
{
    if (m_settings || !canLeave()) {
        return;
    }
    m_settings = new SettingsDialog(this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), m_settings);
    connect(help, &QShortcut::activated, this, [this] { showHelp(QStringLiteral("keys")); });
    connect(m_settings, &SettingsDialog::chosen, this, &MainWindow::choose, Qt::QueuedConnection);
    m_settings->open();
    m_settings->setCurrentField(field);
}

void MainWindow::choose(const Appearance& appearance)
{
    const int field = m_settings ? m_settings->currentField() : 0;
    delete m_settings;
    applyAppearance(*qApp, appearance);
    makeAnew();
    showSettings(field);
}

void MainWindow::makeAnew()
{
    delete m_help;
    delete m_start;
    delete m_trouble;
    makePages();
    if (m_work) {
        const auto place = m_work->place();
        auto workspace = m_work->takeWorkspace();
        delete m_work;
        hold(new WorkArea(std::move(workspace), m_stack));
        m_work->show(Target{place});
    }
    showStart();
}

bool MainWindow::isInTheMiddle() const
{
    return m_opening || (m_work && (m_work->workspace().store().isBusy() || m_work->runningWork()));
}

// What runs is told to stop; the window closes when it has.
void MainWindow::closeLater()
{
    if (LongWork* running = m_work ? m_work->runningWork() : nullptr) {
        running->cancel();
        messageBar().say(MessageBar::Kind::Plain,
                         tr("Stopping “%1”; then the window closes.").arg(running->what()));
    }
    QTimer::singleShot(closingMilliseconds, this, &QWidget::close);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isInTheMiddle()) {
        event->ignore();
        closeLater();
        return;
    }
    settings().setValue(geometryKey, saveGeometry());
    if (m_newSchool) {
        m_newSchool->leave();
    }
    if (m_work) {
        closeSchool();
    }
    if (m_help) {
        m_help->close();
    }
    QWidget::closeEvent(event);
}

// Enter presses the button that has the keyboard, not only the space bar.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kurator::ui
