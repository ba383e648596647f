#pragma once

#include "ui/common/list_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QHBoxLayout;
class QStackedLayout;

namespace kurator::ui {

// A list with its filter box above («/» or Ctrl+F goes there, Esc empties it, Down goes to the rows), the
// count of what is shown, and room for buttons. An empty list says what to do instead of showing nothing.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(const QString& name, const QString& accessibleName, ListModelBase& model,
              QWidget* parent = nullptr);

    [[nodiscard]] ListView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* filterBox() const { return m_filter; }
    // To the right of the filter, in order.
    void addTool(QWidget* widget);
    // Shown when the list holds no rows at all: a sentence and, where `button` is not empty, a button.
    void setEmptyText(const QString& sentence, const QString& button = {});
    // As if it had been typed, at once.
    void setFilterText(const QString& text);
    // Only these rows, with a word about it and a button that shows all again.
    void showOnly(const std::vector<QUuid>& ids, const QString& why);

Q_SIGNALS:
    void emptyButtonPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCount();

    ListModelBase& m_model;
    ListView* m_view;
    QLineEdit* m_filter;
    QTimer* m_typing;
    QHBoxLayout* m_tools;
    QLabel* m_count;
    QWidget* m_only;
    QLabel* m_onlyText;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
};

} // namespace kurator::ui
