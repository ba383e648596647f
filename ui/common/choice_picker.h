#pragma once

#include "base/id.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace kurator::ui {

// Something to choose, found by its text and what stands aside of it.
struct PickChoice
{
    QString id;
    QString text;
    QString aside;
    bool offered = false; // shown before it is searched for
};

// Ids as ChoicePicker and its drafts know them.
template <class T>
[[nodiscard]] QStringList idsAsTexts(const std::vector<base::Id<T>>& ids)
{
    QStringList texts;
    for (const auto id : ids) {
        texts << id.toString();
    }
    return texts;
}

template <class T>
[[nodiscard]] std::vector<base::Id<T>> idsOfTexts(const QStringList& texts)
{
    std::vector<base::Id<T>> ids;
    for (const QString& text : texts) {
        ids.push_back(base::Id<T>::fromString(text));
    }
    return ids;
}

// Several of many: a field that searches while one types, any words in any order, and below it what is chosen
// as ticks. Enter takes the first that is found, Backspace in the empty field the last tick away. What is
// offered stays in sight without a tick.
class ChoicePicker : public QWidget
{
    Q_OBJECT

public:
    ChoicePicker(const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

    // Only one can be chosen: the next takes its place.
    void setSingle() { m_single = true; }
    // What is chosen stays; what is no longer among the choices goes.
    void setChoices(std::vector<PickChoice> choices);
    void setChosen(const QStringList& ids);
    [[nodiscard]] bool knows(const QString& id) const { return known(id) != nullptr; }
    // In the order in which they were chosen.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    // What was typed and found nothing, or was not taken yet.
    [[nodiscard]] QString unfinished() const;

Q_SIGNALS:
    void edited();
    // Enter in the empty field.
    void confirmed();

private:
    struct Known
    {
        PickChoice choice;
        QString key;
    };

    [[nodiscard]] const Known* known(const QString& id) const;
    [[nodiscard]] bool pressed(int key);
    void find(const QString& text);
    void take(int place);
    void setTicked(const QString& id, bool ticked);
    void showLines();
    void addLine(const PickChoice& choice, bool ticked);

    QLineEdit* m_box;
    QStringListModel* m_shown;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_lines;
    std::vector<Known> m_choices;
    std::vector<QString> m_found; // ids, as the popup shows them
    QStringList m_chosen;
    bool m_single = false;
};

} // namespace kurator::ui
