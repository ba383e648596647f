#include "ui/school/holiday_editor.h"

#include "language/date_words.h"
#include "messages/message.h"
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

HolidayEditor::HolidayEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_year(new QComboBox(this)), m_list(new QListWidget(this)),
      m_none(mutedLabel({}, this)), m_remove(new QPushButton(tr("Remove the holidays"), this)),
      m_import(new QPushButton(tr("Take holidays from a file…"), this)), m_form(new Form(this)),
      m_start(new DateEditor(tr("First day of the holidays"), this)),
      m_end(new DateEditor(tr("Last day of the holidays"), this)), m_name(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add the holidays"), this)), m_draft(new FormDraft(workspace, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(makeList(), makeNew(), 110, this));
    m_draft->add(QStringLiteral("start"), m_start);
    m_draft->add(QStringLiteral("end"), m_end);
    m_draft->add(QStringLiteral("name"), m_name);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidayEditor::showLines);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && !m_workspace.whyReadOnly()); });
    connect(m_add, &QPushButton::clicked, this, &HolidayEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidayEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidayEditor::removeChosen);
    connect(m_import, &QPushButton::clicked, this, &HolidayEditor::import);
}

QWidget* HolidayEditor::makeList()
{
    auto* card = cardFrame(tr("School holidays"), this);
    auto* about =
        mutedLabel(tr("The roadmap points out what falls on them. Take them from the yearly schedule "
                      "of your school."),
                   card);
    about->setWordWrap(true);
    m_year->setAccessibleName(tr("School year"));
    m_list->setAccessibleName(tr("School holidays"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_none->setWordWrap(true);
    m_import->setToolTip(
        tr("A table with lines like “26.10.2026;03.11.2026;осенние”; it replaces its school years"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_import);
    buttons->addStretch();
    columnOf(card)->addWidget(about);
    columnOf(card)->addWidget(m_year, 0, Qt::AlignLeft);
    columnOf(card)->addWidget(m_none);
    columnOf(card)->addWidget(m_list);
    columnOf(card)->addLayout(buttons);
    columnOf(card)->addStretch(1);
    return card;
}

QWidget* HolidayEditor::makeNew()
{
    auto* card = cardFrame(tr("More holidays"), this);
    m_form->addField(tr("First day"), m_start);
    m_form->addField(tr("Last day"), m_end);
    m_form->addField(tr("Name"), m_name, tr("For example: autumn holidays."));
    m_name->setAccessibleName(tr("Name of the holidays"));
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addWidget(m_add, 0, Qt::AlignLeft);
    columnOf(card)->addStretch();
    return card;
}

QWidget* HolidayEditor::firstWidget() const
{
    return m_year;
}

int HolidayEditor::year() const
{
    return m_year->currentData().toInt();
}

void HolidayEditor::showHolidays()
{
    showYears();
    showLines();
    m_draft->show(QStringLiteral("form/school-holidays"), {});
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    for (QWidget* one :
         {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_add)}) {
        one->setEnabled(!readOnly);
    }
}

void HolidayEditor::showYears()
{
    const QSignalBlocker still(m_year);
    const office::Desk& desk = m_workspace.desk();
    const int before = m_year->count() > 0 ? year() : office::schoolYearOf(desk.today());
    m_year->clear();
    for (const int one : office::holidayYears(desk)) {
        m_year->addItem(office::schoolYearText(one), one);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(before)));
}

void HolidayEditor::showLines()
{
    const int row = m_list->currentRow();
    m_lines = office::schoolHolidays(m_workspace.desk(), year());
    m_list->clear();
    for (const office::HolidayLine& line : m_lines) {
        QString text =
            tr("%1–%2").arg(language::shortDate(line.period.start), language::shortDate(line.period.end));
        if (!line.name.isEmpty()) {
            text += QStringLiteral(" · ") + line.name;
        }
        m_list->addItem(text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!m_lines.empty());
    m_list->updateGeometry();
    m_none->setText(tr("No holidays of %1 are written down yet.").arg(office::schoolYearText(year())));
    m_none->setVisible(m_lines.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0 && !m_workspace.whyReadOnly());
    m_start->setNear(QDate(year() + 1, 1, 1));
    m_end->setNear(QDate(year() + 1, 1, 1));
}

bool HolidayEditor::checkDay(DateEditor* field, const QString& missing)
{
    if (field->date()) {
        return true;
    }
    m_form->setFault(field, field->isReadable() ? missing : field->fault());
    return false;
}

void HolidayEditor::add()
{
    m_form->clearFaults();
    const bool begins = checkDay(m_start, tr("Write the first day."));
    const bool ends = checkDay(m_end, tr("Write the last day."));
    if (!begins || !ends) {
        m_form->showFirstFault();
        return;
    }
    const office::HolidayLine line{{*m_start->date(), *m_end->date()}, m_name->text()};
    const int ofYear = office::schoolYearOf(line.period.start);
    auto lines = office::schoolHolidays(m_workspace.desk(), ofYear);
    lines.push_back(line);
    const auto saved = m_workspace.perform(
        [&](office::Desk& desk) { return office::saveSchoolHolidays(desk, ofYear, lines); });
    if (!saved) {
        m_form->setFault(m_end, messages::text(saved.error()));
        m_form->showFirstFault();
        return;
    }
    m_draft->drop();
    showYears();
    m_year->setCurrentIndex(m_year->findData(ofYear));
    showLines();
    m_start->lineEdit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_workspace.said(
        tr("The holidays of %1–%2 are written down.")
            .arg(language::shortDate(line.period.start), language::shortDate(line.period.end)));
}

void HolidayEditor::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        return;
    }
    const int ofYear = year();
    auto lines = m_lines;
    lines.erase(lines.begin() + row);
    const auto saved = m_workspace.perform(
        [&](office::Desk& desk) { return office::saveSchoolHolidays(desk, ofYear, lines); });
    if (saved) {
        showLines();
        Q_EMIT m_workspace.said(tr("The holidays are removed."));
    }
}

void HolidayEditor::import()
{
    const QString path = choices().fileToOpen(this, tr("School holidays"), tr("Tables (*.csv *.xlsx *.ods)"));
    if (path.isEmpty()) {
        return;
    }
    const auto read =
        m_workspace.perform([&](office::Desk& desk) { return office::importSchoolHolidays(desk, path); });
    if (read) {
        showHolidays();
        Q_EMIT m_workspace.said(tr("%n holiday(s) taken from the file.", nullptr, static_cast<int>(*read)));
    }
}

bool HolidayEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
