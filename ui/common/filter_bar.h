#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;

namespace kurator::ui {

struct FilterChoice
{
    QString id;
    QString text;
    int count = 0; // rows that it would show
};

// One drop-down: its name carries a mnemonic.
struct FilterField
{
    QString id;
    QString title;
    std::vector<FilterChoice> choices;
};

// A row of drop-downs over a list, each with ticks: Enter ticks and closes, Space ticks and goes on. What is
// chosen stands on the button; «Reset» takes all of it back.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // Shows these drop-downs; what was chosen stays chosen, also what no row has any more.
    void setFields(std::vector<FilterField> fields);
    // After the drop-downs.
    void addTool(QWidget* widget);

    // Ids of the chosen by the field's id.
    [[nodiscard]] const QMap<QString, QStringList>& chosen() const { return m_chosen; }
    // Says nothing to anyone.
    void setChosen(const QMap<QString, QStringList>& chosen);

Q_SIGNALS:
    void changed();

private:
    QPushButton* buttonAt(std::size_t place);
    void fillMenu(QPushButton& button, const FilterField& field);
    void showCounts(const QMenu& menu, const FilterField& field) const;
    void toggle(const QString& field, const QString& choice, bool on);
    void showChosen();
    void orderTabs();

    std::vector<FilterField> m_fields;
    std::vector<QPushButton*> m_buttons;
    std::vector<QWidget*> m_tools;
    QMap<QString, QStringList> m_chosen;
    QPushButton* m_reset;
};

} // namespace kurator::ui
