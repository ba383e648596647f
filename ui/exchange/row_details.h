#pragma once

#include "ui/exchange/import_session.h"

#include <QScrollArea>
#include <QUuid>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

// The chosen row of a list in full: why, what it was and what it becomes, and how it stands in the file.
class RowDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowDetails(ImportSession& session, QWidget* parent = nullptr);

    void showRow(const ImportRow* row);

Q_SIGNALS:
    // The answer of the curator to a row; the rows want judging again.
    void splitAsked(int row, bool all);
    void joinAsked(int rowInFile);
    void agesAsked(bool taken);
    void personAsked(int row, kurator::exchange::Field field, const QUuid& person); // null: somebody new
    void personForgotten(int row);

private:
    void showChanges(const ImportRow& row);
    void showRepairs(const ImportRow& row);
    void showAnswers(const ImportRow& row);
    void addSplit(const ImportRow& row);
    void addAges(const ImportRow& row);
    void addQuestion(const ImportRow& row);
    [[nodiscard]] QPushButton* addAnswer(const QString& text);
    [[nodiscard]] QString remarksOf(const ImportRow& row) const;
    [[nodiscard]] QString sideBySide(const ImportRow& row, base::Id<people::Person> person) const;
    [[nodiscard]] QString cellsOf(const ImportRow& row) const;

    ImportSession& m_session;
    QLabel* m_name;
    QLabel* m_state;
    QLabel* m_remarks;
    QLabel* m_repairsTitle;
    QLabel* m_repairs;
    QVBoxLayout* m_answerPlace;
    QWidget* m_answers = nullptr;
    QLabel* m_changesTitle;
    QLabel* m_changes;
    QLabel* m_cellsTitle;
    QLabel* m_cells;
};

} // namespace kurator::ui
