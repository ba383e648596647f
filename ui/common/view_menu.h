#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

// «My views» of a list: choose one, keep what is shown under a name, rename, remove. The name is typed in
// place of the button: Enter keeps it, Esc does not. What a view holds is the list's own business.
class ViewMenu : public QWidget
{
    Q_OBJECT

public:
    // `content` gives what is shown now.
    ViewMenu(Workspace& workspace, QString list, std::function<QByteArray()> content,
             QWidget* parent = nullptr);

    // What is shown has changed, so that no view is on any more, or the views have.
    void showState();

Q_SIGNALS:
    void chosen(const QByteArray& content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void choose(const school::SavedView& view);
    void askName(const QString& proposed);
    void closeName();
    void keepName();
    void removeCurrent();
    [[nodiscard]] const school::SavedView* current() const;

    Workspace& m_workspace;
    QString m_list;
    std::function<QByteArray()> m_content;
    base::Id<school::SavedView> m_current; // null: none is on
    bool m_renaming = false;
    QPushButton* m_button;
    QWidget* m_nameRow;
    QLineEdit* m_name;
    QPushButton* m_keep;
};

} // namespace kurator::ui
