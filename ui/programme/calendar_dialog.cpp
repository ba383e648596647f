#include "ui/programme/calendar_dialog.h"

#include "ui/common/choices.h"
#include "ui/common/help_key.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int calendarDialogLetters = 70;

QString tickKey(const QString& name)
{
    return QStringLiteral("calendar/") + name;
}

} // namespace

CalendarDialog::CalendarDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("Into the calendar of the phone"));
    addHelpKey(*this, workspace, QStringLiteral("roadmap"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* intro =
        new QLabel(tr("A file with the dates of the year. Send it to your phone and open it there: the "
                      "calendar takes the dates and reminds you a week and a day before."),
                   this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_terms = addTick(tr("&Terms of the school"), QStringLiteral("terms"));
    m_checkpoints = addTick(tr("&Checkpoints"), QStringLiteral("checkpoints"));
    m_events = addTick(tr("Planned &events"), QStringLiteral("events"));
    auto* hint =
        mutedLabel(tr("Nobody is named in the file. When the dates change, save and open it again: the "
                      "calendar moves what it knows."),
                   this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* buttons = new QDialogButtonBox(this);
    m_save = mainButton(tr("&Save the file…"), buttons);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * calendarDialogLetters);
    follow();
}

QCheckBox* CalendarDialog::addTick(const QString& text, const QString& name)
{
    auto* tick = new QCheckBox(text, this);
    tick->setChecked(settings().value(tickKey(name), true).toBool());
    layout()->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, [this, name](bool on) {
        settings().setValue(tickKey(name), on);
        follow();
    });
    return tick;
}

office::CalendarWish CalendarDialog::wish() const
{
    return {m_terms->isChecked(), m_checkpoints->isChecked(), m_events->isChecked()};
}

void CalendarDialog::follow()
{
    m_save->setEnabled(!office::calendarOfYear(m_workspace.desk(), wish()).entries.empty());
}

void CalendarDialog::save()
{
    const QString path = choices().fileToSave(this, tr("Save the dates as a calendar"),
                                              proposedPath(tr("Mentoring dates") + QStringLiteral(".ics")),
                                              tr("Calendar (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    const auto calendar = office::calendarOfYear(m_workspace.desk(), wish());
    const auto written = exchange::writeCalendar(path, calendar);
    if (!written) {
        Q_EMIT m_workspace.refused(written.error());
    } else {
        const auto dates = static_cast<int>(calendar.entries.size());
        Q_EMIT m_workspace.told(tr("The calendar is saved, %n date(s): %1", nullptr, dates).arg(path));
    }
    accept();
}

} // namespace kurator::ui
