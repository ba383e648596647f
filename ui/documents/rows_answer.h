#pragma once

#include "ui/documents/answer_editor.h"

class QPushButton;
class QTableWidget;

namespace kurator::ui {

// Any number of lines, or rows of a table: typed in their cells (Enter or F2), added (Ins), taken away (Del)
// and moved (Ctrl+Up, Ctrl+Down).
class RowsAnswer : public AnswerEditor
{
    Q_OBJECT

public:
    RowsAnswer(const documents::Question& question, QWidget* parent);

    // Rows without a word are left out.
    [[nodiscard]] QStringList answer() const override;
    void setAnswer(const QStringList& answer) override;
    [[nodiscard]] QString fault() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable(const documents::Question& question);
    [[nodiscard]] QWidget* makeButtons();
    QPushButton* addButton(const QString& text, const QKeySequence& key, void (RowsAnswer::*deed)());
    void editCell();
    void addRow();
    void removeRow();
    void moveUp() { moveRow(-1); }
    void moveDown() { moveRow(1); }
    void moveRow(int step);
    [[nodiscard]] QStringList textsOf(int row) const;
    void putTexts(int row, const QStringList& texts);
    void tellEdited();
    void fitHeight();

    std::vector<documents::QuestionColumn> m_columns;
    QTableWidget* m_table;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    bool m_putting = false;
};

} // namespace kurator::ui
