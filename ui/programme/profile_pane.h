#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace kurator::ui {

class ProfileEditor;
struct Target;

// The regional profile of the programme: what it holds, own files, and the editor of a copy.
class ProfilePane : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();

private:
    [[nodiscard]] QWidget* makeReading();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QString chosenCode() const;
    void showChosen();
    void showButtons();
    void edit();
    void leaveEditor();
    void addFromFile();
    void take(const QByteArray& content, const QString& file);
    void saveAsFile();
    void putBack();
    void use();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    QComboBox* m_profiles;
    QLabel* m_state;
    QTextBrowser* m_page;
    QPushButton* m_use;
    QPushButton* m_edit;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_putBack;
    ProfileEditor* m_editor;
};

} // namespace kurator::ui
