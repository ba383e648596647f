#pragma once

#include "lists/picture_rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabBar;

namespace kurator::ui {

// Above a proposal: which view of it, whom to find, whom to show, how they stand. Enter and F3 go on to the
// next one found, with Shift to the one before; Esc clears the search, Ctrl+F leads to it. Ctrl+1 and Ctrl+2
// change the view.
class ProposalBar : public QWidget
{
    Q_OBJECT

public:
    enum class View
    {
        Pairs,
        Scores
    };

    explicit ProposalBar(QWidget* parent = nullptr);

    [[nodiscard]] View view() const;
    [[nodiscard]] lists::PictureWish wish() const;
    void setGroups(lists::PictureGroups groups);
    [[nodiscard]] QString searched() const;
    // The place among those found, from 1; 0: none of them is chosen.
    void showFound(std::size_t place, std::size_t of);

Q_SIGNALS:
    void viewChanged();
    void wishChanged();
    void searchChanged();
    // So many further; negative: back.
    void nextAsked(int by);
    // From the search to those found.
    void downAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillChoices();
    void arrange();
    void connectAll();

    QTabBar* m_views;
    QLineEdit* m_search;
    QLabel* m_found;
    QComboBox* m_show;
    QSpinBox* m_below;
    QComboBox* m_groups;
};

} // namespace kurator::ui
