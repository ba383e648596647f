#pragma once

#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QWidget>

namespace kurator::ui {

class Wizard;

// One area of the window. It is refreshed when it is shown after a change, so a hidden page costs nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr);

    // Name of the topic in resources/help, without an ending.
    [[nodiscard]] virtual QString helpTopic() const = 0;
    // Chooses what a button elsewhere meant; the page is shown and fresh.
    virtual void choose(const Target& target);
    // The widget that takes the keyboard when the page is shown.
    [[nodiscard]] virtual QWidget* firstWidget() { return this; }

    // Brings the page up to date now if something changed since it last was.
    void ensureFresh();

Q_SIGNALS:
    // The curator wants to be elsewhere.
    void asked(const kurator::ui::Target& target);
    // The page wants a wizard over the whole window; the window takes it over.
    void wizardAsked(kurator::ui::Wizard* wizard);
    // A command of the window by its name: «copy-file».
    void commandAsked(const QString& command);

protected:
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] const office::Desk& desk() const { return m_workspace.desk(); }
    // Shows the desk as it is now.
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

private:
    void markStale();

    Workspace& m_workspace;
    bool m_stale = true;
};

} // namespace kurator::ui
