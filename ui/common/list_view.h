#pragma once

#include "ui/common/list_model.h"

#include <QTableView>
#include <QUuid>

#include <vector>

class QMenu;

namespace kurator::ui {

// The table of every list: sort by any column, several rows chosen, columns chosen by a menu on the heading,
// Ctrl+C copies the chosen rows with headings as a table, Enter and a double click open, Del asks to archive,
// the menu key shows the context menu. Widths, order and columns are remembered under `name`. The choice
// survives a refresh of the model.
class ListView : public QTableView
{
    Q_OBJECT

public:
    ListView(QString name, ListModelBase& model, QWidget* parent = nullptr);
    ~ListView() override;

    [[nodiscard]] std::vector<QUuid> chosenIds() const;
    // The row with the cursor; null when there is none.
    [[nodiscard]] QUuid currentId() const;
    void choose(const std::vector<QUuid>& ids);
    // Added to the context menu above the common actions, and to the view, so that their keys work.
    void addListAction(QAction* action);
    // Chosen rows, or all shown ones when none is, with headings, cells apart by tabs.
    [[nodiscard]] QString asTable() const;

Q_SIGNALS:
    void opened(const QUuid& id);
    void archiveAsked(const std::vector<QUuid>& ids);
    // The row with the cursor is another one (null: none).
    void currentChangedTo(const QUuid& id);
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void rememberChoice();
    void restoreChoice();
    [[nodiscard]] QItemSelection selectionOf(const std::vector<QUuid>& ids) const;
    void restoreColumns();
    void storeColumns() const;
    void showColumnMenu(const QPoint& where);
    void copy() const;

    QString m_name;
    ListModelBase& m_model;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    std::vector<QUuid> m_keptChoice;
    QUuid m_keptCurrent;
    bool m_resetting = false;
};

} // namespace kurator::ui
