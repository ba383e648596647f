#include "ui/shell/school_menu.h"

#include "lists/programme_list.h"
#include "ui/start/recent_schools.h"

#include <QActionGroup>
#include <QFileInfo>

namespace kurator::ui {

namespace {

QString shownInMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SchoolMenu::SchoolMenu(Workspace& workspace, QWidget* parent) : QMenu(parent), m_workspace(workspace)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SchoolMenu::fill);
    fill();
}

void SchoolMenu::fill()
{
    clear();
    addYears();
    addSeparator();
    addRecent();
    addCommands();
}

void SchoolMenu::addYears()
{
    auto* group = new QActionGroup(this);
    for (const lists::ProgrammeRow& row : lists::programmeRows(m_workspace.desk())) {
        auto* year = addAction(shownInMenu(row.year + QStringLiteral(" · ") + row.profileTitle));
        year->setCheckable(true);
        year->setChecked(row.current);
        year->setEnabled(row.known);
        group->addAction(year);
        const auto id = row.id;
        connect(year, &QAction::triggered, this, [this, id] { m_workspace.choose(id); });
    }
    auto* next = addAction(tr("New year…"));
    next->setEnabled(!m_workspace.whyReadOnly());
    connect(next, &QAction::triggered, this, &SchoolMenu::newYearAsked);
}

void SchoolMenu::addRecent()
{
    const QString open = QFileInfo(m_workspace.path()).absoluteFilePath();
    for (const QString& path : recentSchools()) {
        if (path == open) {
            continue;
        }
        auto* recent = addAction(shownInMenu(schoolFileName(path)));
        recent->setToolTip(schoolFolder(path));
        recent->setEnabled(QFileInfo::exists(path));
        connect(recent, &QAction::triggered, this, [this, path] { Q_EMIT schoolAsked(path); });
    }
    if (recentSchools().size() > 1) {
        addSeparator();
    }
}

void SchoolMenu::addCommands()
{
    for (const FileCommand command : fileCommands()) {
        if (command == FileCommand::Quit) {
            addSeparator();
        }
        // The window listens to the keys; here they are only shown.
        auto* action = addAction(fileCommandText(command) + QLatin1Char('\t') +
                                 fileCommandKeys(command).toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandAsked(command); });
    }
}

} // namespace kurator::ui
