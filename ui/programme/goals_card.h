#pragma once

#include "programme/programme_plan.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace kurator::ui {

class FormDraft;

// Goal, tasks and expected results. The profile's own ones come only when a button is pressed, and only into
// a field that holds nothing yet or after what stands there.
class GoalsCard : public QWidget
{
    Q_OBJECT

public:
    explicit GoalsCard(QWidget* parent = nullptr);

    void addTo(FormDraft& draft);
    static void putTexts(const programme::ProgrammePlan& plan, QHash<QString, QString>& texts);
    void tell(programme::ProgrammePlan& plan) const;
    void setReadOnly(bool readOnly);
    void offerTasks(const QStringList& lines);
    void offerResults(const QStringList& lines);
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void tasksAsked();
    void resultsAsked();
    // A button put something into a field.
    void filled();

private:
    void offer(QPlainTextEdit* field, const QStringList& lines);

    QPlainTextEdit* m_goal;
    QPlainTextEdit* m_tasks;
    QPlainTextEdit* m_results;
    QPushButton* m_offerTasks;
    QPushButton* m_offerResults;
};

} // namespace kurator::ui
