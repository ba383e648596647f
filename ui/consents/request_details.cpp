#include "ui/consents/request_details.h"

#include "language/date_words.h"
#include "office/data_requests.h"
#include "ui/common/action_buttons.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/consents/request_forms.h"
#include "ui/consents/request_texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

RequestDetails::RequestDetails(Workspace& workspace, const std::vector<QAction*>& actions, QWidget* parent)
    : DetailsPane(tr("The chosen request"), parent), m_workspace(workspace),
      m_stepsTitle(headingLabel(tr("What is to be done"), this)), m_steps(new QListWidget(this))
{
    m_steps->setAccessibleName(tr("Steps of the request"));
    m_steps->setWordWrap(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSpacing(2);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_steps->installEventFilter(this);
    m_steps->viewport()->installEventFilter(this);
    m_steps->setToolTip(tr("Space ticks a step with its day and note, or takes the tick away"));
    foot()->addWidget(m_stepsTitle);
    foot()->addWidget(m_steps);
    addActionButtons(*foot(), actions, this);
    showNone();
}

void RequestDetails::showNone()
{
    m_row = {};
    m_steps->clear();
    m_steps->hide();
    m_stepsTitle->hide();
    auto* column = renewFacts();
    column->addWidget(
        quietLine(tr("Choose a request to see its term and what is left to do."), column->parentWidget()));
}

void RequestDetails::showRequest(const lists::RequestRow& row)
{
    m_row = row;
    addFacts(row);
    showSteps(row);
}

void RequestDetails::addFacts(const lists::RequestRow& row)
{
    auto* column = renewFacts();
    QWidget* in = column->parentWidget();
    const people::DataRequest& request = row.request;
    column->addWidget(headingLine(row.name, in));
    column->addWidget(textLine(RequestTexts::kind(request.kind), in));
    column->addWidget(
        dotLine(RequestTexts::colour(row.state),
                tr("%1, by %2").arg(RequestTexts::state(row), language::shortDate(request.dueOn)), in));
    column->addWidget(quietLine(RequestTexts::term(request.kind), in));
    column->addSpacing(6);
    column->addWidget(textLine(tr("№ %1, received on %2 from %3")
                                   .arg(row.number)
                                   .arg(language::shortDate(request.receivedOn), request.applicant),
                               in));
    column->addWidget(textLine(request.gist, in));
    if (!request.executor.isEmpty()) {
        column->addWidget(quietLine(tr("Answers: %1").arg(request.executor), in));
    }
    if (!request.extensionReason.isEmpty()) {
        column->addWidget(quietLine(tr("Five working days more: %1").arg(request.extensionReason), in));
    }
    if (!request.answer.isEmpty()) {
        column->addWidget(textLine(tr("Answer: %1").arg(request.answer), in));
    }
}

void RequestDetails::showSteps(const lists::RequestRow& row)
{
    const int current = m_steps->currentRow();
    m_steps->clear();
    for (const people::RequestStep& step : row.request.steps) {
        QString text = RequestTexts::step(step.kind);
        if (step.doneOn) {
            text += QStringLiteral(" · ") + language::shortDate(*step.doneOn);
        }
        if (!step.note.isEmpty()) {
            text += QStringLiteral(" · ") + step.note;
        }
        auto* item = new QListWidgetItem(text, m_steps);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(step.doneOn ? Qt::Checked : Qt::Unchecked);
    }
    m_steps->setCurrentRow(std::clamp(current, 0, m_steps->count() - 1));
    m_steps->setVisible(m_steps->count() > 0);
    m_stepsTitle->setVisible(m_steps->count() > 0);
    m_steps->updateGeometry();
}

void RequestDetails::press(int line)
{
    if (line < 0 || line >= static_cast<int>(m_row.request.steps.size()) || m_row.request.answeredOn) {
        return;
    }
    const people::RequestStep step = m_row.request.steps[static_cast<size_t>(line)];
    if (step.kind == people::RequestStepKind::AnswerApplicant) {
        Q_EMIT answerAsked();
    } else if (step.doneOn) {
        const auto id = m_row.request.id;
        const auto back = m_workspace.perform([&](office::Desk& desk) {
            return office::markRequestStep(desk, id, step.kind, std::nullopt, step.note);
        });
        if (back) {
            Q_EMIT m_workspace.said(tr("The step is open again."));
        }
    } else {
        showForm(new RequestStepForm(m_workspace, m_row, step, this));
    }
}

bool RequestDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_steps && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            press(m_steps->currentRow());
            return true;
        }
    }
    if (watched == m_steps->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* item = m_steps->itemAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        if (item) {
            press(m_steps->row(item));
            return true;
        }
    }
    return DetailsPane::eventFilter(watched, event);
}

} // namespace kurator::ui
