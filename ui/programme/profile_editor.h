#pragma once

#include "programme/profile.h"
#include "ui/common/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;
class QTimer;

namespace kurator::ui {

class FormDraft;
class PartEditor;

// The school's copy of a profile, changed without a programmer: a tab a part, faults beside their fields, one
// undoable step to save. What was not saved is kept as a draft.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(Workspace& workspace, QWidget* parent = nullptr);

    // Takes the profile of this code; what was typed before and not saved is laid over it.
    void open(const QString& code);
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    void left();

private:
    [[nodiscard]] QWidget* makeHead();
    void addParts();
    void put(const QByteArray& content);
    [[nodiscard]] QByteArray content() const;
    void noteEdited();
    void check();
    void showState();
    void save();
    void cancel();
    // Asks where marks of the curator would lose their items.
    [[nodiscard]] bool agreesToLoss();
    void showFirstFault();

    Workspace& m_workspace;
    programme::Profile m_profile;
    std::vector<base::Error> m_faults;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_save;
    QTabWidget* m_tabs;
    std::vector<PartEditor*> m_parts;
    FormDraft* m_draft;
    QTimer* m_checking;
};

} // namespace kurator::ui
