#include "office/desk.h"
#include "ui/common/choices.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/exchange/import_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/start/new_school.h"
#include "ui/start/new_school_wizard.h"
#include "ui/start/recent_schools.h"
#include "ui/start/school_copies.h"
#include "ui/start/trouble_page.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QUrl>

namespace kurator::ui {

namespace {

const QString ending = QStringLiteral(".kurator");
const QString placeKey = QStringLiteral("window/place");
const QString placeOfKey = QStringLiteral("window/placeOf");

QString withEnding(const QString& path)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString droppedSchool(const QMimeData* dropped)
{
    for (const QUrl& url : dropped->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(ending, Qt::CaseInsensitive)) {
            return url.toLocalFile();
        }
    }
    return {};
}

// A wait cursor for as long as it lives.
auto waiting()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    return qScopeGuard([] { QApplication::restoreOverrideCursor(); });
}

} // namespace

void MainWindow::open(const QString& path)
{
    if (!canLeave()) {
        return;
    }
    m_opening = true;
    const auto opened = qScopeGuard([this] { m_opening = false; });
    const auto cursor = waiting();
    // Opened anew, as after a disk was pulled out and put back.
    if (m_work && QFileInfo(m_work->workspace().path()) == QFileInfo(path)) {
        closeSchool();
    }
    auto file = m_files.open(path);
    if (!file) {
        showTrouble(file.error(), path);
        return;
    }
    take(std::move(*file));
}

void MainWindow::take(school::OpenFile file)
{
    const QString path = file.path;
    auto desk = office::Desk::open(*file.store, m_clock);
    if (!desk) {
        file.store.reset();
        showTrouble(desk.error(), path);
        return;
    }
    if (m_work) {
        closeSchool();
    }
    hold(new WorkArea(std::make_unique<Workspace>(std::move(file), std::move(*desk)), m_stack));
    rememberSchool(path);
    setWindowTitle(tr("%1 – Kurator").arg(schoolFileName(path)));
    if (settings().value(placeOfKey).toString() == path) {
        const int last = settings().value(placeKey).toInt();
        m_work->show(
            Target{static_cast<lists::Place>(qBound(0, last, static_cast<int>(lists::placeCount) - 1))});
    }
}

void MainWindow::hold(WorkArea* area)
{
    m_work = area;
    m_stack->addWidget(area);
    m_stack->setCurrentWidget(area);
    connect(area, &WorkArea::fileCommandAsked, this, &MainWindow::perform, Qt::QueuedConnection);
    connect(area, &WorkArea::schoolAsked, this, &MainWindow::open, Qt::QueuedConnection);
    connect(area, &WorkArea::settingsAsked, this, [this] { showSettings(); });
    connect(area, &WorkArea::helpAsked, this, &MainWindow::showHelp);
}

void MainWindow::closeSchool()
{
    if (m_work->wizard()) {
        m_work->wizard()->leave();
    }
    rememberPlace();
    delete m_work;
    m_work = nullptr;
}

void MainWindow::rememberPlace()
{
    settings().setValue(placeKey, static_cast<int>(m_work->place()));
    settings().setValue(placeOfKey, m_work->workspace().path());
}

void MainWindow::chooseFile()
{
    if (!canLeave()) {
        return;
    }
    const QString path =
        choices().fileToOpen(this, tr("Open a school"), tr("Schools (*.kurator);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::openDemo()
{
    if (!canLeave()) {
        return;
    }
    const auto cursor = waiting();
    const auto made = makeDemoSchool(m_files, m_clock);
    if (!made) {
        messageBar().refuse(made.error());
        return;
    }
    open(*made);
}

void MainWindow::startNewSchool()
{
    if (m_newSchool || !canLeave()) {
        return;
    }
    m_newSchool = new NewSchoolWizard(m_files, m_clock, m_stack);
    m_stack->addWidget(m_newSchool);
    m_stack->setCurrentWidget(m_newSchool);
    m_newSchool->pageAt(0)->firstWidget()->setFocus(Qt::OtherFocusReason);
    connect(m_newSchool, &Wizard::finished, this, [this] { endNewSchool(true); });
    connect(m_newSchool, &Wizard::left, this, [this] { endNewSchool(false); });
}

void MainWindow::endNewSchool(bool made)
{
    NewSchoolWizard* ended = m_newSchool;
    m_newSchool = nullptr;
    const QString path = ended->draft().path;
    const bool import = made && ended->draft().import;
    const QString sentence = ended->leftSentence();
    ended->deleteLater();
    m_stack->removeWidget(ended);
    if (made) {
        open(path);
        if (import && m_work) {
            m_work->run(new ImportWizard(m_work->workspace(), exchange::TableKind::Mentees));
        }
        return;
    }
    showStart();
    if (!sentence.isEmpty()) {
        messageBar().say(MessageBar::Kind::Plain, sentence);
    }
}

void MainWindow::restore()
{
    if (!canLeave()) {
        return;
    }
    const QString copy =
        choices().fileToOpen(this, tr("Choose the copy"), tr("Schools (*.kurator);;All files (*)"));
    if (copy.isEmpty()) {
        return;
    }
    const QString stem = tr("%1 restored").arg(QFileInfo(copy).completeBaseName());
    const QString target = askWhere(tr("Where to lay the school down"), freeSchoolName(stem));
    if (target.isEmpty()) {
        return;
    }
    const auto cursor = waiting();
    if (const auto restored = m_files.restore(copy, target); !restored) {
        messageBar().refuse(restored.error());
        return;
    }
    open(target);
}

void MainWindow::saveCopy()
{
    if (!m_work || !canLeave()) {
        return;
    }
    const QString stem = QFileInfo(m_work->workspace().path()).completeBaseName() + QLatin1Char(' ') +
                         m_clock.today().toString(Qt::ISODate);
    const QString target = askWhere(tr("Save a copy of the school"), freeSchoolName(stem));
    if (target.isEmpty()) {
        return;
    }
    const auto cursor = waiting();
    if (const auto copied = copySchool(m_files, m_work->workspace(), target); !copied) {
        messageBar().refuse(copied.error());
        return;
    }
    messageBar().say(MessageBar::Kind::Good,
                     tr("The copy is saved: %1").arg(QDir::toNativeSeparators(target)));
}

QString MainWindow::askWhere(const QString& title, const QString& name)
{
    return withEnding(choices().fileToSave(this, title, proposedPath(name), tr("Schools (*.kurator)")));
}

void MainWindow::showTrouble(const base::Error& error, const QString& path)
{
    m_trouble->show(error, path, m_work ? tr("&Back to the open school") : tr("To the &beginning"));
    m_stack->setCurrentWidget(m_trouble);
    m_trouble->takeFocus();
}

void MainWindow::goOut(WayOut way)
{
    const QString path = m_trouble->path();
    switch (way) {
    case WayOut::TryAgain:
        open(path);
        return;
    case WayOut::OtherFile:
        chooseFile();
        return;
    case WayOut::Restore:
        restore();
        return;
    case WayOut::CopyAndOpen:
        copyAndOpen(path);
        return;
    case WayOut::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        return;
    case WayOut::Forget:
        forgetSchool(path);
        showStart();
        return;
    }
}

void MainWindow::copyAndOpen(const QString& path)
{
    const QString target = askWhere(tr("Where to copy the school"), QFileInfo(path).fileName());
    if (target.isEmpty()) {
        return;
    }
    if (const auto copied = copyToWritable(path, target); !copied) {
        messageBar().refuse(copied.error());
        return;
    }
    open(target);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedSchool(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedSchool(event->mimeData());
    event->acceptProposedAction();
    // After the drop is over, for the other program waits for its end.
    QMetaObject::invokeMethod(
        this, [this, path] { open(path); }, Qt::QueuedConnection);
}

} // namespace kurator::ui
