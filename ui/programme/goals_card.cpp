#include "ui/programme/goals_card.h"

#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/plan_fields.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int linesOfGoal = 2;
constexpr int linesOfTasks = 6;
constexpr int linesOfResults = 7;

void addTitled(QVBoxLayout& column, const QString& title, QPlainTextEdit* field)
{
    auto* label = new QLabel(title, field->parentWidget());
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
}

} // namespace

GoalsCard::GoalsCard(QWidget* parent) : QWidget(parent)
{
    auto* card = cardFrame(tr("Goals and expected results"), this);
    m_goal = thoughtsField(tr("Goal"),
                           tr("What the school wants mentoring to change this year, in a sentence or two"),
                           linesOfGoal, card);
    m_tasks =
        thoughtsField(tr("Tasks"), tr("The steps that lead to the goal, one a line"), linesOfTasks, card);
    m_results =
        thoughtsField(tr("Expected results"),
                      tr("By what it will be seen in the end that the goal is reached, one result a line"),
                      linesOfResults, card);
    m_offerTasks = new QPushButton(tr("Take the tasks of the stages"), card);
    m_offerResults = new QPushButton(tr("Take the indicators of the profile"), card);
    m_offerTasks->setToolTip(
        tr("Adds the tasks of the profile that are not there yet; change them as you like"));
    m_offerResults->setToolTip(
        tr("Adds the indicators with the values planned for the year; change them as you like"));
    QVBoxLayout& column = *columnOf(card);
    addTitled(column, tr("Goal"), m_goal);
    addTitled(column, tr("Tasks"), m_tasks);
    column.addWidget(m_offerTasks, 0, Qt::AlignLeft);
    addTitled(column, tr("Expected results"), m_results);
    column.addWidget(m_offerResults, 0, Qt::AlignLeft);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connect(m_offerTasks, &QPushButton::clicked, this, &GoalsCard::tasksAsked);
    connect(m_offerResults, &QPushButton::clicked, this, &GoalsCard::resultsAsked);
}

void GoalsCard::addTo(FormDraft& draft)
{
    draft.add(QStringLiteral("goal"), m_goal);
    draft.add(QStringLiteral("tasks"), m_tasks);
    draft.add(QStringLiteral("results"), m_results);
}

void GoalsCard::putTexts(const programme::ProgrammePlan& plan, QHash<QString, QString>& texts)
{
    texts[QStringLiteral("goal")] = plan.goal;
    texts[QStringLiteral("tasks")] = plan.tasks;
    texts[QStringLiteral("results")] = plan.results;
}

void GoalsCard::tell(programme::ProgrammePlan& plan) const
{
    plan.goal = m_goal->toPlainText();
    plan.tasks = m_tasks->toPlainText();
    plan.results = m_results->toPlainText();
}

void GoalsCard::setReadOnly(bool readOnly)
{
    for (QPlainTextEdit* field : {m_goal, m_tasks, m_results}) {
        field->setReadOnly(readOnly);
    }
    m_offerTasks->setEnabled(!readOnly);
    m_offerResults->setEnabled(!readOnly);
}

void GoalsCard::offerTasks(const QStringList& lines)
{
    offer(m_tasks, lines);
}

void GoalsCard::offerResults(const QStringList& lines)
{
    offer(m_results, lines);
}

void GoalsCard::offer(QPlainTextEdit* field, const QStringList& lines)
{
    QStringList all = field->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!all.contains(line)) {
            all << line;
        }
    }
    putThoughts(field, all);
    field->setFocus(Qt::OtherFocusReason);
    Q_EMIT filled();
}

QWidget* GoalsCard::firstField() const
{
    for (QPlainTextEdit* field : {m_goal, m_tasks, m_results}) {
        if (field->toPlainText().trimmed().isEmpty()) {
            return field;
        }
    }
    return m_goal;
}

} // namespace kurator::ui
