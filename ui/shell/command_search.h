#pragma once

#include "lists/search.h"
#include "ui/common/target.h"
#include "ui/shell/search_model.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace kurator::ui {

class WorkArea;

// Ctrl+K: a box over the window that finds people, papers, pairs, items of the roadmap and commands. Type,
// walk with Up and Down, Enter goes there, Esc or a click beside it closes.
class CommandSearch : public QWidget
{
    Q_OBJECT

public:
    explicit CommandSearch(WorkArea& area);

    void open();
    // What was found is of a base that has changed since.
    void markStale() { m_index.reset(); }
    [[nodiscard]] QLineEdit* box() const { return m_box; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void fit();
    void walk(int by);
    void run(const QModelIndex& index);
    void closeBox();
    [[nodiscard]] Target targetOfHit(const lists::SearchHit& hit) const;

    WorkArea& m_area;
    SearchModel* m_model;
    QFrame* m_card;
    QLineEdit* m_box;
    QListView* m_view;
    QLabel* m_nothing;
    std::optional<lists::SearchIndex> m_index;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kurator::ui
