#pragma once

#include "ui/common/page.h"
#include "ui/common/wizard.h"
#include "ui/shell/file_command.h"
#include "ui/shell/page_set.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace kurator::ui {

class CommandSearch;
class LongWork;
class MessageBar;
class Notices;
class Sidebar;
class TopBar;

// The window over an open school: top bar, sidebar, message bar, the page, and wizards over all of it.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(std::unique_ptr<Workspace> workspace, QWidget* parent = nullptr);
    ~WorkArea() override;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    // For another area over the same school; this one is to be deleted next, and before the workspace.
    [[nodiscard]] std::unique_ptr<Workspace> takeWorkspace() { return std::move(m_workspace); }
    [[nodiscard]] MessageBar& messageBar();
    [[nodiscard]] TopBar& topBar() { return *m_top; }
    [[nodiscard]] CommandSearch& search() { return *m_search; }
    [[nodiscard]] const std::vector<AreaOfWork>& areas() const { return m_areas; }
    // Shows the page of the place and chooses there what the target means.
    void show(const Target& target);
    // Shows the page and does there what Ctrl+N does.
    void addNewOn(lists::Place place);
    // The wizard of the year after the last one.
    void startNewYear();
    [[nodiscard]] lists::Place place() const { return m_place; }
    [[nodiscard]] Page* page(lists::Place place);
    // Over everything else until it is finished or left; one at a time.
    void run(Wizard* wizard);
    [[nodiscard]] Wizard* wizard() const { return m_wizard; }
    // Work in another thread that is going on in a page or wizard; nullptr: none.
    [[nodiscard]] LongWork* runningWork() const;
    // False while something runs; then says so.
    [[nodiscard]] bool isFree();
    [[nodiscard]] QString helpTopic();
    void undo();
    void redo();
    void showHistory();
    void showSearch();

Q_SIGNALS:
    void fileCommandAsked(kurator::ui::FileCommand command);
    void schoolAsked(const QString& path);
    void settingsAsked();
    void helpAsked(const QString& topic);

private:
    QWidget* makeFrame();
    void tellTopBar();
    void tellWorkspace();
    void refuse(const base::Error& error);
    void refreshAround();
    void endWizard(const QString& sentence);

    std::unique_ptr<Workspace> m_workspace;
    std::vector<AreaOfWork> m_areas;
    QHash<int, Page*> m_pages;
    QHash<int, QScrollArea*> m_places; // a page that is too large for the screen scrolls
    lists::Place m_place = lists::Place::Cycle;
    QStackedWidget* m_layers; // the frame, and a wizard over it
    TopBar* m_top;
    Sidebar* m_sidebar;
    Notices* m_notices;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    Wizard* m_wizard = nullptr;
    CommandSearch* m_search;
};

} // namespace kurator::ui
