#pragma once

#include "ui/common/page.h"
#include "ui/common/wizard.h"
#include "ui/shell/page_set.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace kurator::ui {

class LongWork;
class MessageBar;
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
    [[nodiscard]] MessageBar& messageBar() { return *m_messages; }
    [[nodiscard]] TopBar& topBar() { return *m_top; }
    // Shows the page of the place and chooses there what the target means.
    void show(const Target& target);
    [[nodiscard]] lists::Place place() const { return m_place; }
    [[nodiscard]] Page* page(lists::Place place);
    // Over everything else until it is finished or left; one at a time.
    void run(Wizard* wizard);
    [[nodiscard]] Wizard* wizard() const { return m_wizard; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString helpTopic();

private:
    QWidget* makeFrame();
    void tellWorkspace();
    void refreshAround();
    void endWizard(const QString& sentence);

    std::unique_ptr<Workspace> m_workspace;
    std::vector<AreaOfWork> m_areas;
    QHash<int, Page*> m_pages;
    lists::Place m_place = lists::Place::Cycle;
    QStackedWidget* m_layers; // the frame, and a wizard over it
    TopBar* m_top;
    Sidebar* m_sidebar;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    Wizard* m_wizard = nullptr;
};

} // namespace kurator::ui
