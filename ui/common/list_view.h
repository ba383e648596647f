#pragma once

#include "exchange/xlsx_writer.h"
#include "ui/common/list_model.h"

#include <QTableView>
#include <QUuid>

#include <vector>

class QMenu;

namespace kurator::ui {

// The table of every list: sort by any column, several rows chosen, columns chosen by a menu on the heading,
// Ctrl+C copies the chosen rows with headings as a table, Enter and a double click (but on a cell that can be
// changed where it stands) open, Del asks to archive, the menu key shows the context menu. Alt+Down and
// Alt+Up lead to the next group and back. Widths, order and columns are remembered under `name`. The choice
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
    // Chosen rows, or all shown ones when none is, with headings, cells apart by tabs: what may leave of
    // them.
    [[nodiscard]] QString asTable() const;
    // All shown rows, whatever is chosen: what may leave of them.
    [[nodiscard]] exchange::OutSheet asSheet(const QString& name) const;
    // Copies what asTable() gives, and says so by copied().
    void copy();

    // Columns that are shown, from left to right, by their ids; unknown ones are passed over.
    [[nodiscard]] QStringList shownColumns() const;
    void showColumns(const QStringList& ids);
    [[nodiscard]] QString sortColumn() const;
    [[nodiscard]] bool isDescending() const;
    void sortBy(const QString& columnId, bool descending);

Q_SIGNALS:
    void opened(const QUuid& id);
    void archiveAsked(const std::vector<QUuid>& ids);
    // The row with the cursor is another one (null: none), or new rows came.
    void currentChangedTo(const QUuid& id);
    void choiceChanged();
    // So many rows went to the clipboard.
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void tellCurrent();
    void rememberChoice();
    void restoreChoice();
    [[nodiscard]] QItemSelection selectionOf(const std::vector<QUuid>& ids) const;
    void restoreColumns();
    void storeColumns() const;
    void showColumnMenu(const QPoint& where);
    [[nodiscard]] std::vector<int> columnsShown() const;
    [[nodiscard]] int columnOf(const QString& id) const;
    [[nodiscard]] bool goByKey(const QKeyEvent& event);
    void goTo(int row);

    QString m_name;
    ListModelBase& m_model;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    std::vector<QUuid> m_keptChoice;
    QUuid m_keptCurrent;
    int m_keptColumn = 0;
    QUuid m_toldCurrent; // by currentChangedTo()
    bool m_resetting = false;
};

} // namespace kurator::ui
