#include "ui/school/calendar_editor.h"

#include "language/date_words.h"
#include "ui/common/choices.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/school/two_columns.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

CalendarEditor::CalendarEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_year(new QComboBox(this)), m_list(new QListWidget(this)),
      m_none(mutedLabel({}, this)), m_remove(new QPushButton(tr("Remove the day"), this)),
      m_import(new QPushButton(tr("Take from a file…"), this)), m_form(new Form(this)),
      m_date(new DateEditor(tr("Day"), this)), m_kind(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add the day"), this)), m_draft(new FormDraft(workspace, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(makeList(), makeNew(), 110, this));
    column->addStretch();
    m_draft->add(QStringLiteral("day"), m_date);
    m_draft->addPlace(QStringLiteral("kind"), m_kind);
    m_draft->add(QStringLiteral("name"), m_name);
    connect(m_year, &QComboBox::currentIndexChanged, this, &CalendarEditor::showDays);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && !m_workspace.whyReadOnly()); });
    connect(m_add, &QPushButton::clicked, this, &CalendarEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &CalendarEditor::removeChosen);
    connect(m_import, &QPushButton::clicked, this, &CalendarEditor::import);
}

QWidget* CalendarEditor::makeList()
{
    auto* card = cardFrame(tr("Working calendar"), this);
    auto* about =
        mutedLabel(tr("Terms in working days and the roadmap follow this list. What is not in it is by the "
                      "law: Saturdays, Sundays and the holidays of the ТК РФ, article 112. Take the moved "
                      "days from the production calendar of the year."),
                   card);
    about->setWordWrap(true);
    m_year->setAccessibleName(tr("Year"));
    m_list->setAccessibleName(tr("Moved days"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_none->setWordWrap(true);
    m_import->setToolTip(tr("A table with lines like “09.03.2026;выходной;перенос”; it replaces its year"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_import);
    buttons->addStretch();
    columnOf(card)->addWidget(about);
    columnOf(card)->addWidget(m_year, 0, Qt::AlignLeft);
    columnOf(card)->addWidget(m_none);
    columnOf(card)->addWidget(m_list);
    columnOf(card)->addLayout(buttons);
    return card;
}

QWidget* CalendarEditor::makeNew()
{
    auto* card = cardFrame(tr("One more day"), this);
    m_kind->addItems({tr("day off"), tr("working day")});
    m_form->addField(tr("Day"), m_date);
    m_form->addField(tr("What it is"), m_kind);
    m_form->addField(tr("Remark"), m_name, tr("For example: moved from 3 January."));
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addWidget(m_add, 0, Qt::AlignLeft);
    columnOf(card)->addStretch();
    return card;
}

QWidget* CalendarEditor::firstWidget() const
{
    return m_year;
}

int CalendarEditor::year() const
{
    return m_year->currentText().toInt();
}

void CalendarEditor::showCalendar()
{
    showYears();
    showDays();
    m_draft->show(QStringLiteral("form/calendar-day"), {{QStringLiteral("kind"), QStringLiteral("0")}});
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    for (QWidget* one :
         {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_add)}) {
        one->setEnabled(!readOnly);
    }
}

void CalendarEditor::showYears()
{
    const QSignalBlocker still(m_year);
    const auto& desk = m_workspace.desk();
    const QString before = m_year->count() > 0 ? m_year->currentText() : QString::number(desk.today().year());
    m_year->clear();
    for (const int one : office::calendarYears(desk)) {
        m_year->addItem(QString::number(one));
    }
    m_year->setCurrentText(before);
}

void CalendarEditor::showDays()
{
    const int row = m_list->currentRow();
    m_days = office::movedDays(m_workspace.desk(), year());
    m_list->clear();
    for (const office::MovedDay& day : m_days) {
        QString text = QStringLiteral("%1 · %2").arg(language::shortDate(day.date),
                                                     day.working ? tr("working day") : tr("day off"));
        if (!day.name.isEmpty()) {
            text += QStringLiteral(" · ") + day.name;
        }
        m_list->addItem(text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!m_days.empty());
    m_list->updateGeometry();
    m_none->setText(tr("No day of %1 is moved: only the law counts.").arg(year()));
    m_none->setVisible(m_days.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0 && !m_workspace.whyReadOnly());
    m_date->setNear(QDate(year(), 1, 1) <= m_workspace.desk().today() &&
                            m_workspace.desk().today() <= QDate(year(), 12, 31)
                        ? m_workspace.desk().today()
                        : QDate(year(), 6, 30));
}

bool CalendarEditor::save(const std::vector<office::MovedDay>& days, int ofYear)
{
    return m_workspace.perform([&](office::Desk& desk) { return office::saveCalendar(desk, ofYear, days); })
        .has_value();
}

void CalendarEditor::add()
{
    m_form->clearFaults();
    const auto day = m_date->date();
    if (!day) {
        m_form->setFault(m_date, m_date->isReadable() ? tr("Write the day.") : m_date->fault());
        m_form->showFirstFault();
        return;
    }
    auto days = office::movedDays(m_workspace.desk(), day->year());
    days.push_back({*day, m_kind->currentIndex() == 1, m_name->text()});
    if (!save(days, day->year())) {
        return;
    }
    m_draft->drop();
    showYears();
    m_year->setCurrentText(QString::number(day->year()));
    showDays();
    m_date->lineEdit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_workspace.said(tr("%1 is in the calendar.").arg(language::shortDate(*day)));
}

void CalendarEditor::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_days.size())) {
        return;
    }
    auto days = m_days;
    const QDate day = days[static_cast<size_t>(row)].date;
    days.erase(days.begin() + row);
    if (save(days, day.year())) {
        showDays();
        Q_EMIT m_workspace.said(tr("%1 is out of the calendar.").arg(language::shortDate(day)));
    }
}

void CalendarEditor::import()
{
    const QString path =
        choices().fileToOpen(this, tr("Working calendar"), tr("Tables (*.csv *.xlsx *.ods)"));
    if (path.isEmpty()) {
        return;
    }
    const auto read =
        m_workspace.perform([&](office::Desk& desk) { return office::importCalendar(desk, path); });
    if (read) {
        showCalendar();
        Q_EMIT m_workspace.said(
            tr("%n day(s) of the calendar taken from the file.", nullptr, static_cast<int>(*read)));
    }
}

bool CalendarEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
