#pragma once

#include "base/error.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kurator::ui {

class Form;

// One list of a profile: its rows at the left, the fields of the chosen one at the right, with what is wrong
// under each field. Without rows of its own it is a form for one thing. It edits what it was given at once.
class PartEditor : public QWidget
{
    Q_OBJECT

public:
    struct Rows
    {
        std::function<int()> count;
        std::function<QString(int)> title;
        std::function<void(int)> insertAt; // an empty one
        std::function<void(int)> remove;
        std::function<void(int, int)> swap;
    };
    // A field speaks texts: what it shows of the chosen row, and what becomes of what was typed.
    struct Place
    {
        QString key; // in the profile's file: «title»
        std::function<QString(int)> show;
        std::function<void(int, const QString&)> take;
    };
    // Words to choose from, with what stands for each in Place.
    using Words = std::vector<std::pair<QString, QString>>;

    // `path` as faults name the list: «items»; empty: a form for the profile itself.
    PartEditor(const QString& path, const QString& about, Rows rows, QWidget* parent = nullptr);
    explicit PartEditor(const QString& about, QWidget* parent = nullptr);

    QLineEdit* addText(const QString& label, Place place, const QString& hint = {});
    QPlainTextEdit* addLines(const QString& label, Place place, const QString& hint = {});
    QComboBox* addChoice(const QString& label, const Words& words, Place place);
    QCheckBox* addTick(const QString& label, Place place); // «1» or empty
    // Several of the words, in their order, between commas.
    QWidget* addTicks(const QString& label, const Words& words, Place place);
    // A field of another kind; `show` puts into it what the chosen row holds.
    void addOwn(const QString& label, QWidget* field, const QString& key, std::function<void(int)> show);

    // Everything as the profile is now.
    void showPart();
    // Those that speak of this part.
    void showFaults(const std::vector<base::Error>& faults);
    // Chooses the row and gives the keyboard to the field of the fault; false where it is of another part.
    bool showFault(const base::Error& fault);
    void choose(int row);
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] Form& form() { return *m_form; }
    // Something in the profile was changed here.
    void noteEdited();

Q_SIGNALS:
    void edited();
    // The fields show this row now.
    void rowShown(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        QWidget* widget;
        QString key;
        std::function<void(int)> show;
    };

    [[nodiscard]] QWidget* makeList();
    QPushButton* addButton(const QString& text, const QString& tip, void (PartEditor::*deed)());
    // What of the fault's path comes after the row: nothing where it is of another row or part.
    [[nodiscard]] std::optional<QString> tailOf(const QString& path, int row) const;
    [[nodiscard]] const Field* fieldOf(const QString& tail) const;
    void take(const Place& place, const QString& typed);
    void showRows();
    void showChosen();
    void showChosenFaults();
    void add();
    void remove();
    void moveUp();
    void moveDown();
    void move(int by);

    QString m_path;
    std::optional<Rows> m_rows;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    Form* m_form;
    QLabel* m_fault; // of the whole row
    std::vector<Field> m_fields;
    std::vector<base::Error> m_faults;
    int m_chosen = 0;
    bool m_showing = false;
};

} // namespace kurator::ui
