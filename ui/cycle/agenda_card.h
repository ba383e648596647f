#pragma once

#include "lists/agenda.h"
#include "ui/common/target.h"
#include "ui/cycle/row_card.h"

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace kurator::ui {

// «Сейчас»: what hurts most first, each line with the button that mends it. Shows the worst ones until all
// are asked for.
class AgendaCard : public RowCard
{
    Q_OBJECT

public:
    explicit AgendaCard(QWidget* parent = nullptr);

    void showItems(const std::vector<lists::AgendaItem>& items);

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);
    // The curator leaves the findings of a line as they are, or wants to see them one by one.
    void acceptAsked(const std::vector<kurator::base::Finding>& findings);
    void listAsked(const std::vector<kurator::base::Finding>& findings);

private:
    void addItem(const lists::AgendaItem& item, bool first);
    void addMenu(const lists::AgendaItem& item, const QString& title, QWidget* row, QHBoxLayout& line);
    void addMore();
    void showAsked();
    [[nodiscard]] int focusedButton() const;

    std::vector<QWidget*> m_rows;
    std::vector<QPushButton*> m_buttons; // of the rows, and the one for all
    QPushButton* m_more = nullptr;
    bool m_all = false;
};

} // namespace kurator::ui
