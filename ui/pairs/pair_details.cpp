#include "ui/pairs/pair_details.h"

#include "language/date_words.h"
#include "lists/rule_list.h"
#include "messages/message.h"
#include "ui/common/action_buttons.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/pairs/meeting_dots.h"
#include "ui/pairs/pair_texts.h"
#include "ui/pairs/trial_texts.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr size_t pairsTold = 10; // of several chosen ones

struct PairFacts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::PairFacts)

public:
    static void add(QVBoxLayout& column, const lists::PairRow& row)
    {
        QWidget* in = column.parentWidget();
        const auto told = [&](const QString& text) { column.addWidget(textLine(text, in)); };
        column.addWidget(dotLine(PairTexts::colour(row.state), stateSentence(row), in));
        told(row.roleModel.isEmpty() ? row.formTitle
                                     : QStringLiteral("%1, %2").arg(row.formTitle, row.roleModel));
        column.addWidget(quietLine(originSentence(row), in));
        if (row.fixed) {
            told(tr("Order %1").arg(PairTexts::order(row)));
        }
        told(row.goal.isEmpty() ? tr("The goal is not written yet.") : tr("Goal: %1").arg(row.goal));
        for (const pairs::Override& one : row.overrides) {
            column.addWidget(dotLine(
                colours().warning,
                tr("Set aside: %1. Reason: %2").arg(messages::text(lists::ruleTitle(one.rule)), one.reason),
                in));
        }
        if (!row.outcome.isEmpty()) {
            told(tr("Outcome: %1").arg(row.outcome));
        }
        if (row.nextOn) {
            told(tr("Next meeting on %1").arg(language::shortDate(*row.nextOn)));
        }
        if (row.late) {
            column.addWidget(dotLine(colours().bad,
                                     tr("No meeting for %n day(s); one is due every two weeks.", nullptr,
                                        row.daysSilent.value_or(0)),
                                     in));
        }
    }

private:
    static QString stateSentence(const lists::PairRow& row)
    {
        return QStringLiteral("%1, %2").arg(PairTexts::state(row.state), PairTexts::period(row.period));
    }

    static QString originSentence(const lists::PairRow& row)
    {
        const QString origin = PairTexts::origin(row.origin);
        return row.score ? tr("%1, match %2 of 100").arg(origin).arg(*row.score) : origin;
    }
};

} // namespace

PairDetails::PairDetails(const std::vector<QAction*>& actions, QWidget* parent)
    : DetailsPane(tr("The chosen pair"), parent), m_heading(headingLabel({}, this)),
      m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(3);
    m_list->setToolTip(tr("Enter changes a meeting, Del takes it away"));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* change = new QAction(tr("Change the meeting…"), m_list);
    auto* remove = new QAction(tr("Take the meeting away"), m_list);
    m_list->addActions({change, remove});
    connect(change, &QAction::triggered, this, &PairDetails::openCurrent);
    connect(remove, &QAction::triggered, this, &PairDetails::removeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PairDetails::openCurrent);
    foot()->addWidget(m_heading);
    foot()->addWidget(m_list);
    addActionButtons(*foot(), actions, this);
    showNobody();
}

void PairDetails::showNobody()
{
    auto* column = renewFacts();
    column->addWidget(quietLine(tr("Choose a pair to see its meetings."), column->parentWidget()));
    showMeetings({});
}

void PairDetails::showOne(const lists::PairRow& row, const std::vector<pairs::Meeting>& meetings,
                          std::vector<lists::WeekDot> weeks, const std::vector<lists::TrialRow>& sheets)
{
    auto* column = renewFacts();
    QWidget* in = column->parentWidget();
    column->addWidget(headingLine(PairTexts::names(row), in));
    if (!weeks.empty() && row.state != pairs::PairState::Proposed) {
        auto* dots = new MeetingDots(in);
        dots->setWeeks(std::move(weeks));
        column->addWidget(dots);
    }
    PairFacts::add(*column, row);
    for (const lists::TrialRow& sheet : sheets) {
        if (!pairs::isBlank(sheet.sheet)) {
            column->addWidget(
                dotLine(TrialTexts::colour(sheet.compatibility), TrialTexts::sentence(sheet), in));
        }
    }
    showMeetings(meetings);
}

void PairDetails::showSeveral(const std::vector<lists::PairRow>& rows)
{
    auto* column = renewFacts();
    QWidget* in = column->parentWidget();
    column->addWidget(headingLabel(tr("%n pair(s) chosen", nullptr, static_cast<int>(rows.size())), in));
    for (size_t i = 0; i < rows.size() && i < pairsTold; ++i) {
        column->addWidget(dotLine(PairTexts::colour(rows[i].state), PairTexts::names(rows[i]), in));
    }
    if (rows.size() > pairsTold) {
        column->addWidget(
            quietLine(tr("and %n more", nullptr, static_cast<int>(rows.size() - pairsTold)), in));
    }
    showMeetings({});
}

void PairDetails::showMeetings(const std::vector<pairs::Meeting>& meetings)
{
    m_meetings = meetings;
    m_list->clear();
    for (const pairs::Meeting& meeting : meetings) {
        QString text = PairTexts::meeting(meeting);
        if (!meeting.result.isEmpty()) {
            text += QLatin1Char('\n') + meeting.result;
        }
        m_list->addItem(text);
    }
    m_heading->setText(tr("Meetings: %1").arg(meetings.size()));
    m_heading->setVisible(!meetings.empty());
    m_list->setVisible(!meetings.empty());
    if (!meetings.empty()) {
        m_list->setCurrentRow(0);
    }
}

const pairs::Meeting* PairDetails::current() const
{
    const int line = m_list->currentRow();
    return line < 0 ? nullptr : &m_meetings[static_cast<size_t>(line)];
}

void PairDetails::openCurrent()
{
    if (const auto* meeting = current()) {
        Q_EMIT meetingOpened(*meeting);
    }
}

void PairDetails::removeCurrent()
{
    if (const auto* meeting = current()) {
        Q_EMIT meetingRemovalAsked(pairs::Meeting(*meeting));
    }
}

bool PairDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return DetailsPane::eventFilter(watched, event);
}

} // namespace kurator::ui
