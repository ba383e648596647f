#pragma once

#include "people/entry.h"

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;
class QRadioButton;

namespace kurator::ui {

// Which columns of a base go into a file and in which order, and of whom. What was chosen is proposed again
// next time. Space ticks, Ctrl+Up and Ctrl+Down move a column.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `shown` and `all`: how many are shown in the list and how many there are.
    ExportDialog(people::Side side, int shown, int all, QWidget* parent = nullptr);

    // Ids of office::exportColumns() that are ticked, in their order.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] bool onlyShown() const;

Q_SIGNALS:
    void saveAsked();
    void copyAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeColumnButtons();
    [[nodiscard]] QWidget* makeWhom(int shown, int all);
    [[nodiscard]] QWidget* makeButtons();
    void fill(const QStringList& ticked);
    void move(int step);
    void follow();
    void finish(void (ExportDialog::*signal)());

    people::Side m_side;
    QListWidget* m_columns;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_shown = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace kurator::ui
